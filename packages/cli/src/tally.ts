/** Counts things by kind. */
export interface Tally {
  readonly count: (kind: string) => void;
  readonly total: () => number;
  /** Such as `2 .txt, 1 linked`, the most first. */
  readonly inWords: () => string;
}

/** Opens a count of nothing yet. */
export function openTally(): Tally {
  const counts = new Map<string, number>();
  return {
    count: (kind) => void counts.set(kind, (counts.get(kind) ?? 0) + 1),
    total: () => [...counts.values()].reduce((sum, one) => sum + one, 0),
    inWords: () =>
      [...counts]
        .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
        .map(([kind, count]) => `${count} ${kind}`)
        .join(', '),
  };
}
