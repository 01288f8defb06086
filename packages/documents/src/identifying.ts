const kinds: ReadonlySet<string> = new Set(['person', 'identifier', 'address', 'phone', 'email', 'ip']);

/**
 * Whether details of a kind identify somebody by themselves; places, dates and ages do only together with others.
 *
 * @example
 * isIdentifying('phone'); //=> true
 */
export const isIdentifying = (kind: string): boolean => kinds.has(kind);

/** From these scores on a detail is taken for found, or must a person look; below both it is chance. */
const sure = 0.5;
const perhaps = 0.4;

/**
 * Whether a detail that a scan found identifies somebody by itself: the one place that says so, for records as they are
 * written and for uploads alike. What the text around it takes back, such as the name of an author who is cited, is for the
 * caller to say.
 *
 * @example
 * identifies({ kind: 'identifier', score: 0.9 }); //=> 'surely'
 * identifies({ kind: 'person', score: 0.45 }); //=> 'perhaps'
 * identifies({ kind: 'age', score: 1 }); //=> undefined
 */
export function identifies({
  kind,
  score,
}: {
  readonly kind: string;
  readonly score: number;
}): 'surely' | 'perhaps' | undefined {
  if (!isIdentifying(kind) || score < perhaps) return undefined;
  return score >= sure ? 'surely' : 'perhaps';
}

/** From these scores on a combination of details singles someone out beyond doubt, or may. */
const surelyTogether = 0.6;
const perhapsTogether = 0.5;

/**
 * Whether details that name nobody single someone out together, such as a great age and a small place.
 *
 * @example
 * singlesOut({ score: 0.7 }); //=> 'surely'
 */
export function singlesOut({ score }: { readonly score: number }): 'surely' | 'perhaps' | undefined {
  return score >= surelyTogether ? 'surely' : score >= perhapsTogether ? 'perhaps' : undefined;
}

export { toldOfMember } from './private-matters.ts';
