import type { Scheme } from '../scheme.ts';

const reviewing = {
  at: 'MyCPD',
  quote: 'at least 5 h reviewing performance, submit by 31 March',
  paraphrase: true,
} as const;

/** Reviewing performance of physicians in Australia and New Zealand. */
export const auRacp: Scheme = {
  id: 'au-racp',
  title: 'MyCPD: reviewing performance',
  authority: 'Royal Australasian College of Physicians',
  jurisdiction: 'AU-NZ',
  editions: [
    {
      from: '2023-01-01',
      source: {
        title: 'MyCPD; the address of this wording was not retained',
        publisher: 'Royal Australasian College of Physicians',
        read: '2026-11-21',
        certainty: 'read',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'reviewing',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 5, activities: ['reviewing'] },
          citation: reviewing,
        },
      ],
      credits: [{ unit: 'hours', amount: 1, per: 60, citation: reviewing, figure: 'An hour is an hour.' }],
      notes: [
        'The first day of this wording is not known: 1 January 2023 is assumed, the day of the Medical Board’s standard.',
        'Meetings of peers are taken for reviewing performance. Records are due by 31 March of the year after.',
      ],
    },
  ],
};
