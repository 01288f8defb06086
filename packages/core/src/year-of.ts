import { evaluate } from './evaluate.ts';
import { plan } from './plan.ts';
import type { IsoDate } from './dates.ts';
import type { CountedMeeting, Report } from './finding.ts';
import type { PeerGroup } from './group.ts';
import type { MeetingRecord } from './meeting.ts';
import type { Plan } from './plan.ts';
import type { Portfolio } from './portfolio.ts';
import type { Scheme } from './scheme.ts';

/** Something in a calendar: the day on which to meet at the latest in good time, or the end of the period. */
export interface Due {
  readonly on: IsoDate;
  readonly what: 'holdMeeting' | 'periodEnds';
  /** Title of the scheme. */
  readonly title: string;
}

/** A meeting in a list: what it was, and what it is worth for the year. */
export interface YearMeeting extends Pick<CountedMeeting, 'outcome'> {
  readonly id: string;
  readonly date?: IsoDate;
  /** Name of the group. */
  readonly group?: string;
  /** Rules that keep it from counting. */
  readonly because: readonly string[];
}

/** A practitioner's year under a scheme, as a page shows it; plain data. */
export interface Year {
  readonly scheme: Pick<Scheme, 'id' | 'title' | 'authority'>;
  /** Whether the rules rest on a secondary source, to be checked with the authority. */
  readonly secondary: boolean;
  readonly report: Report;
  readonly plan: Plan;
  /** In the order of the days; the end of the period is among them. */
  readonly due: readonly Due[];
  /** In the order of the portfolio, which is the order of the pointers in report and plan. */
  readonly meetings: readonly YearMeeting[];
}

/**
 * A year at a glance: what a scheme asks and where it stands, the fewest steps that meet it, what is due when, and what each
 * meeting is worth. Editions that rest on a secondary source are taken, and said to.
 *
 * @throws as `evaluate` does.
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * const portfolio = { practitioner: { id: 'p', certificateDate: '2025-04-01' }, meetings: [] };
 * const year = yearOf(nzPharmacy, portfolio, '2026-01-15');
 * year.report.outcome; //=> 'failed'
 * year.due.at(-1); //=> { on: '2026-03-31', what: 'periodEnds', title: 'Peer support groups' }
 */
export function yearOf(scheme: Scheme, portfolio: Portfolio, asOf: IsoDate): Year {
  const { id, title, authority } = scheme;
  const question = { asOf, secondary: 'accept' } as const;
  const report = evaluate(scheme, portfolio, question);
  const steps = plan(scheme, portfolio, question);
  const toHold = steps.steps.flatMap((step): readonly Due[] =>
    step.do === 'holdMeeting' ? [{ on: step.on, what: 'holdMeeting', title }] : [],
  );
  const due: readonly Due[] = [...toHold, { on: report.period.to, what: 'periodEnds', title }];
  const edition = scheme.editions.find(({ from }) => from === report.edition);
  return {
    scheme: { id, title, authority },
    secondary: edition?.source.certainty === 'secondary',
    report,
    plan: steps,
    due: due.toSorted((a, b) => a.on.localeCompare(b.on)),
    meetings: portfolio.meetings.map((record, at) => {
      const { outcome = 'inapplicable', because = [] } =
        report.meetings.find((one) => one.at === `/meetings/${at}`) ?? {};
      const name = portfolio.groups?.find((one) => one.id === record.group)?.name ?? record.groupName;
      const known = { ...(record.date && { date: record.date }), ...(name !== undefined && { group: name }) };
      return { id: record.id, ...known, outcome, because };
    }),
  };
}

/**
 * Records that were made elsewhere, placed in the groups whose names they bear; a record of another group stays as it is.
 *
 * @example
 * const groups = [{ id: 'g', name: 'Ōtara pharmacists' }];
 * placedIn(groups, [{ id: 'm', groupName: 'Ōtara pharmacists' }])[0]?.group; //=> 'g'
 */
export function placedIn(
  groups: readonly PeerGroup[],
  records: readonly MeetingRecord[],
): readonly MeetingRecord[] {
  return records.map((record) => {
    const { groupName } = record;
    const group = groupName === undefined ? undefined : groups.find(({ name }) => name === groupName);
    return group === undefined ? record : { ...record, group: group.id };
  });
}
