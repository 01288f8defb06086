import { agreementKinds } from './agreement.ts';
import { simulationKinds } from './simulate.ts';
import { studyKinds } from './study.ts';
import type { Checker } from './checker.ts';
import type { Dataset, ReferenceCase } from './dataset.ts';
import { competingKinds } from './competing.ts';
import { coxKinds } from './cox.ts';
import { frailtyKinds } from './frailty.ts';
import { logRankKinds } from './log-rank.ts';
import { regressionKinds } from './regression.ts';
import { survivalCurveKinds } from './survival-curves.ts';

/**
 * Runs one case: computes with the package, from `spec` and the data alone, and compares with `expected`
 * through the checker. It may throw: the case then fails with the message. A case that compares nothing fails.
 * The data set is absent for cases that need none (simulators, closed forms).
 */
export type RunCase = (
  reference: ReferenceCase,
  data: Dataset | undefined,
  check: Checker,
) => void | Promise<void>;

/** Kinds of one family, by the `kind` that the expected files write. */
export type KindTable = Readonly<Record<string, RunCase>>;

/**
 * Every kind that the runner knows. A family is one file here that exports a `KindTable`:
 *   import { survivalKinds } from './survival.ts';
 * Each family adds one import and one entry to this list.
 */
export const families: readonly KindTable[] = [
  frailtyKinds,
  regressionKinds,
  competingKinds,
  coxKinds,
  agreementKinds,
  studyKinds,
  survivalCurveKinds,
  logRankKinds,
  simulationKinds,
];

/** The table that the runner dispatches on. */
export const kinds: ReadonlyMap<string, RunCase> = new Map(
  families.flatMap((family) => Object.entries(family)),
);
