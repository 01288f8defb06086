import type { MeetingFormat } from './format.ts';

const at = 'Shared shape';
const shape = {
  at,
  quote: 'open → present (with a question) → clarify → reflect/advise → presenter takes away',
  paraphrase: true,
} as const;

/** A Balint group: a case is told and reflected on, and nobody advises; the shares of time are ours. */
export const balint: MeetingFormat = {
  id: 'balint',
  title: 'Balint group',
  source: {
    title: 'About BalintANZ',
    publisher: 'Balint Society of Australia and New Zealand',
    url: 'https://balintanz.org/about',
    read: '2026-11-25',
    certainty: 'read',
  },
  steps: [
    {
      step: 'checkIn',
      title: 'Opening',
      per: 'meeting',
      weight: 5,
      adviceAllowed: false,
      citation: shape,
    },
    {
      step: 'present',
      title: 'The presenter tells of a patient, from memory',
      per: 'presenter',
      weight: 2,
      adviceAllowed: false,
      citation: {
        at: 'Aims',
        quote: 'with special reference to the health professional-patient or client relationship',
      },
    },
    {
      step: 'clarify',
      title: 'Questions of fact',
      per: 'presenter',
      weight: 1,
      adviceAllowed: false,
      citation: shape,
    },
    {
      step: 'reflect',
      title: 'The group imagines; the presenter listens',
      per: 'presenter',
      weight: 6,
      adviceAllowed: false,
      citation: { at, quote: 'ECHO delays it; Balint avoids it', paraphrase: true },
    },
    {
      step: 'takeaway',
      title: 'The presenter comes back in',
      per: 'presenter',
      weight: 1,
      adviceAllowed: false,
      citation: shape,
    },
  ],
};
