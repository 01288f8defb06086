// Survival estimators against R's survival package: processor time on the same cohorts, in one run, in turns.
//   node --conditions=@peer-groups/source survival/run.ts [LARGEST_N]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cox, coxConcordance, kaplanMeier, logRank, martingaleResiduals } from '@peer-groups/sustainability';
import { median, processorSeconds } from '../measure.ts';
import { type Clock, type Cohort, cohort } from './cohort.ts';

/** A task of ours, R's task that it is held against, and the bar for the largest cohort. */
interface Task {
  readonly name: string;
  readonly peer: 'km' | 'logrank' | 'cox';
  readonly bar: number;
  readonly work: (data: Cohort) => number;
}

const covariates = ({ x }: Cohort): Record<string, Float64Array> =>
  Object.fromEntries(x.map((column, j) => [`x${j + 1}`, column]));

const tasks: readonly Task[] = [
  {
    name: 'Kaplan–Meier with limits',
    peer: 'km',
    bar: 0.12,
    work: ({ time, event }) => kaplanMeier({ time, event }).curves[0]!.lower.at(-1)!,
  },
  {
    name: 'log-rank, two groups',
    peer: 'logrank',
    bar: 0.1,
    work: ({ time, event, group }) => logRank({ time, event, group }).chiSquared,
  },
  {
    name: 'Cox, Efron, p = 5: estimates',
    peer: 'cox',
    bar: 0.15,
    work: (data) =>
      cox({ time: data.time, event: data.event, covariates: covariates(data) }).coefficients[0]!,
  },
  {
    name: 'Cox with concordance and residuals',
    peer: 'cox',
    bar: 0.4,
    work: (data) => {
      const fit = cox({ time: data.time, event: data.event, covariates: covariates(data) });
      coxConcordance(fit);
      martingaleResiduals(fit);
      return fit.coefficients[0]!;
    },
  },
];

const folder = mkdtempSync(join(tmpdir(), 'survival-'));
const script = fileURLToPath(new URL('survival.R', import.meta.url));

function writeCohort(data: Cohort): string {
  const path = join(folder, 'cohort.bin');
  const columns = [data.time, Float64Array.from(data.event), Float64Array.from(data.group), ...data.x];
  writeFileSync(path, Buffer.concat(columns.map(({ buffer }) => Buffer.from(buffer))));
  return path;
}

/** Seconds and figures of R, by task; undefined without R and its survival package. */
function timeR(
  path: string,
  n: number,
  rounds: number,
): Map<string, { seconds: number; figure: number }> | undefined {
  const { status, stdout } = spawnSync('Rscript', [script, path, String(n), String(rounds)], {
    encoding: 'utf8',
  });
  if (status !== 0) return undefined;
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return new Map(
    lines.map(([task, seconds, figure]) => [task!, { seconds: Number(seconds), figure: Number(figure) }]),
  );
}

const largest = Number(process.argv[2] ?? 1e6);
const sizes = [1e3, 1e4, 1e5, 1e6].filter((n) => n <= largest);
let skipped = false;
for (const clock of ['days', 'continuous'] as const satisfies readonly Clock[]) {
  console.log(`\n${clock === 'days' ? 'Whole days' : 'Continuous times'}`);
  for (const n of sizes) {
    const data = cohort(n, clock);
    const path = writeCohort(data);
    const sittings = n >= 1e6 ? 3 : 4;
    // Short work is repeated, so that the clock's step does not show.
    const repeats = Math.max(1, Math.round(2e4 / n));
    const ours = new Map(tasks.map(({ name }) => [name, [] as number[]]));
    const theirs = new Map<string, number[]>();
    const figures = new Map<string, [number, number]>();
    for (const { work } of tasks) for (let i = 0; i < Math.min(200, 2e6 / n); i++) work(data);
    for (let sitting = 0; sitting < sittings; sitting++) {
      const r = timeR(path, n, n >= 1e6 ? 1 : 5);
      if (r === undefined) skipped = true;
      for (const { name, peer, work } of tasks) {
        let figure = 0;
        const seconds = await processorSeconds(() => {
          for (let i = 0; i < repeats; i++) figure = work(data);
        });
        ours.get(name)!.push(seconds / repeats);
        const other = r?.get(peer);
        if (other === undefined) continue;
        theirs.set(peer, [...(theirs.get(peer) ?? []), other.seconds]);
        figures.set(name, [figure, other.figure]);
      }
    }
    for (const { name, peer, bar } of tasks) {
      const own = median(ours.get(name)!);
      const other = theirs.get(peer);
      const line = `${String(n).padStart(8)}  ${name.padEnd(36)} ${own.toFixed(4).padStart(9)} s`;
      if (other === undefined) {
        console.log(line);
        continue;
      }
      const reference = median(other);
      const [mine, figure] = figures.get(name)!;
      const same =
        mine === figure || Math.abs(mine / figure - 1) < 1e-8 || Number.isNaN(mine)
          ? 'same'
          : `differs: ${mine} ${figure}`;
      const verdict = n < 1e6 ? '' : own / reference <= bar ? `(bar ${bar}: met)` : `(bar ${bar}: MISSED)`;
      console.log(
        `${line}  R ${reference.toFixed(4).padStart(8)} s  ratio ${(own / reference).toFixed(3)} ${verdict} ${same}`,
      );
    }
  }
}
if (skipped)
  console.log(
    '\nR with its survival package is not installed: timed alone (Debian: r-base-core r-cran-survival).',
  );
rmSync(folder, { recursive: true });
