import type { Scheme } from '../scheme.ts';

const points = {
  at: 'Points',
  quote: 'dentists 1 point per 45 min, max 8 a day, moderator +2',
  paraphrase: true,
} as const;

/** Points for circles of dentists in Germany. */
export const deBzaek: Scheme = {
  id: 'de-bzaek',
  title: 'Points for quality circles of dentists',
  authority: 'Chambers of dentists in Germany',
  jurisdiction: 'DE',
  editions: [
    {
      from: '2016-01-01',
      source: {
        title: 'Points for further education of dentists; the address was not retained',
        publisher: 'Several',
        read: '2026-11-21',
        certainty: 'secondary',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'duration',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'duration', min: 45 },
          citation: points,
        },
      ],
      credits: [
        {
          unit: 'points',
          amount: 1,
          per: 45,
          whole: true,
          caps: [{ per: 'day', max: 8 }],
          citation: points,
        },
        {
          unit: 'points of a moderator',
          amount: 2,
          per: 'meeting',
          which: { role: 'facilitator' },
          citation: points,
        },
      ],
      notes: ['Undated; 1 January 2016 is assumed. The moderator’s points are those of whoever moderates.'],
    },
  ],
};
