import type { Scheme } from '../scheme.ts';

const at = 'Quality circles';
const circles = {
  at,
  quote: 'QZ-Online mandatory, moderator proof, no sponsoring (room, food, fees), confidentiality',
  paraphrase: true,
} as const;

/** Quality circles in Hamburg. */
export const deKvhh: Scheme = {
  id: 'de-kvhh',
  title: 'Quality circles',
  authority: 'Kassenärztliche Vereinigung Hamburg',
  jurisdiction: 'DE',
  editions: [
    {
      from: '2020-07-01',
      source: {
        title: 'Quality circles from 1 July 2020; the address was not retained',
        publisher: 'Kassenärztliche Vereinigung Hamburg',
        read: '2026-11-21',
        certainty: 'read',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'registration',
          about: 'group',
          level: 'must',
          requires: { kind: 'milestones', what: 'registration', min: 1, ever: true },
          citation: circles,
          figure: 'Registered once, in QZ-Online.',
        },
        {
          id: 'moderator',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'roleHeld', role: 'facilitator', credential: 'moderator' },
          citation: circles,
        },
        {
          id: 'sponsor',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'recordField', field: 'sponsored', absent: true },
          citation: circles,
        },
        {
          id: 'confidentiality',
          about: 'group',
          level: 'must',
          requires: { kind: 'charter', item: 'confidentiality' },
          citation: circles,
        },
      ],
    },
  ],
};
