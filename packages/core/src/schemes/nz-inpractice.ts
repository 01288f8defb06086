import type { Scheme } from '../scheme.ts';

const at = 'FAQ';
const year = {
  at,
  quote: '20 h CME, 10 h peer review, 1 audit, 4 meetings with the collegial-relationship provider',
  paraphrase: true,
} as const;
const peers = { at, quote: '10 hours of peer review' } as const;

/** Inpractice: recertification of doctors with general registration in New Zealand. */
export const nzInpractice: Scheme = {
  id: 'nz-inpractice',
  title: 'Inpractice: peer review',
  authority: 'bpac for the Medical Council of New Zealand',
  jurisdiction: 'NZ',
  editions: [
    {
      from: '2020-01-01',
      source: {
        title: 'Frequently asked questions',
        publisher: 'Inpractice',
        url: 'https://inpractice.org.nz/faq/',
        read: '2026-11-21',
        certainty: 'read',
      },
      cycle: {
        kind: 'personal',
        years: 1,
        citation: {
          at: 'Summary of the source',
          quote: '12 months from practising certificate',
          paraphrase: true,
        },
      },
      rules: [
        {
          id: 'peer-review',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 10 },
          citation: peers,
        },
        {
          id: 'education',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 20, meetings: false, activities: ['education'] },
          citation: year,
        },
        {
          id: 'audit',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'audits', min: 1, meetings: false, activities: ['audit'] },
          citation: year,
        },
        {
          id: 'collegial-meetings',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 4, of: 'anyGroup', which: { activities: ['collegialMeeting'] } },
          citation: year,
        },
      ],
      credits: [
        {
          unit: 'hours',
          amount: 1,
          per: 60,
          which: { notActivities: ['collegialMeeting'] },
          citation: peers,
          figure: 'An hour is an hour.',
        },
      ],
      notes: [
        'The page is undated. For part of a year the advisers decide; no proportion is applied here.',
        'Not judged here: the plan, feedback of colleagues and patients once in three cycles, a quiz every three years, a visit when due.',
      ],
    },
  ],
};
