import type { LastList } from '../attendance.ts';
import type { IsoDate, Period } from '../dates.ts';
import type { JsonPointer, Judgement } from '../finding.ts';
import type { PeerGroup } from '../group.ts';
import type { PreparedCredit } from '../ledger.ts';
import type { MeetingRecord } from '../meeting.ts';
import type { Portfolio } from '../portfolio.ts';
import type { Tally } from './tally.ts';

/** What every check may look at besides its subject. */
export interface Setting {
  readonly portfolio: Portfolio;
  readonly period: Period;
  readonly asOf: IsoDate;
  /** What the scheme gives credit for. */
  readonly credits?: readonly PreparedCredit[] | undefined;
  /** Lives as long as one question, so that nothing is kept of a list that a caller may change. */
  readonly last?: LastList;
}

/** What a check on a group's or a practitioner's year looks at. */
export interface YearSetting extends Setting {
  /** The group asked about; absent when a practitioner is. */
  readonly group: PeerGroup | undefined;
  /** Which meetings count, by their own rules. */
  readonly tally: Tally;
  /** Whether to judge as if all that can still be done were done: what remains of the period is taken for met. */
  readonly hope?: boolean | undefined;
}

/** Judges one meeting or its record. */
export type MeetingJudge = (meeting: MeetingRecord, setting: Setting) => Judgement;

/** Judges a group's or a practitioner's year. */
export type YearJudge = (setting: YearSetting) => Judgement;

/** A judgement that is made once and given many times: frozen, so that it may be shared. */
export const fixed = (judgement: Judgement): Judgement => Object.freeze(judgement);

/** The judgement where something was not recorded; pointers are relative to the subject. */
export const notRecorded = (what: string, missing: readonly JsonPointer[], at: JsonPointer = ''): Judgement =>
  fixed({ outcome: 'cantTell', at, missing, mend: `Record ${what}.`, message: `Not recorded: ${what}.` });

/** Most judgements that are kept of one making. */
const kept = 512;

/** Judgements made once for the same figures: one is kept for each first figure, so that it should be what varies most. */
export const remembering = <Figures extends readonly unknown[]>(
  make: (...figures: Figures) => Judgement,
): ((...figures: Figures) => Judgement) => {
  const known = new Map<unknown, { readonly figures: Figures; readonly judgement: Judgement }>();
  return (...figures) => {
    const last = known.get(figures[0]);
    if (last !== undefined && figures.every((figure, at) => figure === last.figures[at]))
      return last.judgement;
    const judgement = fixed(make(...figures));
    if (known.size >= kept) known.clear();
    known.set(figures[0], { figures, judgement });
    return judgement;
  };
};
