/**
 * Hostile files, each read by a reader of its own in a process of its own: the answer, the seconds by the clock, and the most
 * memory that the process had, the reader's thread with it.
 *
 *     pnpm --filter benchmarks documents:hostile
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openReader } from '@peer-groups/documents/read';
import { bombs } from '../../packages/documents/src/read/bombs.testing.ts';

interface Measured {
  readonly answer: string;
  readonly seconds: number;
  readonly megabytes: number;
}

const largest = 300;
const [, , file] = process.argv;
if (file === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  let most = 0;
  const all = [['an empty file, to compare with', () => new Uint8Array()] as const, ...bombs];
  for (const [at, [what, make]] of all.entries()) {
    const path = join(folder, `${at}`);
    writeFileSync(path, make());
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--conditions=@peer-groups/source', fileURLToPath(import.meta.url), path],
      { encoding: 'utf8', timeout: 60_000 },
    );
    if (status !== 0) throw new Error(`${what}: the process ended with ${status}.\n${stderr}`);
    const { answer, seconds, megabytes } = JSON.parse(stdout) as Measured;
    most = Math.max(most, megabytes);
    console.log(
      `${what.padEnd(32)} ${answer.padEnd(22)} ${seconds.toFixed(1).padStart(5)} s ${megabytes.toFixed(0).padStart(5)} MB`,
    );
  }
  rmSync(folder, { recursive: true });
  console.log(`most memory: ${most.toFixed(0)} MB (asked: ${largest} or less)`);
  if (most > largest) process.exitCode = 1;
} else {
  const reader = openReader();
  const start = performance.now();
  const parsed = await reader.read(new Uint8Array(readFileSync(file)));
  const measured: Measured = {
    answer: parsed.ok ? 'read' : parsed.issues[0]!.code,
    seconds: (performance.now() - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1000,
  };
  console.log(JSON.stringify(measured));
  await reader.close();
}
