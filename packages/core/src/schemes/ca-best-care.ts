import type { Scheme } from '../scheme.ts';

const recommended = 'Recommendations';
const components = 'Key components';

/** The interprofessional peer-to-peer approach of Best Care COPD: advice throughout. */
export const caBestCare: Scheme = {
  id: 'ca-best-care',
  title: 'Peer-to-peer approach of Best Care COPD',
  authority: 'Journal of Research in Interprofessional Practice and Education 2022 (study)',
  jurisdiction: 'CA',
  editions: [
    {
      from: '2022-01-01',
      source: {
        title: 'A Peer-to-Peer Approach to Implementation of a Chronic Disease Management Program (abstract)',
        publisher: 'Canadian Institute for Studies in Publishing Press',
        url: 'https://doi.org/10.22230/jripe.2022v12n2a343',
        read: '2026-11-25',
        certainty: 'read',
      },
      cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
      rules: [
        {
          id: 'champions',
          about: 'group',
          level: 'should',
          requires: { kind: 'groupSize', min: 1, role: 'champion', each: 'profession' },
          citation: { at: recommended, quote: 'enlist a champion in each profession' },
        },
        {
          id: 'interprofessional-team',
          about: 'group',
          level: 'should',
          requires: { kind: 'similarity', of: 'profession', min: 2 },
          citation: { at: components, quote: 'an interprofessional team' },
          figure: 'Between professions: two at least.',
        },
        {
          id: 'training',
          about: 'group',
          level: 'should',
          requires: { kind: 'milestones', what: 'training', min: 2, ever: true },
          citation: { at: components, quote: 'iterative peer-led training' },
          figure: 'Iterative is more than once.',
        },
        {
          id: 'connection',
          about: 'group',
          level: 'should',
          requires: { kind: 'meetings', min: 1, of: 'anyGroup', each: 'quarter' },
          citation: { at: components, quote: 'continuous peer connection' },
          figure: 'The paper gives no figure: see the interpretation.',
          interpretation: 'continuous',
        },
        {
          id: 'successor',
          about: 'group',
          level: 'should',
          requires: { kind: 'groupSize', min: 1, role: 'successor' },
          citation: { at: recommended, quote: 'implement succession planning' },
          figure: 'Planning for one successor at least.',
        },
        {
          id: 'succession-plan',
          about: 'group',
          level: 'should',
          requires: { kind: 'milestones', what: 'successionPlan', min: 1, ever: true },
          citation: { at: recommended, quote: 'implement succession planning' },
          figure: 'A plan is one.',
        },
      ],
      interpretations: [
        {
          id: 'continuous',
          question: 'How often do peers meet whose connection is continuous?',
          options: [
            { id: 'quarterly', words: 'In each quarter.' },
            {
              id: 'monthly',
              words: 'In each month.',
              changes: { connection: { requires: { each: 'month' } } },
            },
          ],
        },
      ],
    },
  ],
};
