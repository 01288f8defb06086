import type { Definitions } from './definitions.ts';
import { assertDefinitions, defaultDefinitions, definitionsInWords } from './definitions.ts';
import { groupsTable } from './groups.ts';
import type { GroupRow } from './groups.ts';
import type { History } from './history.ts';
import { facilitatorsTable } from './facilitator-terms.ts';
import type { FacilitatorRow } from './facilitator-terms.ts';
import { attendanceTable, membershipsTable } from './people.ts';
import type { AttendanceRow, MembershipRow } from './people.ts';
import { intervalsTable, spellOf, spellsTable } from './spells.ts';
import type { Exclusion, IntervalRow, Spell, SpellRow } from './spells.ts';
import type { Table } from './table.ts';
import { timelines } from './timeline.ts';
import { dayNumber } from './days.ts';
import { oddities } from './oddities.ts';
import type { Oddity } from './oddities.ts';

/** One box of the flow diagram that STROBE asks for (item 13). */
export interface FlowStep {
  readonly step: string;
  /** Groups left out at this step. */
  readonly excluded: number;
  /** Groups that remain after it. */
  readonly remaining: number;
}

/** A history as tidy tables, with how they came about. */
export interface StudyData {
  readonly name?: string;
  /** First (where the history names one) and last day of observation. */
  readonly observation: { readonly from?: string; readonly to: string };
  readonly definitions: Definitions;
  /** The definitions as sentences for a methods section. */
  readonly definitionsInWords: readonly string[];
  readonly groups: Table<GroupRow>;
  readonly spells: Table<SpellRow>;
  readonly intervals: Table<IntervalRow>;
  readonly memberships: Table<MembershipRow>;
  readonly attendance: Table<AttendanceRow>;
  readonly facilitators: Table<FacilitatorRow>;
  readonly flow: readonly FlowStep[];
  readonly oddities: readonly Oddity[];
}

const whyExcluded: Readonly<Record<Exclusion, string>> = {
  neverMet: 'met at least once',
  endedBeforeStudy: 'lived into the observation',
  noTimeAtRisk: 'had at least one day at risk',
};

/** A day that is none would leave a group in the log for ever, as if it had never ended. */
function assertDays({ studyStart, studyEnd, events }: History): void {
  const check = (at: string, day: string | undefined): void => {
    if (typeof day !== 'string' || dayNumber(day) === undefined)
      throw new RangeError(
        `${at} is ${JSON.stringify(day)}: give a day that exists, as YYYY-MM-DD. parseHistory points to all such places.`,
      );
  };
  check('studyEnd', studyEnd);
  if (studyStart !== undefined) check('studyStart', studyStart);
  for (const [nth, event] of events.entries()) {
    check(`events[${nth}].date`, event.date);
    if ('until' in event && event.until !== undefined) check(`events[${nth}].until`, event.until);
  }
}

/**
 * Tidy tables from a history, by written definitions.
 *
 * Tables: groups (one row each), spells (time at risk under the definitions), intervals (spells cut at each change of a covariate),
 * memberships, attendance (members × meetings), facilitators (terms). Every difference is in whole days. The order of events does
 * not matter, unless `rows: 'log'` asks for it.
 *
 * Source: STROBE, doi 10.1371/journal.pmed.0040296 (flow, item 13; definitions, item 7).
 *
 * @param history from `parseHistory`: but for days that do not exist, what it refuses is not looked for again.
 * Rows before `studyStart` stay in the tables; `entry` says from when on they were under observation, so that estimates and rates do not
 * count time in which nobody could have been seen to end.
 *
 * @throws RangeError for days that do not exist, unknown words or numbers in the definitions, or events of a group that was never
 * formed.
 * @example
 * const data = studyData({
 *   studyEnd: '2024-12-31',
 *   events: [
 *     { type: 'group-formed', group: 'g', date: '2024-01-01' },
 *     { type: 'meeting', group: 'g', date: '2024-01-31', attendees: [] },
 *   ],
 * });
 * data.groups.rows[0]?.survival; //=> 335
 */
export function studyData(history: History, definitions: Partial<Definitions> = {}): StudyData {
  const full: Definitions = { ...defaultDefinitions, ...definitions };
  assertDefinitions(full);
  assertDays(history);
  const logged = history.events.filter((event) => event.type === 'group-formed').length;
  const groups = timelines(history, full);
  const flow: FlowStep[] = [
    { step: 'in the log', excluded: 0, remaining: logged },
    {
      step: 'formed by the last day of observation',
      excluded: logged - groups.length,
      remaining: groups.length,
    },
  ];
  // Spells, memberships and terms are truncated alike: what lies before this day was not under observation.
  const watchedFrom =
    full.leftTruncation === 'studyStart' && history.studyStart !== undefined
      ? dayNumber(history.studyStart)
      : undefined;
  const outcomes = groups.map((group) => spellOf(group, history, full));
  const spells = outcomes.filter((outcome): outcome is Spell => typeof outcome !== 'string');
  let remaining = groups.length;
  for (const reason of ['neverMet', 'endedBeforeStudy', 'noTimeAtRisk'] as const) {
    const excluded = outcomes.filter((outcome) => outcome === reason).length;
    remaining -= excluded;
    flow.push({ step: whyExcluded[reason], excluded, remaining });
  }
  return {
    ...(history.name === undefined ? {} : { name: history.name }),
    observation: {
      ...(history.studyStart === undefined ? {} : { from: history.studyStart }),
      to: history.studyEnd,
    },
    definitions: full,
    definitionsInWords: definitionsInWords(full),
    groups: groupsTable(groups, full, watchedFrom),
    spells: spellsTable(spells, full),
    intervals: intervalsTable(spells, history, full),
    memberships: membershipsTable(groups, watchedFrom),
    attendance: attendanceTable(groups),
    facilitators: facilitatorsTable(groups, watchedFrom),
    flow,
    oddities: oddities(history, groups, full),
  };
}
