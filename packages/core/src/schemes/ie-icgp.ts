import type { Edition, Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const requirements: Source = {
  title: 'CPD requirements and categories',
  publisher: 'Irish College of GPs',
  url: 'https://www.irishcollegeofgps.ie/Home/Lifelong-Learning-PCS/Professional-Competence-Scheme/CPD-Requirements-and-Categories',
  read: '2026-11-21',
  certainty: 'read',
};

const before: Source = {
  ...requirements,
  title: 'Annual requirements 2024–25',
  url: 'https://www.irishcollegeofgps.ie/Home/Lifelong-Learning-PCS/Professional-Competence-Scheme/Annual-Requirements',
};

const evidence = {
  at: 'Evidence',
  quote: 'Evidence for internal activity: notes, how many attended, topics.',
  paraphrase: true,
} as const;
const categories = {
  at: 'Categories',
  quote: '50 credits: plan (5), practice review (≥10), work-based learning, accredited CE',
  paraphrase: true,
} as const;

const common: Omit<Edition, 'from' | 'source'> = {
  cycle: {
    kind: 'fixed',
    month: 5,
    day: 1,
    years: 1,
    citation: { at: 'Year', quote: 'year 1 May–30 Apr', paraphrase: true },
  },
  rules: [
    {
      id: 'notes',
      about: 'record',
      level: 'must',
      requires: { kind: 'recordField', field: 'summary' },
      citation: evidence,
    },
    {
      id: 'attendees',
      about: 'record',
      level: 'must',
      requires: { kind: 'recordField', field: 'attendees' },
      citation: evidence,
    },
    {
      id: 'topics',
      about: 'record',
      level: 'must',
      requires: { kind: 'recordField', field: 'topics' },
      citation: evidence,
    },
    {
      id: 'privacy',
      about: 'record',
      level: 'must',
      requires: { kind: 'privacy' },
      citation: {
        at: 'ePortfolio',
        quote: 'Patient identifiers should never appear on your ePortfolio',
        source: before,
      },
    },
  ],
  credits: [
    {
      unit: 'credits',
      amount: 1,
      per: 60,
      citation: {
        at: 'Categories',
        quote: 'As a rule, 1 hour of activity = 1 credit.',
        source: requirements,
      },
    },
  ],
  keeping: [
    {
      by: 'the practitioner',
      what: 'evidence',
      years: 6,
      citation: { at: 'Evidence', quote: 'Evidence kept six years', paraphrase: true },
    },
  ],
};

/** Small-group meetings of general practitioners in Ireland. */
export const ieIcgp: Scheme = {
  id: 'ie-icgp',
  title: 'CME small groups and internal activity',
  authority: 'Irish College of GPs',
  jurisdiction: 'IE',
  editions: [
    {
      ...common,
      from: '2025-05-01',
      source: requirements,
      rules: [
        ...common.rules,
        {
          id: 'credits',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'credits', min: 50, activities: 'any' },
          citation: categories,
        },
        {
          id: 'practice-review',
          about: 'practitioner',
          level: 'must',
          requires: {
            kind: 'credit',
            unit: 'credits',
            min: 10,
            meetings: false,
            activities: ['practiceReview'],
          },
          citation: categories,
        },
      ],
    },
    {
      ...common,
      from: '2024-05-01',
      to: '2025-04-30',
      source: before,
      rules: [
        ...common.rules,
        {
          id: 'credits',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'credits', min: 40, activities: 'any' },
          citation: { at: 'Annual requirements', quote: '2024/25 40 credits + audit', paraphrase: true },
        },
      ],
    },
  ],
};
