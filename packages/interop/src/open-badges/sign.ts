import { decodeProtectedHeader, errors, importJWK, jwtVerify, SignJWT } from 'jose';
import type { CryptoKey, JWK, KeyObject } from 'jose';
import type { AchievementCredential, CredentialStatus } from './credential.ts';

/** A private key of the caller's, or a public one. */
export type Key = CryptoKey | KeyObject | JWK;

const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

const algorithms = ['EdDSA', 'ES256', 'RS256'] as const;

/** The algorithms that credentials are signed by. */
export type Algorithm = (typeof algorithms)[number];

const keyOf = async (key: Key, algorithm: string): Promise<CryptoKey | KeyObject | Uint8Array> =>
  'kty' in key ? importJWK(key as JWK, algorithm) : (key as CryptoKey | KeyObject);

/**
 * Signs a credential as a JSON Web Token (VC-JWT), with the caller's key.
 *
 * @param keyId The key's address, by which a verifier finds the public half.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#json-web-token-proof-format | Open Badges 3.0, 8.2}
 */
export async function signCredential(
  credential: AchievementCredential,
  key: Key,
  algorithm: Algorithm,
  keyId: string,
): Promise<string> {
  const { id, issuer, validFrom, validUntil, credentialSubject } = credential;
  return new SignJWT({
    ...credential,
    iss: issuer.id,
    jti: id,
    nbf: seconds(validFrom),
    ...(credentialSubject.id !== undefined && { sub: credentialSubject.id }),
    ...(validUntil !== undefined && { exp: seconds(validUntil) }),
  })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid: keyId })
    .sign(await keyOf(key, algorithm));
}

/** What is asked when a credential is verified: nothing is fetched. */
export interface Verification {
  /** The instant of the answer, ISO 8601 in UTC. */
  readonly at: string;
  /** Public keys that the caller trusts, by key id, each with the issuer whose key it is. */
  readonly keys: Readonly<Record<string, { readonly key: Key; readonly issuer: string }>>;
  /** What the caller knows of a status; a credential with a status that nobody can tell is refused. */
  readonly status?: (entry: CredentialStatus) => 'valid' | 'revoked' | 'unknown';
}

/** Why a credential is refused. */
export type Refusal =
  | 'expired'
  | 'malformed'
  | 'notYetValid'
  | 'revoked'
  | 'statusUnknown'
  | 'tampered'
  | 'unknownKey'
  | 'wrongIssuer';

/** A credential that holds, or why it does not. */
export type Verified =
  | { readonly ok: true; readonly credential: AchievementCredential }
  | { readonly ok: false; readonly refusal: Refusal };

const refuse = (refusal: Refusal): Verified => ({ ok: false, refusal });

const claims = new Set(['iss', 'jti', 'nbf', 'exp', 'sub', 'iat']);

const isCredential = (value: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(value['@context']) &&
  value['@context'][0] === 'https://www.w3.org/ns/credentials/v2' &&
  Array.isArray(value['type']) &&
  value['type'].includes('VerifiableCredential') &&
  (value['type'].includes('OpenBadgeCredential') || value['type'].includes('AchievementCredential')) &&
  typeof value['validFrom'] === 'string' &&
  typeof value['issuer'] === 'object' &&
  typeof value['credentialSubject'] === 'object';

/**
 * Verifies a signed credential offline: signature, issuer, time and status. It never throws for a bad token.
 *
 * @example
 * (await verifyCredential('x.y.z', { at: '2026-04-01T00:00:00Z', keys: {} })).ok; //=> false
 */
export async function verifyCredential(token: string, { at, keys, status }: Verification): Promise<Verified> {
  let keyId: string | undefined;
  let algorithm: string | undefined;
  try {
    ({ kid: keyId, alg: algorithm } = decodeProtectedHeader(token));
  } catch {
    return refuse('malformed');
  }
  const known = keyId !== undefined && Object.hasOwn(keys, keyId) ? keys[keyId] : undefined;
  if (known === undefined || !algorithms.some((one) => one === algorithm)) return refuse('unknownKey');
  let payload: Readonly<Record<string, unknown>>;
  try {
    const key = await keyOf(known.key, algorithm!);
    ({ payload } = await jwtVerify(token, key, { algorithms: [algorithm!], currentDate: new Date(at) }));
  } catch (error) {
    if (error instanceof errors.JWTExpired) return refuse('expired');
    if (error instanceof errors.JWTClaimValidationFailed)
      return refuse(error.claim === 'nbf' ? 'notYetValid' : 'malformed');
    if (error instanceof errors.JWSSignatureVerificationFailed) return refuse('tampered');
    if (error instanceof errors.JOSEError || error instanceof TypeError) return refuse('malformed');
    throw error;
  }
  if (!isCredential(payload)) return refuse('malformed');
  const credential = Object.fromEntries(
    Object.entries(payload).filter(([name]) => !claims.has(name)),
  ) as unknown as AchievementCredential;
  if (credential.issuer.id !== known.issuer || payload['iss'] !== known.issuer) return refuse('wrongIssuer');
  const now = Date.parse(at);
  if (Date.parse(credential.validFrom) > now) return refuse('notYetValid');
  if (credential.validUntil !== undefined && !(Date.parse(credential.validUntil) > now))
    return refuse('expired');
  if (credential.credentialStatus !== undefined) {
    const known = status?.(credential.credentialStatus) ?? 'unknown';
    if (known !== 'valid') return refuse(known === 'revoked' ? 'revoked' : 'statusUnknown');
  }
  return { ok: true, credential };
}
