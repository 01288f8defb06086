import type { Scheme } from '../scheme.ts';

const group = {
  at: 'PBSGL',
  quote: '5–12 per group, trained facilitator, 1–2 h, 4–10 or more a year',
  paraphrase: true,
} as const;

/** Practice-based small group learning in Scotland: advice throughout. */
export const gbNes: Scheme = {
  id: 'gb-nes',
  title: 'Practice-based small group learning (PBSGL)',
  authority: 'NHS Education for Scotland',
  jurisdiction: 'GB',
  editions: [
    {
      from: '2016-01-01',
      source: {
        title: 'PBSGL in the United Kingdom; the address was not retained',
        publisher: 'Several',
        read: '2026-11-21',
        certainty: 'secondary',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'group-size',
          about: 'group',
          level: 'should',
          requires: { kind: 'groupSize', min: 5, max: 12 },
          citation: group,
        },
        {
          id: 'facilitator',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'roleHeld', role: 'facilitator', credential: 'pbsgFacilitator' },
          citation: group,
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'duration', min: 60, max: 120 },
          citation: group,
        },
        {
          id: 'group-meetings',
          about: 'group',
          level: 'should',
          requires: { kind: 'meetings', min: 4, of: 'anyGroup' },
          citation: group,
        },
      ],
      notes: ['Undated; 1 January 2016 is assumed.'],
    },
  ],
};
