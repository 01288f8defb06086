import { compile } from '../compile.ts';
import { createKernel } from '../kernel.ts';
import type { Kernel } from '../kernel.ts';
import { createTally, tallyData } from '../tally.ts';
import type { TallyData } from '../tally.ts';
import { chunkOf } from './plan.ts';
import type { Plan } from './plan.ts';

/** What one chunk counted. */
export interface Shard {
  readonly plan: string;
  readonly chunk: number;
  readonly tally: TallyData;
}

/** Makes the function that runs chunks of a plan: models are made ready once, however many of their chunks are run. */
export function createChunkRunner(plan: Plan): (chunk: number) => Shard {
  let ready: { readonly point: number; readonly kernel: Kernel } | undefined;
  return (number) => {
    const { point, firstGroup, groups } = chunkOf(plan, number);
    const { model } = plan.points[point]!;
    if (ready?.point !== point)
      ready = { point, kernel: createKernel(compile(model, plan.years, plan.times), plan.seed) };
    const tally = createTally(plan.times.length, model.levers.length);
    ready.kernel(firstGroup, firstGroup + groups, tally);
    return { plan: plan.fingerprint, chunk: number, tally: tallyData(tally) };
  };
}

/** Runs one chunk. */
export const runChunk = (plan: Plan, chunk: number): Shard => createChunkRunner(plan)(chunk);
