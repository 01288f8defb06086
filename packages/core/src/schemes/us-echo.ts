import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const study: Source = {
  title: "Specialists' learning from facilitating group peer telementoring: a qualitative study",
  publisher: 'BMC Medical Education',
  url: 'https://doi.org/10.1186/s12909-024-06424-9',
  read: '2026-11-25',
  certainty: 'read',
};

const guides: Source = {
  title: 'Guides of several hubs; their addresses were not retained',
  publisher: 'Project ECHO hubs',
  read: '2026-11-21',
  certainty: 'read',
};

const rules = {
  at: 'Rules of hubs',
  quote: 'de-identified case; coordinator checks; hub sees it before, spokes on the day',
  paraphrase: true,
  source: guides,
} as const;

/** Telementoring by Project ECHO: advice throughout. */
export const usEcho: Scheme = {
  id: 'us-echo',
  title: 'Project ECHO telementoring',
  authority: 'Project ECHO hubs and studies of them',
  jurisdiction: 'US',
  editions: [
    {
      from: '2020-01-01',
      source: study,
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'question',
          about: 'record',
          level: 'should',
          requires: { kind: 'each', list: 'cases', field: 'question' },
          citation: {
            at: 'Session',
            quote: 'case: presenter states case and question',
            paraphrase: true,
            source: guides,
          },
        },
        {
          id: 'deidentified',
          about: 'record',
          level: 'should',
          requires: { kind: 'each', list: 'cases', field: 'deidentifiedBy' },
          citation: rules,
        },
        {
          id: 'reviewed',
          about: 'record',
          level: 'should',
          requires: { kind: 'each', list: 'cases', field: 'review' },
          citation: rules,
        },
        {
          id: 'clarify-before-advice',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'steps', steps: ['present', 'clarify', 'advise'] },
          citation: {
            at: 'Session',
            quote: 'clarifying questions (no advice yet) → recommendations',
            paraphrase: true,
            source: guides,
          },
        },
        {
          id: 'written-recommendations',
          about: 'record',
          level: 'should',
          requires: { kind: 'each', list: 'recommendations', field: 'written' },
          citation: {
            at: 'Session',
            quote: 'written recommendations afterwards',
            paraphrase: true,
            source: guides,
          },
        },
        {
          id: 'follow-up',
          about: 'record',
          level: 'should',
          requires: { kind: 'each', list: 'recommendations', field: 'followUp' },
          citation: { at: 'Session', quote: 'follow-up date', paraphrase: true, source: guides },
        },
        {
          id: 'hub-specialist',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'roleHeld', role: 'hubSpecialist' },
          citation: { at: 'Methods', quote: 'medical specialists who facilitated Project ECHO work' },
        },
        {
          id: 'all-teach-all-learn',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'contribution', by: 'speaking' },
          citation: { at: 'Conclusions', quote: 'The "all teach, all learn" space' },
        },
        {
          id: 'attendance',
          about: 'practitioner',
          level: 'should',
          requires: { kind: 'attendance', of: 'percent', min: 60 },
          citation: {
            at: 'Rules of hubs',
            quote: 'attendance goals such as 60 % or 80 % set locally',
            paraphrase: true,
            source: guides,
          },
          interpretation: 'goal',
        },
      ],
      interpretations: [
        {
          id: 'goal',
          question: 'Which goal of attendance has the programme set?',
          options: [
            { id: 'sixty', words: '60 percent of the sessions.' },
            { id: 'eighty', words: '80 percent.', changes: { attendance: { requires: { min: 80 } } } },
          ],
        },
      ],
    },
  ],
};
