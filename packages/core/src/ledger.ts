import { entryOf } from './attendance.ts';
import type { Cap, Credit, Grant } from './credit.ts';
import type { IsoDate, Period } from './dates.ts';
import type { Draft } from './draft.ts';
import type { JsonPointer, Outcome } from './finding.ts';
import { durationOf } from './meeting.ts';
import type { MeetingRecord } from './meeting.ts';
import type { Practitioner } from './practitioner.ts';
import type { YearSetting } from './rules/judge.ts';
import { isMeant } from './rules/which.ts';
import type { Citation } from './source.ts';

/** What one meeting earned, and what a cap took off. */
export interface LedgerEntry {
  /** The meeting; the empty pointer for what was given without one. */
  readonly at: JsonPointer;
  readonly date?: IsoDate;
  readonly earned: number;
  /** What it would earn if everything unsure were in its favour; absent where that is the same. */
  readonly upTo?: number;
  /** What a cap took off, and which. */
  readonly taken?: number;
  readonly cap?: Cap['per'];
}

/** What the meetings of a period earned a practitioner, in one unit. */
export interface Ledger {
  readonly unit: string;
  readonly earned: number;
  /** The same if everything unsure were in the practitioner's favour: unfinished records, secondary sources. */
  readonly upTo: number;
  /** What caps took off. */
  readonly taken: number;
  /** What can still be earned by meetings under the period's cap; absent where there is none. */
  readonly left?: number;
  /** In order of date. */
  readonly entries: readonly LedgerEntry[];
  readonly citation: Citation;
}

/** A grant made ready: whether its source is accepted, and the parts of the period last asked about. */
interface PreparedGrant extends Grant {
  readonly sure: boolean;
  readonly partsOf: (period: Period) => readonly Period[];
}

/** A credit made ready: whether its source, and that of each cap, is accepted. */
export interface PreparedCredit extends Credit {
  readonly sure: boolean;
  readonly limits: readonly { readonly per: Cap['per']; readonly max: number; readonly sure: boolean }[];
  readonly grants: readonly PreparedGrant[];
  /** The ledger of the last tally asked about: a year's rules and its report ask for the same. */
  readonly last: { of?: readonly Outcome[]; ledger?: Ledger };
}

/** Entries keep six decimals, so that thirds of an hour add up to whole ones; totals keep three. */
const exact = (figure: number, decimals = 1e6): number => Math.round(figure * decimals) / decimals;
const minutesOfDay = 24 * 60;

/** Minutes that earn: what is known, and the most that they can be. */
const minutesOf = (
  { minutes }: Credit,
  meeting: MeetingRecord,
  practitioner: Practitioner | undefined,
): readonly [known: number, most: number] => {
  const entry = practitioner && entryOf(practitioner, meeting);
  const duration = durationOf(meeting);
  const net = duration === undefined ? undefined : Math.max(0, duration - (meeting.breakMinutes ?? 0));
  const present = entry?.minutesPresent ?? net;
  const most = present ?? minutesOfDay;
  const own = entry?.ownPracticeMinutes;
  // Nobody's practice was discussed for longer than they were there.
  const known = minutes === 'ownPractice' ? own && Math.min(own, most) : present;
  return known === undefined ? [0, most] : [known, known];
};

const worthOf = ({ amount, per, whole }: Credit, minutes: number): number => {
  if (typeof per !== 'number') return amount;
  return amount * (whole ? Math.floor(minutes / per) : minutes / per);
};

/** What counts against the same limit: a meeting, a day, a calendar month or quarter, a year of the period, all of it. */
const bucketOf = (per: Cap['per'], at: number, date: IsoDate, { from }: Period): string => {
  if (per === 'meeting') return String(at);
  if (per === 'day') return date;
  if (per === 'month') return date.slice(0, 7);
  if (per === 'quarter') return `${date.slice(0, 4)}${Math.floor((Number(date.slice(5, 7)) - 1) / 3)}`;
  return per === 'period' ? '' : String(Number(date.slice(0, 4)) - (date.slice(5) < from.slice(5) ? 1 : 0));
};

type Limits = PreparedCredit['limits'];
type Meter = (worth: number, at: number, date: IsoDate) => readonly [earned: number, cap?: Cap['per']];

/** Takes claims in order of date, and of each what lies below all limits. */
const meter = (limits: Limits, period: Period): Meter => {
  if (limits.length === 0) return (worth) => [worth];
  const used = new Map<string, number>();
  return (worth, at, date) => {
    let earned = worth;
    let cap: Cap['per'] | undefined;
    const keys = limits.map(({ per }) => per + bucketOf(per, at, date, period));
    limits.forEach(({ per, max }, index) => {
      const room = Math.max(0, max - (used.get(keys[index]!) ?? 0));
      if (room < earned) [earned, cap] = [room, per];
    });
    for (const key of keys) used.set(key, (used.get(key) ?? 0) + earned);
    return cap === undefined ? [earned] : [earned, cap];
  };
};

const grantsOf = ({ grants }: PreparedCredit, { period, asOf }: YearSetting): LedgerEntry[] =>
  grants.flatMap(({ amount, partsOf, from, to = period.to, sure }) =>
    partsOf(period)
      .filter((part) => part.to >= from && part.from <= to && part.from <= asOf)
      .map(({ from: date }) =>
        sure ? { at: '', date, earned: amount } : { at: '', date, earned: 0, upTo: amount },
      ),
  );

/** Places of the meetings that count or might, in order of date. */
const inOrder = ({ tally, period }: YearSetting): readonly number[] => {
  const places: number[] = [];
  const dateOf = (at: number): IsoDate => tally.meetings[at]!.date ?? period.to;
  let isSorted = true;
  for (let at = 0; at < tally.outcomes.length; at += 1) {
    const outcome = tally.outcomes[at];
    if (outcome !== 'passed' && outcome !== 'cantTell') continue;
    if (places.length > 0 && dateOf(at) < dateOf(places.at(-1)!)) isSorted = false;
    places.push(at);
  }
  return isSorted
    ? places
    : places.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b));
};

const reckon = (credit: PreparedCredit, year: YearSetting): Ledger => {
  const { tally, portfolio, period } = year;
  const { limits } = credit;
  const take = meter(limits, period);
  const hope = meter(
    limits.filter((limit) => limit.sure),
    period,
  );
  const entries = grantsOf(credit, year);
  for (const at of inOrder(year)) {
    const meeting = tally.meetings[at]!;
    const meant = isMeant(credit.which, meeting);
    const { date = period.to } = meeting;
    if (meant === false || (credit.from !== undefined && date < credit.from)) continue;
    const [known, most] = minutesOf(credit, meeting, portfolio.practitioner);
    const isSure = credit.sure && meant === true && tally.outcomes[at] === 'passed';
    const worth = isSure ? worthOf(credit, known) : 0;
    const [sure, cap] = take(worth, at, date);
    const earned = exact(sure);
    const upTo = exact(hope(worthOf(credit, most), at, date)[0]);
    const entry: Draft<LedgerEntry> = { at: `/meetings/${at}`, earned };
    if (meeting.date !== undefined) entry.date = date;
    if (upTo !== earned) entry.upTo = upTo;
    if (cap !== undefined) {
      entry.taken = exact(worth - sure);
      entry.cap = cap;
    }
    entries.push(entry);
  }
  let earned = 0;
  let upTo = 0;
  let taken = 0;
  for (const entry of entries) {
    earned += entry.earned;
    upTo += entry.upTo ?? entry.earned;
    taken += entry.taken ?? 0;
  }
  const whole = limits.find(({ per }) => per === 'period');
  return {
    unit: credit.unit,
    earned: exact(earned, 1e3),
    upTo: exact(upTo, 1e3),
    taken: exact(taken, 1e3),
    ...(whole && { left: exact(Math.max(0, whole.max - earned), 1e3) }),
    entries,
    citation: credit.citation,
  };
};

/** What a practitioner's meetings earned, worked out once for each tally. */
export function ledgerOf(credit: PreparedCredit, year: YearSetting): Ledger {
  const { last } = credit;
  if (last.of !== year.tally.outcomes || last.ledger === undefined) {
    last.ledger = reckon(credit, year);
    last.of = year.tally.outcomes;
  }
  return last.ledger;
}

/** Credit given once when all that is asked is met. */
export function ledgerOfCycle(credit: PreparedCredit, outcome: Outcome): Ledger {
  const upTo = outcome === 'passed' || outcome === 'cantTell' ? credit.amount : 0;
  const earned = outcome === 'passed' && credit.sure ? credit.amount : 0;
  const entry = { at: '', earned, ...(upTo !== earned && { upTo }) };
  return { unit: credit.unit, earned, upTo, taken: 0, entries: [entry], citation: credit.citation };
}

/** The credit that a practitioner earns in a unit, by profession where the scheme tells professions apart. */
export const creditFor = (
  { credits = [], portfolio }: YearSetting,
  unit: string,
): PreparedCredit | undefined =>
  credits.find(
    (one) =>
      one.unit === unit &&
      (one.for === undefined || one.for.includes(portfolio.practitioner?.profession as never)),
  );
