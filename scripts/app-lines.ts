/**
 * How long the example apps are: every line of code that ships with them, in TypeScript, SQL and HTML. Blank lines and lines that
 * are a comment only are not code; tests with their harness, benchmark drivers, messages and demo data (JSON) and generated files
 * are not the app. Style sheets are said apart. `node scripts/app-lines.ts [-v]` fails where an app has more than 2,000 lines.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const most = 2000;
const isCode = /\.(tsx?|jsx?|mjs|sql|html)$/;
const isForTests =
  /\.(test|testing)\.tsx?$|^examples\/\w+\/((e2e|load)\/|(guards|load)\.ts$|vitest[\w.]*\.js$)/;

/** Lines that say something to a machine. */
const codeLines = (text: string): number =>
  text
    .replaceAll(/^[ \t]*(\/\*[\s\S]*?\*\/|\/\/[^\n]*|--[^\n]*|<!--[\s\S]*?-->)[ \t]*$/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '').length;

const tracked = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', 'examples'],
  {
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file !== '');
const isThere = (file: string): boolean => {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
};
const linesOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + codeLines(readFileSync(file, 'utf8')), 0);

for (const app of new Set(tracked.flatMap((file) => /^examples\/([^/]+)\//.exec(file)?.[1] ?? []))) {
  const files = tracked.filter((file) => file.startsWith(`examples/${app}/`) && isThere(file));
  const own = files.filter((file) => isCode.test(file) && !isForTests.test(file));
  const lines = linesOf(own);
  if (process.argv.includes('-v'))
    for (const file of own) console.log(`${String(linesOf([file])).padStart(6)}  ${file}`);
  const styles = linesOf(files.filter((file) => file.endsWith('.css')));
  console.log(`${app}: ${lines} lines of code${styles === 0 ? '' : `, ${styles} of styles`}`);
  if (lines > most) process.exitCode = 1;
}
