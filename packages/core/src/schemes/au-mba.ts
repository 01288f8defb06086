import type { Scheme } from '../scheme.ts';

const hours = {
  at: 'Summary of the source',
  quote: '50 h: ≥12.5 educational; ≥25 reviewing + measuring, ≥5 each',
  paraphrase: true,
} as const;

/** The CPD standard of the Medical Board of Australia, to which peer groups count as reviewing performance. */
export const auMba: Scheme = {
  id: 'au-mba',
  title: 'Continuing professional development standard',
  authority: 'Medical Board of Australia',
  jurisdiction: 'AU',
  editions: [
    {
      from: '2023-01-01',
      source: {
        title: 'The standard of 1 January 2023, as a CPD home tells it; the address was not retained',
        publisher: 'A CPD home',
        read: '2026-11-21',
        certainty: 'secondary',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 50, activities: 'any' },
          citation: hours,
        },
        {
          id: 'education',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 12.5, meetings: false, activities: ['education'] },
          citation: hours,
        },
        {
          id: 'reviewing-and-measuring',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 25, activities: ['reviewing', 'measuring'] },
          citation: hours,
        },
        {
          id: 'reviewing',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 5, activities: ['reviewing'] },
          citation: hours,
        },
        {
          id: 'measuring',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 5, meetings: false, activities: ['measuring'] },
          citation: hours,
        },
      ],
      credits: [{ unit: 'hours', amount: 1, per: 60, citation: hours, figure: 'An hour is an hour.' }],
      keeping: [
        {
          by: 'the practitioner',
          what: 'records',
          years: 3,
          citation: { at: 'Records', quote: 'records kept 3 years', paraphrase: true },
        },
      ],
    },
  ],
};
