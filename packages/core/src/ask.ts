import { assertDay, assertPeriod } from './dates.ts';
import type { IsoDate, Period } from './dates.ts';
import type { About } from './finding.ts';
import type { Portfolio } from './portfolio.ts';
import { preparedEdition } from './prepare.ts';
import type { Choices, PreparedEdition } from './prepare.ts';
import type { Setting } from './rules/judge.ts';
import { cycleOf, editionFor, editionOn } from './scheme.ts';
import type { Edition, Scheme } from './scheme.ts';

/** What is asked, of which period, as of which day, under which readings. */
export interface Question {
  /** The day of the answer: nothing reads the clock. A meeting later than this has not been held. */
  readonly asOf: IsoDate;
  /** By default the cycle of the scheme that `asOf` lies in. */
  readonly period?: Period;
  /** By default the practitioner, else the groups, else the records: whichever the portfolio holds. */
  readonly about?: Exclude<About, 'meeting'>;
  /**
   * A day of the edition to judge by. By default the first day of the period; where no edition covers that, the first
   * that begins within the period, up to `asOf`.
   */
  readonly edition?: IsoDate;
  /** Readings of unclear words, by id of the interpretation; what is not named keeps its default. */
  readonly interpretations?: Choices;
  /** `accept` judges by rules that rest on secondary sources too; by default those give `cantTell`. */
  readonly secondary?: 'accept';
}

/** A question made ready: the edition found, the period known, the rules prepared. */
export interface Asked {
  readonly about: Exclude<About, 'meeting'>;
  readonly edition: Edition;
  readonly prepared: PreparedEdition;
  readonly setting: Setting;
}

const aboutOf = (portfolio: Portfolio): Asked['about'] =>
  portfolio.practitioner !== undefined ? 'practitioner' : portfolio.groups?.length ? 'group' : 'record';

const abouts: readonly Asked['about'][] = ['practitioner', 'group', 'record'];

/** Finds what a question needs; throws as `evaluate` says. */
export function ask(scheme: Scheme, portfolio: Portfolio, question: Question): Asked {
  if (scheme?.editions === undefined) {
    const given = typeof scheme === 'string' ? JSON.stringify(scheme) : `A value of type ${typeof scheme}`;
    throw new TypeError(
      `${given} is no scheme. Import one from @peer-groups/core/schemes, or use parseScheme.`,
    );
  }
  if (portfolio?.meetings === undefined) {
    throw new TypeError(
      'The portfolio holds no list of meetings. Give it meetings: [] where there are none.',
    );
  }
  const { asOf, about = aboutOf(portfolio), secondary } = question;
  assertDay(asOf, 'asOf');
  const period = question.period ?? cycleOf(scheme, portfolio.practitioner, asOf);
  assertPeriod(period);
  if (about === 'practitioner' && portfolio.practitioner === undefined) {
    throw new TypeError(
      'A practitioner is asked about, and the portfolio holds none. Give it a practitioner.',
    );
  }
  if (about === 'group' && portfolio.groups === undefined) {
    throw new TypeError('A group is asked about, and the portfolio holds none. Give it groups.');
  }
  if (secondary !== undefined && secondary !== 'accept') {
    throw new RangeError(
      `secondary cannot be ${JSON.stringify(secondary)}. It can be "accept", or be left out.`,
    );
  }
  if (!abouts.includes(about)) {
    throw new RangeError(`about cannot be ${JSON.stringify(about)}. It can be: ${abouts.join(', ')}.`);
  }
  const inForce = question.edition === undefined ? editionFor(scheme, period, asOf) : undefined;
  const edition = inForce ?? editionOn(scheme, question.edition ?? period.from);
  const prepared = preparedEdition(edition, question.interpretations, secondary === 'accept');
  const { credits } = prepared;
  const last = { list: undefined, people: [] };
  return { about, edition, prepared, setting: { portfolio, period, asOf, credits, last } };
}
