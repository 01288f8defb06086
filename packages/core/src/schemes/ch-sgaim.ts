import type { Scheme } from '../scheme.ts';

const circle = {
  at: 'Qualitätszirkel',
  quote:
    '6–15 equals, trained moderator and ideally co-moderator, fixed circle, PDCA; course text 5–12, ≥6 a year, minutes each time',
  paraphrase: true,
} as const;

/** Quality circles in Switzerland: advice throughout. */
export const chSgaim: Scheme = {
  id: 'ch-sgaim',
  title: 'Quality circles',
  authority: 'Schweizerische Gesellschaft für Allgemeine Innere Medizin (forum)',
  jurisdiction: 'CH',
  editions: [
    {
      from: '2018-01-01',
      source: {
        title: 'Forum on quality circles (2018); the address was not retained',
        publisher: 'SGAIM',
        read: '2026-11-21',
        certainty: 'secondary',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'group-size',
          about: 'group',
          level: 'should',
          requires: { kind: 'groupSize', min: 6, max: 15 },
          citation: circle,
        },
        {
          id: 'group-meetings',
          about: 'group',
          level: 'should',
          requires: { kind: 'meetings', min: 6, of: 'anyGroup' },
          citation: circle,
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'duration', min: 60, max: 120 },
          citation: { at: 'Summary of the source', quote: '1–2 h', paraphrase: true },
        },
        {
          id: 'moderator',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'roleHeld', role: 'facilitator', credential: 'moderator' },
          citation: circle,
        },
        {
          id: 'minutes',
          about: 'record',
          level: 'should',
          requires: { kind: 'recordField', field: 'summary' },
          citation: circle,
        },
        {
          id: 'fixed-circle',
          about: 'group',
          level: 'should',
          requires: { kind: 'consistency', min: 6, by: 'membership' },
          citation: circle,
        },
      ],
    },
  ],
};
