import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const handbook: Source = {
  title: 'DGE-håndbog',
  publisher: 'KAP-S',
  url: 'https://kap-s.dk/efteruddannelse/dge-haandbog/',
  read: '2026-11-21',
  certainty: 'read',
};

const north: Source = {
  title: 'Ansøgning og udbetaling',
  publisher: 'DGE Nord',
  url: 'http://www.dge-nord.dk/?page_id=323',
  read: '2026-11-21',
  certainty: 'read',
};

const doctors = ['doctor', 'generalPractitioner', 'psychiatrist'] as const;
const at = 'DGE';
const planned = {
  at,
  quote: 'leader; at least 4 meetings a year, planned on the portal in quarter 1',
  paraphrase: true,
} as const;

/** Decentralised group-based further education of Danish general practitioners. */
export const dkPlo: Scheme = {
  id: 'dk-plo',
  title: 'Group-based further education (DGE)',
  authority: 'PLO and the regions (KAP-S, DGE)',
  jurisdiction: 'DK',
  editions: [
    {
      from: '2023-01-01',
      source: handbook,
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'group-size',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 6, max: 12 },
          citation: { at, quote: 'Der skal være mellem 6-12 medlemmer i en gruppe.' },
          interpretation: 'region',
        },
        {
          id: 'doctors',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 100, percent: true, only: doctors },
          citation: { at, quote: '6–12 members, doctors only', paraphrase: true },
          figure: 'Doctors only is 100 percent of them.',
        },
        {
          id: 'leader',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 1, role: 'facilitator' },
          citation: planned,
          figure: 'A leader is one member.',
        },
        {
          id: 'group-meetings',
          about: 'group',
          level: 'must',
          requires: { kind: 'meetings', min: 4, of: 'anyGroup' },
          citation: planned,
          consequences: [{ words: 'The money for the year is not released.' }],
        },
        {
          id: 'plan',
          about: 'group',
          level: 'must',
          requires: { kind: 'milestones', what: 'plan', min: 1, by: { month: 3, day: 31 } },
          citation: planned,
          figure: 'Quarter 1 ends on 31 March.',
          consequences: [{ words: 'The money for the year is not released.' }],
        },
        {
          id: 'year-report',
          about: 'group',
          level: 'should',
          requires: { kind: 'milestones', what: 'report', min: 1, by: { month: 12, day: 10 } },
          citation: { at: 'North', quote: 'year report by 10 December', paraphrase: true, source: north },
          figure: 'One report a year; December is the twelfth month.',
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'duration', min: 120 },
          citation: { at: 'Summary of the source', quote: '≥2 h for a refund', paraphrase: true },
          consequences: [{ words: 'The meeting is not refunded.' }],
        },
        {
          id: 'half-day',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'duration', min: 180 },
          citation: {
            at: 'Refunds',
            quote: 'max 5,000 per half-day/evening meeting (≥3 h)',
            paraphrase: true,
          },
        },
        {
          id: 'sponsor',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'recordField', field: 'sponsored', absent: true },
          citation: {
            at: 'North',
            quote: 'Gruppemøderne må IKKE være helt eller delvis sponsorerede.',
            source: north,
          },
        },
      ],
      interpretations: [
        {
          id: 'region',
          question: 'In which region is the group?',
          options: [
            { id: 'zealand', words: '6 to 12 members, as the handbook says.' },
            {
              id: 'north',
              words: 'Typically 6 to 15 in the north: as many are accepted.',
              changes: { 'group-size': { requires: { max: 15 } } },
            },
          ],
        },
      ],
      keeping: [
        {
          by: 'the group',
          what: 'vouchers',
          years: 5,
          citation: { at: 'North', quote: 'vouchers kept 5 years', paraphrase: true, source: north },
        },
      ],
      notes: [
        'What is asked for a refund is advice: a shorter meeting is one of the four all the same.',
        'Who is on the list and who counts for money are two questions: the form offers retired doctors as a kind of member.',
        'Money, not points: 15,000 kroner a year in Zealand, 10,000 in the north, no catering.',
      ],
    },
  ],
};
