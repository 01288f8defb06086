/** Seconds of processor time that a piece of work takes, user and system together. */
export async function processorSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The middle value; of an even number of values, the lower of the two in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[(values.length - 1) >> 1]!;

/** One thing to be timed: `work` does `units` units of it. */
export interface Contender {
  readonly name: string;
  readonly units: number;
  readonly work: () => unknown;
}

/** Medians of seconds a unit, the contenders taken in turn in each round so that a drifting machine drifts for all. */
export async function paired(
  contenders: readonly Contender[],
  rounds = 5,
): Promise<ReadonlyMap<string, number>> {
  const seconds = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, units, work } of contenders) {
      const each = (await processorSeconds(work)) / units;
      if (round >= 0) seconds.get(name)!.push(each);
    }
  }
  return new Map([...seconds].map(([name, all]) => [name, median(all)]));
}
