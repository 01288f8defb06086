import type { Scheme } from '../scheme.ts';
import type { Source } from '../source.ts';

const groups: Source = {
  title: 'Peer groups (February 2019)',
  publisher: 'College of Psychiatrists of Ireland',
  url: 'https://irishpsychiatry.ie/professional-competence/peer-groups/',
  read: '2026-11-21',
  certainty: 'read',
};

const review: Source = {
  ...groups,
  title: 'Peer review groups',
  url: 'https://www.irishpsychiatry.ie/professional-competence/peer-review-groups/',
};

const at = 'Peer groups';
const coordinator = {
  at,
  quote: 'Coordinator records date, general topic, names.',
  paraphrase: true,
} as const;

/** Peer groups of psychiatrists in Ireland. */
export const ieCpsychi: Scheme = {
  id: 'ie-cpsychi',
  title: 'Peer groups',
  authority: 'College of Psychiatrists of Ireland',
  jurisdiction: 'IE',
  editions: [
    {
      from: '2019-02-01',
      source: groups,
      cycle: {
        kind: 'fixed',
        month: 5,
        day: 1,
        years: 1,
        citation: { at: 'Summary of the source', quote: '1 May–30 Apr', paraphrase: true },
      },
      rules: [
        {
          id: 'membership',
          about: 'practitioner',
          level: 'should',
          requires: { kind: 'membership', min: 1, shownBy: 'attendance' },
          citation: {
            at,
            quote:
              'Although not mandatory, participation in a Peer Group is recommended by the Medical Council.',
          },
        },
        {
          id: 'registration',
          about: 'group',
          level: 'must',
          requires: { kind: 'milestones', what: 'registration', min: 1, ever: true },
          citation: {
            at,
            quote: 'register the group (form; resubmit on membership change)',
            paraphrase: true,
          },
          figure: 'Registered once.',
        },
        {
          id: 'coordinator',
          about: 'meeting',
          level: 'should',
          requires: { kind: 'roleHeld', role: 'coordinator' },
          citation: coordinator,
        },
        {
          id: 'date',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'date' },
          citation: coordinator,
        },
        {
          id: 'topics',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'topics' },
          citation: coordinator,
        },
        {
          id: 'attendees',
          about: 'record',
          level: 'must',
          requires: { kind: 'recordField', field: 'attendees' },
          citation: coordinator,
        },
        {
          id: 'year-summary',
          about: 'group',
          level: 'should',
          requires: { kind: 'milestones', what: 'report', min: 1 },
          citation: {
            at,
            quote: 'Yearly summary to each member of meetings attended and hours; not sent to the college.',
            paraphrase: true,
          },
          figure: 'Yearly is once a year.',
        },
      ],
      credits: [
        {
          unit: 'internal credits',
          amount: 1,
          per: 60,
          citation: {
            at: 'Peer review groups',
            quote: 'one hour of peer review group activity equals one CPD credit',
            source: review,
          },
        },
      ],
    },
  ],
};
