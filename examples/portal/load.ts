/**
 * Load, on loopback only: 10,000 practitioners, 2,000 groups, 100,000 meetings; a hundred requests a second for a minute, each begun
 * on its own beat whatever the others do, the server on one core, whoever asks on the other. `SECONDS`, `RATE` change that. In a
 * file of SQLite's, or in an empty database of PostgreSQL's: `pnpm load postgres://…`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { daysLater } from '@peer-groups/core';
import { openDatabase } from './server/database.ts';
import { keepGroup, keepMeeting, keepMembership, keepPractitioner, openSession } from './server/store.ts';
import type { Sql } from 'sql-template-tag';

const practitioners = 10_000;
const groups = 2_000;
const meetings = 100_000;
const perGroup = meetings / groups;
const size = practitioners / groups;
const today = '2025-12-01';
const seconds = Number(process.env['SECONDS'] ?? 60);
const rate = Number(process.env['RATE'] ?? 100);
const base = 'http://localhost:3990';

const folder = mkdtempSync(join(tmpdir(), 'portal-load-'));
const where = process.argv[2] ?? process.env['DATABASE_URL'] ?? join(folder, 'load.sqlite');
const db = await openDatabase(where);
const numberOf = (at: number): string => String(100_000 + at);
const idOf = (at: number): string => `p${at}`;
const tokenOf = (at: number): string => `load-${at}`.padEnd(43, 'x');
const started = performance.now();

for (let group = 0; group < groups; group += 1) {
  const id = `g${group}`;
  const name = `Group ${group}`;
  const people = Array.from({ length: size }, (_, at) => group * size + at);
  const statements: Sql[] = [keepGroup({ id, name, charter: { purpose: 'To learn from each other.' } })];
  for (const at of people) {
    const registrations = [{ register: 'nz-pharmacy', number: numberOf(at) }];
    const person = { id: idOf(at), name: `Member ${at}`, profession: 'pharmacist' as const, registrations };
    statements.push(
      keepPractitioner(
        { id: idOf(at), kind: 'member', name: person.name, practitioner: person, schemes: ['nz-pharmacy'] },
        `demo-${idOf(at)}`,
        `${idOf(at)}@example.org`,
      ),
      keepMembership(id, {
        practitioner: idOf(at),
        name: person.name,
        registrationNumber: numberOf(at),
        profession: 'pharmacist',
        from: '2018-01-01',
      }),
      ...openSession(tokenOf(at), idOf(at), Date.now() + 86_400_000).slice(1),
    );
  }
  for (let meeting = 0; meeting < perGroup; meeting += 1) {
    statements.push(
      keepMeeting(
        {
          id: `${id}-m${meeting}`,
          group: id,
          groupName: name,
          date: daysLater(today, -meeting * 45 - (group % 40)),
          start: '18:00',
          end: '19:30',
          modality: 'inPerson',
          venue: 'Upstairs room',
          activity: 'peerDiscussion',
          attendees: people.map((at) => ({
            name: `Member ${at}`,
            practitioner: idOf(at),
            registrationNumber: numberOf(at),
            profession: 'pharmacist',
          })),
          topics: [{ kind: 'caseStudy', minutes: 30 }],
          roles: [{ role: 'noteTaker', by: idOf(people[meeting % size]!) }],
          summary: 'Anticoagulants in older people: when a dose is reviewed, and who rings whom. '.repeat(4),
          confidentiality: 'What was said stays in the group.',
          scan: { findings: 0 },
        },
        idOf(people[0]!),
      ),
    );
  }
  await db.write(...statements);
}
await db.close();
console.log(
  `Seeded ${practitioners} practitioners, ${groups} groups, ${meetings} meetings in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
);

/** What a minute on a portal is made of, in hundredths. */
const mix: readonly (readonly [
  share: number,
  what: string,
  path: (at: number) => string,
  body?: (at: number) => unknown,
])[] = [
  [38, 'year', () => '/api/year'],
  [22, 'group', (at) => `/api/groups/g${Math.floor(at / size)}`],
  [24, 'meeting', (at) => `/api/meetings/g${Math.floor(at / size)}-m${at % perGroup}`],
  [8, 'me', () => '/api/me'],
  [
    4,
    'reflection',
    (at) => `/api/meetings/g${Math.floor(at / size)}-m${at % perGroup}/reflection`,
    (at) => ({ text: `What I take from it ${at}` }),
  ],
  [
    3,
    'record',
    (at) => `/api/groups/g${Math.floor(at / size)}/meetings`,
    (at) => ({
      record: {
        date: today,
        venue: 'Upstairs',
        activity: 'peerDiscussion',
        attendees: [{ name: 'x', practitioner: idOf(at) }],
        summary:
          'Near misses with similar packaging: shelf order and a second check. Each member named one change to try.',
      },
    }),
  ],
  [1, 'pdf', (at) => `/api/meetings/g${Math.floor(at / size)}-m${at % perGroup}/record.pdf`],
];
const chosen = (at: number) => {
  let left = (at * 37) % 100;
  return mix.find(([share]) => (left -= share) < 0) ?? mix[0]!;
};

const pinned = availableParallelism() > 1 ? ['taskset', '-c', '0'] : [];
const command = [
  ...pinned,
  process.execPath,
  '--conditions=@peer-groups/source',
  '--disable-warning=ExperimentalWarning',
  'start.ts',
];
const server = spawn(command[0]!, command.slice(1), {
  cwd: import.meta.dirname,
  env: { ...process.env, PORT: '3990', PORTAL_TODAY: today, DATABASE_URL: where },
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.once('exit', () => server.kill());
if (pinned.length > 0) spawn(pinned[0]!, ['-acp', '1', String(process.pid)], { stdio: 'ignore' });
await once(server.stdout, 'data');

const times = new Map<string, number[]>();
let failed = 0;
const ask = async (turn: number, due: number, counts: boolean): Promise<void> => {
  const at = (turn * 7919) % practitioners;
  const [, what, path, body] = chosen(turn);
  const method = body === undefined ? 'GET' : what === 'record' ? 'POST' : 'PUT';
  const answered = await fetch(`${base}${path(at)}`, {
    method,
    headers: { cookie: `session=${tokenOf(at)}`, origin: base, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body(at)) }),
  }).catch(() => undefined);
  await answered?.arrayBuffer();
  if (!answered?.ok) failed += 1;
  // From when it was due, not from when it was sent: a queue is not left out.
  if (counts) times.set(what, [...(times.get(what) ?? []), performance.now() - due]);
};

const run = async (count: number, from: number, counts: boolean): Promise<void> => {
  const open: Promise<void>[] = [];
  const begun = performance.now();
  for (let turn = 0; turn < count; turn += 1) {
    const due = begun + (turn * 1000) / rate;
    const pause = due - performance.now();
    if (pause > 0) await wait(pause);
    open.push(ask(from + turn, due, counts));
  }
  await Promise.all(open);
};
await run(rate * 5, 1, false);
/** Seconds of a processor that the server has used, where the system tells. */
const used = (): number => {
  try {
    const [user = 0, system = 0] = readFileSync(`/proc/${server.pid}/stat`, 'utf8')
      .split(') ')[1]!
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return (user + system) / 100;
  } catch {
    return Number.NaN;
  }
};
const before = used();
await run(rate * seconds, 1_000, true);
const share = (used() - before) / seconds;

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(7);
const line = (what: string, list: readonly number[]): void => {
  const sorted = list.toSorted((a, b) => a - b);
  console.log(
    `${what.padEnd(12)} ${String(sorted.length).padStart(6)}  p50 ${at(sorted, 0.5)}  p95 ${at(sorted, 0.95)}  p99 ${at(sorted, 0.99)}  most ${at(sorted, 1)} ms`,
  );
};
for (const [what, list] of times) line(what, list);
const all = [...times.values()].flat();
line('all', all);
console.log(
  `${rate} requests a second for ${seconds} s; ${failed} failed; the server used ${(share * 100).toFixed(0)} % of a core.`,
);
server.kill();
rmSync(folder, { recursive: true });
const p99 = all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.99)]!;
process.exit(failed === 0 && p99 < 50 ? 0 : 1);
