import type { Scheme } from '../scheme.ts';

const at = 'Recertification Programme';
const activity = { at, quote: 'Minimum of eight hours professional activity each year' } as const;

/** Peer review meetings in the recertification of midwives in New Zealand. */
export const nzMidwifery: Scheme = {
  id: 'nz-midwifery',
  title: 'Recertification: professional activities and review',
  authority: 'Midwifery Council of New Zealand',
  jurisdiction: 'NZ',
  editions: [
    {
      from: '2020-04-01',
      source: {
        title: 'Recertification Programme 2020–2021',
        publisher: 'Midwifery Council of New Zealand',
        url: 'https://www.midwiferycouncil.health.nz/about-us/news-media-centre/recertification-programme-2020-2021',
        read: '2026-11-25',
        certainty: 'read',
      },
      cycle: { kind: 'fixed', month: 4, day: 1, years: 3, anchor: 2020 },
      rules: [
        {
          id: 'professional-activities',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'hours', min: 8, each: 'year', activities: ['professional'] },
          citation: activity,
        },
        {
          id: 'education',
          about: 'practitioner',
          level: 'must',
          requires: {
            kind: 'credit',
            unit: 'hours',
            min: 8,
            each: 'year',
            meetings: false,
            activities: ['education'],
          },
          citation: { at, quote: 'Minimum of eight hours continuing midwifery education each year' },
        },
        {
          id: 'standards-review',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup', which: { activities: ['review'] } },
          citation: { at, quote: 'Midwifery Standards Review every three years' },
          figure: 'Every three years is once in a cycle.',
        },
        {
          id: 'privacy',
          about: 'record',
          level: 'should',
          requires: { kind: 'privacy' },
          citation: { at: 'Evidence', quote: 'evidence may be "de-identified minutes"', paraphrase: true },
        },
      ],
      credits: [
        {
          unit: 'hours',
          amount: 1,
          per: 60,
          which: { notActivities: ['review'] },
          citation: activity,
          figure: 'An hour is an hour.',
        },
      ],
      notes: [
        'In which years a cycle of three begins is not stated: 1 April 2020 is assumed, the first day of the programme read.',
        'Formal peer review meetings are taken for professional activities.',
      ],
    },
  ],
};
