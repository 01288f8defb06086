import { generateKeyPair, SignJWT } from 'jose';
import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { hashOf } from './store.ts';
import { atCallback, base, world } from './world.testing.ts';

const hour = 3_600_000;
const bearer = { access_token: 'x', token_type: 'Bearer' };

test('nothing is open without a session, or with a made-up one', async () => {
  const { open } = await world();
  const browser = open();
  for (const path of [
    '/api/me',
    '/api/year',
    '/api/groups',
    '/api/groups/otara',
    '/api/meetings/m-spring',
    '/api/uploads',
    '/api/shares',
    '/api/inbox',
  ]) {
    expect((await browser.send('GET', path)).status).toBe(401);
  }
  browser.cookies.set('session', 'A'.repeat(43));
  expect((await browser.send('GET', '/api/me')).status).toBe(401);
});

test('a session ends after eight hours, and at once when one signs out', async () => {
  const { signedIn, clock } = await world();
  const [one, two] = [await signedIn('mereana'), await signedIn('mereana')];
  const kept = one.cookies.get('session')!;
  await one.send('POST', '/sign-out');
  one.cookies.set('session', kept);
  expect((await one.send('GET', '/api/me')).status).toBe(401);
  clock.now += 7.9 * hour;
  expect((await two.send('GET', '/api/me')).status).toBe(200);
  clock.now += 0.2 * hour;
  expect((await two.send('GET', '/api/me')).status).toBe(401);
});

test('tokens are kept as hashes only', async () => {
  const { db, signedIn } = await world();
  const mereana = await signedIn('mereana');
  const session = mereana.cookies.get('session')!;
  expect(await db.all(sql`SELECT token_hash FROM sessions`)).toEqual([{ token_hash: hashOf(session) }]);
  const { link } = (await (
    await mereana.send('POST', '/api/shares', { scheme: 'nz-pharmacy', days: 1 })
  ).json()) as { link: string };
  expect(JSON.stringify(await db.all(sql`SELECT * FROM shares`))).not.toContain(link.split('/').at(-1));
});

test('a code is good once, for a minute, with its own state and verifier', async () => {
  const { open, clock } = await world();
  const isIn = async (browser: ReturnType<typeof open>, address: string) => {
    await browser.send('GET', address);
    return (await browser.send('GET', '/api/me')).status === 200;
  };
  const [one, late, forged, stranger] = [open(), open(), open(), open()];
  const address = await atCallback(one, 'mereana');
  expect(await isIn(stranger, address)).toBe(false);
  expect(await isIn(one, address)).toBe(true);
  const attempt = open();
  await attempt.send('GET', '/sign-in');
  expect(await isIn(attempt, address)).toBe(false);
  const lateAddress = await atCallback(late, 'mereana');
  clock.now += 61_000;
  expect(await isIn(late, lateAddress)).toBe(false);
  const other = await atCallback(forged, 'mereana');
  expect(await isIn(forged, other.replace(/state=[^&]+/, 'state=elsewhere'))).toBe(false);
});

test('a code that was caught on its way is of no use without the verifier', async () => {
  const { open } = await world();
  const address = await atCallback(open(), 'mereana');
  const code = new URLSearchParams(address.split('?')[1]).get('code')!;
  const form = new URLSearchParams({ code, client_id: 'portal', code_verifier: 'guessed' });
  const answered = await open().send('POST', '/issuer/token', form);
  expect([answered.status, await answered.json()]).toEqual([400, { error: 'invalid_grant' }]);
});

test('a code is good once, even with its verifier', async () => {
  const { open } = await world();
  const browser = open();
  const address = await atCallback(browser, 'mereana');
  const code = new URLSearchParams(address.split('?')[1]).get('code')!;
  const verifier = decodeURIComponent(browser.cookies.get('attempt')!)
    .split(' ')[2]!
    .replace(/\.[^.]*$/, '');
  const form = () => new URLSearchParams({ code, client_id: 'portal', code_verifier: verifier });
  const statuses = [];
  for (let turn = 0; turn < 2; turn += 1)
    statuses.push((await open().send('POST', '/issuer/token', form())).status);
  expect(statuses).toEqual([200, 400]);
});

/** An identity token as a thief, another service or an old one would have it. */
const forgeries: readonly [string, (claims: { nonce: string; now: number }) => Promise<string>][] =
  await (async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const signed = (nonce: string, now: number, more: { aud?: string; exp?: number } = {}) =>
      new SignJWT({ nonce })
        .setProtectedHeader({ alg: 'ES256', kid: 'demo' })
        .setIssuer(`${base}/issuer`)
        .setSubject('demo-mereana')
        .setAudience(more.aud ?? 'portal')
        .setIssuedAt()
        .setExpirationTime(more.exp ?? Math.floor(now / 1000) + 300)
        .sign(privateKey);
    const none = (nonce: string) =>
      [
        { alg: 'none' },
        { iss: `${base}/issuer`, sub: 'demo-mereana', aud: 'portal', nonce, iat: 0, exp: 9_999_999_999 },
      ]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.') + '.';
    return [
      ['signed with another key', ({ nonce, now }) => signed(nonce, now)],
      ['not signed at all', async ({ nonce }) => none(nonce)],
    ];
  })();

test.each(forgeries)('an identity token that is %s opens nothing', async (_, forge) => {
  let nonce = '';
  const clockNow = Date.parse('2025-12-01T00:00:00Z');
  const inner = await world();
  const through = inner.open();
  const { open } = await world({
    fetch: (async (url: string | URL) => {
      const path = new URL(url).pathname;
      if (path === '/issuer/token')
        return Response.json({ ...bearer, id_token: await forge({ nonce, now: clockNow }) });
      return through.send('GET', path);
    }) as typeof fetch,
  });
  const browser = open();
  const begun = await browser.send('GET', '/sign-in');
  const asked = new URL(begun.headers.get('location')!).searchParams;
  nonce = asked.get('nonce')!;
  const back = await browser.send('GET', `/signed-in?code=x&state=${asked.get('state')}`);
  expect(back.headers.get('location')).toBe('/?problem=signIn');
  expect((await browser.send('GET', '/api/me')).status).toBe(401);
});

test.each([
  ['for another service', { aud: 'elsewhere' }, undefined],
  ['that has expired', { exp: -60 }, undefined],
  ['of another sign-in', {}, 'another nonce'],
  ['that is as it should be', {}, 'good'],
])(
  'an identity token %s',
  async (which, { aud = 'portal', exp = 300 }: { aud?: string; exp?: number }, nonce) => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const { exportJWK } = await import('jose');
    const key = { ...(await exportJWK(publicKey)), kid: 'own', alg: 'ES256' };
    let asked = new URLSearchParams();
    const seconds = Date.parse('2025-12-01T00:00:00Z') / 1000;
    const { open } = await world({
      issuer: 'https://id.example',
      fetch: (async (url: string | URL) => {
        const { pathname } = new URL(url);
        if (pathname === '/keys') return Response.json({ keys: [key] });
        if (pathname !== '/token') {
          const endpoints = {
            authorization_endpoint: 'https://id.example/a',
            token_endpoint: 'https://id.example/token',
          };
          return Response.json({
            issuer: 'https://id.example',
            ...endpoints,
            jwks_uri: 'https://id.example/keys',
            id_token_signing_alg_values_supported: ['ES256'],
          });
        }
        const token = new SignJWT({ nonce: nonce === 'another nonce' ? nonce : asked.get('nonce') })
          .setProtectedHeader({ alg: 'ES256', kid: 'own' })
          .setIssuer('https://id.example')
          .setSubject('demo-mereana')
          .setAudience(aud)
          .setIssuedAt()
          .setExpirationTime(seconds + exp);
        return Response.json({ ...bearer, id_token: await token.sign(privateKey) });
      }) as typeof fetch,
    });
    const browser = open();
    asked = new URL((await browser.send('GET', '/sign-in')).headers.get('location')!).searchParams;
    await browser.send('GET', `/signed-in?code=x&state=${asked.get('state')}`);
    const opens = which === 'that is as it should be' ? 200 : 401;
    expect((await browser.send('GET', '/api/me')).status).toBe(opens);
  },
);

test('a sharing link ends on its day, can be withdrawn, and cannot be guessed from another', async () => {
  const { db, open, signedIn, clock } = await world();
  const mereana = await signedIn('mereana');
  const share = async (days: number): Promise<string> => {
    const made = await mereana.send('POST', '/api/shares', { scheme: 'nz-pharmacy', days });
    return new URL(((await made.json()) as { link: string }).link).pathname;
  };
  const [short, long] = [await share(1), await share(30)];
  const reader = open();
  const status = async (path: string) => (await reader.send('GET', `/api${path}`)).status;
  expect([await status(short), await status(`${short}/record-1.pdf`), await status(long)]).toEqual([
    200, 200, 200,
  ]);
  expect(await status(`${long.slice(0, -1)}${long.endsWith('A') ? 'B' : 'A'}`)).toBe(404);
  expect(await status(`${long}/record-99.pdf`)).toBe(404);
  clock.now += 24 * hour + 1;
  expect([await status(short), await status(`${short}/record-1.pdf`), await status(long)]).toEqual([
    404, 404, 200,
  ]);
  const again = await signedIn('mereana');
  const [row] = await db.all<{ id: string }>(sql`SELECT id FROM shares WHERE expires > ${clock.now}`);
  await again.send('DELETE', `/api/shares/${row!.id}`);
  expect(await status(long)).toBe(404);
  expect((await again.send('POST', '/api/shares', { scheme: 'nz-pharmacy', days: 400 })).status).toBe(422);
});
