import { importJWK } from 'jose';
import type { CryptoKey, JWK, KeyObject } from 'jose';

/** A private key of the caller's, or a public one. */
export type Key = CryptoKey | KeyObject | JWK;

/** A public key that a caller trusts, with the issuer whose key it is. */
export interface TrustedKey {
  readonly key: Key;
  /** The issuer's IRI. */
  readonly issuer: string;
}

const algorithms = ['EdDSA', 'ES256', 'RS256'] as const;

/** The algorithms that credentials are signed by. Open Badges asks every verifier for `RS256`, and leaves the others open. */
export type Algorithm = (typeof algorithms)[number];

/** Whether a name is that of an algorithm which is read; `none` and those of shared secrets are not. */
export const isAlgorithm = (name: unknown): name is Algorithm => algorithms.some((one) => one === name);

/** A key as the signing library takes it. It throws where a JWK is not one of the algorithm. */
export const keyFor = async (key: Key, algorithm: Algorithm): Promise<CryptoKey | KeyObject | Uint8Array> =>
  'kty' in key ? importJWK(key as JWK, algorithm) : (key as CryptoKey | KeyObject);
