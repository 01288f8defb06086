import { KINDS } from './span.ts';
import type { Span } from './span.ts';
import { pseudonymsFor } from './pseudonym.ts';
import { replacementFor } from './redact.ts';
import { treatmentOf } from './policies/policy.ts';
import type { Policy } from './policies/policy.ts';
import { scan } from './scan.ts';
import type { ScanOptions } from './scan.ts';

/** Whether a text may leave the house, and what speaks against it. */
export interface Verification {
  readonly ok: boolean;
  /** What the policy would still hide or make coarser. */
  readonly leaks: readonly Span[];
  /** Why nothing could be said, when the text was not looked at or not in full. */
  readonly reason?:
    'notText' | 'notAPolicy' | 'kindsNotLookedFor' | 'numbersNotLookedFor' | 'kindsLeftOut' | 'scanFailed';
}

const TREATMENTS = new Set(['hide', 'keep', 'pseudonymise', 'month', 'year', 'band', 'region']);

const isPolicy = (policy: Policy): boolean =>
  typeof policy === 'object' &&
  policy !== null &&
  typeof policy.treatments === 'object' &&
  policy.treatments !== null &&
  TREATMENTS.has(policy.otherwise) &&
  Object.values(policy.treatments).every((treatment) => TREATMENTS.has(treatment));

const failed = (reason: NonNullable<Verification['reason']>): Verification => ({
  ok: false,
  leaks: [],
  reason,
});

/**
 * Scan a text and say whether a policy would still change anything in it. Fails closed: whatever could not be
 * looked at is not clean, and no error is thrown.
 *
 * @example
 * verify('Names were not looked for.', sharedRecord); //=> { ok: false, leaks: [], reason: 'kindsNotLookedFor' }
 */
export const verify = (text: string, policy: Policy, options: ScanOptions = {}): Verification => {
  if (typeof text !== 'string') return failed('notText');
  try {
    return isPolicy(policy) ? judge(text, policy, options) : failed('notAPolicy');
  } catch {
    return failed('scanFailed');
  }
};

const judge = (text: string, policy: Policy, options: ScanOptions): Verification => {
  const hides = (kind: Span['kind']): boolean =>
    treatmentOf(policy, { start: 0, end: 0, kind, score: 1, why: '' }) !== 'keep';
  const sought = new Set((options.recognisers ?? []).flatMap(({ kinds }) => kinds));
  if (KINDS.some((kind) => hides(kind) && !sought.has(kind))) return failed('kindsNotLookedFor');
  if (hides('identifier') && (options.identifiers ?? []).length === 0) return failed('numbersNotLookedFor');
  if (options.kinds !== undefined && KINDS.some((kind) => hides(kind) && !options.kinds!.includes(kind)))
    return failed('kindsLeftOut');
  const spans = scan(text, options);
  const pseudonyms = pseudonymsFor(text, spans, '');
  const leaks = spans.filter((found) => replacementFor(text, found, policy, pseudonyms) !== undefined);
  return { ok: leaks.length === 0, leaks };
};
