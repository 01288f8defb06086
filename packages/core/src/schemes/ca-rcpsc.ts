import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const questions: Source = {
  title: 'Self-approval: frequently asked questions',
  publisher: 'Royal College of Physicians and Surgeons of Canada',
  url: 'https://www.royalcollege.ca/ca/en/cpd/accreditation-continuing-professional-development-cpd-activities/cpd-accreditation-rounds-journal-clubs-small-groups/self-approval-faq.html',
  read: '2026-11-21',
  certainty: 'read',
};

const standards: Source = {
  ...questions,
  title: 'Accreditation standards for rounds (January 2018)',
  url: 'https://www.royalcollege.ca/content/dam/documents/learning/continuing-professional-development/accreditation-standards-rounds-e.html',
};

const at = 'Section 1';
const attendance = {
  at,
  quote:
    'maintain records of attendance for a 5 year period and provide confirmation of attendance to participants',
  source: standards,
} as const;
const series = {
  at,
  quote: 'series of at least four to six a year planned ahead',
  paraphrase: true,
} as const;

/** Accredited small groups and rounds, Section 1 of the Maintenance of Certification programme in Canada. */
export const caRcpsc: Scheme = {
  id: 'ca-rcpsc',
  title: 'Accredited group learning: small groups (MOC Section 1)',
  authority: 'Royal College of Physicians and Surgeons of Canada',
  jurisdiction: 'CA',
  editions: [
    {
      from: '2018-01-01',
      source: questions,
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'not-retroactive',
          about: 'record',
          level: 'must',
          requires: { kind: 'deadline', of: 'registered' },
          citation: { at, quote: 'These activities cannot be retroactively accredited.' },
        },
        {
          id: 'attendees',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'attendees' },
          citation: attendance,
        },
        {
          id: 'working-round',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'excludedActivity', activity: 'clinicalRound' },
          citation: { at, quote: 'Working rounds do not count.', paraphrase: true },
        },
        {
          id: 'series',
          about: 'group',
          level: 'should',
          requires: { kind: 'meetings', min: 4, of: 'anyGroup' },
          citation: series,
        },
        {
          id: 'planned-ahead',
          about: 'group',
          level: 'must',
          requires: { kind: 'milestones', what: 'plan', min: 1 },
          citation: series,
          figure: 'Planned ahead is planned once.',
        },
      ],
      credits: [
        {
          unit: 'credits',
          amount: 1,
          per: 60,
          citation: {
            at: 'Summary of the source',
            quote: '1 credit/h accredited, 0.5 not (max 50 a cycle)',
            paraphrase: true,
          },
        },
      ],
      keeping: [{ by: 'the organisers', what: 'attendance', years: 5, citation: attendance }],
      notes: [
        '“At least four to six” names no single figure: four is advice.',
        'Credit for what is not accredited (0.5 an hour, at most 50 a cycle) and the quarter of the time that must be interactive are not judged here.',
      ],
    },
  ],
};
