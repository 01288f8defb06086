import { describe, expect, test } from 'vitest';
import type { Outcome } from '../finding.ts';
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

/** Four short lists of records, one for each outcome of a requirement on meetings. */
export function meetingOutcomes(
  requirement: MeetingRequirement,
  lists: Lists<Omit<MeetingRecord, 'id'>>,
  portfolio: Partial<Portfolio> = {},
): void {
  describe(JSON.stringify(requirement), () => {
    for (const [outcome, fragments] of Object.entries(lists)) {
      test.each(fragments.map((fragment) => [title(fragment), fragment] as const))(
        `${outcome} %s`,
        (_, fragment) => {
          const meeting = { id: 'm', ...fragment };
          const setting = { portfolio: { meetings: [meeting], ...portfolio }, period, asOf: period.to };
          judged(requirement, () => meetingJudge(requirement)(meeting, setting), outcome as Outcome);
        },
      );
    }
  });
}

/** A year as a test gives it: the meetings with what each is worth, and the group asked about. */
export interface Year extends Partial<Omit<YearSetting, 'tally'>> {
  readonly meetings?: readonly (Omit<MeetingRecord, 'id'> & { readonly is?: Outcome })[];
}

/** Four short lists of years, one for each outcome of a requirement on years. */
export function yearOutcomes(requirement: YearRequirement, lists: Lists<Year>): void {
  describe(JSON.stringify(requirement), () => {
    for (const [outcome, fragments] of Object.entries(lists)) {
      test.each(fragments.map((fragment) => [title(fragment), fragment] as const))(
        `${outcome} %s`,
        (_, fragment) => {
          const { meetings: given = [], group, ...rest } = fragment;
          const meetings = given.map(({ is: _is, ...meeting }, at) => ({ id: `m${at}`, ...meeting }));
          const outcomes = given.map(({ is = 'passed' }) => is);
          const groups = group === undefined ? [] : [group];
          const setting = {
            portfolio: { meetings, ...(group && { groups }) },
            period,
            asOf: period.to,
            ...rest,
          };
          const year = { ...setting, group, tally: { meetings, outcomes } };
          judged(requirement, () => yearJudge(requirement)(year), outcome as Outcome);
        },
      );
    }
  });
}
