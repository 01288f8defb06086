import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const group: Source = {
  title: 'CPD guidelines, as a group of doctors quotes them',
  publisher: 'GPMG',
  url: 'https://gpmg.co.za/Doctors/CPD',
  read: '2026-11-25',
  certainty: 'secondary',
};

const at = 'CPD guidelines';
const register = {
  at,
  quote:
    'reflecting the names and HPCSA registration number of those present and their signatures on completion of the activity',
} as const;

/** Small groups in South Africa's continuing professional development. */
export const zaHpcsa: Scheme = {
  id: 'za-hpcsa',
  title: 'Small groups and interest groups',
  authority: 'Health Professions Council of South Africa',
  jurisdiction: 'ZA',
  editions: [
    {
      from: '2017-01-01',
      source: group,
      cycle: { kind: 'rolling', years: 1 },
      rules: [
        {
          id: 'units',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'CEUs', min: 30, activities: 'any' },
          citation: {
            at,
            quote: '30 CEUs; attendance register with names, numbers, signatures',
            paraphrase: true,
          },
        },
        {
          id: 'attendees',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'attendees' },
          citation: register,
        },
        {
          id: 'registration-numbers',
          about: 'record',
          level: 'must',
          requires: { kind: 'registrationNumbers', of: 'everyone' },
          citation: register,
        },
        {
          id: 'signed',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'signed' },
          citation: register,
        },
        {
          id: 'level',
          about: 'group',
          level: 'should',
          requires: { kind: 'meetings', min: 6, of: 'anyGroup' },
          citation: {
            at,
            quote: 'groups meeting fewer than 6 times a year are Level 1',
            paraphrase: true,
          },
          consequences: [{ words: 'The meetings are of Level 1.' }],
        },
      ],
      credits: [
        {
          unit: 'CEUs',
          amount: 1,
          per: 60,
          citation: { at: 'Summary of the source', quote: 'per hour', paraphrase: true },
          figure: 'A unit is taken for an hour: how many an hour earns was not seen.',
        },
      ],
      audit: {
        days: 21,
        citation: { at, quote: 'within 21 days of receipt of notification of the compliance draw' },
      },
      keeping: [
        {
          by: 'the presenting organisation',
          what: 'the attendance register',
          years: 3,
          citation: {
            at,
            quote:
              'This register must be held by the presenting organization or institution for 3 years following the activity',
          },
        },
      ],
      notes: ['Undated; 1 January 2017 is assumed.'],
    },
  ],
};
