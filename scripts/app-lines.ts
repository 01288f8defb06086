/**
 * How long the example apps are: every line of TypeScript that ships with them. Blank lines and lines that are a comment only are
 * not code; tests with their harness and benchmark drivers are not the app. Said apart: the demo (invented people, and what stands
 * for services of others), tables, page shells, settings of tools, styles; messages and demo data are JSON and not counted.
 * `node scripts/app-lines.ts [-v]` fails where an app has more than 2,000 lines.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const most = 2000;
const isForTests =
  /\.(test|testing)\.tsx?$|^examples\/\w+\/((e2e|load)\/|(guards|load)\.ts$|vitest[\w.]*\.js$)/;
const apart: readonly (readonly [what: string, files: RegExp])[] = [
  ['demo', /^examples\/\w+\/demo\/.*\.ts$/],
  ['SQL', /\.sql$/],
  ['HTML', /\.html$/],
  ['settings', /\.js$/],
  ['CSS', /\.css$/],
];

/** Lines that say something to a machine. */
const linesIn = (file: string): number =>
  readFileSync(file, 'utf8')
    .replaceAll(/^[ \t]*(\/\*[\s\S]*?\*\/|\/\/[^\n]*|--[^\n]*|<!--[\s\S]*?-->)[ \t]*$/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + linesIn(file), 0);

const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', 'examples'];
const files = execFileSync('git', options, { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(file) && !isForTests.test(file));

for (const app of new Set(files.flatMap((file) => /^examples\/([^/]+)\//.exec(file)?.[1] ?? []))) {
  const own = files.filter((file) => file.startsWith(`examples/${app}/`));
  const code = own.filter((file) => /\.tsx?$/.test(file) && !apart[0]![1].test(file));
  if (process.argv.includes('-v'))
    for (const file of code) console.log(`${String(linesIn(file)).padStart(6)}  ${file}`);
  const others = apart
    .map(([what, pattern]) => [what, sum(own.filter((file) => pattern.test(file)))] as const)
    .filter(([, lines]) => lines > 0)
    .map(([what, lines]) => `${what} ${lines}`);
  const lines = sum(code);
  console.log(`${app}: ${lines} lines of code${others.length === 0 ? '' : `; apart: ${others.join(', ')}`}`);
  if (lines > most) process.exitCode = 1;
}
