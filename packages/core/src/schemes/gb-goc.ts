import type { Rule, Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const guide: Source = {
  title: 'How-to guide: registrant-led peer review',
  publisher: 'General Optical Council',
  url: 'https://optical.org/en/news/blog/how-to-guide-registrant-led-peer-review/',
  read: '2026-11-21',
  certainty: 'read',
};

const review: Source = {
  ...guide,
  title: 'Peer review',
  url: 'https://optical.org/en/education-and-cpd/continuing-professional-development/information-for-registrants/peer-review/',
};

const packs: Source = {
  title: 'Registrant-led peer review packs',
  publisher: 'CPDpoints',
  url: 'https://cpdpoints.com/blog/registrant-led-peer-review-packs',
  read: '2026-11-21',
  certainty: 'secondary',
};

const association: Source = {
  title: 'Setting up peer review or peer discussion',
  publisher: 'Association of British Dispensing Opticians',
  url: 'https://www.abdo.org.uk/regulation-and-policy/advice-and-guidelines/regulatory/cet/setting-up-peer-review-or-peer-discussion/',
  read: '2026-11-21',
  certainty: 'secondary',
};

const opticians = ['optometrist', 'dispensingOptician'] as const;
const at = 'Peer review';
const once = {
  at,
  quote: 'One peer review per 3-year cycle plus a reflective exercise.',
  paraphrase: true,
} as const;
const before = {
  at: 'Before 2022',
  quote: 'advance registration (date, place, participants, leader, topic), anonymised records of 4–8 cases',
  paraphrase: true,
} as const;
const cycle = { kind: 'fixed', month: 1, day: 1, years: 3, anchor: 2022 } as const;

const points = {
  at: 'Points',
  quote: '36 points, ≥18 interactive, ≥18 provider-led',
  paraphrase: true,
} as const;

/** What is asked of the points of a cycle; a review's own stand among them, since how many it earns is not stated. */
const asked = { kind: 'credit', unit: 'points', meetings: false, proRata: true } as const;

const pointsOfCycle: readonly Rule[] = [
  {
    id: 'points',
    about: 'practitioner',
    level: 'must',
    requires: { ...asked, min: 36, activities: 'any' },
    citation: points,
  },
  {
    id: 'interactive-points',
    about: 'practitioner',
    level: 'must',
    requires: { ...asked, min: 18, activities: ['interactive', 'interactiveProviderLed'] },
    citation: points,
  },
  {
    id: 'provider-led-points',
    about: 'practitioner',
    level: 'must',
    requires: { ...asked, min: 18, activities: ['providerLed', 'interactiveProviderLed'] },
    citation: points,
  },
];

const reviewRules: readonly Rule[] = [
  {
    id: 'review',
    about: 'practitioner',
    level: 'must',
    requires: { kind: 'meetings', min: 1, of: 'anyGroup' },
    citation: once,
  },
  {
    id: 'peers',
    about: 'meeting',
    level: 'must',
    requires: { kind: 'quorum', min: 2, only: opticians },
    citation: {
      at,
      quote: "Optometrists and dispensing opticians are each other's peers",
      paraphrase: true,
    },
    figure: 'Oneself and one peer are two.',
  },
  {
    id: 'group-size',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'quorum', min: 4, max: 8 },
    citation: { at, quote: 'we recommend a group size of between four to eight peers' },
  },
  {
    id: 'pack-size',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'quorum', min: 4, max: 10 },
    citation: { at: 'Packs', quote: 'a minimum of 4 and a maximum of 10 delegates', source: packs },
  },
  {
    id: 'duration',
    about: 'meeting',
    level: 'should',
    requires: { kind: 'duration', min: 60 },
    citation: { at: 'Summary of the source', quote: '≥1 h (packs)', paraphrase: true, source: packs },
  },
  {
    id: 'reflection',
    about: 'record',
    level: 'must',
    requires: { kind: 'recordField', field: 'reflection' },
    citation: once,
  },
  {
    id: 'privacy',
    about: 'record',
    level: 'must',
    requires: { kind: 'privacy' },
    citation: {
      at,
      quote:
        'must not share confidential or identifying patient information, such as names, addresses and dates of birth',
      source: review,
    },
  },
];

/** Peer review of optometrists and dispensing opticians in the United Kingdom. */
export const gbGoc: Scheme = {
  id: 'gb-goc',
  title: 'Peer review',
  authority: 'General Optical Council',
  jurisdiction: 'GB',
  editions: [
    {
      from: '2025-01-01',
      source: guide,
      cycle,
      rules: [...reviewRules, ...pointsOfCycle],
      notes: [
        'How many points a review earns is not stated: record those that it earned with the other activities.',
        'At most two core domains are covered by one review. A group of 4 to 8 is recommended; provider’s packs ask for 4 to 10.',
      ],
    },
    {
      from: '2022-01-01',
      to: '2024-12-31',
      source: guide,
      cycle,
      rules: reviewRules,
      notes: ['The points asked in this cycle were not seen.'],
    },
    {
      from: '2019-01-01',
      to: '2021-12-31',
      source: association,
      cycle: { ...cycle, anchor: 2019 },
      rules: [
        {
          id: 'registered-before',
          about: 'record',
          level: 'must',
          requires: { kind: 'deadline', of: 'registered' },
          citation: before,
        },
        {
          id: 'cases',
          about: 'record',
          level: 'must',
          requires: { kind: 'each', list: 'cases', min: 4, max: 8, field: 'deidentifiedBy' },
          citation: before,
        },
        {
          id: 'duration',
          about: 'meeting',
          level: 'must',
          requires: { kind: 'duration', min: 60 },
          citation: { at, quote: 'the absolute minimum time allowance from the GOC is 1 hour' },
        },
      ],
      credits: [
        {
          unit: 'interactive points',
          amount: 3,
          per: 'meeting',
          citation: { at: 'Before 2022', quote: '3 interactive points', paraphrase: true },
        },
      ],
    },
  ],
};
