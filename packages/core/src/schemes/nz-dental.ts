import type { Edition, Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const council: Source = {
  title: 'Recertification review: documents and background',
  publisher: 'Dental Council of New Zealand',
  url: 'https://www.dcnz.org.nz/i-practise-in-new-zealand/recertification-review-documents-and-background/',
  read: '2026-11-25',
  certainty: 'read',
};

const association: Source = {
  title: 'New recertification process',
  publisher: 'Auckland Dental Association',
  url: 'https://ada.co.nz/members-area/new-recertification-process',
  read: '2026-11-25',
  certainty: 'secondary',
};

const at = 'New programme';
const old = {
  at: 'Old programme',
  quote: '80 h and 12 peer contacts per four years',
  paraphrase: true,
} as const;
const transition = {
  at: 'Transition',
  quote: '50 h and 7 contacts for 2017–19, a period then extended to 31 Dec 2021',
  paraphrase: true,
} as const;

const hours: NonNullable<Edition['credits']> = [
  { unit: 'hours', amount: 1, per: 60, citation: old, figure: 'An hour is an hour.' },
];

/** The professional peer of dentists in New Zealand, and the peer contacts that came before. */
export const nzDental: Scheme = {
  id: 'nz-dental',
  title: 'Professional peer (dentists and dental specialists)',
  authority: 'Dental Council of New Zealand',
  jurisdiction: 'NZ',
  editions: [
    {
      from: '2021-10-01',
      source: council,
      cycle: {
        kind: 'fixed',
        month: 10,
        day: 1,
        years: 1,
        citation: { at, quote: '1 October 2021 for dentists and dental specialists' },
      },
      rules: [
        {
          id: 'interactions',
          about: 'practitioner',
          level: 'should',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup' },
          citation: {
            at,
            quote:
              'There should be a “reasonable” amount of interactions with your professional peer during the year.',
            source: association,
          },
        },
        {
          id: 'peer',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', min: 2 },
          citation: { at, quote: 'an individual or a study group representative' },
          figure: 'The practitioner and the peer are two.',
        },
        {
          id: 'reflection',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'reflection' },
          citation: { at, quote: 'plan, activities, reflection', paraphrase: true },
        },
        {
          id: 'confirmed',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'signed' },
          citation: {
            at,
            quote: 'the peer confirms online before the certificate is issued',
            paraphrase: true,
          },
        },
      ],
      notes: [
        'No number of interactions is fixed. Other oral health practitioners began on 1 April 2022.',
        'The peer’s confirmation is read from the record as signed.',
      ],
    },
    {
      from: '2017-01-01',
      to: '2021-09-30',
      source: council,
      cycle: { kind: 'fixed', month: 1, day: 1, years: 5, anchor: 2017, citation: transition },
      rules: [
        {
          id: 'contacts',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 7, of: 'anyGroup' },
          citation: transition,
        },
        {
          id: 'hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 50, activities: 'any' },
          citation: transition,
        },
      ],
      credits: hours,
      notes: [
        'The extended period ends on 31 December 2021; the new programme begins before, on 1 October 2021.',
      ],
    },
    {
      from: '2013-01-01',
      to: '2016-12-31',
      source: council,
      cycle: { kind: 'fixed', month: 1, day: 1, years: 4, anchor: 2013, citation: old },
      rules: [
        {
          id: 'contacts',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 12, of: 'anyGroup' },
          citation: old,
        },
        {
          id: 'hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 80, activities: 'any' },
          citation: old,
        },
      ],
      credits: hours,
      notes: ['The years of this period are not stated: the four before 2017 are assumed.'],
    },
  ],
};
