import type { Scheme } from '../scheme.ts';

const quarters = {
  at: 'PDP 2020–2022',
  quote: '150 h per triennium, 25 % each for education, performance review, outcome measurement',
  paraphrase: true,
} as const;
const quarter = 'A quarter of 150 hours.';

/** Professional development of rural doctors in Australia, 2020 to 2022. */
export const auAcrrm: Scheme = {
  id: 'au-acrrm',
  title: 'Professional Development Program: performance review',
  authority: 'Australian College of Rural and Remote Medicine',
  jurisdiction: 'AU',
  editions: [
    {
      from: '2020-01-01',
      to: '2022-12-31',
      source: {
        title: 'Professional Development Program',
        publisher: 'Australian College of Rural and Remote Medicine',
        url: 'http://www.ehealth.acrrm.org.au/pdp/professional-development-program',
        read: '2026-11-25',
        certainty: 'read',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 3, anchor: 2020 },
      rules: [
        {
          id: 'hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 150, activities: 'any' },
          citation: quarters,
        },
        {
          id: 'education',
          about: 'practitioner',
          level: 'must',
          requires: {
            kind: 'credit',
            unit: 'hours',
            min: 37.5,
            meetings: false,
            activities: ['education'],
          },
          citation: quarters,
          figure: quarter,
        },
        {
          id: 'performance-review',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 37.5, activities: ['performanceReview'] },
          citation: quarters,
          figure: quarter,
        },
        {
          id: 'outcome-measurement',
          about: 'practitioner',
          level: 'must',
          requires: {
            kind: 'credit',
            unit: 'hours',
            min: 37.5,
            meetings: false,
            activities: ['outcomeMeasurement'],
          },
          citation: quarters,
          figure: quarter,
        },
      ],
      credits: [{ unit: 'hours', amount: 1, per: 60, citation: quarters, figure: 'An hour is an hour.' }],
      notes: [
        'Meetings of peers are taken for performance review; no figure for peer groups was seen.',
        'A course of life support in each triennium is not judged here.',
      ],
    },
  ],
};
