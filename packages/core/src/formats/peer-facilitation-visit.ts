import type { MeetingFormat } from './format.ts';

const conclusion = 'Conclusion';

/** A peer facilitator’s visit to a practice, by what the Danish study concludes; order and shares of time are ours. */
export const peerFacilitationVisit: MeetingFormat = {
  id: 'peer-facilitation-visit',
  title: 'Peer facilitation visit',
  source: {
    title: 'Influences of peer facilitation in general practice: a qualitative study (abstract)',
    publisher: 'Researchers in the Capital Region of Denmark',
    read: '2026-11-25',
    certainty: 'read',
  },
  steps: [
    {
      step: 'checkIn',
      title: 'What is expected, and of whom',
      per: 'meeting',
      weight: 10,
      adviceAllowed: false,
      citation: {
        at: conclusion,
        quote: 'elaborate discussions of needs, capabilities, wishes, and approaches',
      },
    },
    {
      step: 'present',
      title: 'A topic that the practice chose',
      per: 'presenter',
      weight: 2,
      adviceAllowed: false,
      citation: { at: 'Trial 2014', quote: 'topics chosen by the practice', paraphrase: true },
    },
    {
      step: 'advise',
      title: 'How the visitor, a peer, does it',
      per: 'presenter',
      weight: 3,
      adviceAllowed: true,
      citation: {
        at: 'Results',
        quote: "the credibility and know-how associated with the facilitators' being peers",
      },
    },
    {
      step: 'commit',
      title: 'What is done until the next visit',
      per: 'meeting',
      weight: 10,
      adviceAllowed: true,
      citation: { at: 'Results', quote: 'invoking a sense of commitment' },
    },
    {
      step: 'nextDate',
      title: 'The next visit',
      per: 'meeting',
      weight: 5,
      adviceAllowed: false,
      citation: { at: 'Results', quote: 'the recurring visits providing protected time' },
    },
  ],
};
