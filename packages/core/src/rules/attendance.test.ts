import { expect, test } from 'vitest';
import type { Judgement } from '../finding.ts';
import type { Membership } from '../group.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { Portfolio } from '../portfolio.ts';
import { judge } from './attendance.ts';
import { yearJudgements, yearOutcomes } from './outcomes.testing.ts';

/** Meetings month by month: `x` there, `-` not, `a` not, with apologies, `?` not recorded. */
const year = (marks: string, term: Partial<Membership> = {}): { readonly portfolio: Portfolio } => ({
  portfolio: {
    practitioner: { id: 'p0', name: 'Aroha' },
    groups: [{ id: 'g', memberships: [{ practitioner: 'p0', from: '2020-01-01', ...term }] }],
    meetings: marks.split('').map((mark, at): MeetingRecord => ({
      id: `m${at}`,
      group: 'g',
      date: `2025-${String(at + 4).padStart(2, '0')}-01`,
      ...(mark !== '?' && {
        attendees:
          mark === 'x' ? [{ name: 'Aroha', practitioner: 'p0' }] : [{ name: 'Bede', practitioner: 'p1' }],
      }),
      ...(mark === 'a' && { apologies: ['Aroha'] }),
    })),
  },
});

yearOutcomes(
  { kind: 'attendance', of: 'percent', min: 60 },
  {
    passed: [
      year('xxx--'),
      year('xx'),
      year('---xx', { from: '2025-07-01' }),
      year('xx---', { to: '2025-05-31' }),
    ],
    failed: [year('xx---'), year('-'), year('xx---', { to: '2025-08-31' }), year('--?')],
    cantTell: [year('xx?--'), year('?')],
    inapplicable: [year(''), year('xx', { from: '2025-12-01' })],
  },
);
yearOutcomes(
  { kind: 'attendance', of: 'absencesInARow', max: 2 },
  {
    passed: [year('--x--x'), year('x'), year('--a--')],
    failed: [year('x---'), year('---')],
    cantTell: [year('--?')],
    inapplicable: [year('')],
  },
);

const percent = (outcome: 'passed' | 'failed', found: number, mend?: string): Judgement => ({
  outcome,
  at: '/meetings',
  asked: 'at least 60',
  found,
  ...(mend !== undefined && { mend }),
  message: `Percent of the meetings attended: ${found}; asked: at least 60.`,
});
const changed = (
  marks: string,
  at: number,
  fields: Partial<MeetingRecord>,
): { readonly portfolio: Portfolio } => {
  const { portfolio } = year(marks);
  return {
    portfolio: {
      ...portfolio,
      meetings: portfolio.meetings.map((one, index) => (index === at ? { ...one, ...fields } : one)),
    },
  };
};
const unknown = (...places: readonly number[]): Judgement => ({
  outcome: 'cantTell',
  at: '/meetings',
  missing: places.map((at) => `/meetings/${at}/attendees`),
  mend: 'Record who attended each meeting.',
  message: 'Not recorded: who attended each meeting.',
});

yearJudgements({ kind: 'attendance', of: 'percent', min: 60 }, [
  [year('xx-'), percent('passed', 67)],
  [year('x-'), percent('failed', 50, 'Needed: 10 more.')],
  [year('-'), percent('failed', 0, 'Needed: 60 more.')],
  [year('xx?-?'), unknown(2, 4)],
  [year(''), { outcome: 'inapplicable', at: '', message: 'The group has held no meeting.' }],
  // A day of the period at either end counts; a day outside it, or after the answer, does not.
  [changed('xx-', 2, { date: '2026-03-31' }), percent('passed', 67)],
  [changed('xx-', 2, { date: '2025-03-31' }), percent('passed', 100)],
  [changed('xx-', 2, { date: '2026-04-01' }), percent('passed', 100)],
  [{ ...year('xx-'), asOf: '2025-05-31' }, percent('passed', 100)],
  [{ ...year('xx-'), asOf: '2025-06-01' }, percent('passed', 67)],
  // The first and the last day of a membership count.
  [year('--x', { from: '2025-06-01' }), percent('passed', 100)],
  [year('-xx', { from: '2025-04-01' }), percent('passed', 67)],
  [year('x--', { to: '2025-04-01' }), percent('passed', 100)],
  [
    year('x--', { practitioner: 'p1' }),
    { outcome: 'inapplicable', at: '', message: 'The group has held no meeting.' },
  ],
  // A meeting recorded twice counts once, by the record that shows her there.
  [changed('xx-', 2, { date: '2025-05-01' }), percent('passed', 100)],
  [changed('-xx', 0, { date: '2025-05-01' }), percent('passed', 100)],
]);

test('without groups, every meeting is owed; of groups without a list, none', () => {
  const { groups: _, ...portfolio } = year('x-').portfolio;
  const judgement = (given: Portfolio): Judgement =>
    judge({ kind: 'attendance', of: 'percent', min: 60 })({
      portfolio: given,
      period: { from: '2025-04-01', to: '2026-03-31' },
      asOf: '2026-03-31',
      group: undefined,
      tally: { meetings: given.meetings, outcomes: [] },
    });
  expect(judgement(portfolio).found).toBe(50);
  expect(judgement({ ...portfolio, groups: [{ id: 'g' }] }).outcome).toBe('inapplicable');
  expect(judgement({ ...portfolio, groups: [{ id: 'h' }] }).outcome).toBe('inapplicable');
});

const missed = (outcome: 'passed' | 'failed', found: number, mend?: string): Judgement => ({
  outcome,
  at: '/meetings',
  asked: 'at most 2',
  found,
  ...(mend !== undefined && { mend }),
  message: `Meetings in a row missed without apology: ${found}; asked: at most 2.`,
});

yearJudgements({ kind: 'attendance', of: 'absencesInARow', max: 2 }, [
  [year('xxx'), missed('passed', 0)],
  [year('--x-'), missed('passed', 2)],
  [year('x---x'), missed('failed', 3, 'Needed: 1 fewer.')],
  [year('-a-'), missed('passed', 1)],
  [changed('---', 1, { apologies: ['AROHA'] }), missed('passed', 1)],
  [changed('---', 1, { apologies: ['p0'] }), missed('passed', 1)],
  [changed('---', 1, { apologies: ['Bede'] }), missed('failed', 3, 'Needed: 1 fewer.')],
  [changed('---', 1, { apologies: ['Bede', 'Aroha'] }), missed('passed', 1)],
  [year('-?-'), unknown(1)],
  // The days decide what is in a row, and on one day the times.
  [changed('--x-', 2, { date: '2025-12-01' }), missed('failed', 3, 'Needed: 1 fewer.')],
  [
    {
      portfolio: {
        ...year('').portfolio,
        meetings: ['18:00', '10:00', '12:00', '11:00'].map((start, at): MeetingRecord => ({
          id: `m${at}`,
          group: 'g',
          date: '2025-06-01',
          start,
          attendees: start === '11:00' ? [{ name: 'Aroha' }] : [],
        })),
      },
    },
    missed('passed', 2),
  ],
]);
