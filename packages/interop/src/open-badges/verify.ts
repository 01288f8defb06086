import type { AchievementCredential, CredentialStatus } from './credential.ts';
import { isObject, openEnvelope } from './envelope.ts';
import type { EnvelopeRefusal } from './envelope.ts';
import { instantOf, secondsOf } from './instant.ts';
import type { TrustedKey } from './keys.ts';

/** What is asked when a credential is verified: nothing is fetched. */
export interface Verification {
  /** The instant of the answer: a date and time with its zone, ISO 8601. */
  readonly at: string;
  /**
   * Public keys that the caller trusts, by key id, each with the issuer whose key it is. A token that brings its key along
   * instead of naming one is looked up by the key's thumbprint, `urn:ietf:params:oauth:jwk-thumbprint:sha-256:…` (RFC 9278).
   */
  readonly keys: Readonly<Record<string, TrustedKey>>;
  /** What the caller knows of a status; a credential with a status that nobody can tell is refused. */
  readonly status?: (entry: CredentialStatus) => 'valid' | 'revoked' | 'unknown';
}

/** Why a credential is refused. */
export type Refusal = EnvelopeRefusal | 'revoked' | 'statusUnknown';

/** A credential that holds, or why it does not. */
export type Verified =
  | { readonly ok: true; readonly credential: AchievementCredential }
  | { readonly ok: false; readonly refusal: Refusal };

const refuse = (refusal: Refusal): Verified => ({ ok: false, refusal });

/** Claims of the token that say again what the credential says. */
const claims = new Set(['iss', 'jti', 'nbf', 'exp', 'sub', 'iat']);

/** Open Badges 3.0, 8.2.5.1: the claims must be there, and must agree with the credential. */
const agrees = (payload: Readonly<Record<string, unknown>>): boolean => {
  const { id, iss, jti, sub, nbf, type, issuer, validFrom, credentialSubject } = payload;
  const begin = instantOf(validFrom);
  return (
    Array.isArray(type) &&
    (type.includes('OpenBadgeCredential') || type.includes('AchievementCredential')) &&
    isObject(issuer) &&
    iss === issuer['id'] &&
    typeof id === 'string' &&
    jti === id &&
    isObject(credentialSubject) &&
    isObject(credentialSubject['achievement']) &&
    // A holder may be told by her number alone: then neither has an id.
    sub === credentialSubject['id'] &&
    begin !== undefined &&
    nbf === secondsOf(begin)
  );
};

/** The token's end stands for the credential's, where they differ or only the token has one. */
const endOf = ({ validUntil, exp }: Readonly<Record<string, unknown>>): string | undefined => {
  const end = instantOf(validUntil);
  return typeof exp !== 'number' || (end !== undefined && secondsOf(end) === exp)
    ? (validUntil as string | undefined)
    : new Date(exp * 1000).toISOString();
};

const statusOf = (
  entries: unknown,
  tell: NonNullable<Verification['status']>,
): 'malformed' | 'revoked' | 'statusUnknown' | undefined => {
  for (const entry of Array.isArray(entries) ? (entries as readonly unknown[]) : [entries]) {
    if (!isObject(entry) || typeof entry['type'] !== 'string') return 'malformed';
    const known = tell(entry as CredentialStatus);
    if (known !== 'valid') return known === 'revoked' ? 'revoked' : 'statusUnknown';
  }
  return undefined;
};

/**
 * Verifies a signed credential offline: signature, issuer, time, claims and status. It never throws for a bad token.
 *
 * @throws {RangeError} when `at` is no instant.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#jwt-verify | Open Badges 3.0, 8.2.5}
 * @example
 * (await verifyCredential('x.y.z', { at: '2026-04-01T00:00:00Z', keys: {} })).ok; //=> false
 */
export async function verifyCredential(token: string, { at, keys, status }: Verification): Promise<Verified> {
  const now = instantOf(at);
  if (now === undefined) {
    throw new RangeError(
      `${JSON.stringify(at)} is no instant. Give a date and time with its zone, such as 2026-04-01T00:00:00Z.`,
    );
  }
  const opened = await openEnvelope(token, keys, now);
  if (!opened.ok) return opened;
  const { payload } = opened;
  if (!agrees(payload)) return refuse('malformed');
  const end = endOf(payload);
  const credential = {
    ...Object.fromEntries(Object.entries(payload).filter(([name]) => !claims.has(name))),
    ...(end !== undefined && { validUntil: end }),
  } as unknown as AchievementCredential;
  const told =
    payload['credentialStatus'] === undefined
      ? undefined
      : statusOf(payload['credentialStatus'], status ?? (() => 'unknown'));
  return told === undefined ? { ok: true, credential } : refuse(told);
}
