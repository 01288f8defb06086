import { runOf } from '../simulate.ts';
import type { SimulationRun } from '../simulate.ts';
import { addTally, createTally } from '../tally.ts';
import { chunkOf } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Shard } from './run-chunk.ts';

/** The result of a plan: one run per point. It says nothing of chunks, so it is the same for any of them. */
export interface PlanResult {
  readonly runs: readonly (SimulationRun & { readonly point: string })[];
}

/** Adds shards up as they come, keeping one tally per point; `finish` gives the result once all are in. */
export interface Merger {
  /** Adds a shard; one of a chunk that is there already is refused. */
  readonly add: (shard: Shard) => void;
  /** Chunks not yet added. */
  readonly missing: () => readonly number[];
  /** The merged result, once no chunk is missing. */
  readonly finish: () => PlanResult;
}

/**
 * Merges shards of a plan, each chunk once, in any order.
 *
 * @throws RangeError for a shard of another plan or one added twice, and from `finish` while shards are missing.
 */
export function createMerger(plan: Plan): Merger {
  const tallies = plan.points.map(({ model }) => createTally(plan.times.length, model.levers.length));
  const seen = new Uint8Array(plan.chunks);
  const missing = (): readonly number[] => Array.from(seen.keys()).filter((chunk) => seen[chunk] === 0);
  return {
    add: (shard) => {
      if (shard.plan !== plan.fingerprint)
        throw new RangeError(`Chunk ${shard.chunk} is of another plan: run it with this one.`);
      const { point, groups } = chunkOf(plan, shard.chunk);
      if (seen[shard.chunk] === 1)
        throw new RangeError(`Chunk ${shard.chunk} was added twice: add each once.`);
      if (shard.tally.groups !== groups)
        throw new RangeError(
          `Chunk ${shard.chunk} counted ${shard.tally.groups} groups, not ${groups}: run it again.`,
        );
      seen[shard.chunk] = 1;
      addTally(tallies[point]!, shard.tally);
    },
    missing,
    finish: () => {
      const left = missing();
      if (left.length > 0)
        throw new RangeError(
          `${left.length} of ${plan.chunks} chunks are missing, the first is ${left[0]}: run them, then merge.`,
        );
      const { seed, groups, firstGroup, years, times } = plan;
      return {
        runs: plan.points.map(({ name, model }, i) => ({
          point: name,
          ...runOf(model, { seed, groups, firstGroup, years, times }, tallies[i]!),
        })),
      };
    },
  };
}
