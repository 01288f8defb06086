import type { Scheme } from '../scheme.ts';

/** Peer review in the non-clinical programme of the Royal New Zealand College of Urgent Care. */
export const nzRnzcucNonclinical: Scheme = {
  id: 'nz-rnzcuc-nonclinical',
  title: 'Non-clinical recertification: peer review',
  authority: 'Royal New Zealand College of Urgent Care',
  jurisdiction: 'NZ',
  editions: [
    {
      from: '2021-01-01',
      source: {
        title: 'Non-clinical recertification',
        publisher: 'Royal New Zealand College of Urgent Care',
        url: 'https://rnzcuc.org.nz/non-clinical-recertification/',
        read: '2026-11-21',
        certainty: 'read',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 10 },
          citation: { at: 'Requirements', quote: '10 hours of peer review per annum' },
        },
      ],
      credits: [
        {
          unit: 'hours',
          amount: 1,
          per: 60,
          citation: { at: 'Requirements', quote: '10 hours of peer review per annum' },
          figure: 'An hour is an hour.',
        },
      ],
      notes: ['The page is undated, and names no year; the calendar year from 2021 is assumed.'],
    },
  ],
};
