import { calculateJwkThumbprintUri, compactVerify, decodeProtectedHeader, errors } from 'jose';
import type { JWK, ProtectedHeaderParameters } from 'jose';
import { instantOf, secondsOf } from './instant.ts';
import { isAlgorithm, keyFor } from './keys.ts';
import type { Algorithm, Key, TrustedKey } from './keys.ts';

/** Why a signed credential is not taken, before anything is known of its kind. */
export type EnvelopeRefusal =
  'expired' | 'malformed' | 'notYetValid' | 'tampered' | 'unknownKey' | 'wrongIssuer';

/** What was signed, or why it is not taken. */
export type Opened =
  | { readonly ok: true; readonly payload: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly refusal: EnvelopeRefusal };

const refuse = (refusal: EnvelopeRefusal): Opened => ({ ok: false, refusal });

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Open Badges says `JWT`, W3C says `vc+jwt`; a token that says nothing is read too. */
const mediaType = /^(?:application\/)?(?:jwt|vc\+jwt)$/i;

/**
 * The id under which a caller keeps a token's key: its `kid`, or the thumbprint of a key that the token brings along (RFC 9278).
 * The key in a token is only ever looked up, never believed.
 */
const keyIdOf = async ({ kid, jwk }: ProtectedHeaderParameters): Promise<string | undefined> => {
  if (kid !== undefined || jwk === undefined) return kid;
  // A private key in a header is no key any more.
  return 'd' in jwk ? undefined : calculateJwkThumbprintUri(jwk as JWK);
};

/** What a compact JSON Web Signature (RFC 7515) signs, where the signature is the key's. */
export async function signedBytes(
  token: string,
  key: Key,
  algorithm: Algorithm,
): Promise<Uint8Array | 'malformed' | 'tampered'> {
  try {
    const { payload } = await compactVerify(token, await keyFor(key, algorithm), { algorithms: [algorithm] });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return 'tampered';
    // A sender chooses the algorithm, and may choose one that the key is not made for.
    if (error instanceof errors.JOSEError || error instanceof TypeError || error instanceof DOMException)
      return 'malformed';
    throw error;
  }
}

const objectIn = (bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const includes = (list: unknown, value: string): boolean => Array.isArray(list) && list.includes(value);

/** Seconds since 1970 that a calendar can hold. */
const isSeconds = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= 8.64e12;

/** The form that every credential has, whatever it is of (Verifiable Credentials Data Model 2.0). */
const isCredential = (value: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(value['@context']) &&
  value['@context'][0] === 'https://www.w3.org/ns/credentials/v2' &&
  includes(value['type'], 'VerifiableCredential') &&
  isObject(value['credentialSubject']) &&
  (value['validFrom'] === undefined || instantOf(value['validFrom']) !== undefined) &&
  (value['validUntil'] === undefined || instantOf(value['validUntil']) !== undefined) &&
  ['nbf', 'exp'].every((claim) => value[claim] === undefined || isSeconds(value[claim])) &&
  // The data model of before put the credential under "vc"; now neither may stand there.
  !('vc' in value || 'vp' in value);

/** The issuer's IRI, as text or as the id of an object. */
const issuerOf = ({ issuer }: Readonly<Record<string, unknown>>): unknown =>
  isObject(issuer) ? issuer['id'] : issuer;

const timely = (value: Readonly<Record<string, unknown>>, now: number): EnvelopeRefusal | undefined => {
  const { validFrom, validUntil, nbf, exp } = value;
  if ((instantOf(validFrom) ?? now) > now || (typeof nbf === 'number' && nbf > secondsOf(now)))
    return 'notYetValid';
  if ((instantOf(validUntil) ?? Infinity) <= now || (typeof exp === 'number' && exp <= secondsOf(now)))
    return 'expired';
  return undefined;
};

/**
 * Opens a credential of any kind that is secured as a JSON Web Token: form, key, signature, issuer and time.
 *
 * @param now Milliseconds since 1970.
 * @see {@link https://www.w3.org/TR/vc-jose-cose/ | W3C, Securing Verifiable Credentials using JOSE and COSE}
 */
export async function openEnvelope(
  token: string,
  keys: Readonly<Record<string, TrustedKey>>,
  now: number,
): Promise<Opened> {
  let header: ProtectedHeaderParameters;
  let keyId: string | undefined;
  try {
    header = decodeProtectedHeader(token);
    keyId = await keyIdOf(header);
  } catch {
    return refuse('malformed');
  }
  const { alg, typ } = header;
  if (typ !== undefined && (typeof typ !== 'string' || !mediaType.test(typ))) return refuse('malformed');
  const known = typeof keyId === 'string' && Object.hasOwn(keys, keyId) ? keys[keyId] : undefined;
  if (known === undefined || !isAlgorithm(alg)) return refuse('unknownKey');
  const bytes = await signedBytes(token, known.key, alg);
  if (typeof bytes === 'string') return refuse(bytes);
  const payload = objectIn(bytes);
  if (payload === undefined || !isCredential(payload)) return refuse('malformed');
  if (issuerOf(payload) !== known.issuer || (payload['iss'] ?? known.issuer) !== known.issuer)
    return refuse('wrongIssuer');
  const late = timely(payload, now);
  return late === undefined ? { ok: true, payload } : refuse(late);
}
