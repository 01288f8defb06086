import type { Rule, Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const page: Source = {
  title: 'Peer review groups',
  publisher: 'Royal Australian and New Zealand College of Psychiatrists',
  url: 'https://stgwww.ranzcp.org/cpd-program-membership/cpd-planning/peer-review-groups',
  read: '2026-11-21',
  certainty: 'read',
};

const overview: Source = {
  ...page,
  title: 'CPD overview',
  url: 'https://stgwww.ranzcp.org/cpd-program-membership/cpd-program/cpd-overview',
};

const declaration: Source = {
  title: 'Declaration F2020L00609',
  publisher: 'Commonwealth of Australia',
  url: 'https://www.legislation.gov.au/F2020L00609/asmade',
  read: '2026-11-21',
  certainty: 'read',
};

const at = 'Peer review groups';
const moreThanTwo = { at, quote: 'Peer Review Groups should have more than two members.' } as const;
const registration = {
  at,
  quote: 'Registration in MyCPD: group name, area(s) of practice, purpose, meeting time, format',
  paraphrase: true,
} as const;

const sections = {
  at: 'Programme',
  quote:
    'Plan 2 h; formal peer review ≥10 h; practice improvement ≥5 h; these two together 23 h; self-guided 12.5; additional 12.5',
  paraphrase: true,
  source: overview,
} as const;

const quorum: Rule = {
  id: 'quorum',
  about: 'meeting',
  level: 'should',
  requires: { kind: 'quorum', min: 3 },
  citation: moreThanTwo,
  figure: 'More than two is three at least.',
  interpretation: 'moreThanTwo',
};

/** Peer review groups of psychiatrists in Australia and New Zealand. */
export const auRanzcp: Scheme = {
  id: 'au-ranzcp',
  title: 'Peer review groups',
  authority: 'Royal Australian and New Zealand College of Psychiatrists',
  jurisdiction: 'AU-NZ',
  editions: [
    {
      from: '2025-01-01',
      source: page,
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          ...quorum,
          id: 'group-size',
          about: 'group',
          requires: { kind: 'groupSize', min: 3 },
        },
        {
          id: 'hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 10 },
          citation: {
            at: 'Section 2',
            quote: 'Section 2: Formal Peer Review | Minimum 10 hours',
            source: overview,
          },
        },
        {
          id: 'all-hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 50, activities: 'any' },
          citation: { at: 'Programme', quote: '50 h a calendar year', paraphrase: true, source: overview },
        },
        {
          id: 'plan',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 2, meetings: false, activities: ['plan'] },
          citation: sections,
        },
        {
          id: 'practice-improvement',
          about: 'practitioner',
          level: 'must',
          requires: {
            kind: 'credit',
            unit: 'hours',
            min: 5,
            meetings: false,
            activities: ['practiceImprovement'],
          },
          citation: sections,
        },
        {
          id: 'peer-review-and-improvement',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 23, activities: ['practiceImprovement'] },
          citation: sections,
        },
        {
          id: 'self-guided',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 12.5, meetings: false, activities: ['selfGuided'] },
          citation: sections,
        },
        {
          id: 'registration',
          about: 'group',
          level: 'must',
          requires: { kind: 'milestones', what: 'registration', min: 1, ever: true },
          citation: registration,
          figure: 'Registered once.',
        },
        {
          id: 'purpose',
          about: 'group',
          level: 'must',
          requires: { kind: 'charter', item: 'purpose' },
          citation: registration,
        },
        {
          id: 'attendees',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'attendees' },
          citation: { at, quote: 'Attendance recorded in MyCPD; a paper form exists.', paraphrase: true },
        },
        {
          id: 'privacy',
          about: 'record',
          level: 'must',
          requires: { kind: 'privacy' },
          citation: {
            at,
            quote: 'Members must go on treating talk as confidential and not identify patients.',
            paraphrase: true,
          },
          figure: 'Not to identify patients is to have no identifying detail.',
        },
      ],
      interpretations: [
        {
          id: 'moreThanTwo',
          question: 'Are more than two asked of the list or of each meeting?',
          options: [
            { id: 'size', words: 'The group has more than two members.' },
            {
              id: 'quorum',
              words: 'Each meeting is attended by more than two.',
              adds: [quorum],
              omits: ['group-size'],
            },
          ],
        },
      ],
      credits: [
        {
          unit: 'hours',
          amount: 1,
          per: 60,
          citation: { at: 'Summary of the source', quote: '1 h = 1 h', paraphrase: true, source: overview },
        },
      ],
      notes: [
        'The page was cut off within a sentence on composition. Several groups may be joined.',
        'One activity a year each on culturally safe practice, inequities, professionalism and ethics is not judged here.',
      ],
    },
  ],
  privilege: [
    {
      place: 'AU',
      from: '2020-05-19',
      to: '2025-05-18',
      citation: {
        at: 'Declaration',
        quote: 'will cease to be in force at the end of 5 years after the date on which it is signed',
        source: declaration,
      },
    },
    {
      place: 'NZ',
      from: '2014-08-28',
      citation: {
        at: 'New Zealand',
        quote: 'Protected Quality Assurance Activity Notice 2014/258, from 28 Aug 2014, five-year life',
        paraphrase: true,
        source: {
          title: 'The current New Zealand notice; its text was not seen',
          publisher: 'Royal Australian and New Zealand College of Psychiatrists',
          read: '2026-11-21',
          certainty: 'secondary',
        },
      },
    },
  ],
};
