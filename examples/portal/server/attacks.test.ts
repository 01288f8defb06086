import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { record, world } from './world.testing.ts';
import type { Browser } from './world.testing.ts';

const upload = (browser: Browser, bytes: Uint8Array | string, name: string): Promise<Response> => {
  const form = new FormData();
  form.set('file', new File([bytes as Uint8Array<ArrayBuffer>], name));
  return browser.send('POST', '/api/uploads', form);
};

test.each([undefined, 'null', 'https://evil.example', 'http://localhost:3001'])(
  'a change from %s is refused',
  async (origin) => {
    const { db, signedIn } = await world();
    const mereana = await signedIn('mereana');
    const headers = { origin: origin ?? '' };
    for (const [method, path, body] of [
      ['PUT', '/api/meetings/m-spring/reflection', { text: 'x' }],
      ['POST', '/api/shares', { scheme: 'nz-pharmacy', days: 7 }],
      ['POST', '/sign-out', undefined],
    ] as const) {
      expect((await mereana.send(method, path, body, headers)).status).toBe(403);
    }
    expect((await mereana.send('GET', '/api/me')).status).toBe(200);
    expect(await db.all(sql`SELECT id FROM shares`)).toEqual([]);
  },
);

test('a form of another kind than JSON changes nothing, and cookies stay out of scripts and other sites', async () => {
  const { open, signedIn } = await world();
  const mereana = await signedIn('mereana');
  const text = { 'content-type': 'text/plain' };
  expect((await mereana.send('PUT', '/api/meetings/m-spring/reflection', { text: 'x' }, text)).status).toBe(
    415,
  );
  const begun = await open().send('GET', '/sign-in');
  for (const cookie of begun.headers.getSetCookie()) expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/);
});

test('every answer carries the headers; no inline script or style is allowed', async () => {
  const { open, signedIn } = await world();
  const mereana = await signedIn('mereana');
  for (const answered of [
    await open().send('GET', '/sign-in'),
    await open().send('GET', '/api/year'),
    await mereana.send('GET', '/api/year'),
    await mereana.send('GET', '/api/meetings/m-spring/record.pdf'),
  ]) {
    const policy = answered.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
    expect(policy).not.toContain('unsafe');
    expect(answered.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answered.headers.get('x-frame-options')).toBe('DENY');
    expect(answered.headers.get('referrer-policy')).toBe('same-origin');
  }
  expect((await mereana.send('GET', '/api/year')).headers.get('cache-control')).toBe('private, no-store');
});

test('what is passed to the sign-in page stays text', async () => {
  const { open } = await world();
  const evil = encodeURIComponent('"><script>alert(1)</script>');
  const query = `redirect_uri=http://localhost:3000/signed-in&code_challenge_method=S256&state=${evil}&nonce=${evil}`;
  const page = await (await open().send('GET', `/issuer/authorize?${query}`)).text();
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script>');
  const elsewhere = query.replace('localhost:3000/signed-in', 'evil.example/x');
  expect((await open().send('GET', `/issuer/authorize?${elsewhere}`)).status).toBe(400);
});

test('SQL in names is text', async () => {
  const { db, signedIn } = await world();
  const mereana = await signedIn('mereana');
  const evil = `Robert'); DROP TABLE meetings; --`;
  const made = await mereana.send('POST', '/api/groups/otara/meetings', record('Dosing.', { venue: evil }));
  const { id } = (await made.json()) as { id: string };
  expect(await mereana.get(`/api/meetings/${id}`)).toMatchObject({ record: { venue: evil } });
  expect((await mereana.send('GET', `/api/meetings/${encodeURIComponent("' OR '1'='1")}`)).status).toBe(404);
  expect((await mereana.send('GET', `/api/groups/${encodeURIComponent("otara' OR 'a'='a")}`)).status).toBe(
    404,
  );
  expect((await db.all(sql`SELECT id FROM meetings`)).length).toBe(5);
});

test.each(['=HYPERLINK("http://evil.example")', '+1+1', '-2', '@SUM(A1)'])(
  'a cell that begins like the formula %s is made text',
  async (venue) => {
    const { signedIn } = await world();
    const mereana = await signedIn('mereana');
    await mereana.send('POST', '/api/groups/otara/meetings', record('Dosing.', { venue }));
    const csv = await (await mereana.send('GET', '/api/year/attendance.csv')).text();
    const cells = csv
      .split('\r\n')
      .flatMap((line) => line.split(','))
      .map((cell) => cell.replace(/^"/, ''));
    expect(cells.some((cell) => cell.startsWith(`'${venue.slice(0, 2)}`))).toBe(true);
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  },
);

test('50 MB are refused before they are read', async () => {
  const { signedIn } = await world();
  const answered = await upload(await signedIn('mereana'), new Uint8Array(50 * 1024 * 1024), 'large.pdf');
  expect(answered.status).toBe(413);
});

test.each([
  ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3]), 'unknown-format'],
  ['a page', new TextEncoder().encode('<html><script>alert(1)</script></html>'), 'unknown-format'],
  ['nothing', new Uint8Array(), 'empty'],
  [
    'a PDF that is none',
    new TextEncoder().encode('%PDF-1.7\n1 0 obj <</Length 99999999>> stream\n'),
    'damaged',
  ],
  ['a zip that is no Word file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), undefined],
])('%s under the name of a PDF is not kept', async (_, bytes, code) => {
  const { db, signedIn } = await world();
  const answered = await upload(await signedIn('mereana'), bytes, 'record.pdf');
  expect(answered.status).toBe(422);
  if (code !== undefined) expect(await answered.json()).toMatchObject({ error: 'unreadable', code });
  expect(await db.all(sql`SELECT id FROM uploads`)).toEqual([]);
});

test('a PDF whose parts refer to themselves and whose stream inflates without end is answered, not followed', async () => {
  const { signedIn } = await world();
  const mereana = await signedIn('mereana');
  const { deflateSync } = await import('node:zlib');
  const bomb = deflateSync(new Uint8Array(400 * 1024 * 1024));
  const head = `%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>> endobj
2 0 obj <</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>> endobj
4 0 obj <</Filter/FlateDecode/Length ${bomb.length}>> stream
`;
  const bytes = Buffer.concat([
    Buffer.from(head),
    bomb,
    Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF'),
  ]);
  const answered = await upload(mereana, bytes, 'bomb.pdf');
  expect(answered.status).toBe(422);
  expect((await mereana.send('GET', '/api/year')).status).toBe(200);
}, 60_000);

test('an upload that tells who somebody is is read, and not kept', async () => {
  const { db, signedIn } = await world();
  const mereana = await signedIn('mereana');
  const { writeRecord } = await import('@peer-groups/documents');
  const attendees = [{ name: 'Mereana Tūhoe-Ward', registrationNumber: '104417' }];
  const summary = 'Mrs Winifred Tamahere (NHI ZZZ0016) and her warfarin.';
  const bytes = await writeRecord({
    id: 'x',
    groupName: 'Ōtara pharmacists',
    date: '2025-11-20',
    attendees,
    summary,
  });
  const answered = await upload(mereana, bytes, 'told.pdf');
  const text = await answered.text();
  expect(JSON.parse(text)).toMatchObject({ kept: false });
  expect(text).not.toMatch(/Winifred|ZZZ0016/);
  expect(await db.all(sql`SELECT id FROM uploads`)).toEqual([]);
});

test('a file name cannot split a header or leave its quotes', async () => {
  const { db, signedIn } = await world();
  const mereana = await signedIn('mereana');
  const pdf = new Uint8Array(
    await (await mereana.send('GET', '/api/meetings/m-spring/record.pdf')).arrayBuffer(),
  );
  await upload(mereana, pdf, 'a.pdf');
  const [kept] = await db.all<{ id: string; data: object }>(sql`SELECT id, data FROM uploads`);
  const name = 'x"; filename="y.html\r\nSet-Cookie: a=b<script>';
  await db.write(sql`UPDATE uploads SET data = ${{ ...kept!.data, name }}`);
  const answered = await mereana.send('GET', `/api/uploads/${kept!.id}/file`);
  expect(answered.headers.get('content-type')).toBe('application/pdf');
  const disposition = answered.headers.get('content-disposition')!;
  expect(disposition).toMatch(/^attachment; filename="[^"]*"; filename\*=UTF-8''[\w.%-]+$/);
  expect(answered.headers.has('set-cookie')).toBe(false);
});

test('too many requests are slowed down, for this caller only; made-up cookies buy nothing', async () => {
  const { open, signedIn, clock } = await world({ rate: { asked: 40, signIns: 20 } });
  const [mereana, priya] = [await signedIn('mereana'), await signedIn('priya')];
  const statuses: number[] = [];
  for (let count = 0; count < 60; count += 1) statuses.push((await mereana.send('GET', '/api/me')).status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  expect((await priya.send('GET', '/api/me')).status).toBe(200);
  clock.now += 10_001;
  expect((await mereana.send('GET', '/api/me')).status).toBe(200);
  const guesses: number[] = [];
  for (let count = 0; count < 60; count += 1) {
    const thief = open();
    thief.cookies.set('session', `guess-${count}`);
    guesses.push((await thief.send('GET', '/api/me')).status);
  }
  expect(guesses).toContain(429);
  const tries: number[] = [];
  for (let count = 0; count < 30; count += 1) tries.push((await open().send('GET', '/sign-in')).status);
  expect(tries).toContain(429);
});

test('logs hold no name, number, id, link, file name or text', async () => {
  const { lines, signedIn, open } = await world();
  const mereana = await signedIn('mereana');
  await mereana.send('GET', '/api/year');
  await mereana.send('POST', '/api/groups/otara/meetings', record('Mrs Winifred Tamahere (NHI ZZZ0016).'));
  await mereana.send('PUT', '/api/meetings/m-spring/reflection', { text: 'Private words.' });
  await mereana.send('GET', '/api/meetings/m-spring/record.pdf');
  const { link } = (await (
    await mereana.send('POST', '/api/shares', { scheme: 'nz-pharmacy', days: 1 })
  ).json()) as { link: string };
  const path = new URL(link).pathname;
  await open().send('GET', `/api${path}`);
  await open().send('GET', path);
  await upload(mereana, 'x', 'Winifred Tamahere.pdf');
  await mereana.send('POST', '/api/groups/otara/members', {
    email: 'talanoa@example.org',
    from: '2025-12-01',
  });
  await mereana.send('GET', '/api/winifred/Tamahere?name=Winifred');
  await mereana.send('GET', '/winifred');
  expect(lines.length).toBeGreaterThan(10);
  const all = lines.join('\n');
  expect(all).not.toMatch(/Mereana|mereana|Winifred|Tamahere|ZZZ0016|Private|104417|talanoa|otara|m-spring/i);
  expect(all).not.toContain(path.split('/').at(-1)!);
  for (const line of lines) expect(line).toMatch(/^(GET|POST|PUT|DELETE) \/\S* \d{3} \d+ ms$/);
});

test('an error inside says its kind to the log and nothing to the caller', async () => {
  const { lines, signedIn } = await world({
    read: async () => {
      throw new TypeError('Winifred Tamahere');
    },
  });
  const answered = await upload(await signedIn('mereana'), 'x', 'x.pdf');
  expect(answered.status).toBe(500);
  expect(await answered.json()).toEqual({ error: 'broken' });
  expect(lines.join('\n')).toContain('error TypeError');
  expect(lines.join('\n')).not.toContain('Winifred');
});
