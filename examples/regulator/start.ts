/** Takes a folder of uploads, reviews them, says what came of it, and opens the page on which people decide. */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { makeUploads } from './demo/make-uploads.ts';
import { openIntake } from './intake/intake.ts';
import { deskApp } from './page/app.ts';
import { queueLength } from './store/listed.ts';
import { totalsByRule } from './store/results.ts';
import { countByOutcome } from './store/uploads.ts';

const { env } = process;
const log = (line: string): void => console.error(line);
const [given] = process.argv.slice(2);
const data = env['DATA'] ?? (given === undefined ? await mkdtemp(join(tmpdir(), 'regulator-')) : 'data');
await mkdir(data, { recursive: true });

let folder = given;
if (folder === undefined) {
  folder = join(data, 'uploads');
  console.log('No folder given: writing 60 invented uploads.');
  await makeUploads(folder, 60);
}

const intake = await openIntake({
  folder: data,
  threads: Number(env['THREADS'] ?? availableParallelism()),
  log,
  ...(env['DATABASE'] !== undefined && { database: env['DATABASE'] }),
});
const started = performance.now();
let taken = 0;
const tooLarge = await intake.takeFolder(folder, (count) => {
  taken += count;
});
await intake.settled();
const seconds = (performance.now() - started) / 1_000;

const counts = await countByOutcome(intake.db);
console.log(`
${taken} uploads taken in ${seconds.toFixed(1)} s${tooLarge > 0 ? `, ${tooLarge} too large to take` : ''}.
  passed              ${counts['passed'] ?? 0}
  failed              ${counts['failed'] ?? 0}
  a person must look  ${counts['cantTell'] ?? 0}
  waiting for a decision: ${await queueLength(intake.db)}

Rules that are most often not met:`);
const totals = (await totalsByRule(intake.db)).filter(({ level }) => level === 'must');
for (const { rule, failed, cantTell } of totals.filter((one) => one.failed + one.cantTell > 0).slice(0, 8))
  console.log(`  ${rule.padEnd(26)} failed ${failed}, to be looked at ${cantTell}`);

if (env['SERVE'] === 'no') {
  await intake.close();
} else {
  const key = env['REVIEWER_KEY'] ?? randomBytes(16).toString('base64url');
  const intakeKey = env['INTAKE_KEY'] ?? randomBytes(16).toString('base64url');
  const app = deskApp({
    intake,
    reviewers: new Map([[env['REVIEWER'] ?? 'reviewer', key]]),
    intakeKey,
    now: Date.now,
    log: env['LOG'] === 'yes' ? log : () => {},
  });
  const port = Number(env['PORT'] ?? 4310);
  const server = serve({ fetch: app.fetch, port, hostname: env['HOST'] ?? '127.0.0.1' }, (info) => {
    console.log(`
The queue:   http://localhost:${info.port}/?key=${key}
To upload:   curl -H 'Authorization: Bearer ${intakeKey}' -H 'Content-Type: application/pdf' \\
               --data-binary @record.pdf 'http://localhost:${info.port}/api/uploads?name=record.pdf'
Ctrl-C ends it.`);
  });
  const stop = (): void => {
    server.close();
    void intake.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
