import type { MeetingFormat } from './format.ts';

/** Dutch intervision by the incident method, as a training centre describes it; the shares of time are ours. */
export const nlIntervision: MeetingFormat = {
  id: 'nl-intervision',
  title: 'Intervision by the incident method',
  source: {
    title: 'Intervisie volgens de incidentmethode',
    publisher: 'UNIK',
    url: 'https://unik-tc.nl/intervisie/',
    read: '2026-11-25',
    certainty: 'secondary',
  },
  steps: [
    {
      step: 'checkIn',
      title: 'Problems are brought, and one is chosen',
      per: 'meeting',
      weight: 10,
      adviceAllowed: false,
      citation: { at: 'Fase 1', quote: 'Inbrengen van bestaande problemen.' },
    },
    {
      step: 'present',
      title: 'What happened in fact',
      per: 'presenter',
      weight: 2,
      adviceAllowed: false,
      citation: {
        at: 'Fase 2',
        quote: 'De inbrenger vertelt over wat er feitelijk gebeurd is dat geleid heeft tot het probleem.',
      },
    },
    {
      step: 'clarify',
      title: 'Open questions, two from each',
      per: 'presenter',
      weight: 4,
      adviceAllowed: false,
      citation: { at: 'Fase 2', quote: 'formuleert iedere groepsdeelnemer 2 open vragen' },
    },
    {
      step: 'reflect',
      title: 'The group reflects; the presenter listens',
      per: 'presenter',
      weight: 4,
      adviceAllowed: false,
      citation: {
        at: 'Fase 3',
        quote: 'Hierbij gaat het om reflectie, bespreken van inzichten, eigen ervaringen, brainstormen.',
      },
    },
    {
      step: 'takeaway',
      title: 'The presenter’s own impressions',
      per: 'presenter',
      weight: 1,
      adviceAllowed: false,
      citation: {
        at: 'Fase 3',
        quote: 'De inbrenger neemt weer deel aan de groep en geeft zijn/haar eigen indrukken terug.',
      },
    },
    {
      step: 'advise',
      title: 'Advice in writing from each',
      per: 'presenter',
      weight: 2,
      adviceAllowed: true,
      citation: {
        at: 'Fase 4',
        quote: 'geeft iedere deelnemer een schriftelijk advies mee aan de inbrenger',
      },
    },
    {
      step: 'checkOut',
      title: 'Closing',
      per: 'meeting',
      weight: 10,
      adviceAllowed: false,
      citation: { at: 'Fase 5', quote: 'Afronding' },
    },
  ],
};
