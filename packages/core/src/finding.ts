import type { IsoDate, Period } from './dates.ts';
import type { Ledger } from './ledger.ts';
import type { Citation } from './source.ts';

/**
 * The four outcomes, in the words of W3C's Evaluation and Report Language.
 *
 * `cantTell` names what is missing; `inapplicable` means that the rule has nothing to say here.
 *
 * @see {@link https://www.w3.org/TR/EARL10-Schema/ | EARL 1.0}
 */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable';

/** A `must` decides the outcome; a `should` is advice and never does. */
export type Level = 'must' | 'should';

/** What a rule is about. */
export type About = 'meeting' | 'record' | 'group' | 'practitioner';

/** A place in the caller's input, as a JSON Pointer (RFC 6901). */
export type JsonPointer = string;

/** A figure that a rule asks for or that was found. */
export type Figure = number | string;

/** What a check found about one subject; pointers are relative to that subject. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly at?: JsonPointer;
  readonly asked?: Figure;
  readonly found?: Figure;
  /** What was not recorded: pointers that do not resolve in the input. */
  readonly missing?: readonly JsonPointer[];
  /** What would mend it, as one sentence. */
  readonly mend?: string;
  /** One sentence: what was found, against what was asked. */
  readonly message: string;
}

/** A judgement with its rule, its place in the caller's input and the words of the document it rests on. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly about: About;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly at: JsonPointer;
  readonly asked?: Figure;
  readonly found?: Figure;
  readonly missing?: readonly JsonPointer[];
  readonly mend?: string;
  readonly message: string;
  /** What the scheme says follows, where the rule is not met. */
  readonly consequence?: string;
  readonly citation: Citation;
}

/** Whether what was asked is met, can still be met (and by when), or can no longer be. */
export interface Outlook {
  readonly state: 'met' | 'canStillBeMet' | 'canNoLongerBeMet' | 'cantTell';
  /** The last day on which it can still be met. */
  readonly by?: IsoDate;
}

/** What one meeting is worth towards what was asked. */
export interface CountedMeeting {
  readonly at: JsonPointer;
  /** `passed` counts, `failed` does not, `cantTell` might, `inapplicable` lies outside what was asked. */
  readonly outcome: Outcome;
  /** Ids of the rules that kept it from counting, or a named reason. */
  readonly because?: readonly string[];
}

/** What one of the portfolio's other activities is worth towards what was asked. */
export interface CountedActivity {
  readonly at: JsonPointer;
  /** `passed` counts, `inapplicable` does not. */
  readonly outcome: Extract<Outcome, 'passed' | 'inapplicable'>;
  /** The named reason for which it does not count. */
  readonly because?: readonly string[];
}

/** The answer: every finding, and the worst of the `must` rules about what was asked. */
export interface Report {
  /** Id of the scheme. */
  readonly scheme: string;
  /** First day of the edition that was applied. */
  readonly edition: IsoDate;
  /** What was asked. */
  readonly about: About;
  readonly period: Period;
  readonly asOf: IsoDate;
  readonly outcome: Outcome;
  readonly outlook: Outlook;
  readonly findings: readonly Finding[];
  readonly meetings: readonly CountedMeeting[];
  /** What the meetings earned, where the scheme gives credit and a practitioner is asked about. */
  readonly credit?: readonly Ledger[];
  /** What each of the other activities is worth, where there are any and the scheme asks a practitioner for them. */
  readonly activities?: readonly CountedActivity[];
  /** Named readings of unclear words that were applied. */
  readonly interpretations: Readonly<Record<string, string>>;
}

/**
 * The worse of two outcomes: `failed` before `cantTell` before `passed` before `inapplicable`.
 *
 * @example
 * worse('passed', 'cantTell'); //=> 'cantTell'
 */
export function worse(a: Outcome, b: Outcome): Outcome {
  if (a === 'failed' || b === 'failed') return 'failed';
  if (a === 'cantTell' || b === 'cantTell') return 'cantTell';
  return a === 'passed' || b === 'passed' ? 'passed' : 'inapplicable';
}

/**
 * The worst of several outcomes; `inapplicable` when there are none.
 *
 * @example
 * worst(['passed', 'failed', 'cantTell']); //=> 'failed'
 */
export function worst(outcomes: Iterable<Outcome>): Outcome {
  let result: Outcome = 'inapplicable';
  for (const outcome of outcomes) result = worse(result, outcome);
  return result;
}
