import type { Policy } from './policies/policy.ts';
import { redact } from './redact.ts';
import type { RedactOptions, Redacted } from './redact.ts';
import { scan } from './scan.ts';
import type { ScanOptions } from './scan.ts';
import { verify } from './verify.ts';
import type { Verification } from './verify.ts';

/** A redacted text with the verdict on it. */
export interface Cleaned extends Redacted {
  /** Whether a last scan of the result found nothing that the policy hides. */
  readonly verification: Verification;
}

/** Rounds after which a text that still changes is given back as not verified. */
const MOST_ROUNDS = 4;

/**
 * Scan and redact a text until a further scan finds nothing that the policy hides, and verify the result.
 *
 * Words are judged by their neighbours, and labels are new neighbours: in about one text of three thousand a second
 * round hides a word more.
 *
 * @example
 * const options = { recognisers: [details], identifiers: [nhi] };
 * clean('Seen on 13 April 2024.', sharedRecord, options).text; //=> 'Seen on [April 2024].'
 */
export const clean = (text: string, policy: Policy, options: ScanOptions & RedactOptions = {}): Cleaned => {
  let current = text;
  const map: Record<string, string> = {};
  let verification: Verification = { ok: false, leaks: [], reason: 'scanFailed' };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const redacted = redact(current, scan(current, options), policy, options);
    for (const [label, original] of Object.entries(redacted.map ?? {})) map[label] ??= original;
    current = redacted.text;
    verification = verify(current, policy, options);
    if (verification.ok || verification.reason !== undefined) break;
  }
  return Object.keys(map).length === 0
    ? { text: current, verification }
    : { text: current, map, verification };
};
