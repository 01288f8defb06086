/** Everything that must hold before a commit, step by step, each with its time; stops at the end, not at the first failure. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const members = ['packages', 'examples', '.'].flatMap((folder) =>
  folder === '.'
    ? ['benchmarks', '.']
    : existsSync(`${root}/${folder}`)
      ? readdirSync(`${root}/${folder}`).map((name) => `${folder}/${name}`)
      : [],
);

const typed = members.filter((member) => existsSync(`${root}/${member}/tsconfig.json`));

const steps: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: ['oxlint', '--type-aware'] },
  ...typed.map((member) => ({ name: `types ${member}`, command: ['tsc', '--noEmit', '-p', member] })),
  { name: 'examples', command: ['node', '--conditions=@peer-groups/source', 'scripts/examples.ts'] },
  { name: 'tests', command: ['vitest', 'run', '--reporter=dot'] },
  { name: 'time zones', command: ['node', 'scripts/time-zones.ts'] },
  { name: 'docs', command: ['node', 'scripts/docs.ts', '--check'] },
  {
    name: 'packages',
    command: ['sh', '-c', "pnpm -r --filter './packages/*' run build && node scripts/packages.ts $NODES"],
  },
  { name: 'browser', command: ['node', '--conditions=@peer-groups/source', 'scripts/browser.ts'] },
  {
    name: 'browser reading',
    command: ['node', '--conditions=@peer-groups/source', 'scripts/browser-reading.ts'],
  },
  { name: 'lines of apps', command: ['node', 'scripts/app-lines.ts'] },
  { name: 'unused', command: ['knip', '--no-progress'] },
];

const run = ({ command }: Step): Promise<{ readonly code: number; readonly output: string }> =>
  new Promise((done) => {
    const [program, ...args] = command;
    const child = spawn(program!, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });

const only = process.argv.slice(2);
const chosen = steps.filter(({ name }) => only.length === 0 || only.some((one) => name.startsWith(one)));
const waiting = [...chosen];
const failed: string[] = [];
const started = performance.now();

/** Two at a time: a machine of two cores is kept busy and not more. */
const worker = async (): Promise<void> => {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const from = performance.now();
    const { code, output } = await run(step);
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(28)} ${seconds.padStart(6)} s`);
    if (code === 0) continue;
    failed.push(step.name);
    console.log(output.trimEnd().split('\n').slice(-80).join('\n'));
  }
};

await Promise.all([worker(), worker()]);
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
