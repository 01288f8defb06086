import { describe, expect, test } from 'vitest';
import type { Judgement, Outcome } from '../finding.ts';
import type { PeerGroup } from '../group.ts';
import type { Attendee, MeetingRecord } from '../meeting.ts';
import type { Portfolio } from '../portfolio.ts';
import { meetingJudge, yearJudge } from './index.ts';
import { requirementInWords } from './in-words.ts';
import type { MeetingRequirement, YearRequirement } from './requirement.ts';
import type { YearSetting } from './judge.ts';

type Lists<Fragment> = Partial<Record<Outcome, readonly Fragment[]>>;

const period = { from: '2025-04-01', to: '2026-03-31' };

/** Attendees `p0`, `p1` … with their numbers; members given are added to each. */
export const people = (count: number, members: Partial<Attendee> = {}): readonly Attendee[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `Person ${at}`,
    practitioner: `p${at}`,
    registrationNumber: String(104_000 + at),
    ...members,
  }));

/** A group `g` with members `p0`, `p1` … since 2020. */
export const groupOf = (count: number): PeerGroup => ({
  id: 'g',
  memberships: Array.from({ length: count }, (_, at) => ({ practitioner: `p${at}`, from: '2020-01-01' })),
});

const title = (fragment: unknown): string => JSON.stringify(fragment).slice(0, 100);

const judged = (
  requirement: MeetingRequirement | YearRequirement,
  judge: () => { outcome: Outcome; message: string; missing?: readonly string[] | undefined },
  outcome: Outcome,
): void => {
  const judgement = judge();
  expect(judgement.outcome).toBe(outcome);
  expect(judgement.message).toMatch(/\.$/);
  expect(requirementInWords(requirement)).toMatch(/\.$/);
};

type Fields = Omit<MeetingRecord, 'id'>;

const meetingJudged = (
  requirement: MeetingRequirement,
  fragment: Fields,
  portfolio: Partial<Portfolio>,
): Judgement => {
  const meeting = { id: 'm', ...fragment };
  const setting = { portfolio: { meetings: [meeting], ...portfolio }, period, asOf: period.to };
  return meetingJudge(requirement)(meeting, setting);
};

/** Four short lists of records, one for each outcome of a requirement on meetings. */
export function meetingOutcomes(
  requirement: MeetingRequirement,
  lists: Lists<Fields>,
  portfolio: Partial<Portfolio> = {},
): void {
  describe(`${JSON.stringify(requirement)}`, () => {
    for (const [outcome, fragments] of Object.entries(lists)) {
      test.each(fragments.map((fragment) => [title(fragment), fragment] as const))(
        `${outcome} %s`,
        (_, fragment) => {
          judged(requirement, () => meetingJudged(requirement, fragment, portfolio), outcome as Outcome);
        },
      );
    }
  });
}

/** Records, each with the whole judgement that a requirement on meetings gives of it. */
export function meetingJudgements(
  requirement: MeetingRequirement,
  rows: readonly (readonly [Fields, Judgement])[],
  portfolio: Partial<Portfolio> = {},
): void {
  describe(`${JSON.stringify(requirement)}, in full`, () => {
    test.each(rows.map(([fragment, expected]) => [title(fragment), fragment, expected] as const))(
      '%s',
      (_, fragment, expected) => {
        expect(meetingJudged(requirement, fragment, portfolio)).toEqual(expected);
      },
    );
  });
}

/** A year as a test gives it: the meetings with what each is worth, and the group asked about. */
export interface Year extends Partial<Omit<YearSetting, 'tally'>> {
  readonly meetings?: readonly (Omit<MeetingRecord, 'id'> & { readonly is?: Outcome })[];
}

const yearJudged = (requirement: YearRequirement, fragment: Year): Judgement => {
  const { meetings: given = [], group, ...rest } = fragment;
  const meetings = given.map(({ is: _is, ...meeting }, at) => ({ id: `m${at}`, ...meeting }));
  const outcomes = given.map(({ is = 'passed' }) => is);
  const groups = group === undefined ? [] : [group];
  const setting = { portfolio: { meetings, ...(group && { groups }) }, period, asOf: period.to, ...rest };
  return yearJudge(requirement)({ ...setting, group, tally: { meetings, outcomes } });
};

/** Four short lists of years, one for each outcome of a requirement on years. */
export function yearOutcomes(requirement: YearRequirement, lists: Lists<Year>): void {
  describe(`${JSON.stringify(requirement)}`, () => {
    for (const [outcome, fragments] of Object.entries(lists)) {
      test.each(fragments.map((fragment) => [title(fragment), fragment] as const))(
        `${outcome} %s`,
        (_, fragment) => {
          judged(requirement, () => yearJudged(requirement, fragment), outcome as Outcome);
        },
      );
    }
  });
}

/** Years, each with the whole judgement that a requirement on years gives of it. */
export function yearJudgements(
  requirement: YearRequirement,
  rows: readonly (readonly [Year, Judgement])[],
): void {
  describe(`${JSON.stringify(requirement)}, in full`, () => {
    test.each(rows.map(([fragment, expected]) => [title(fragment), fragment, expected] as const))(
      '%s',
      (_, fragment, expected) => {
        expect(yearJudged(requirement, fragment)).toEqual(expected);
      },
    );
  });
}
