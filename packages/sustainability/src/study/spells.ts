import { dayNumber } from './days.ts';
import type { DayNumber } from './days.ts';
import type { Definitions } from './definitions.ts';
import type { CovariateSet, History, Shock } from './history.ts';
import type { Cell, Table, Variable } from './table.ts';
import { dormantDay } from './timeline.ts';
import type { GroupTimeline } from './timeline.ts';

/** A group's time at risk under the definitions: for `Surv(entry, exit, status)`. */
export interface SpellRow {
  readonly group: string;
  /** Days from the start of the group's time to its entry into the risk set; 0 unless it is older than the study. */
  readonly entry: number;
  readonly exit: number;
  /** 0 censored, 1 the event, 2 and up the competing ends in the order of the definitions. */
  readonly status: number;
  readonly cause: string;
  readonly region: string | null;
  readonly facilityKind: string | null;
  readonly profession: string | null;
}

/** A part of a spell on which nothing changes: (start, stop] with the covariates in force. */
export type IntervalRow = Readonly<Record<string, Cell>> & {
  readonly group: string;
  readonly start: number;
  readonly stop: number;
  readonly event: 0 | 1;
};

/** Why a group is not among the spells. */
export type Exclusion = 'neverMet' | 'endedBeforeStudy' | 'noTimeAtRisk';

/** A spell before it becomes a row. */
export interface Spell {
  readonly group: GroupTimeline;
  readonly origin: DayNumber;
  readonly entry: DayNumber;
  readonly exit: DayNumber;
  readonly status: number;
  readonly cause: string;
}

/** Each group's spell, or why it has none. */
export function spellOf(group: GroupTimeline, history: History, definitions: Definitions): Spell | Exclusion {
  const meetings = group.meetings.map((held) => held.day);
  const origin = definitions.start === 'formation' ? group.formed : meetings[0];
  if (origin === undefined) return 'neverMet';
  const signs = definitions.start === 'formation' ? [group.formed, ...meetings] : meetings;
  const dormant = definitions.end === 'dissolution' ? undefined : dormantDay(group, signs, definitions);
  const competing = definitions.competingReasons.indexOf(group.reason ?? '');
  const [exit, status, cause] = ((): [DayNumber, number, string] => {
    if (dormant !== undefined && (group.dissolved === undefined || dormant < group.dissolved))
      return [dormant, 1, 'dormant'];
    if (group.dissolved === undefined) return [group.last, 0, 'censored'];
    if (competing >= 0) return [group.dissolved, 2 + competing, group.reason!];
    return definitions.end === 'dormancy'
      ? [group.dissolved, 2 + definitions.competingReasons.length, 'dissolved']
      : [group.dissolved, 1, 'dissolved'];
  })();
  const studyStart = history.studyStart === undefined ? undefined : dayNumber(history.studyStart);
  const entry =
    definitions.leftTruncation === 'studyStart' && studyStart !== undefined
      ? Math.max(origin, studyStart)
      : origin;
  if (exit <= entry) return entry > origin ? 'endedBeforeStudy' : 'noTimeAtRisk';
  return { group, origin, entry, exit, status, cause };
}

/** What each status code of a spell means. */
export function statusValues(definitions: Definitions): Readonly<Record<string, string>> {
  const values: Record<string, string> = { 0: 'censored', 1: definitions.end };
  definitions.competingReasons.forEach((reason, i) => (values[2 + i] = `dissolved: ${reason}`));
  if (definitions.end === 'dormancy')
    values[2 + definitions.competingReasons.length] = 'dissolved before it was dormant';
  return values;
}

/** One row per group at risk. */
export function spellsTable(spells: readonly Spell[], definitions: Definitions): Table<SpellRow> {
  const values = statusValues(definitions);
  const variables: readonly Variable[] = [
    { name: 'group', label: 'Group', type: 'id' },
    { name: 'entry', label: 'Days to entry into the risk set', type: 'days' },
    { name: 'exit', label: 'Days to the end of the spell', type: 'days' },
    { name: 'status', label: 'What ended the spell', type: 'indicator', suppress: 'competing', values },
    { name: 'cause', label: 'The same in a word', type: 'category', suppress: 'category' },
    { name: 'region', label: 'Region', type: 'category', suppress: 'category', missing: 'not recorded' },
    {
      name: 'facilityKind',
      label: 'Kind of facility',
      type: 'category',
      suppress: 'category',
      missing: 'not recorded',
    },
    {
      name: 'profession',
      label: 'Profession of the peers',
      type: 'category',
      suppress: 'category',
      missing: 'not recorded',
    },
  ];
  const rows = spells.map(({ group, origin, entry, exit, status, cause }): SpellRow => ({
    group: group.id,
    entry: entry - origin,
    exit: exit - origin,
    status,
    cause,
    region: group.formedEvent.region ?? null,
    facilityKind: group.formedEvent.facilityKind ?? null,
    profession: group.formedEvent.profession ?? null,
  }));
  return { name: 'spells', unit: 'group at risk', who: 'group', variables, rows };
}

const reserved = new Set([
  'group',
  'start',
  'stop',
  'event',
  'status',
  'members',
  'facilitated',
  'suspended',
  'shock',
]);

/** A column for each covariate, none of them twice: one called as a column of the table gets `covariate_` before its name. */
function namesOfColumns(names: readonly string[]): ReadonlyMap<string, string> {
  const columns = new Map(names.filter((name) => !reserved.has(name)).map((name) => [name, name]));
  const taken = new Set(columns.values());
  for (const name of names.filter((one) => reserved.has(one))) {
    let column = `covariate_${name}`;
    while (taken.has(column)) column = `covariate_${column}`;
    taken.add(column);
    columns.set(name, column);
  }
  return columns;
}

/**
 * Spells cut wherever a covariate changes: members, whether the group has a facilitator, whether it is suspended, whether a shock is on,
 * and each covariate of the log. A value holds for (start, stop] as it was on the day `start`; of several that apply, the one for the
 * group goes before the one for its region, and that before the one for all; of these, the latest.
 */
export function intervalsTable(
  spells: readonly Spell[],
  history: History,
  definitions: Definitions,
): Table<IntervalRow> {
  const shocks = history.events.filter((event): event is Shock => event.type === 'shock');
  const covariates = history.events.filter((event): event is CovariateSet => event.type === 'covariate');
  const names = [...new Set(covariates.map((one) => one.name))].toSorted();
  const columnNames = namesOfColumns(names);
  const rows = spells.flatMap((spell) => {
    const { group, origin } = spell;
    const { region } = group.formedEvent;
    const hits = shocks
      .filter(
        (shock) => shock.regions === undefined || (region !== undefined && shock.regions.includes(region)),
      )
      .map((shock) => ({
        from: dayNumber(shock.date)!,
        to: shock.until === undefined ? Infinity : dayNumber(shock.until)! + 1,
      }));
    const own = covariates
      .filter(
        (one) =>
          (one.group === undefined || one.group === group.id) &&
          (one.region === undefined || one.region === region),
      )
      .map((one) => ({
        one,
        day: dayNumber(one.date)!,
        rank: one.group !== undefined ? 2 : one.region !== undefined ? 1 : 0,
      }));
    const cuts = new Set<DayNumber>([spell.entry]);
    const cut = (day: DayNumber | undefined): void => {
      if (day !== undefined && day > spell.entry && day < spell.exit) cuts.add(day);
    };
    for (const span of [...group.stays, ...group.terms, ...group.suspensions, ...hits]) {
      cut(span.from);
      cut(span.to);
    }
    for (const { day } of own) cut(day);
    const starts = [...cuts].toSorted((a, b) => a - b);
    return starts.map((start, i): IntervalRow => {
      const stop = starts[i + 1] ?? spell.exit;
      const on = (span: { readonly from: DayNumber; readonly to?: DayNumber }): boolean =>
        span.from <= start && (span.to === undefined || span.to > start);
      const values = names.map((name): [string, Cell] => {
        const best = own
          .filter(({ one, day }) => one.name === name && day <= start)
          .reduce<(typeof own)[number] | undefined>(
            (held, next) =>
              held === undefined || next.rank > held.rank || (next.rank === held.rank && next.day >= held.day)
                ? next
                : held,
            undefined,
          );
        const value = best?.one.value;
        return [
          columnNames.get(name)!,
          value === undefined ? null : typeof value === 'boolean' ? Number(value) : value,
        ];
      });
      const row = {
        group: group.id,
        start: start - origin,
        stop: stop - origin,
        event: stop === spell.exit && spell.status === 1 ? 1 : 0,
        status: stop === spell.exit ? spell.status : 0,
        members: group.stays.filter(on).length,
        facilitated: group.terms.some(on) ? 1 : 0,
        suspended: group.suspensions.some(on) ? 1 : 0,
        shock: hits.some(on) ? 1 : 0,
      } as const;
      return Object.assign(row, Object.fromEntries(values));
    });
  });
  const yesNo = { 0: 'no', 1: 'yes' };
  const variables: readonly Variable[] = [
    { name: 'group', label: 'Group', type: 'id' },
    { name: 'start', label: 'Beginning of the interval, exclusive', type: 'days' },
    { name: 'stop', label: 'End of the interval, inclusive', type: 'days' },
    { name: 'event', label: 'The event happened at its end', type: 'indicator', values: yesNo },
    {
      name: 'status',
      label: 'What happened at its end',
      type: 'indicator',
      suppress: 'competing',
      values: { ...statusValues(definitions), 0: 'nothing' },
    },
    { name: 'members', label: 'Members', type: 'count', suppress: 'count' },
    { name: 'facilitated', label: 'Somebody is in office as facilitator', type: 'indicator', values: yesNo },
    { name: 'suspended', label: 'The group is suspended', type: 'indicator', values: yesNo },
    { name: 'shock', label: 'A shock is on in its region', type: 'indicator', values: yesNo },
    ...names.map((name): Variable => ({
      name: columnNames.get(name)!,
      label: `Covariate ${name}`,
      type: 'category',
      missing: 'not yet set',
    })),
  ];
  return { name: 'intervals', unit: 'part of a spell without a change', who: 'group', variables, rows };
}
