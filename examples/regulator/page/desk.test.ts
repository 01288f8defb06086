/** What must not happen at the desk, and what must. Each test fails where its guard is taken away. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRecord, writeWord } from 'peer-groups';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { meeting } from '../demo/meetings.ts';
import { openIntake } from '../intake/intake.ts';
import type { Intake } from '../intake/intake.ts';
import { deskApp } from './app.ts';
import type { Desk } from './app.ts';

const origin = 'http://localhost';
const plenty = { burst: 1e6, perSecond: 1e6 };
const hostile = `=cmd|' C calc'!A0 <img src=x onerror=alert(1)>"'); DROP TABLE uploads;--.pdf`;

let folder: string;
let intake: Intake;
let app: ReturnType<typeof deskApp>;
let cookie: string;
let setCookie: string;
const lines: string[] = [];

const desk = (more: Partial<Desk> = {}): ReturnType<typeof deskApp> =>
  deskApp({
    intake,
    reviewers: new Map([['Ana', 'a-key']]),
    intakeKey: 'portal-key',
    now: () => Date.parse('2026-04-01T09:00:00Z'),
    log: (line) => void lines.push(line),
    rate: { uploads: plenty, pages: plenty },
    ...more,
  });
const get = (path: string): Promise<Response> =>
  Promise.resolve(app.request(`${origin}${path}`, { headers: { cookie } }));
const send = (body: BodyInit, headers: Record<string, string> = {}, name = 'a.pdf'): Promise<Response> =>
  Promise.resolve(
    app.request(`${origin}/api/uploads?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { authorization: 'Bearer portal-key', 'content-type': 'application/pdf', ...headers },
      body,
    }),
  );
const taken = async (bytes: Uint8Array, name: string): Promise<number> => {
  const response = await send(new Uint8Array(bytes), {}, name);
  expect(response.status).toBe(202);
  await intake.settled();
  return ((await response.json()) as { upload: number }).upload;
};
const post = (
  path: string,
  form: Record<string, string>,
  headers: Record<string, string>,
): Promise<Response> =>
  Promise.resolve(
    app.request(`${origin}${path}`, {
      method: 'POST',
      headers: { cookie, ...headers },
      body: new URLSearchParams(form),
    }),
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regulator-test-'));
  intake = await openIntake({ folder, threads: 1, log: (line) => void lines.push(line) });
  app = desk();
  const response = await app.request(`${origin}/?key=a-key`);
  cookie = response.headers.get('set-cookie')!.split(';', 1)[0]!;
  setCookie = response.headers.get('set-cookie')!;
}, 60_000);
afterAll(async () => {
  await intake.close();
  await rm(folder, { recursive: true, force: true });
});

describe('what comes in', () => {
  test('50 MB are refused, whether or not their length is told', async () => {
    const large = new Uint8Array(50 * 1024 * 1024);
    expect((await send(large, { 'content-length': String(large.length) })).status).toBe(413);
    let megabytes = 0;
    const stream = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1024 * 1024));
        if ((megabytes += 1) === 50) controller.close();
      },
    });
    const request = new Request(`${origin}/api/uploads`, {
      method: 'POST',
      headers: { authorization: 'Bearer portal-key', 'content-type': 'application/pdf' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect((await app.request(request)).status).toBe(413);
    // The rest was not even waited for.
    expect(megabytes).toBeLessThan(25);
  });

  test.each(['text/html', 'image/svg+xml', 'application/x-msdownload', ''])(
    'the type %j is refused',
    async (type) => {
      expect((await send('<script>', { 'content-type': type })).status).toBe(415);
    },
  );

  test('what says it is a PDF and is none is for a person, and is never shown as what it is', async () => {
    const seq = await taken(new TextEncoder().encode('<script>alert(1)</script>'), 'page.pdf');
    expect(await (await get(`/uploads/${seq}`)).text()).toContain('neither a PDF nor a Word document');
    const file = await get(`/uploads/${seq}/file`);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    ['nested without end', `%PDF-1.7\n1 0 obj\n${'['.repeat(200_000)}`],
    [
      'its own parent',
      '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>',
    ],
    [
      'a script that opens',
      '%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>',
    ],
  ])('a hostile PDF (%s) is for a person, and the next upload is read', async (_, text) => {
    const seq = await taken(new TextEncoder().encode(text), 'hostile.pdf');
    expect(await (await get(`/uploads/${seq}`)).text()).toContain('a person must look');
    const next = await taken(await writeRecord(meeting(40)), 'next.pdf');
    expect(await (await get(`/uploads/${next}`)).text()).toContain('>passed<');
  });

  test('without the key nothing is taken', async () => {
    expect((await send('%PDF', { authorization: 'Bearer other' })).status).toBe(401);
    expect((await send('%PDF', { authorization: '' })).status).toBe(401);
  });

  test('sent twice it is one upload', async () => {
    const bytes = await writeRecord(meeting(44));
    expect(await taken(bytes, 'twice.pdf')).toBe(await taken(bytes, 'twice.pdf'));
  });
});

describe('what goes out', () => {
  test('a file name is text on every page, inert in CSV, and never SQL', async () => {
    const seq = await taken(await writeRecord({ ...meeting(50), attendees: [] }), hostile);
    for (const path of ['/', `/uploads/${seq}`, '/sample?each=100', '/totals']) {
      const page = await (await get(path)).text();
      expect(page).not.toContain('<img');
      if (path !== '/totals') expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    }
    for (const path of ['/?rule=%3Cimg%3E&outcome=%22%3E%3Cimg%3E', '/sample?seed=%22%3E%3Cimg%20src=x%3E'])
      expect(await (await get(path)).text()).not.toContain('<img');
    const csv = await (await get('/results.csv')).text();
    expect(csv).toMatch(/\r\n"'=cmd/);
    expect(csv).not.toMatch(/\r\n"?=cmd/);
    const sarif = JSON.parse(await (await get('/results.sarif')).text()) as { readonly version: string };
    expect(sarif.version).toBe('2.1.0');
    await get("/?rule=')%3B%20DROP%20TABLE%20uploads%3B--");
    expect((await get('/')).status).toBe(200);
  });

  test('no word of an upload is in the database, on a page or in the log', async () => {
    const record = { ...meeting(60), summary: 'Mrs Jane Doe, NHI ZZZ0016, has a xylophone.' };
    const seq = await taken(await writeWord(record), 'named.docx');
    const page = await (await get(`/uploads/${seq}`)).text();
    expect(page).toContain('upload-private');
    const rows = await intake.db.all<Record<string, unknown>>('SELECT * FROM results');
    const matches = await intake.db.all<Record<string, unknown>>('SELECT * FROM matches');
    const told = JSON.stringify([rows, matches, lines]) + page;
    for (const word of ['Jane', 'Doe', 'ZZZ0016', 'xylophone', ...record.attendees!.map(({ name }) => name)])
      expect(told).not.toContain(word);
    const log = lines.join('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const word of ['named.docx', 'key', 'onerror', 'Ana']) expect(log).not.toContain(word);
  });

  test('headers forbid scripts, frames and sniffing', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cache-control')).toContain('no-store');
    expect(await (await get('/')).text()).not.toMatch(/<script|<[^>]*\s(?:style|on\w+)=/);
  });
});

describe('who decides', () => {
  const decision = async (seq: number): Promise<readonly unknown[]> =>
    intake.db.all('SELECT decision, rule, reviewer FROM decisions WHERE seq = ?', seq);

  test('the session is for this site alone and for no script', () => {
    expect(setCookie).toMatch(/HttpOnly; SameSite=Strict/);
  });

  test('nobody without a session sees or decides anything', async () => {
    for (const path of [
      '/',
      '/totals',
      '/sample',
      '/results.csv',
      '/results.sarif',
      '/uploads/1',
      '/uploads/1/file',
    ])
      expect((await app.request(`${origin}${path}`, { headers: { cookie: 'desk=forged' } })).status).toBe(
        401,
      );
    expect((await app.request(`${origin}/?key=wrong`)).status).toBe(401);
  });

  test('a form on another site decides nothing (CSRF)', async () => {
    const seq = await taken(await writeWord({ ...meeting(70), attendees: [] }), 'csrf.docx');
    const path = `/uploads/${seq}/decision`;
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, {}] as Record<
      string,
      string
    >[])
      expect((await post(path, { decision: 'accepted' }, headers)).status).toBe(403);
    expect(await decision(seq)).toEqual([]);
    expect((await post(path, { decision: 'accepted' }, { origin })).status).toBe(303);
    expect(await decision(seq)).toEqual([{ decision: 'accepted', rule: null, reviewer: 'Ana' }]);
    expect((await post(path, { decision: 'returned', rule: 'attendance' }, { origin })).status).toBe(409);
    expect(await decision(seq)).toHaveLength(1);
  });

  test('a return rests on a rule that the upload does not meet', async () => {
    const seq = await taken(await writeWord({ ...meeting(72), attendees: [] }), 'return.docx');
    const path = `/uploads/${seq}/decision`;
    for (const rule of ['', 'date', 'made-up'])
      expect((await post(path, { decision: 'returned', rule }, { origin })).status).toBe(400);
    expect((await post(path, { decision: 'deleted' }, { origin })).status).toBe(400);
    expect((await post(path, { decision: 'returned', rule: 'attendance' }, { origin })).status).toBe(303);
    expect(await (await get(`/uploads/${seq}`)).text()).toMatch(/returned by Ana/);
  });

  test('too many requests are turned away', async () => {
    const strict = desk({ rate: { uploads: { burst: 3, perSecond: 0 }, pages: { burst: 3, perSecond: 0 } } });
    const statuses = [];
    for (let at = 0; at < 5; at += 1)
      statuses.push((await strict.request(`${origin}/?key=guess-${at}`)).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    const uploads = [];
    for (let at = 0; at < 5; at += 1)
      uploads.push((await strict.request(`${origin}/api/uploads`, { method: 'POST' })).status);
    expect(uploads).toEqual([401, 401, 401, 429, 429]);
  });
});
