import type { Scheme } from '../scheme.ts';

const at = 'Leitlinie';
const rules = { at, quote: 'own topics, 4–12 sessions, 5–20, moderator reports', paraphrase: true } as const;

/** Quality circles in Westfalen-Lippe. */
export const deKvwl: Scheme = {
  id: 'de-kvwl',
  title: 'Quality circles',
  authority: 'Kassenärztliche Vereinigung Westfalen-Lippe',
  jurisdiction: 'DE',
  editions: [
    {
      from: '2016-01-01',
      source: {
        title: 'Leitlinie Qualitätszirkel, as a network quotes it',
        publisher: 'Psychotherapie-Netzwerk Gladbeck-Buer',
        url: 'http://psychotherapie-netzwerk-gladbeck-buer.de/index.html',
        read: '2026-11-21',
        certainty: 'secondary',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'group-size',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 5, max: 20 },
          citation: rules,
        },
        {
          id: 'group-meetings',
          about: 'group',
          level: 'must',
          requires: { kind: 'meetings', min: 4, max: 12, of: 'anyGroup' },
          citation: { at, quote: 'vier bis zwölf Sitzungen im Jahr' },
        },
        {
          id: 'moderator',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'roleHeld', role: 'facilitator' },
          citation: rules,
        },
        {
          id: 'report',
          about: 'group',
          level: 'must',
          requires: { kind: 'milestones', what: 'report', min: 1 },
          citation: rules,
          figure: 'A report is one at least.',
        },
      ],
      notes: ['The page is undated; 1 January 2016 is assumed.'],
    },
  ],
};
