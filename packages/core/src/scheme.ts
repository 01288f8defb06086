import { assertDay, daysLater, yearsLater } from './dates.ts';
import type { IsoDate, Period } from './dates.ts';
import type { Credit, Grant } from './credit.ts';
import type { About, Level } from './finding.ts';
import type { Practitioner, Profession } from './practitioner.ts';
import type { MeetingRequirement, YearRequirement } from './rules/requirement.ts';
import type { Citation, Source } from './source.ts';

interface RuleBase {
  /** Unique in its edition, stable between editions. */
  readonly id: string;
  readonly level: Level;
  readonly citation: Citation;
  /** Id of the interpretation that this rule depends on. */
  readonly interpretation?: string;
  /** Where a figure does not stand in the words quoted: why not. */
  readonly figure?: string;
  /** Only practitioners of these professions are asked. */
  readonly for?: readonly Profession[];
  /** Of a rule about meetings: it decides only whether a meeting counts for the group, or only for the practitioner. */
  readonly towards?: 'group' | 'practitioner';
  /** What follows where the rule is not met, the gravest first. */
  readonly consequences?: readonly Consequence[];
}

/** What a scheme says follows where a rule is not met. */
export interface Consequence {
  /** It follows below this figure; absent where it always does. */
  readonly below?: number;
  readonly words: string;
}

/** One requirement of an authority, with the words it rests on. */
export type Rule = RuleBase &
  (
    | { readonly about: Extract<About, 'meeting' | 'record'>; readonly requires: MeetingRequirement }
    | { readonly about: Extract<About, 'group' | 'practitioner'>; readonly requires: YearRequirement }
  );

type Changed<Asked> = Asked extends { readonly kind: string } ? Partial<Omit<Asked, 'kind'>> : never;

/** What an option changes in a rule: its level, or some members of its requirement. */
export interface RuleChange {
  readonly level?: Level;
  readonly requires?: Changed<Rule['requires']>;
}

/** One reading of unclear words. */
export interface InterpretationOption {
  readonly id: string;
  readonly words: string;
  /** What it changes, by id of the rule; the default option changes nothing. */
  readonly changes?: Readonly<Record<string, RuleChange>>;
  /** Rules that only this reading asks. */
  readonly adds?: readonly Rule[];
  /** Ids of rules that this reading does not ask. */
  readonly omits?: readonly string[];
  /** What it changes in what a meeting earns, by unit. */
  readonly credits?: Readonly<Record<string, Partial<Omit<Credit, 'unit' | 'citation'>>>>;
}

/** Words that can be read in more than one way: a named question with its readings, the default first. */
export interface Interpretation {
  readonly id: string;
  readonly question: string;
  readonly options: readonly [InterpretationOption, ...InterpretationOption[]];
}

/** Cycles that begin on the same day for everybody. */
export interface FixedCycle {
  readonly kind: 'fixed';
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly years: number;
  /** A year in which a cycle of several years begins. */
  readonly anchor?: number;
  readonly citation?: Citation;
}

/** Cycles that begin with the practitioner's own certificate. */
export interface PersonalCycle {
  readonly kind: 'personal';
  readonly years: number;
  readonly citation?: Citation;
}

/** The years up to the day asked about. */
export interface RollingCycle {
  readonly kind: 'rolling';
  readonly years: number;
  readonly citation?: Citation;
}

/** How a scheme divides time. */
export type Cycle = FixedCycle | PersonalCycle | RollingCycle;

/** Rules that an authority set aside for a time. */
export interface Waiver {
  /** Ids of the rules set aside. */
  readonly rules: readonly string[];
  /** First day, inclusive. */
  readonly from: IsoDate;
  /** Last day, inclusive; absent where none is known. */
  readonly to?: IsoDate;
  readonly why: string;
  readonly citation: Citation;
}

/** Who keeps the record, and how long. */
export interface Keeping {
  readonly by: string;
  readonly what: string;
  readonly years?: number;
  readonly citation: Citation;
}

/** How an authority checks. */
export interface Audit {
  /** Percent of practitioners who are checked. */
  readonly percent?: number;
  /** Days to answer. */
  readonly days?: number;
  readonly citation: Citation;
}

/** Where and when what is said in a group is protected by law. */
export interface Privilege {
  /** ISO 3166 code of the country. */
  readonly place: string;
  /** First day, inclusive. */
  readonly from: IsoDate;
  /** Last day, inclusive; absent where none is known. */
  readonly to?: IsoDate;
  readonly citation: Citation;
}

/** What an authority asks, as one document states it. */
export interface Edition {
  /** First day on which it applies, inclusive. */
  readonly from: IsoDate;
  /** Last day, inclusive; absent while it applies. */
  readonly to?: IsoDate;
  readonly source: Source;
  readonly cycle: Cycle;
  readonly rules: readonly Rule[];
  readonly interpretations?: readonly Interpretation[];
  /** What meetings earn, one for each unit (and profession, where they differ). */
  readonly credits?: readonly Credit[];
  readonly grants?: readonly Grant[];
  readonly waivers?: readonly Waiver[];
  readonly keeping?: readonly Keeping[];
  readonly audit?: Audit;
  /** What a reader should know of how the source was read. */
  readonly notes?: readonly string[];
}

/** What an authority asks of peer groups, as cited and dated data that survives JSON. */
export interface Scheme {
  /** `<country>-<authority>`, such as `nz-pharmacy`. */
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  /** ISO 3166 code of the country, or several joined by `-`. */
  readonly jurisdiction: string;
  /** Newest first; they do not overlap. */
  readonly editions: readonly Edition[];
  readonly privilege?: readonly Privilege[];
}

/**
 * The edition of a scheme that was in force on a day.
 *
 * @throws {RangeError} when no edition covers the day; the message lists those there are.
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * editionOn(nzPharmacy, '2021-06-30').from; //=> '2021-04-01'
 */
export function editionOn(scheme: Scheme, day: IsoDate): Edition {
  const edition = scheme.editions.find((one) => one.from <= day && (one.to === undefined || one.to >= day));
  if (edition !== undefined) return edition;
  assertDay(day, 'an edition');
  const known = scheme.editions.map(({ from, to }) => `${from} to ${to ?? 'today'}`).join(', ');
  throw new RangeError(`${scheme.id} has no edition on ${day}. Its editions: ${known}.`);
}

/**
 * The edition by which a period is judged: that of its first day, else the first that begins within it, not after `asOf`;
 * `undefined` where there is none.
 */
export function editionFor({ editions }: Scheme, { from, to }: Period, asOf: IsoDate): Edition | undefined {
  const last = asOf < to ? asOf : to;
  return (
    editions.find((one) => one.from <= from && (one.to === undefined || one.to >= from)) ??
    editions.findLast((one) => one.from > from && one.from <= last)
  );
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const fixedCycle = (cycle: FixedCycle, day: IsoDate): Period => {
  const opening = `${pad(cycle.month, 2)}-${pad(cycle.day, 2)}`;
  const year = Number(day.slice(0, 4)) - (day.slice(5) < opening ? 1 : 0);
  const into = (((year - (cycle.anchor ?? year)) % cycle.years) + cycle.years) % cycle.years;
  const from = `${pad(year - into, 4)}-${opening}`;
  return { from, to: daysLater(yearsLater(from, cycle.years), -1) };
};

const personalCycle = (years: number, start: IsoDate, day: IsoDate): Period => {
  const cycles = (count: number): IsoDate => yearsLater(start, count * years);
  let count = Math.floor((Number(day.slice(0, 4)) - Number(start.slice(0, 4))) / years);
  if (cycles(count) > day) count -= 1;
  return { from: cycles(count), to: daysLater(cycles(count + 1), -1) };
};

/**
 * The period of a scheme that a day lies in, for a practitioner.
 *
 * Cycles that are the practitioner's own are counted from `certificateDate` both ways: a certificate is renewed on the same
 * day again and again, so that a day before it lies in the cycle that leads to it. Who began to practise later is asked
 * for a part of it by `practisingFrom`, where the scheme asks in proportion.
 *
 * @throws {RangeError} when no edition covers the day, or when the cycle is the practitioner's own and no
 * `certificateDate` is recorded, or it is no day.
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * cycleOf(nzPharmacy, { id: 'p' }, '2026-03-31'); //=> { from: '2025-04-01', to: '2026-03-31' }
 */
export function cycleOf(scheme: Scheme, practitioner: Practitioner | undefined, day: IsoDate): Period {
  assertDay(day, 'a cycle');
  const { cycle } = editionOn(scheme, day);
  if (cycle.kind === 'fixed') return fixedCycle(cycle, day);
  if (cycle.kind === 'rolling') return { from: daysLater(yearsLater(day, -cycle.years), 1), to: day };
  if (practitioner?.certificateDate === undefined) {
    throw new RangeError(
      `${scheme.id} counts from the practitioner's own certificate. Give the practitioner a certificateDate.`,
    );
  }
  assertDay(practitioner.certificateDate, 'certificateDate');
  return personalCycle(cycle.years, practitioner.certificateDate, day);
}
