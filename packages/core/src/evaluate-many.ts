import type { Question } from './ask.ts';
import { assertDay, assertPeriod } from './dates.ts';
import type { IsoDate } from './dates.ts';
import { evaluate } from './evaluate.ts';
import type { Finding, Report } from './finding.ts';
import type { Portfolio } from './portfolio.ts';
import type { Choices } from './prepare.ts';
import { editionFor, editionOn } from './scheme.ts';
import type { Scheme } from './scheme.ts';

/** What is asked of several schemes at once. */
export interface QuestionOfMany extends Omit<Question, 'interpretations'> {
  /** Readings of unclear words, by id of the scheme. */
  readonly interpretations?: Readonly<Record<string, Choices>>;
}

/** Why a scheme gives no answer. */
export type Unanswered =
  /** No edition of it covers the day or the period. */
  | 'noEdition'
  /** It counts from the practitioner's own certificate, and no `certificateDate` is recorded. */
  | 'noCertificateDate';

/** A scheme's answer, or why there is none. */
export type Answer = { readonly scheme: Scheme } & (
  { readonly report: Report } | { readonly unanswered: Unanswered }
);

/** What the same portfolio is worth under each scheme, in the order given. */
export interface Comparison {
  readonly portfolio: Portfolio;
  readonly answers: readonly Answer[];
}

const isInForce = ({ editions }: Scheme, day: IsoDate): boolean =>
  editions.some(({ from, to }) => from <= day && (to === undefined || to >= day));

/** Why a scheme cannot be asked; undefined where it can. */
const unansweredBy = (
  scheme: Scheme,
  { practitioner }: Portfolio,
  { asOf, period, edition }: QuestionOfMany,
): Unanswered | undefined => {
  if (edition !== undefined && !isInForce(scheme, edition)) return 'noEdition';
  if (period !== undefined)
    return edition === undefined && editionFor(scheme, period, asOf) === undefined ? 'noEdition' : undefined;
  if (!isInForce(scheme, asOf)) return 'noEdition';
  const isPersonal = editionOn(scheme, asOf).cycle.kind === 'personal';
  return isPersonal && practitioner?.certificateDate === undefined ? 'noCertificateDate' : undefined;
};

const answerOf = (
  scheme: Scheme,
  portfolio: Portfolio,
  { interpretations, ...question }: QuestionOfMany,
): Answer => {
  const unanswered = unansweredBy(scheme, portfolio, question);
  if (unanswered !== undefined) return { scheme, unanswered };
  const choices = interpretations?.[scheme.id];
  const asked: Question = { ...question, ...(choices && { interpretations: choices }) };
  return { scheme, report: evaluate(scheme, portfolio, asked) };
};

/**
 * Judges one portfolio by many schemes: what the same meetings are worth under each, side by side.
 *
 * By default each scheme is asked of its own cycle that `asOf` lies in. A scheme that cannot be asked says why.
 *
 * @throws as `evaluate` does.
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * import { beInami } from '@peer-groups/core/schemes/be-inami';
 * const nothingYet = { practitioner: { id: 'p' }, meetings: [] };
 * evaluateMany(nothingYet, [nzPharmacy, beInami], { asOf: '2026-03-31' }).answers.length; //=> 2
 */
export function evaluateMany(
  portfolio: Portfolio,
  schemes: readonly Scheme[],
  question: QuestionOfMany,
): Comparison {
  assertDay(question.asOf, 'asOf');
  if (question.period !== undefined) assertPeriod(question.period);
  const unknown = Object.keys(question.interpretations ?? {}).filter((id) =>
    schemes.every((one) => one.id !== id),
  );
  if (unknown.length > 0) {
    const ids = schemes.map(({ id }) => id).join(', ');
    throw new RangeError(
      `Readings are chosen for ${unknown.join(', ')}, which is not asked. Asked are: ${ids}.`,
    );
  }
  return { portfolio, answers: schemes.map((scheme) => answerOf(scheme, portfolio, question)) };
}

/**
 * Why a report is as it is: of every deciding rule that was not met, one finding; those about the year first.
 *
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * const report = evaluate(nzPharmacy, { practitioner: { id: 'p' }, meetings: [] }, { asOf: '2026-03-31' });
 * reasonsOf(report).map(({ rule }) => rule); //=> ['meetings', 'membership']
 */
export function reasonsOf({ findings, about }: Report): readonly Finding[] {
  const unmet = findings.filter(
    ({ level, outcome }) => level === 'must' && (outcome === 'failed' || outcome === 'cantTell'),
  );
  const byRule = new Map<string, Finding>();
  for (const one of unmet) {
    if (byRule.get(one.rule)?.outcome !== 'failed') {
      if (one.outcome === 'failed' || !byRule.has(one.rule)) byRule.set(one.rule, one);
    }
  }
  return [...byRule.values()].toSorted((a, b) => Number(b.about === about) - Number(a.about === about));
}
