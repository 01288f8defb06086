import type { Scheme } from '../scheme.ts';

const at = 'Practice Peer Review';
const meetings = {
  at,
  quote: 'initial, practice discussion, practice development, practice reflection meetings of 2 h each',
  paraphrase: true,
} as const;
const claim = {
  at,
  quote: '10 h in Section 2 and 5 h in Section 3',
  paraphrase: true,
} as const;

/** Practice peer review by two psychiatrists and a facilitator. */
export const auRanzcpPpr: Scheme = {
  id: 'au-ranzcp-ppr',
  title: 'Practice Peer Review',
  authority: 'Royal Australian and New Zealand College of Psychiatrists',
  jurisdiction: 'AU-NZ',
  editions: [
    {
      from: '2025-01-01',
      source: {
        title: 'Practice Peer Review',
        publisher: 'Royal Australian and New Zealand College of Psychiatrists',
        url: 'https://www.ranzcp.org/cpd-program-membership/cpd-planning/practice-peer-review',
        read: '2026-11-21',
        certainty: 'read',
      },
      cycle: {
        kind: 'fixed',
        month: 1,
        day: 1,
        years: 1,
        citation: { at, quote: 'May not span two calendar years', paraphrase: true },
      },
      rules: [
        {
          id: 'meetings',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 4, of: 'sameGroup' },
          citation: meetings,
          figure: 'Four meetings are named.',
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'duration', min: 120 },
          citation: meetings,
        },
        {
          id: 'pair',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', min: 2, only: ['psychiatrist'] },
          citation: {
            at,
            quote: 'Two psychiatrists and an experienced Fellow as facilitator',
            paraphrase: true,
          },
        },
        {
          id: 'facilitator',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 2, of: 'sameGroup', which: { role: 'facilitator' } },
          citation: { at, quote: 'facilitator attends first and last meetings', paraphrase: true },
          figure: 'The first and the last are two.',
        },
      ],
      credits: [
        { unit: 'hours of Section 2', amount: 10, per: 'cycle', citation: claim },
        { unit: 'hours of Section 3', amount: 5, per: 'cycle', citation: claim },
      ],
      notes: ['“To claim CPD hours you must complete the program.” Each round needs a different peer.'],
    },
  ],
};
