import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const standard: Source = {
  title: 'Registration standard: continuing professional development (copy)',
  publisher: 'Psychology Board of Australia',
  url: 'https://studylib.net/doc/27112269/',
  read: '2026-11-21',
  certainty: 'read',
};

const questions: Source = {
  title: 'Continuing professional development FAQ',
  publisher: 'Psychology Board of Australia',
  url: 'https://www.psychologyboard.gov.au/Standards-and-Guidelines/FAQ/CPD-resources.aspx',
  read: '2026-11-21',
  certainty: 'read',
};

const at = 'Continuing professional development';
const hours = { at, quote: 'Completing 10 hours of peer consultation activities annually' } as const;
const whole = {
  at: 'Standard',
  quote: '30 h with at least 10 h peer consultation',
  paraphrase: true,
  source: standard,
} as const;

/** Peer consultation of psychologists in Australia. */
export const auPsyba: Scheme = {
  id: 'au-psyba',
  title: 'Peer consultation',
  authority: 'Psychology Board of Australia',
  jurisdiction: 'AU',
  editions: [
    {
      from: '2015-12-01',
      source: {
        title: 'Continuing professional development',
        publisher: 'Psychology Board of Australia',
        url: 'https://www.psychologyboard.gov.au/Registration/Continuing-Professional-Development.aspx',
        read: '2026-11-21',
        certainty: 'read',
      },
      cycle: {
        kind: 'fixed',
        month: 12,
        day: 1,
        years: 1,
        citation: { at, quote: '1 Dec–30 Nov', paraphrase: true },
      },
      rules: [
        {
          id: 'peer-consultation',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 10, proRata: true },
          citation: hours,
          interpretation: 'groupTime',
        },
        {
          id: 'all-hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 30, activities: 'any', proRata: true },
          citation: whole,
        },
        {
          id: 'team-meeting',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'excludedActivity', activity: 'teamMeeting', unlessFocus: 'learning' },
          citation: {
            at: 'FAQ',
            quote:
              'Team meetings or meetings with your manager would not usually count unless there is a specific focus on professional development and learning.',
            source: questions,
          },
        },
        {
          id: 'date',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'date' },
          citation: { at, quote: 'learning plan, log, written reflection', paraphrase: true },
        },
        {
          id: 'reflection',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'reflection' },
          citation: { at, quote: 'learning plan, log, written reflection', paraphrase: true },
        },
      ],
      interpretations: [
        {
          id: 'groupTime',
          question: 'Does the whole meeting count, or only the time given to one’s own practice?',
          options: [
            { id: 'ownPracticeOnly', words: 'Only minutes recorded as given to one’s own practice.' },
            {
              id: 'wholeMeeting',
              words: 'All minutes present.',
              credits: { hours: { minutes: 'presence' } },
            },
          ],
        },
      ],
      credits: [
        {
          unit: 'hours',
          amount: 1,
          per: 60,
          minutes: 'ownPractice',
          citation: hours,
          figure: 'An hour is an hour.',
        },
      ],
      audit: {
        days: 28,
        citation: { at, quote: 'portfolio within 28 days if audited', paraphrase: true },
      },
      notes: [
        'In 2010 one office said that a group of six meeting for 10 hours satisfies all, the president that only one’s own material counts.',
        'For part of a year: “one third of the pro-rata CPD must be peer consultation”, in the standard of 1 December 2015.',
      ],
    },
  ],
};
