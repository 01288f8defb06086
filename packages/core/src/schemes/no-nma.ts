import type { Scheme } from '../scheme.ts';

const doctors = ['doctor', 'generalPractitioner', 'psychiatrist'] as const;
const size = {
  at: 'Smågrupper',
  quote:
    'En smågruppe bør bestå av minst tre, maksimalt 12 leger, hvorav minst to må være til stede på hvert møte.',
} as const;
const year = {
  at: 'Smågrupper',
  quote: '≥3 meetings, ≥6 h presence per person in 12 months, meeting 1–6 h',
  paraphrase: true,
} as const;

/** Small groups in the further education of Norwegian general practitioners. */
export const noNma: Scheme = {
  id: 'no-nma',
  title: 'Small groups in general practice (smågrupper)',
  authority: 'Norwegian Medical Association',
  jurisdiction: 'NO',
  editions: [
    {
      from: '2003-01-01',
      source: {
        title: 'Smågrupper i etterutdanningen i allmennmedisin',
        publisher: 'Tidsskrift for Den norske legeforening',
        url: 'https://tidsskriftet.no/2002/09/fra-foreningen/smagrupper-i-etterutdanningen-i-allmennmedisin',
        read: '2026-11-21',
        certainty: 'read',
      },
      cycle: { kind: 'rolling', years: 1 },
      rules: [
        {
          id: 'group-size',
          about: 'group',
          level: 'should',
          requires: { kind: 'groupSize', min: 3, max: 12, only: doctors },
          citation: size,
        },
        {
          id: 'quorum',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', min: 2, only: doctors },
          citation: size,
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'duration', min: 60, max: 360 },
          citation: year,
        },
        {
          id: 'group-meetings',
          about: 'group',
          level: 'must',
          requires: { kind: 'meetings', min: 3, of: 'anyGroup' },
          citation: year,
        },
        {
          id: 'hours',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 6 },
          citation: year,
        },
      ],
      credits: [{ unit: 'hours', amount: 1, per: 60, citation: year, figure: 'An hour is an hour.' }],
      notes: [
        'The figures were published in 2002; thresholds after that were not seen.',
        'A review of 2022 gives 20 points by regular participation in five years; how many points a meeting earns is not stated.',
      ],
    },
  ],
};
