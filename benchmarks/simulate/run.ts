import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  benchmarkModel,
  defaultModel,
  levers,
  planRun,
  simulate,
  summarise,
} from '@peer-groups/sustainability/simulate';
import type { SimulationModel } from '@peer-groups/sustainability/simulate';
import { runPlan } from '@peer-groups/sustainability/simulate/workers';

// Group-years lived per CPU-second; SimPy runs between ours, so that both see the same machine.
const rounds = Number(process.argv[2] ?? 5);
const years = 10;
const everything: SimulationModel = {
  ...defaultModel,
  starting: { ...defaultModel.starting, probability: 1 },
  levers: Object.values(levers),
};

interface Measured {
  readonly rate: number;
  readonly years: number;
  /** Share of groups that ended, by cause. */
  readonly ended: Readonly<Record<string, number>>;
}

function ours(model: SimulationModel, groups: number, seed: number): Measured {
  const start = process.cpuUsage();
  const run = simulate(model, { seed, groups, years });
  const { user, system } = process.cpuUsage(start);
  const { dissolvedBy, yearsLived } = summarise(run);
  const ended = Object.fromEntries(Object.entries(dissolvedBy).map(([cause, { value }]) => [cause, value]));
  return {
    rate: ((yearsLived.value * run.tally.formed) / (user + system)) * 1e6,
    years: yearsLived.value,
    ended,
  };
}

function simpy(groups: number, seed: number): Measured | undefined {
  const script = fileURLToPath(new URL('simpy_groups.py', import.meta.url));
  const found = spawnSync('/usr/bin/python3', [script, String(groups), String(seed)], { encoding: 'utf8' });
  if (found.status !== 0) return undefined;
  const { groupYearsPerSecond, lived, ended } = JSON.parse(found.stdout) as {
    readonly groupYearsPerSecond: number;
    readonly lived: number;
    readonly ended: Readonly<Record<string, number>>;
  };
  return { rate: groupYearsPerSecond, years: lived, ended };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const shown = (rate: number): string => `${(rate / 1e6).toFixed(3)}e6`;

/** What a contender answers, so that nobody is faster by doing less. */
const answer = (runs: readonly Measured[]): string => {
  const mean = (of: (one: Measured) => number): number =>
    runs.reduce((sum, one) => sum + of(one), 0) / runs.length;
  const share = (cause: string): string => `${(mean(({ ended }) => ended[cause]!) * 100).toFixed(1)} %`;
  return `lives ${mean(({ years }) => years).toFixed(2)} years, ends by ${['quorum', 'facilitator', 'size']
    .map((cause) => `${cause} ${share(cause)}`)
    .join(', ')}`;
};

ours(benchmarkModel, 20_000, 0);
ours(everything, 20_000, 0);
const bench: Measured[] = [];
const full: Measured[] = [];
const peer: Measured[] = [];
for (let round = 1; round <= rounds; round++) {
  bench.push(ours(benchmarkModel, 200_000, round));
  const one = simpy(5_000, round);
  if (one !== undefined) peer.push(one);
  full.push(ours(everything, 100_000, round));
}
console.log(
  `benchmark model   ${shown(median(bench.map((one) => one.rate)))} group-years per core-second (bar 1.2e6), ${answer(bench)}`,
);
console.log(`all levers on     ${shown(median(full.map((one) => one.rate)))} (bar 0.5e6)`);
if (peer.length === 0) console.log('SimPy             skipped: python3-simpy3 is not installed');
else {
  const ratios = peer.map((one, round) => bench[round]!.rate / one.rate);
  console.log(`SimPy 3           ${shown(median(peer.map((one) => one.rate)))}, ${answer(peer)}`);
  console.log(
    `against SimPy     ${median(ratios).toFixed(1)} times as fast, median of ${ratios.length} rounds from ${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)} (bar 25)`,
  );
}

// Two workers against one: wall time of the same plan, alternating. On a machine that others use too, processor time says what
// the wall cannot: with twice the cores, the work of two takes half of the processor time that it costs.
const plan = planRun([{ name: 'benchmark', model: benchmarkModel }], {
  seed: 1,
  groups: 1_600_000,
  years,
  chunkGroups: 100_000,
});
const wall: Record<'1' | '2', number[]> = { 1: [], 2: [] };
const processor: Record<'1' | '2', number[]> = { 1: [], 2: [] };
for (let round = 0; round < Math.min(3, rounds); round++)
  for (const workers of [1, 2] as const) {
    const folder = mkdtempSync(join(tmpdir(), 'peer-groups-bench-'));
    const start = performance.now();
    const before = process.cpuUsage();
    await runPlan(plan, { folder, workers });
    const { user, system } = process.cpuUsage(before);
    wall[workers].push((performance.now() - start) / 1000);
    processor[workers].push((user + system) / 1e6);
    rmSync(folder, { recursive: true });
  }
const least = (values: readonly number[]): number => Math.min(...values);
console.log(
  `two workers       ${(least(wall[1]) / least(wall[2])).toFixed(2)} times one by the clock (bar 1.8; ${least(wall[1]).toFixed(2)} s and ${least(wall[2]).toFixed(2)} s), ` +
    `${((2 * least(processor[1])) / least(processor[2])).toFixed(2)} by processor time (${least(processor[1]).toFixed(2)} s and ${least(processor[2]).toFixed(2)} s)`,
);

// Memory: the same summaries of ten times the groups.
const heap = (groups: number): number => {
  simulate(benchmarkModel, { seed: 2, groups, years });
  return process.memoryUsage().rss / 2 ** 20;
};
const small = heap(100_000);
const large = heap(2_000_000);
console.log(`memory            ${small.toFixed(0)} MB after 1e5 groups, ${large.toFixed(0)} MB after 2e6`);
