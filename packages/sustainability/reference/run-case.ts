import { fileURLToPath } from 'node:url';
import { createChecker } from './checker.ts';
import type { Dataset, ReferenceCase } from './dataset.ts';
import { kinds } from './kinds.ts';

/** The folder laid out as `shared/statistics`, beside the project. */
export const defaultFolder: string = fileURLToPath(new URL('../../../../shared/statistics', import.meta.url));

/** Runs one case; what differed, or nothing when it passed. */
export async function runCase(
  reference: ReferenceCase,
  data: Dataset | undefined,
): Promise<readonly string[]> {
  const run = kinds.get(reference.kind);
  if (run === undefined) return [`kind "${reference.kind}" is not known to this runner`];
  const checked = createChecker();
  try {
    await run(reference, data, checked.checker);
  } catch (error) {
    return [...checked.differences(), error instanceof Error ? `${error.name}: ${error.message}` : 'threw'];
  }
  return checked.comparisons() === 0 ? ['nothing was compared'] : checked.differences();
}
