import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const page: Source = {
  title: 'Qualitätszirkel',
  publisher: 'Kassenärztliche Bundesvereinigung',
  url: 'https://kbv.de/html/4700.php',
  read: '2026-11-21',
  certainty: 'read',
};

const video = {
  at: 'Video circles',
  quote: 'consent to recording, alone in the room, timekeeper, all approve minutes',
  paraphrase: true,
  source: {
    ...page,
    title: 'Pages on video circles; their addresses were not retained',
    certainty: 'secondary',
  },
} as const;

/** The frame of the federal association for quality circles in Germany. */
export const deKbv: Scheme = {
  id: 'de-kbv',
  title: 'Quality circles (frame of the federal association)',
  authority: 'Kassenärztliche Bundesvereinigung',
  jurisdiction: 'DE',
  editions: [
    {
      from: '2016-01-01',
      source: page,
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'group-size',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 5, max: 20 },
          citation: { at: 'Qualitätszirkel', quote: 'Die Arbeitsgruppen mit fünf bis 20 Teilnehmern' },
        },
        {
          id: 'moderator',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 1, role: 'facilitator', credentials: ['moderator'] },
          citation: { at: 'Moderator', quote: '5–20, moderator with special training', paraphrase: true },
          figure: 'A moderator is one member.',
        },
        {
          id: 'group-meetings',
          about: 'group',
          level: 'should',
          requires: { kind: 'meetings', min: 4, of: 'anyGroup' },
          citation: { at: 'Summary of the source', quote: '≥4 (2016 page)', paraphrase: true },
        },
        {
          id: 'timekeeper',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'roleHeld', role: 'timekeeper' },
          citation: video,
        },
        {
          id: 'privacy-of-place',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'recordField', field: 'venuePrivate' },
          citation: video,
        },
      ],
      notes: ['Each regional association has rules of its own; this is their frame.'],
    },
  ],
};
