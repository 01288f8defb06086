import type { Scheme } from '../scheme.ts';

const visit = { activities: ['facilitationVisit'] } as const;
const trial = { at: 'Trial 2014', quote: 'three one-hour visits offered', paraphrase: true } as const;

/** Visits by peer facilitators in Danish general practice: advice throughout. */
export const dkFacilitation: Scheme = {
  id: 'dk-facilitation',
  title: 'Peer facilitation visits',
  authority: 'Studies in the Capital Region of Denmark',
  jurisdiction: 'DK',
  editions: [
    {
      from: '2014-01-01',
      source: {
        title: 'Influences of peer facilitation in general practice: a qualitative study (abstract)',
        publisher: 'Researchers in the Capital Region of Denmark',
        read: '2026-11-25',
        certainty: 'read',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'expectations',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'recordField', field: 'expectations' },
          citation: {
            at: 'Conclusion',
            quote:
              'attune the expectations of all the involved actors through elaborate discussions of needs, capabilities, wishes, and approaches',
          },
        },
        {
          id: 'context',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'recordField', field: 'context' },
          citation: {
            at: 'Conclusion',
            quote:
              'adapt facilitation interventions according to an analysis of influential contextual conditions and change opportunities',
          },
        },
        {
          id: 'peer',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'roleHeld', role: 'facilitator' },
          citation: {
            at: 'Results',
            quote: "the credibility and know-how associated with the facilitators' being peers",
          },
        },
        {
          id: 'recurring-visits',
          about: 'group',
          level: 'should',
          requires: { kind: 'meetings', min: 3, of: 'anyGroup', which: visit },
          citation: trial,
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'duration', min: 60, which: visit },
          citation: trial,
        },
        {
          id: 'commitments',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'each', list: 'commitments', min: 1, field: 'due' },
          citation: {
            at: 'Results',
            quote: 'the recurring visits providing protected time and invoking a sense of commitment',
          },
        },
        {
          id: 'commitments-done',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'each', list: 'commitments', field: 'done' },
          citation: { at: 'Summary of the source', quote: 'Commitment(due, done)', paraphrase: true },
        },
      ],
      notes: [
        'The group is the practice visited, with its facilitator. No address was retained for the study.',
      ],
    },
  ],
};
