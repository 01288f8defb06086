import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Dataset, ReferenceCase } from './dataset.ts';
import { defaultFolder, runCase } from './run-case.ts';

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const given = process.argv.slice(2).find((word) => !word.startsWith('--'));
/** `--kind=cox` runs one kind only; `--verbose` prints every difference. */
const only = options
  .find((word) => word.startsWith('--kind='))
  ?.slice('--kind='.length)
  .split(',');
const verbose = options.includes('--verbose');
// pnpm runs the script in the package's folder; the caller's own is in INIT_CWD.
const folder = given === undefined ? defaultFolder : resolve(process.env['INIT_CWD'] ?? '.', given);

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

async function main(): Promise<void> {
  const expectedFolder = join(folder, 'expected');
  if (!existsSync(expectedFolder)) {
    console.log(
      given === undefined
        ? `Skipped: the reference results (${folder}) are not beside this project. Give a folder to run others.`
        : `No folder "expected" in ${folder}.`,
    );
    console.log('0 passed, 0 failed');
    process.exitCode = given === undefined ? 0 : 2;
    return;
  }
  const tally = new Map<string, { passed: number; failed: number }>();
  for (const file of readdirSync(expectedFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const { dataset, cases } = readJson(join(expectedFolder, file)) as {
      dataset: string;
      cases: readonly ReferenceCase[];
    };
    const dataPath = join(folder, 'data', `${dataset}.json`);
    const data = existsSync(dataPath) ? (readJson(dataPath) as Dataset) : undefined;
    for (const reference of cases) {
      if (only !== undefined && !only.includes(reference.kind)) continue;
      const differences = await runCase(reference, data);
      const count = tally.get(reference.kind) ?? { passed: 0, failed: 0 };
      tally.set(reference.kind, count);
      if (differences.length === 0) count.passed++;
      else {
        count.failed++;
        console.log(`FAILED ${dataset} ${reference.id} (${reference.kind})`);
        for (const line of verbose ? differences : differences.slice(0, 3)) console.log(`  ${line}`);
      }
    }
  }
  let passed = 0;
  let failed = 0;
  for (const [kind, count] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(
      `${kind.padEnd(26)} ${String(count.passed).padStart(4)} passed ${String(count.failed).padStart(4)} failed`,
    );
    passed += count.passed;
    failed += count.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

await main();
