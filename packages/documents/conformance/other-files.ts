/**
 * Reads every PDF and Word file below folders, as others made or broke them on purpose, and fails where one has no answer in
 * its time or throws. Without folders: what packages of Debian have put on this machine.
 *
 *     pnpm --filter @peer-groups/documents conformance:files [folder…]
 *
 * `conformance:debian FOLDER` fetches all that Debian's packages of poppler, qpdf and LibreOffice hold, their own tests with
 * them: 632 PDF files that qpdf's tests break in most ways there are, 2,076 Word and PDF files of LibreOffice's.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openReader } from '../src/read.ts';
import { defaultBudget } from '../src/read/budget.ts';

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : ['/usr/share', '/usr/lib'];
const largest = 64 * 1024 * 1024;

function* filesBelow(folder: string): Generator<string> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() && /\.(?:pdf|docx?|docm|dotx)$/i.test(entry.name)) yield path;
  }
}

const reader = openReader({ jobs: 2 });
const answers = new Map<string, number>();
const problems: string[] = [];
const times: (readonly [milliseconds: number, name: string])[] = [];
let most = 0;
const unhandled = (error: unknown): void => void problems.push(`unhandled: ${String(error)}`);
process.on('unhandledRejection', unhandled);
process.on('uncaughtException', unhandled);

const readOne = async (path: string): Promise<void> => {
  const start = performance.now();
  try {
    const parsed = await reader.read(new Uint8Array(readFileSync(path)));
    const answer = parsed.ok ? 'read' : parsed.issues[0]!.code;
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  } catch (error) {
    problems.push(`${path}: ${(error as Error).message}`);
  }
  times.push([performance.now() - start, basename(path)]);
  most = Math.max(most, process.memoryUsage.rss());
};

const paths = folders
  .flatMap((folder) => [...filesBelow(folder)])
  .filter((path) => statSync(path).size <= largest);
for (let at = 0; at < paths.length; at += 2) await Promise.all(paths.slice(at, at + 2).map(readOne));
await reader.close();

times.sort(([a], [b]) => b - a);
// A file may wait for the start of a worker that the one before it ended.
const allowed = defaultBudget.milliseconds + 6_000;
for (const [milliseconds, name] of times)
  if (milliseconds > allowed) problems.push(`${name}: ${milliseconds} ms`);
console.log(`${paths.length} files below ${folders.join(', ')}, every one answered:`);
for (const [answer, count] of [...answers].toSorted(([, a], [, b]) => b - a))
  console.log(`  ${answer}: ${count}`);
console.log(
  `slowest: ${times
    .slice(0, 3)
    .map(([milliseconds, name]) => `${name} ${milliseconds.toFixed(0)} ms`)
    .join(', ')}; most memory with two readers ${(most / 1e6).toFixed(0)} MB`,
);
for (const problem of problems) console.log(`FAILED  ${problem}`);
if (problems.length > 0) process.exitCode = 1;
