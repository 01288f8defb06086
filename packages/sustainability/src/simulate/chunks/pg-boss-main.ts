import { PgBoss } from 'pg-boss';
import { workOnPlan } from './pg-boss.ts';
import { progressLine } from './progress.ts';

// A worker process: node pg-boss-main.js <connection string> <fingerprint of the plan>. Start as many as there are cores.
const [connectionString, fingerprint] = process.argv.slice(2);
if (connectionString === undefined || fingerprint === undefined) {
  process.stderr.write('Usage: pg-boss-main <connection string> <fingerprint of the plan>\n');
  process.exitCode = 2;
} else {
  const boss = new PgBoss({ connectionString, monitorIntervalSeconds: 5 });
  boss.on('error', () => process.stderr.write('\nThe database did not answer; trying again.\n'));
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  await boss.start();
  const start = performance.now();
  await workOnPlan(boss, fingerprint, {
    signal: stop.signal,
    onProgress: (progress) =>
      process.stdout.write(`${progressLine(progress, (performance.now() - start) / 1000)}\n`),
  });
  await boss.stop();
}
