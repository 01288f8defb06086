import type { Scheme } from '../scheme.ts';

const at = 'Antrag C2';
const size = {
  at,
  quote:
    'Maximal ist eine Gruppengröße von 20 Personen zulässig. Gäste bzw. Referierende werden dabei nicht berücksichtigt.',
} as const;
const standing = {
  at,
  quote: '≥3 standing members, ≥2 members of a psychotherapists’ chamber',
  paraphrase: true,
} as const;
const minutes = {
  at,
  quote: 'leader writes short minutes and attendance list and sends both within one month',
  paraphrase: true,
} as const;

/** Intervision and other groups of category C2, chamber of psychotherapists of eastern Germany. */
export const deOpk: Scheme = {
  id: 'de-opk',
  title: 'Intervision and other groups of category C2',
  authority: 'Ostdeutsche Psychotherapeutenkammer',
  jurisdiction: 'DE',
  editions: [
    {
      from: '2020-01-01',
      source: {
        title: 'Antrag zur Akkreditierung nach Kategorie C2 (außer Supervision)',
        publisher: 'Ostdeutsche Psychotherapeutenkammer',
        url: 'https://service.opk-info.de/formulare-online-antraege/antrag-zur-akkreditierung-von-fortbildungsveranstaltungen-nach-kategorie-c2-ausser-supervision',
        read: '2026-11-21',
        certainty: 'read',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'standing-members',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 3 },
          citation: standing,
        },
        {
          id: 'chamber-members',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 2, credentials: ['chamberMember'] },
          citation: standing,
        },
        {
          id: 'group-size',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', max: 20 },
          citation: size,
        },
        {
          id: 'attendance',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', max: 20, guests: false },
          citation: size,
        },
        {
          id: 'group-meetings',
          about: 'group',
          level: 'must',
          requires: { kind: 'meetings', min: 4, of: 'anyGroup' },
          citation: { at, quote: '≥4 a year', paraphrase: true },
        },
        {
          id: 'one-a-quarter',
          about: 'group',
          level: 'should',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup', each: 'quarter' },
          citation: { at: 'Older wording', quote: 'Older wording: one a quarter', paraphrase: true },
        },
        {
          id: 'in-person',
          about: 'group',
          level: 'should',
          requires: {
            kind: 'meetings',
            min: 1,
            of: 'anyGroup',
            which: { modalities: ['inPerson', 'hybrid'] },
          },
          citation: { at, quote: 'one in-person event a year should be held', paraphrase: true },
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'duration', min: 45 },
          citation: { at, quote: '≥45 min', paraphrase: true },
        },
        {
          id: 'registered-before',
          about: 'record',
          level: 'must',
          requires: { kind: 'deadline', of: 'registered', days: -1 },
          citation: { at, quote: 'no same-day or retroactive application', paraphrase: true },
          figure: 'Not on the same day is one day before at the latest.',
        },
        {
          id: 'attendees',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'attendees' },
          citation: minutes,
        },
        {
          id: 'minutes',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'summary' },
          citation: minutes,
        },
        {
          id: 'report-deadline',
          about: 'record',
          level: 'must',
          requires: { kind: 'deadline', of: 'reported', months: 1 },
          citation: minutes,
        },
      ],
      notes: [
        'The first day of this wording is not known; 1 January 2020 is assumed.',
        'Points are given by 45 minutes; how many was not seen. A group that another chamber accredited is not accredited twice.',
      ],
    },
  ],
};
