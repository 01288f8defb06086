/** A whole portal in memory for tests, with a clock that stands still until it is moved, and browsers that keep cookies. */
import { vi } from 'vitest';
import { openReader } from '@peer-groups/documents/read';
import { portalApp } from './app.ts';
import type { Portal } from './app.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { demoIssuer } from '../demo/issuer.ts';
import { demoPeople, seed } from '../demo/seed.ts';

export const base = 'http://localhost:3000';
export const today = '2025-12-01';
const reader = openReader({ jobs: 1, budget: { milliseconds: 4000 } });

export interface Browser {
  readonly cookies: Map<string, string>;
  readonly send: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  readonly get: <T>(path: string) => Promise<T>;
}

export interface World {
  readonly db: Database;
  readonly lines: string[];
  readonly clock: { now: number };
  readonly open: () => Browser;
  readonly signedIn: (person: string) => Promise<Browser>;
}

export async function world(changed: Partial<Portal> = {}, where?: string): Promise<World> {
  const db = await openDatabase(where);
  await seed(db, today);
  const lines: string[] = [];
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2025-12-01T00:00:00Z') });
  const clock = {
    get now(): number {
      return Date.now();
    },
    set now(time: number) {
      vi.setSystemTime(time);
    },
  };
  const app = portalApp({
    db,
    base,
    issuer: `${base}/issuer`,
    clientId: 'portal',
    fetch: (async (url: string | URL, init?: RequestInit) => app.request(String(url), init)) as typeof fetch,
    today: () => today,
    log: (line) => lines.push(line),
    read: reader.read,
    rate: { asked: 100_000, signIns: 100_000 },
    demo: await demoIssuer(base, demoPeople),
    ...changed,
  });

  const open = (): Browser => {
    const cookies = new Map<string, string>();
    const send: Browser['send'] = async (method, path, body, headers = {}) => {
      const isForm = body instanceof FormData || body instanceof URLSearchParams;
      const response = await app.request(path, {
        method,
        ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
        headers: {
          ...(method !== 'GET' && { origin: base }),
          ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          ...headers,
        },
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
      }
      return response;
    };
    return { cookies, send, get: async <T>(path: string) => (await (await send('GET', path)).json()) as T };
  };
  const signedIn = async (person: string): Promise<Browser> => {
    const browser = open();
    await browser.send('GET', await atCallback(browser, person));
    return browser;
  };
  return { db, lines, clock, open, signedIn };
}

/** Goes through the sign-in as far as the address at which the portal takes the code. */
export async function atCallback(browser: Browser, person: string): Promise<string> {
  const begun = await browser.send('GET', '/sign-in');
  const asked = new URL(begun.headers.get('location')!).searchParams;
  const form = new URLSearchParams({ subject: `demo-${person}` });
  for (const name of ['state', 'nonce', 'code_challenge']) form.set(name, asked.get(name)!);
  const chosen = await browser.send('POST', '/issuer/authorize', form);
  return chosen.headers.get('location')!.slice(base.length);
}

/** A record that nothing is wrong with. */
export const record = (summary = 'Anticoagulants: when a dose is reviewed.', more: object = {}): object => ({
  record: {
    date: '2025-11-28',
    start: '18:00',
    end: '19:30',
    modality: 'inPerson',
    venue: 'Kōwhai Pharmacy',
    activity: 'peerDiscussion',
    attendees: ['mereana', 'hemi', 'ngaire', 'priya'].map((practitioner) => ({
      name: practitioner,
      practitioner,
    })),
    noteTaker: 'Mereana Tūhoe-Ward',
    summary,
    ...more,
  },
});
