import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const page: Source = {
  title: 'Peer Group Learning: training pathway options',
  publisher: 'Royal Australian College of General Practitioners',
  url: 'https://www.racgp.org.au/the-racgp/faculties/vic/family-violence-gp-education-program/training-pathway-options',
  read: '2026-11-21',
  certainty: 'read',
};

const older: Source = {
  title: 'Small Group Learning; the address was not retained',
  publisher: 'Provider pages',
  read: '2026-11-21',
  certainty: 'secondary',
};

const at = 'Peer Group Learning';
const table = 'Summary of the source';
const parts = {
  at,
  quote:
    'planning meeting, ≥4 h education in meetings of ≥1 h excluding meals, review meeting, all standalone',
  paraphrase: true,
} as const;
const oldParts = { at: table, quote: 'planning + review outside the 6 h', paraphrase: true } as const;
const education = { notActivities: ['planning', 'review'] } as const;
const cycle = { kind: 'fixed', month: 1, day: 1, years: 3, anchor: 2020 } as const;
const one = 'One meeting: it is spoken of in the singular.';

/** Peer Group Learning of the Australian general practitioners, in triennia that have closed. */
export const auRacgp: Scheme = {
  id: 'au-racgp',
  title: 'Peer Group Learning',
  authority: 'Royal Australian College of General Practitioners',
  jurisdiction: 'AU',
  editions: [
    {
      from: '2020-01-01',
      to: '2022-12-31',
      source: page,
      cycle,
      rules: [
        {
          id: 'participants',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', min: 2, max: 20 },
          citation: {
            at,
            quote:
              'A minimum of two and a maximum of 20 participants (may include practice staff and allied health professionals).',
          },
        },
        {
          id: 'education',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 4 },
          citation: parts,
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'duration', min: 60, breaks: 'excluded', which: education },
          citation: parts,
        },
        {
          id: 'planning',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup', which: { activities: ['planning'] } },
          citation: parts,
        },
        {
          id: 'review',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup', which: { activities: ['review'] } },
          citation: parts,
          figure: one,
        },
      ],
      credits: [
        {
          unit: 'hours',
          amount: 1,
          per: 60,
          which: education,
          citation: parts,
          figure: 'An hour is an hour.',
        },
        {
          unit: 'points',
          amount: 40,
          per: 'cycle',
          citation: { at, quote: '40 points; each cycle is separate', paraphrase: true },
        },
      ],
      notes: [
        'A group’s own cycle lies within a triennium: ask for its period.',
        'Groups are told to schedule 6 hours so that members reach 4.',
      ],
    },
    {
      from: '2014-01-01',
      to: '2019-12-31',
      source: older,
      cycle: { ...cycle, anchor: 2014 },
      rules: [
        {
          id: 'participants',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', max: 12 },
          citation: { at: table, quote: '2 GPs–12', paraphrase: true },
        },
        {
          id: 'general-practitioners',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', min: 2, only: ['generalPractitioner'] },
          citation: { at: table, quote: '2 GPs–12', paraphrase: true },
        },
        {
          id: 'education',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 6 },
          citation: { at: table, quote: '≥6 h', paraphrase: true },
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'duration', min: 60, which: education },
          citation: { at: table, quote: '≥1 h', paraphrase: true },
        },
        {
          id: 'planning',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup', which: { activities: ['planning'] } },
          citation: oldParts,
          figure: one,
        },
        {
          id: 'review',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup', which: { activities: ['review'] } },
          citation: oldParts,
          figure: one,
        },
      ],
      credits: [
        {
          unit: 'hours',
          amount: 1,
          per: 60,
          which: education,
          citation: oldParts,
          figure: 'An hour is an hour.',
        },
        {
          unit: 'points',
          amount: 40,
          per: 'cycle',
          citation: { at: table, quote: '40 points', paraphrase: true },
        },
      ],
    },
  ],
};
