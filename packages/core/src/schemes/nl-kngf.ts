import type { Scheme } from '../scheme.ts';

const group = {
  at: 'Intervisie',
  quote: '5–8 from at least two practices, 2 × 2.5 h + preparation, coach',
  paraphrase: true,
} as const;

/** Intervision of physiotherapists in the Netherlands. */
export const nlKngf: Scheme = {
  id: 'nl-kngf',
  title: 'Intervision',
  authority: 'Koninklijk Nederlands Genootschap voor Fysiotherapie',
  jurisdiction: 'NL',
  editions: [
    {
      from: '2020-01-01',
      source: {
        title: 'Intervision (2020); the address was not retained',
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
          requires: { kind: 'groupSize', min: 5, max: 8 },
          citation: group,
        },
        {
          id: 'practices',
          about: 'group',
          level: 'must',
          requires: { kind: 'similarity', of: 'site', min: 2 },
          citation: group,
        },
        {
          id: 'meetings',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 2, of: 'sameGroup' },
          citation: group,
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'duration', min: 150 },
          citation: group,
        },
        {
          id: 'coach',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'roleHeld', role: 'facilitator' },
          citation: group,
        },
      ],
      notes: ['How long a cycle is was not seen: a calendar year is assumed.'],
    },
  ],
};
