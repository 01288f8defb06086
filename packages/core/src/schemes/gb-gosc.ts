import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const completing: Source = {
  title: 'Completing your CPD cycle',
  publisher: 'General Osteopathic Council',
  url: 'https://cpd.osteopathy.org.uk/getting-started/completing-your-cpd-cycle',
  read: '2026-11-25',
  certainty: 'read',
};

const overview: Source = {
  ...completing,
  title: 'Overview of the CPD scheme',
  url: 'https://cpd.osteopathy.org.uk/about-the-cpd-scheme/overview-of-cpd-scheme',
};

const at = 'Peer Discussion Review';
const hours = {
  at: 'Overview',
  quote:
    '90 hours of Continuing Professional Development (CPD) (at least 45 of which must be learning with others)',
  source: overview,
} as const;

/** The Peer Discussion Review of osteopaths in the United Kingdom. */
export const gbGosc: Scheme = {
  id: 'gb-gosc',
  title: 'Peer Discussion Review',
  authority: 'General Osteopathic Council',
  jurisdiction: 'GB',
  editions: [
    {
      from: '2019-01-01',
      source: completing,
      cycle: { kind: 'personal', years: 3 },
      rules: [
        {
          id: 'review',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup', which: { activities: ['review'] } },
          citation: {
            at,
            quote:
              'Before the end of your three-year cycle you will need to complete a Peer Discussion Review',
          },
        },
        {
          id: 'hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 90, activities: 'any' },
          citation: hours,
        },
        {
          id: 'hours-with-others',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 45, activities: ['withOthers'] },
          citation: hours,
        },
        {
          id: 'pair',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', min: 2 },
          citation: {
            at,
            quote:
              'a structured conversation about your CPD and practice in a safe space between you and a peer of your choice',
          },
          figure: 'You and a peer are two.',
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'duration', min: 60, max: 90, which: { activities: ['review'] } },
          citation: { at, quote: 'Peer Discussion Review at the end, 1–1.5 h', paraphrase: true },
        },
        {
          id: 'signed',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'signed' },
          citation: { at, quote: 'template signed by both, kept', paraphrase: true },
        },
      ],
      credits: [{ unit: 'hours', amount: 1, per: 60, citation: hours, figure: 'An hour is an hour.' }],
      keeping: [
        {
          by: 'the osteopath',
          what: 'template and records',
          citation: {
            at,
            quote: 'You must keep your Peer Discussion Review template and your CPD records safe.',
          },
        },
      ],
      notes: ['The scheme began in 2019; the day was not seen, and 1 January is assumed.'],
    },
  ],
};
