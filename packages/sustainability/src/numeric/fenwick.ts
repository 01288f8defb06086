/** Running sums over ranks (Fenwick 1994, doi 10.1002/spe.4380240306): add and prefix sum in O(log n). */
export interface RankSums {
  /** Adds `amount` at `rank` (0 … size − 1). */
  readonly add: (rank: number, amount: number) => void;
  /** Sum over the ranks below `rank`. */
  readonly below: (rank: number) => number;
}

/** Empty running sums over `size` ranks. */
export function createRankSums(size: number): RankSums {
  const tree = new Float64Array(size + 1);
  return {
    add: (rank, amount) => {
      for (let i = rank + 1; i <= size; i += i & -i) tree[i] += amount;
    },
    below: (rank) => {
      let sum = 0;
      for (let i = rank; i > 0; i -= i & -i) sum += tree[i];
      return sum;
    },
  };
}
