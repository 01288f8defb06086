import type { MeetingFormat } from './format.ts';

const at = 'Structuring a meeting';

/** The structure that the Pharmacy Council of New Zealand's guidance offers; the shares of time are ours. */
export const nzPeerSupportGroup: MeetingFormat = {
  id: 'nz-peer-support-group',
  title: 'Peer support group',
  source: {
    title: 'Peer support groups',
    publisher: 'Pharmacy Council of New Zealand',
    read: '2026-11-21',
    certainty: 'read',
  },
  minutesEach: { min: 15, max: 30 },
  steps: [
    {
      step: 'checkIn',
      title: 'Check-in round',
      per: 'meeting',
      weight: 10,
      adviceAllowed: false,
      citation: { at, quote: 'You may wish to start with a check in round at the beginning' },
    },
    {
      step: 'present',
      title: 'Presents a case, article, situation or piece of work',
      per: 'presenter',
      weight: 2,
      adviceAllowed: false,
      citation: {
        at,
        quote:
          'first person briefly presents a case, journal, challenging situation for discussion, piece of work',
      },
    },
    {
      step: 'acknowledge',
      title: 'The group acknowledges the work',
      per: 'presenter',
      weight: 1,
      adviceAllowed: false,
      citation: { at, quote: 'other group members acknowledging the presenting pharmacists work' },
    },
    {
      step: 'clarify',
      title: 'Clarifying and probing questions',
      per: 'presenter',
      weight: 5,
      adviceAllowed: false,
      citation: { at, quote: 'asking clarifying and probing questions' },
    },
    {
      step: 'takeaway',
      title: 'The presenter sums up the takeaways',
      per: 'presenter',
      weight: 2,
      adviceAllowed: false,
      citation: {
        at,
        quote: 'the presenting pharmacist summarises the takeaway learnings from the discussion for them',
      },
    },
    {
      step: 'checkOut',
      title: 'Check-out round',
      per: 'meeting',
      weight: 5,
      adviceAllowed: false,
      citation: { at, quote: 'At the end you may wish to finish with a check out round' },
    },
    {
      step: 'nextDate',
      title: 'Date and focus of the next meeting',
      per: 'meeting',
      weight: 5,
      adviceAllowed: false,
      citation: { at, quote: 'Set the date for next meeting before you leave' },
    },
  ],
};
