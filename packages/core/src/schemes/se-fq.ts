import type { Scheme } from '../scheme.ts';

const dialogue = {
  at: 'Collegial dialogue',
  quote: 'online collegial dialogue 6–8, closed, de-identified; no credit',
  paraphrase: true,
} as const;

/** FQ groups and collegial dialogue of general practitioners in Sweden: advice throughout. */
export const seFq: Scheme = {
  id: 'se-fq',
  title: 'FQ groups and collegial dialogue',
  authority: 'Groups of general practitioners in Sweden',
  jurisdiction: 'SE',
  editions: [
    {
      from: '2016-01-01',
      source: {
        title: 'Pages on groups in Sweden; their addresses were not retained',
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
          requires: { kind: 'groupSize', min: 6, max: 8 },
          citation: dialogue,
        },
        {
          id: 'monthly',
          about: 'group',
          level: 'should',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup', each: 'month' },
          citation: { at: 'FQ groups', quote: 'FQ groups monthly since the 1980s', paraphrase: true },
          figure: 'Monthly is once in each month.',
        },
        {
          id: 'privacy',
          about: 'record',
          level: 'should',
          requires: { kind: 'privacy' },
          citation: dialogue,
        },
      ],
      notes: ['Undated; 1 January 2016 is assumed. Nothing is asked of anybody: no credit is given.'],
    },
  ],
};
