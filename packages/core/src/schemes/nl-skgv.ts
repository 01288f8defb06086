import type { Scheme } from '../scheme.ts';

const group = { at: 'Intervisie', quote: '≤10 members, half chaplains', paraphrase: true } as const;

/** Intervision of chaplains in the Netherlands. */
export const nlSkgv: Scheme = {
  id: 'nl-skgv',
  title: 'Intervision',
  authority: 'SKGV, register of chaplains',
  jurisdiction: 'NL',
  editions: [
    {
      from: '2016-01-01',
      source: {
        title: 'Intervision; the address was not retained',
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
          requires: { kind: 'groupSize', max: 10 },
          citation: group,
        },
        {
          id: 'chaplains',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 50, percent: true, only: ['chaplain'] },
          citation: group,
        },
      ],
      notes: ['Undated; 1 January 2016 is assumed.'],
    },
  ],
};
