import type { MeetingFormat } from './format.ts';

const at = 'Session shape (hub guides)';
const words = { paraphrase: true } as const;

/** A session of Project ECHO as guides of hubs describe it; the shares of time are ours but for the talk’s. */
export const echo: MeetingFormat = {
  id: 'echo',
  title: 'Project ECHO session',
  source: {
    title: 'Learn more about Project ECHO',
    publisher: 'University of Montana',
    url: 'https://health.umt.edu/ccfwd/training/projectecho/faq_proecho.php',
    read: '2026-11-25',
    certainty: 'read',
  },
  steps: [
    {
      step: 'introductions',
      title: 'Introductions and announcements',
      per: 'meeting',
      weight: 5,
      adviceAllowed: false,
      citation: { at: 'Agenda', quote: 'Introductions and Announcements' },
    },
    {
      step: 'didactic',
      title: 'A short talk with questions',
      per: 'meeting',
      weight: 20,
      adviceAllowed: false,
      citation: { at: 'Agenda', quote: 'Didactic Presentation - 30 minutes or less; includes time for Q&A' },
    },
    {
      step: 'present',
      title: 'The presenter states the case and a question',
      per: 'presenter',
      weight: 4,
      adviceAllowed: false,
      citation: { at, quote: 'case: presenter states case and question', ...words },
    },
    {
      step: 'summarise',
      title: 'The facilitator sums up',
      per: 'presenter',
      weight: 1,
      adviceAllowed: false,
      citation: { at, quote: 'facilitator sums up', ...words },
    },
    {
      step: 'clarify',
      title: 'Clarifying questions, no advice yet',
      per: 'presenter',
      weight: 4,
      adviceAllowed: false,
      citation: { at, quote: 'clarifying questions (no advice yet)', ...words },
    },
    {
      step: 'advise',
      title: 'Recommendations',
      per: 'presenter',
      weight: 5,
      adviceAllowed: true,
      citation: { at, quote: 'clarifying questions (no advice yet) → recommendations', ...words },
    },
    {
      step: 'takeaway',
      title: 'Sum-up and consensus, follow-up date',
      per: 'presenter',
      weight: 2,
      adviceAllowed: true,
      citation: { at, quote: 'sum-up and consensus → follow-up date', ...words },
    },
    {
      step: 'checkOut',
      title: 'The next session and where the materials are',
      per: 'meeting',
      weight: 5,
      adviceAllowed: false,
      citation: { at: 'Agenda', quote: 'Upcoming session information and where to access materials' },
    },
  ],
};
