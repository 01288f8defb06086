import type { Question } from './ask.ts';
import { assertDay } from './dates.ts';
import { evaluate } from './evaluate.ts';
import type { Finding, Report } from './finding.ts';
import type { Portfolio } from './portfolio.ts';
import type { Choices } from './prepare.ts';
import { cycleOf } from './scheme.ts';
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

const covers = ({ editions }: Scheme, day: string): boolean =>
  editions.some(({ from, to }) => from <= day && (to === undefined || to >= day));

const answerOf = (
  scheme: Scheme,
  portfolio: Portfolio,
  { interpretations, ...question }: QuestionOfMany,
): Answer => {
  const { asOf, period, edition } = question;
  const choices = interpretations?.[scheme.id];
  const asked: Question = { ...question, ...(choices && { interpretations: choices }) };
  const inForce = scheme.editions.find(({ from, to }) => from <= asOf && (to === undefined || to >= asOf));
  if (period === undefined) {
    if (inForce === undefined) return { scheme, unanswered: 'noEdition' };
    if (inForce.cycle.kind === 'personal' && portfolio.practitioner?.certificateDate === undefined) {
      return { scheme, unanswered: 'noCertificateDate' };
    }
  }
  const { from } = period ?? cycleOf(scheme, portfolio.practitioner, asOf);
  if (covers(scheme, edition ?? from)) return { scheme, report: evaluate(scheme, portfolio, asked) };
  if (edition !== undefined || inForce === undefined) return { scheme, unanswered: 'noEdition' };
  return { scheme, report: evaluate(scheme, portfolio, { ...asked, edition: asOf }) };
};

/**
 * Judges one portfolio by many schemes: what the same meetings are worth under each, side by side.
 *
 * By default each scheme is asked of its own cycle that `asOf` lies in. Where that begins before the scheme's first
 * edition, the edition in force on `asOf` is applied. A scheme that cannot be asked says why.
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
