import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dataset, ReferenceCase } from './dataset.ts';
import { logRankKinds } from './log-rank.ts';
import { coxKinds } from './cox.ts';
import { regressionKinds } from './regression.ts';
import { competingKinds } from './competing.ts';
import { defaultFolder, runCase } from './run-case.ts';
import { survivalCurveKinds } from './survival-curves.ts';

const survival = [survivalCurveKinds, logRankKinds, coxKinds, regressionKinds, competingKinds];
const kinds = new Set(survival.flatMap((family) => Object.keys(family)));
const expectedFolder = join(defaultFolder, 'expected');
const present = existsSync(expectedFolder);
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

// The reference results are not part of the project; where they lie beside it, every survival case must pass.
describe.skipIf(!present)(
  'reference results of survival (skipped when ../shared/statistics is absent)',
  () => {
    const files = present ? readdirSync(expectedFolder).filter((name) => name.endsWith('.json')) : ['none'];
    it.each(files)('%s', async (file) => {
      const { dataset, cases } = readJson(join(expectedFolder, file)) as {
        dataset: string;
        cases: ReferenceCase[];
      };
      const path = join(defaultFolder, 'data', `${dataset}.json`);
      const data = existsSync(path) ? (readJson(path) as Dataset) : undefined;
      const failed: string[] = [];
      for (const one of cases) {
        if (kinds.has(one.kind) && (await runCase(one, data)).length > 0) failed.push(one.id);
      }
      expect(failed).toEqual([]);
    });
  },
);
