import { entryOf } from './attendance.ts';
import type { Cap, Credit, Grant } from './credit.ts';
import type { IsoDate, Period } from './dates.ts';
import type { JsonPointer, Outcome } from './finding.ts';
import { durationOf } from './meeting.ts';
import type { MeetingRecord } from './meeting.ts';
import type { Practitioner } from './practitioner.ts';
import type { YearSetting } from './rules/judge.ts';
import { partsOf } from './rules/parts.ts';
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

/** A credit made ready: whether its source, and that of each cap, is accepted. */
export interface PreparedCredit extends Credit {
  readonly sure: boolean;
  readonly limits: readonly { readonly per: Cap['per']; readonly max: number; readonly sure: boolean }[];
  readonly grants: readonly (Grant & { readonly sure: boolean })[];
  readonly known: WeakMap<readonly Outcome[], Ledger>;
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
  const known = minutes === 'ownPractice' ? entry?.ownPracticeMinutes : present;
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

interface Claim {
  readonly at: number;
  readonly date: IsoDate;
  readonly worth: number;
}

interface Awarded {
  earned: number;
  taken: number;
  cap?: Cap['per'];
}

/** Goes through claims in order of date and takes off what lies above a limit. */
const award = (
  claims: readonly Claim[],
  limits: PreparedCredit['limits'],
  period: Period,
): Map<number, Awarded> => {
  const used = new Map<string, number>();
  const awarded = new Map<number, Awarded>();
  for (const { at, date, worth } of claims) {
    const result: Awarded = { earned: worth, taken: 0 };
    for (const { per, max } of limits) {
      const room = Math.max(0, max - (used.get(per + bucketOf(per, at, date, period)) ?? 0));
      if (room < result.earned) Object.assign(result, { earned: room, taken: worth - room, cap: per });
    }
    for (const { per } of limits) {
      const key = per + bucketOf(per, at, date, period);
      used.set(key, (used.get(key) ?? 0) + result.earned);
    }
    awarded.set(at, result);
  }
  return awarded;
};

const grantsOf = ({ grants }: PreparedCredit, { period, asOf }: YearSetting): LedgerEntry[] =>
  grants.flatMap(({ amount, each, from, to = period.to, sure }) =>
    partsOf(period, each)
      .filter((part) => part.to >= from && part.from <= to && part.from <= asOf)
      .map((part) => ({
        at: '',
        date: part.from,
        earned: sure ? amount : 0,
        ...(!sure && { upTo: amount }),
      })),
  );

const reckon = (credit: PreparedCredit, year: YearSetting): Ledger => {
  const { tally, portfolio, period } = year;
  const sure: Claim[] = [];
  const best: Claim[] = [];
  tally.outcomes.forEach((outcome, at) => {
    if (outcome !== 'passed' && outcome !== 'cantTell') return;
    const meeting = tally.meetings[at]!;
    const meant = isMeant(credit.which, meeting);
    if (meant === false) return;
    const [known, most] = minutesOf(credit, meeting, portfolio.practitioner);
    const date = meeting.date ?? period.to;
    if (credit.from !== undefined && date < credit.from) return;
    if (credit.sure && meant && outcome === 'passed') sure.push({ at, date, worth: worthOf(credit, known) });
    best.push({ at, date, worth: worthOf(credit, most) });
  });
  const inOrder = (a: Claim, b: Claim): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.at - b.at);
  const earned = award(sure.toSorted(inOrder), credit.limits, period);
  const most = award(
    best.toSorted(inOrder),
    credit.limits.filter((limit) => limit.sure),
    period,
  );
  const entries = [
    ...grantsOf(credit, year),
    ...best.toSorted(inOrder).map(({ at, date }): LedgerEntry => {
      const one = earned.get(at) ?? { earned: 0, taken: 0 };
      const upTo = exact(most.get(at)!.earned);
      return {
        at: `/meetings/${at}`,
        ...(tally.meetings[at]!.date !== undefined && { date }),
        earned: exact(one.earned),
        ...(upTo !== exact(one.earned) && { upTo }),
        ...(one.taken > 0 && { taken: exact(one.taken), cap: one.cap! }),
      };
    }),
  ];
  const total = (figure: (entry: LedgerEntry) => number): number =>
    exact(
      entries.reduce((sum, entry) => sum + figure(entry), 0),
      1e3,
    );
  const whole = credit.limits.find(({ per }) => per === 'period');
  const all = total((entry) => entry.earned);
  return {
    unit: credit.unit,
    earned: all,
    upTo: total((entry) => entry.upTo ?? entry.earned),
    taken: total((entry) => entry.taken ?? 0),
    ...(whole && { left: exact(Math.max(0, whole.max - all), 1e3) }),
    entries,
    citation: credit.citation,
  };
};

/** What a practitioner's meetings earned, worked out once for each tally. */
export function ledgerOf(credit: PreparedCredit, year: YearSetting): Ledger {
  let ledger = credit.known.get(year.tally.outcomes);
  if (ledger === undefined) credit.known.set(year.tally.outcomes, (ledger = reckon(credit, year)));
  return ledger;
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
