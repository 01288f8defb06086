import { SignJWT } from 'jose';
import type { AchievementCredential } from './credential.ts';
import { instantOf, secondsOf } from './instant.ts';
import { keyFor } from './keys.ts';
import type { Algorithm, Key } from './keys.ts';

const claimOf = (name: string, instant: string): number => {
  const found = instantOf(instant);
  if (found === undefined) {
    throw new RangeError(
      `${name} is ${JSON.stringify(instant)}, which is no instant. Give a date and time with its zone, such as 2026-04-01T00:00:00Z.`,
    );
  }
  return secondsOf(found);
};

/**
 * Signs a credential as a JSON Web Token (VC-JWT), with the caller's key.
 *
 * `RS256` is what every verifier of Open Badges can read; the others are shorter.
 *
 * @param keyId The key's address, a URI by which a verifier finds the public half.
 * @throws {RangeError} when the credential's subject has no id: the format names the holder in the token's claims.
 * @see {@link https://www.imsglobal.org/spec/ob/v3p0/#json-web-token-proof-format | Open Badges 3.0, 8.2}
 * @example
 * const award = { id: 'urn:uuid:6690e6c9-3ef0-4ed3-8b37-7f3964730bee', subject: { id: 'did:example:aroha', name: 'Aroha' }, title: 'Peer support group 2025/26', description: 'Met.', achievement: 'https://council.example/a', criteria: 'Two meetings.', period: { from: '2025-04-01', to: '2026-03-31' } };
 * const credential = toCredential(award, { id: 'https://council.example', name: 'Council' }, { from: '2026-04-01T00:00:00Z' });
 * const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
 * const token = await signCredential(credential, privateKey, 'EdDSA', 'https://council.example/keys#1');
 * const keys = { 'https://council.example/keys#1': { key: publicKey, issuer: 'https://council.example' } };
 * await verifyCredential(token, { at: '2026-06-01T00:00:00Z', keys }); //=> { ok: true, credential }
 */
export async function signCredential(
  credential: AchievementCredential,
  key: Key,
  algorithm: Algorithm,
  keyId: string,
): Promise<string> {
  const { id, issuer, validFrom, validUntil, credentialSubject } = credential;
  if (typeof credentialSubject.id !== 'string') {
    throw new RangeError(
      'The credential to sign has no subject id. Give the holder an IRI that she agreed to, such as a DID or a urn:uuid.',
    );
  }
  return new SignJWT({
    ...credential,
    iss: issuer.id,
    jti: id,
    sub: credentialSubject.id,
    nbf: claimOf('validFrom', validFrom),
    ...(validUntil !== undefined && { exp: claimOf('validUntil', validUntil) }),
  })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid: keyId })
    .sign(await keyFor(key, algorithm));
}
