import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreementKinds } from './agreement.ts';
import { createChecker } from './checker.ts';
import type { Dataset, ReferenceCase } from './dataset.ts';
import { studyKinds } from './study.ts';

const folder = fileURLToPath(new URL('../../../../shared/statistics', import.meta.url));
const kinds = { ...agreementKinds, ...studyKinds };
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

const cases = existsSync(folder)
  ? readdirSync(join(folder, 'expected')).flatMap((file) => {
      const { dataset, cases: all } = read(join('expected', file)) as {
        readonly dataset: string;
        readonly cases: readonly ReferenceCase[];
      };
      return all
        .filter((one) => Object.hasOwn(kinds, one.kind))
        .map((one) => [`${dataset} ${one.id}`, dataset, one] as const);
    })
  : [];

describe.skipIf(cases.length === 0)(
  "R's answers (skipped where the reference results are not beside the project)",
  () => {
    it.each(cases)('%s', async (_, dataset, reference) => {
      const checked = createChecker();
      await kinds[reference.kind]!(
        reference,
        read(join('data', `${dataset}.json`)) as Dataset,
        checked.checker,
      );
      expect(checked.differences()).toEqual([]);
      expect(checked.comparisons()).toBeGreaterThan(0);
    });
  },
);
