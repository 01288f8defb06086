import { canonical } from '../change-model.ts';
import type { SimulationModel } from '../model.ts';
import { settleOptions, simulationVersion } from '../simulate.ts';
import type { SimulateOptions } from '../simulate.ts';
import { generator, threefryRounds } from '../threefry.ts';

/** One model of a plan. */
export interface PlanPoint {
  readonly name: string;
  readonly model: SimulationModel;
}

/** What is to be run, cut into chunks: plain JSON, so that any machine can run any chunk at any time. */
export interface Plan {
  readonly version: typeof simulationVersion;
  readonly generator: string;
  readonly points: readonly PlanPoint[];
  readonly seed: number;
  readonly groups: number;
  readonly firstGroup: number;
  readonly years: number;
  readonly times: readonly number[];
  readonly chunkGroups: number;
  /** Chunks in all, numbered from 0: those of the first point, then of the second, and so on. */
  readonly chunks: number;
  /** Fingerprint of all the rest: shards of another plan are told apart by it. */
  readonly fingerprint: string;
}

/** Which groups of which model a chunk holds. */
export interface Chunk {
  readonly chunk: number;
  readonly point: number;
  readonly firstGroup: number;
  readonly groups: number;
}

/** 128 bits of a text in hexadecimal: tells mistakes apart, not forgeries. */
export function fingerprint(text: string): string {
  let key: readonly [number, number] = [text.length, 0x9e3779b9];
  let other: readonly [number, number] = [0x243f6a88, 0x85a308d3];
  for (let i = 0; i < text.length; i += 2) {
    const word: readonly [number, number] = [
      text.charCodeAt(i),
      i + 1 < text.length ? text.charCodeAt(i + 1) : 0,
    ];
    key = threefryRounds(key, word, 13);
    other = threefryRounds(other, [word[0] ^ key[0], word[1]], 13);
  }
  return [...key, ...other].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/**
 * Cuts a run of one or many models into chunks. All points share seed and groups, so they share random numbers. The result of a plan
 * does not depend on `chunkGroups`, on who runs which chunk, or on the order.
 *
 * Plans hold data only: a model whose processes are replaced by functions runs with `simulate`.
 *
 * @param options `chunkGroups`: groups per chunk, default 50,000; a chunk should take seconds to minutes.
 * @throws RangeError for a model that cannot be simulated, points without names of their own, or more than a million chunks.
 * @example
 * const plan = planRun([{ name: 'default', model: defaultModel }], { seed: 1, groups: 2000, years: 5, chunkGroups: 500 });
 * const merger = createMerger(plan);
 * for (const chunk of [3, 0, 2, 1]) merger.add(runChunk(plan, chunk));
 * const whole = simulate(defaultModel, { seed: 1, groups: 2000, years: 5 });
 * JSON.stringify(merger.finish().runs[0].tally) === JSON.stringify(whole.tally); //=> true
 */
export function planRun(
  points: readonly PlanPoint[],
  options: Omit<SimulateOptions, 'processes'> & { readonly chunkGroups?: number },
): Plan {
  const names = new Set(points.map(({ name }) => name));
  if (points.length === 0 || names.size < points.length)
    throw new RangeError(
      `${points.length} points with ${names.size} names: give at least one, each with its own name.`,
    );
  const settled = points.map(({ model }) => settleOptions(model, options))[0]!;
  const { chunkGroups = 50_000 } = options;
  if (!Number.isInteger(chunkGroups) || chunkGroups < 1 || chunkGroups > 20_000_000)
    throw new RangeError(`chunkGroups is ${chunkGroups}: give a whole number from 1 to 20000000.`);
  const chunks = points.length * Math.ceil(settled.groups / chunkGroups);
  if (chunks > 1_000_000)
    throw new RangeError(`${chunks} chunks are too many to keep: raise chunkGroups above ${chunkGroups}.`);
  const plan = {
    version: simulationVersion,
    generator,
    points,
    seed: settled.seed,
    groups: settled.groups,
    firstGroup: settled.firstGroup,
    years: settled.years,
    times: settled.times,
    chunkGroups,
    chunks,
  } as const;
  return { ...plan, fingerprint: fingerprint(canonical(plan)) };
}

/**
 * Reads a plan from JSON.
 *
 * @throws RangeError for a plan of another version, or one that was changed by hand.
 */
export function readPlan(value: unknown): Plan {
  const plan = value as Plan;
  if (
    typeof value !== 'object' ||
    value === null ||
    plan.version !== simulationVersion ||
    plan.generator !== generator
  )
    throw new RangeError(
      `This is not a plan of ${simulationVersion} with ${generator}: make it again with this version.`,
    );
  const { fingerprint: found, ...rest } = plan;
  if (fingerprint(canonical(rest)) !== found)
    throw new RangeError(
      'The plan was changed after it was made: its fingerprint does not fit. Make a new one with planRun.',
    );
  return plan;
}

/** The groups of a chunk. @throws RangeError for a number that the plan does not have. */
export function chunkOf(plan: Plan, chunk: number): Chunk {
  if (!Number.isInteger(chunk) || chunk < 0 || chunk >= plan.chunks)
    throw new RangeError(`Chunk ${chunk}: the plan has chunks 0 to ${plan.chunks - 1}.`);
  const each = plan.chunks / plan.points.length;
  const point = Math.floor(chunk / each);
  const start = (chunk % each) * plan.chunkGroups;
  return {
    chunk,
    point,
    firstGroup: plan.firstGroup + start,
    groups: Math.min(plan.chunkGroups, plan.groups - start),
  };
}
