import type { Edition, Rule, Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const questions: Source = {
  title: 'CPD: frequently asked questions',
  publisher: 'Royal College of Psychiatrists',
  url: 'https://www.rcpsych.ac.uk/workinpsychiatry/cpd/introductiontocpdonline.aspx',
  read: '2026-11-21',
  certainty: 'read',
};

const submitting: Source = {
  ...questions,
  title: 'Submitting: frequently asked questions',
  url: 'https://www.rcpsych.ac.uk/workinpsychiatry/yourcpd/frequentlyaskedquestions.aspx',
};

const updates: Source = {
  ...questions,
  title: 'CPD updates November 2025',
  url: 'https://www.rcpsych.ac.uk/members/submitting-your-cpd/cpd-updates-november-2025',
};

const audit: Source = {
  title: 'Udo et al., an audit of CPD peer groups',
  publisher: 'MedEdPublish',
  url: 'https://www.mededpublish.org/manuscripts/2269',
  read: '2026-11-21',
  certainty: 'secondary',
};

const active = {
  at: 'Good standing',
  quote: 'active member of a peer group that meets "at least four times a year"',
  paraphrase: true,
} as const;
const changed = {
  at: 'November 2025 change',
  quote: '30 h clinical CPD total, two written reflections (new), peer-group membership kept',
  paraphrase: true,
} as const;

const members: readonly Rule[] = [
  {
    id: 'psychiatrists',
    about: 'group',
    level: 'must',
    requires: { kind: 'groupSize', min: 100, percent: true, only: ['psychiatrist'] },
    citation: {
      at: 'Peer groups',
      quote: 'Peer group members need to be psychiatrists of any grade.',
      source: submitting,
    },
    figure: 'All members are 100 percent of them.',
  },
  {
    id: 'group-size',
    about: 'group',
    level: 'should',
    requires: { kind: 'groupSize', min: 3, max: 6 },
    citation: {
      at: 'Audit',
      quote: 'expected that groups should consist of 3 to 6 members',
      source: audit,
    },
  },
];

const membership: Rule = {
  id: 'membership',
  about: 'practitioner',
  level: 'must',
  requires: { kind: 'membership', min: 1, shownBy: 'attendance' },
  citation: active,
};

const groupMeetings: Rule = {
  id: 'group-meetings',
  about: 'group',
  level: 'must',
  requires: { kind: 'meetings', min: 4, of: 'anyGroup' },
  citation: { at: 'Peer groups', quote: 'meet at least four times a year' },
};

const common: Pick<Edition, 'cycle' | 'credits' | 'audit'> = {
  cycle: { kind: 'fixed', month: 1, day: 1, years: 1 },
  credits: [
    {
      unit: 'credits',
      amount: 1,
      per: 60,
      citation: { at: 'Summary of the source', quote: '50 h (30 clinical) until 2025', paraphrase: true },
      figure: 'The table gives in hours what the text gives in credits, so an hour is a credit.',
      caps: [
        {
          per: 'day',
          max: 6,
          citation: {
            at: 'Credits',
            quote: 'max 6 credits a day',
            paraphrase: true,
            source: {
              ...audit,
              title: 'Pages on the day’s maximum; their addresses were not retained',
              publisher: 'Several',
            },
          },
        },
      ],
    },
  ],
  audit: { percent: 5, citation: { at: 'Audit', quote: '5 % RCPsych', paraphrase: true } },
};

/** CPD peer groups of psychiatrists in the United Kingdom. */
export const gbRcpsych: Scheme = {
  id: 'gb-rcpsych',
  title: 'CPD peer groups',
  authority: 'Royal College of Psychiatrists',
  jurisdiction: 'GB',
  editions: [
    {
      ...common,
      from: '2026-01-01',
      source: updates,
      rules: [
        ...members,
        { ...membership, citation: changed, figure: 'Membership is of one group at least.' },
        {
          ...groupMeetings,
          citation: {
            at: 'November 2025 change',
            quote: 'whether four meetings a year survive is not stated',
            paraphrase: true,
            source: { ...updates, certainty: 'secondary' },
          },
        },
        {
          id: 'credits',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'credits', min: 30, activities: 'any' },
          citation: changed,
        },
        {
          id: 'reflections',
          about: 'practitioner',
          level: 'should',
          requires: { kind: 'meetings', min: 2, of: 'anyGroup', which: { holds: 'reflection' } },
          citation: changed,
        },
      ],
      notes: [
        'The new platform opened on 27 January 2026.',
        'The two reflections may be on other activities than meetings: here they are advice.',
      ],
    },
    {
      ...common,
      from: '2015-01-01',
      to: '2025-12-31',
      source: questions,
      rules: [
        ...members,
        membership,
        groupMeetings,
        {
          id: 'credits',
          about: 'practitioner',
          level: 'must',
          requires: { kind: 'credit', unit: 'credits', min: 50, activities: 'any' },
          citation: { at: 'Good standing', quote: '50 credits with at least 30 clinical', paraphrase: true },
        },
        {
          id: 'clinical-credits',
          about: 'practitioner',
          level: 'should',
          requires: { kind: 'credit', unit: 'credits', min: 30, activities: ['clinical'] },
          citation: { at: 'Good standing', quote: '50 credits with at least 30 clinical', paraphrase: true },
        },
      ],
      notes: [
        'The first day of this wording is not known; 1 January 2015 is assumed.',
        'The group approves credit before it is submitted. Meetings are taken for clinical, which a record does not tell: so those 30 are advice.',
        'At an audit, evidence of 20 hours at least is asked for, and peers are contacted.',
      ],
    },
  ],
};
