/**
 * The command over a folder of 10,000 files, as a regulator runs it: files a second, files for each second of the processor
 * once it is warm, and its memory from tenth to tenth, which must not grow with the number of files. The files are those of
 * `../shared/uploads` where they are there, else the committed samples, over and over under names of their own.
 *
 *     pnpm --filter benchmarks documents:command [files] [jobs]
 */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const total = Number(process.argv[2] ?? 10_000);
const jobs = process.argv[3] ?? '2';
const shared = fileURLToPath(new URL('../../../shared/uploads/', import.meta.url));
const sample = fileURLToPath(new URL('../../packages/documents/uploads/sample/', import.meta.url));
const from = existsSync(shared) ? shared : sample;
const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'command-'));
const names = readdirSync(from).filter((name) => /\.(?:pdf|docx)$/.test(name));
for (const name of names) copyFileSync(join(from, name), join(folder, name));
mkdirSync(join(folder, 'uploads'));
for (let at = 0; at < total; at += 1) {
  const name = names[at % names.length]!;
  linkSync(join(folder, name), join(folder, 'uploads', `${String(at).padStart(6, '0')}-${name}`));
}

/** Seconds of the processor and megabytes in memory of a process, its threads with it (proc(5)). */
const spent = (pid: number): { readonly seconds: number; readonly megabytes: number } => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  return { seconds: (Number(fields[11]) + Number(fields[12])) / 100, megabytes: (pages * 4096) / 1e6 };
};

const started = performance.now();
const command = spawn(
  process.execPath,
  [
    '--conditions=@peer-groups/source',
    main,
    ...['review', join(folder, 'uploads'), '--scheme', 'nz-pharmacy', '--as-of', '2026-11-25'],
    ...['--format', 'ndjson', '--jobs', jobs],
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const tenths: ReturnType<typeof spent>[] = [];
let lines = 0;
for await (const _ of createInterface({ input: command.stdout })) {
  lines += 1;
  if (lines % Math.ceil(total / 10) === 0) tenths.push(spent(command.pid!));
}
const seconds = (performance.now() - started) / 1000;
rmSync(folder, { recursive: true });

const [, second] = tenths;
const last = tenths.at(-1);
if (lines !== total || second === undefined || last === undefined)
  throw new Error(`${lines} of ${total} files were answered.`);
const warm = (last.seconds - second.seconds) / (total * ((tenths.length - 2) / 10));
console.log(
  `${total} files of ${from === shared ? '../shared/uploads' : 'the samples'}, ${jobs} jobs, load average ${loadavg()[0]!.toFixed(1)}`,
);
console.log(`${(total / seconds).toFixed(0)} files a second by the clock`);
console.log(
  `${(1000 * warm).toFixed(2)} ms of the processor a file once warm: ${(1 / warm).toFixed(0)} files a core-second`,
);
console.log(
  `memory from tenth to tenth: ${tenths.map(({ megabytes }) => megabytes.toFixed(0)).join(', ')} MB`,
);
if (last.megabytes > second.megabytes * 1.2) throw new Error('Memory grows with the number of files.');
