import type { Scheme } from '../scheme.ts';

const circle = {
  at: 'Qualitätszirkel',
  quote: '5–15, approved medical moderator, 2 points per 90 min (2006: 4 per 2 h)',
  paraphrase: true,
} as const;

/** Quality circles in Austria. */
export const atQz: Scheme = {
  id: 'at-qz',
  title: 'Quality circles (DFP)',
  authority: 'Österreichische Ärztekammer',
  jurisdiction: 'AT',
  editions: [
    {
      from: '2007-01-01',
      source: {
        title: 'Pages on quality circles; their addresses were not retained',
        publisher: 'Several',
        read: '2026-11-21',
        certainty: 'secondary',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'group-size',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 5, max: 15 },
          citation: circle,
        },
        {
          id: 'moderator',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'roleHeld', role: 'facilitator', credential: 'moderator' },
          citation: circle,
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'duration', min: 90 },
          citation: circle,
        },
      ],
      credits: [{ unit: 'points', amount: 2, per: 90, whole: true, citation: circle }],
      notes: ['After 2006, when 2 hours earned 4 points; 1 January 2007 is assumed.'],
    },
  ],
};
