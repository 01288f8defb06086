import type { Scheme } from '../scheme.ts';

const group = {
  at: 'Intervisie',
  quote: '≥4 in the group and at the meeting with signatures',
  paraphrase: true,
} as const;

/** Intervision of therapists of the VIT in the Netherlands. */
export const nlVit: Scheme = {
  id: 'nl-vit',
  title: 'Intervision',
  authority: 'VIT, association of integrative therapists',
  jurisdiction: 'NL',
  editions: [
    {
      from: '2016-01-01',
      source: {
        title: 'Intervision; the address was not retained',
        publisher: 'Several',
        read: '2026-11-21',
        certainty: 'secondary',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'group-size',
          about: 'group',
          level: 'must',
          requires: { kind: 'groupSize', min: 4 },
          citation: group,
        },
        {
          id: 'quorum',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'quorum', min: 4 },
          citation: group,
        },
        {
          id: 'signed',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'signed' },
          citation: group,
        },
      ],
      notes: ['Undated; 1 January 2016 is assumed.'],
    },
  ],
};
