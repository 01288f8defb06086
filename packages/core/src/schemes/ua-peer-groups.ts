import type { Scheme } from '../scheme.ts';

const facilitators = {
  at: 'Results',
  quote: 'more than half of the trained facilitators have created their own peer groups',
} as const;

/** The first peer groups of Ukraine, as a case study describes them: advice throughout. */
export const uaPeerGroups: Scheme = {
  id: 'ua-peer-groups',
  title: 'First peer groups in Ukraine',
  authority: 'Chernysh and Korolenko 2023 (study)',
  jurisdiction: 'UA',
  editions: [
    {
      from: '2020-06-16',
      source: {
        title: 'Peer groups in Ukraine: a case study (abstract)',
        publisher: 'Chernysh, Korolenko',
        url: 'https://doi.org/10.18523/2617-9067.2023.6.72-84',
        read: '2026-11-25',
        certainty: 'read',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'trained-facilitator',
          about: 'group',
          level: 'should',
          requires: { kind: 'groupSize', min: 1, role: 'facilitator', credentials: ['trainedFacilitator'] },
          citation: facilitators,
          figure: 'A group has a trained facilitator: one.',
        },
        {
          id: 'supervision',
          about: 'group',
          level: 'should',
          requires: { kind: 'milestones', what: 'supervision', min: 1 },
          citation: {
            at: 'Methods',
            quote:
              'supervision and organizational meetings on the implementation and development of peer groups',
          },
          figure: 'Once a year is assumed: the paper gives no figure.',
        },
        {
          id: 'same-position',
          about: 'group',
          level: 'should',
          requires: { kind: 'similarity', of: 'profession', max: 1 },
          citation: {
            at: 'Summary of the source',
            quote: 'Peers = same position (family doctor, nurse, manager)',
            paraphrase: true,
          },
          figure: 'The same position is one.',
        },
        {
          id: 'trust',
          about: 'group',
          level: 'should',
          requires: { kind: 'charter', item: 'confidentiality' },
          citation: {
            at: 'Results',
            quote: 'bringing more trust in the interaction of professionals with each other',
          },
        },
      ],
      notes: [
        'Facilitators were first trained on 16 June 2020. Barriers named: support by management, time, motivation, points.',
      ],
    },
  ],
};
