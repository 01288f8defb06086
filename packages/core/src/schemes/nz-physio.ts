import type { Scheme } from '../scheme.ts';

const at = 'Recertification Programme requirements';
const review = {
  at,
  quote:
    'A peer review (in a clinical setting this must be undertaken by a physiotherapist registered in Aotearoa New Zealand who holds a current APC)',
} as const;

/** Peer review in the recertification of physiotherapists in New Zealand. */
export const nzPhysio: Scheme = {
  id: 'nz-physio',
  title: 'Recertification: peer review',
  authority: 'Physiotherapy Board of New Zealand',
  jurisdiction: 'NZ',
  editions: [
    {
      from: '2021-04-01',
      source: {
        title: 'Recertification Programme and Audit',
        publisher: 'Physiotherapy Board of New Zealand',
        url: 'https://www.physioboard.org.nz/i-am-registered/recertification-audit',
        read: '2026-11-25',
        certainty: 'read',
      },
      cycle: { kind: 'rolling', years: 3 },
      rules: [
        {
          id: 'peer-review',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup', each: 'year' },
          citation: review,
        },
        {
          id: 'reviewer',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', min: 2, only: ['physiotherapist'] },
          citation: review,
          figure: 'Oneself and a peer are two.',
        },
        {
          id: 'hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 100, activities: 'any' },
          citation: {
            at,
            quote: 'Physiotherapists must also take part in 100 hours of CPD every three years.',
          },
        },
        {
          id: 'reflections',
          about: 'practitioner',
          level: 'should',
          requires: {
            kind: 'meetings',
            min: 3,
            of: 'anyGroup',
            each: 'year',
            which: { holds: 'reflection' },
          },
          citation: { at, quote: 'Three reflective statements annually' },
        },
      ],
      credits: [
        {
          unit: 'hours',
          amount: 1,
          per: 60,
          citation: {
            at,
            quote: 'Physiotherapists must also take part in 100 hours of CPD every three years.',
          },
          figure: 'An hour is an hour.',
        },
      ],
      audit: { percent: 5, citation: { at: 'Audit', quote: '5 % audited', paraphrase: true } },
      notes: [
        'Hours are counted over the three years up to the day asked about; each of them asks for its own peer review.',
        'Reflective statements may be on other things than meetings: here they are advice.',
      ],
    },
  ],
};
