import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { levers } from '../levers.ts';
import { defaultModel } from '../models.ts';
import type { SimulationModel } from '../model.ts';
import { simulate } from '../simulate.ts';
import { createMerger } from './merge.ts';
import { planRun, readPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { progressLine } from './progress.ts';
import { runChunk } from './run-chunk.ts';
import { chunksDone, mergeFolder, openFolder } from './shard-files.ts';
import { slurmScript } from './slurm.ts';
import { runPlan } from './workers.ts';

const full: SimulationModel = {
  ...defaultModel,
  regions: [
    { name: 'east', share: 1 },
    { name: 'west', share: 2 },
  ],
  levers: [{ ...levers.successionPlan, coverage: 0.4, from: 2 }, levers.supervision],
  shocks: [
    {
      name: 'invasion',
      from: 1.7,
      until: 2.9,
      recovery: 1,
      regions: ['east'],
      membersLost: 0.2,
      groupsLost: 0.1,
      leavingRatio: 2,
      facilitatorLossRatio: 1.5,
      attendanceOdds: 0.5,
      newcomers: 0.3,
      stopsMeetingsInPerson: true,
    },
  ],
};
const points = [
  { name: 'as it is', model: defaultModel },
  { name: 'full', model: full },
];
const asked = { seed: 42, groups: 3000, years: 5 };
const whole = JSON.stringify({
  runs: points.map(({ name, model }) => ({ point: name, ...simulate(model, asked) })),
});

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'peer-groups-'));
  folders.push(made);
  return made;
};
afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true, force: true })));

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const command = [process.execPath, '--conditions=@peer-groups/source', main];

describe('chunks', () => {
  test('give the bytes of one call, however the run is cut and in whatever order they come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 311, max: 3500 }), fc.integer(), (chunkGroups, order) => {
        const plan = planRun(points, { ...asked, chunkGroups });
        const merger = createMerger(plan);
        const chunks = Array.from({ length: plan.chunks }, (_, i) => i).sort(
          (one, other) => ((one * 7919 + order) % 101) - ((other * 7919 + order) % 101),
        );
        for (const chunk of chunks) merger.add(runChunk(plan, chunk));
        expect(JSON.stringify(merger.finish())).toBe(whole);
      }),
      { numRuns: 8 },
    );
  });

  test('are run again where a file was cut off, and named where it is merged', async () => {
    const plan = planRun(points, { ...asked, chunkGroups: 1000 });
    const place = folder();
    await runPlan(plan, { folder: place, workers: 0 });
    for (const broken of ['', '{"plan":"x","chu', 'null', '{"plan":"x"}']) {
      writeFileSync(join(place, 'chunk-0000002.json'), broken);
      expect(() => mergeFolder(place)).toThrow(/chunk-0000002\.json is no whole shard/);
      expect([...chunksDone(place)]).toEqual([0, 1, 3, 4, 5]);
      expect(JSON.stringify(await runPlan(plan, { folder: place, workers: 0 }))).toBe(whole);
    }
    writeFileSync(join(place, 'plan.json'), '{"points":');
    expect(() => mergeFolder(place)).toThrow(/plan\.json/);
  });

  test.each([0, 1, 2, 4])('give the same bytes with %i workers', async (workers) => {
    const plan = planRun(points, { ...asked, chunkGroups: 400 });
    expect(JSON.stringify(await runPlan(plan, { folder: folder(), workers }))).toBe(whole);
  });

  test('stop where asked, and go on where they were', async () => {
    const plan = planRun(points, { ...asked, chunkGroups: 400 });
    const at = folder();
    const stop = new AbortController();
    const stopped = await runPlan(plan, {
      folder: at,
      workers: 1,
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 3) stop.abort();
      },
    });
    expect(stopped).toBeUndefined();
    expect(chunksDone(at).size).toBe(3);
    const seen: number[] = [];
    const result = await runPlan(plan, { folder: at, workers: 2, onProgress: ({ done }) => seen.push(done) });
    expect(seen[0]).toBe(3);
    expect(JSON.stringify(result)).toBe(whole);
  });

  test('survive a process killed by SIGKILL mid-chunk', { timeout: 60_000 }, async () => {
    const plan = planRun([points[1]!], { seed: 3, groups: 60_000, years: 10, chunkGroups: 15_000 });
    const at = folder();
    openFolder(at, plan);
    const child = spawn(command[0]!, [...command.slice(1), 'run', at, '1'], { stdio: 'ignore' });
    while (chunksDone(at).size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    const before = chunksDone(at).size;
    expect(before).toBeLessThan(plan.chunks);
    const result = await runPlan(plan, { folder: at, workers: 2 });
    const { tally } = simulate(points[1]!.model, { seed: 3, groups: 60_000, years: 10 });
    expect(JSON.stringify(result!.runs[0]!.tally)).toBe(JSON.stringify(tally));
  });

  test('run from the job script of a cluster, by a plain loop', { timeout: 60_000 }, () => {
    const plan = planRun(points, { ...asked, chunkGroups: 700 });
    const at = folder();
    openFolder(at, plan);
    const script = slurmScript(plan, { folder: at, command: command.join(' '), chunksPerTask: 3 });
    const tasks = Number(/--array=0-(\d+)/.exec(script)![1]) + 1;
    expect(tasks).toBe(Math.ceil(plan.chunks / 3));
    const file = join(at, 'job.sh');
    writeFileSync(file, script);
    for (let task = tasks - 1; task >= 0; task--) {
      const { status, stderr } = spawnSync('bash', [file], {
        env: { ...process.env, SLURM_ARRAY_TASK_ID: String(task) },
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    }
    expect(JSON.stringify(mergeFolder(at))).toBe(whole);
    expect(readdirSync(at).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('plans', () => {
  const plan = planRun(points, { ...asked, chunkGroups: 1000 });

  test('survive JSON, and say when they were changed', () => {
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    const changed: Plan = { ...plan, seed: 43 };
    expect(() => readPlan(changed)).toThrow(/fingerprint does not fit/);
    expect(() => readPlan({ version: 'other' })).toThrow(/make it again/);
  });

  test('refuse shards that are not theirs, twice or missing', () => {
    const merger = createMerger(plan);
    const shard = runChunk(plan, 0);
    merger.add(shard);
    expect(() => merger.add(shard)).toThrow(/added twice/);
    expect(() => merger.add({ ...shard, chunk: 1, plan: 'x' })).toThrow(/another plan/);
    expect(() => merger.finish()).toThrow(/5 of 6 chunks are missing, the first is 1/);
    expect(() => runChunk(plan, 6)).toThrow(/chunks 0 to 5/);
    const other = folder();
    openFolder(other, plan);
    expect(() => openFolder(other, planRun(points, { ...asked, seed: 1 }))).toThrow(/another plan/);
  });

  test('refuse what cannot be run', () => {
    expect(() => planRun([], asked)).toThrow(/at least one/);
    expect(() => planRun([points[0]!, points[0]!], asked)).toThrow(/each with its own name/);
    expect(() => planRun(points, { ...asked, chunkGroups: 0 })).toThrow(/chunkGroups is 0/);
    expect(() => planRun(points, { ...asked, groups: 1e9, chunkGroups: 10 })).toThrow(/raise chunkGroups/);
    expect(() => slurmScript(plan, { folder: '/x', command: 'x', partition: 'a b' })).toThrow(/partition/);
  });
});

test('progress is one line', () => {
  expect(progressLine({ done: 6, total: 10, resumed: 0 }, 6, 10)).toBe(
    '[######    ]  60 % · 6 of 10 chunks · 4 s left',
  );
  expect(progressLine({ done: 0, total: 10, resumed: 0 }, 0, 4)).toBe('[    ]   0 % · 0 of 10 chunks');
});
