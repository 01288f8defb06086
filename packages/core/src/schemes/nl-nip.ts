import type { Scheme } from '../scheme.ts';

const group = { at: 'Intervisie', quote: '2–8, ≥4 a year, ≥1.5 h', paraphrase: true } as const;

/** Intervision of psychologists in the Netherlands. */
export const nlNip: Scheme = {
  id: 'nl-nip',
  title: 'Intervision',
  authority: 'Nederlands Instituut van Psychologen',
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
          requires: { kind: 'groupSize', min: 2, max: 8 },
          citation: group,
        },
        {
          id: 'meetings',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 4, of: 'sameGroup' },
          citation: group,
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'duration', min: 90 },
          citation: group,
        },
      ],
      notes: ['Undated; 1 January 2016 is assumed.'],
    },
  ],
};
