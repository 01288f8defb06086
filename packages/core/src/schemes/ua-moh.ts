import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const summary: Source = {
  title: 'Нові критерії нарахування балів БПР (4 липня 2025)',
  publisher: 'Accemedin, for the Ministry of Health of Ukraine',
  url: 'https://accemedin.com/material/34/9343',
  read: '2026-11-21',
  certainty: 'read',
};

const groups: Source = {
  title: 'Групи рівних',
  publisher: 'MedEdu',
  url: 'https://mededu.org.ua/groups/',
  read: '2026-11-21',
  certainty: 'read',
};

const doctors = ['doctor', 'generalPractitioner', 'psychiatrist'] as const;
const at = 'Order 650, Annex 6';
const norm = { at, quote: '50 points a year for doctors, 30 for nurses', paraphrase: true } as const;
const perMeeting = { at, quote: 'нараховується 2 бали БПР … за кожну зустріч' } as const;
const half = {
  at,
  quote: 'at most half the yearly norm from one kind of activity (25 or 15)',
  paraphrase: true,
  source: {
    ...summary,
    title: 'Summaries of the order; the order itself was not seen',
    certainty: 'secondary',
  },
} as const;
const earned = {
  unit: 'points',
  amount: 2,
  per: 'meeting',
  from: '2025-07-01',
  citation: perMeeting,
} as const;

/** Peer groups in Ukraine's continuing professional development. */
export const uaMoh: Scheme = {
  id: 'ua-moh',
  title: 'Peer groups (групи рівних)',
  authority: 'Ministry of Health of Ukraine',
  jurisdiction: 'UA',
  editions: [
    {
      from: '2025-01-01',
      source: summary,
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'norm-of-doctors',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'points', min: 50, activities: 'any' },
          for: doctors,
          citation: norm,
        },
        {
          id: 'norm-of-nurses',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'points', min: 30, activities: 'any' },
          for: ['nurse'],
          citation: norm,
        },
        {
          id: 'peers',
          about: 'group',
          level: 'should',
          requires: { kind: 'similarity', of: 'profession', max: 1 },
          citation: {
            at: 'Групи рівних',
            quote: 'регулярні зустрічі групи фахівців одного рівня',
            source: groups,
          },
        },
      ],
      credits: [
        {
          ...earned,
          for: doctors,
          caps: [{ per: 'period', share: 0.5, of: 50, citation: half }],
        },
        {
          ...earned,
          for: ['nurse'],
          caps: [{ per: 'period', share: 0.5, of: 30, citation: half }],
        },
      ],
      notes: [
        'The order is in force from 27 June 2025, its criteria from 1 July 2025: earlier meetings of that year earn nothing here.',
        'Whether a part of a meeting’s points is credited is not stated: under the cap it is.',
        'No size of group, number of minutes or duration was seen.',
      ],
    },
  ],
};
