import { logRank, type LogRank } from '../src/survival/log-rank.ts';
import { logRankTrend } from '../src/survival/log-rank-trend.ts';
import { column, names, numbers, stratumLabels } from './columns.ts';
import type { Cell } from './dataset.ts';
import type { KindTable, RunCase } from './kinds.ts';
import { survivalColumns } from './survival-curves.ts';

const TOLERANCE = { relative: 1e-10, absolute: 1e-12 };

/**
 * Orders in which the expected vectors may name the groups. The files do not say how R ordered the levels of a
 * factor: sorted, or (as `veteran`'s cell types) in order of appearance.
 */
function groupOrders(groups: LogRank['groups'], cells: readonly Cell[]): readonly (readonly number[])[] {
  const sorted = groups.map((_, g) => g);
  const appearance = [
    ...new Set(cells.filter((cell) => cell !== null).map((cell) => groups.indexOf(cell as string))),
  ];
  return [sorted, appearance.filter((g) => g >= 0)];
}

const runLogRank: RunCase = ({ spec, expected }, data, check) => {
  if (data === undefined) throw new Error('the data are missing');
  const groups = names(spec['group']) ?? [];
  const cells = groups.length === 1 ? column(data, groups[0] as string) : stratumLabels(data, groups);
  const strata = names(spec['strata']);
  const result = logRank(
    {
      ...survivalColumns(data, spec),
      group: cells,
      stratum: strata === undefined ? undefined : stratumLabels(data, strata),
    },
    { rho: Number(spec['rho'] ?? 0) },
  );
  const orders = groupOrders(result.groups, cells);
  const sizes = expected['n'] as readonly number[];
  const order =
    orders.find((candidate) => candidate.every((g, position) => result.sizes[g] === sizes[position])) ??
    orders[0] ??
    [];
  const count = order.length;
  const pick = (values: ArrayLike<number>): readonly number[] => order.map((g) => values[g] as number);
  check.equal('n', pick(result.sizes), sizes);
  check.close('observed', pick(result.observed), expected['observed'], TOLERANCE);
  check.close('expected', pick(result.expected), expected['expected'], TOLERANCE);
  check.close(
    'var',
    order.map((g) => result.variance[g * count + g]),
    expected['var_diag'],
    TOLERANCE,
  );
  check.close('chisq', result.chiSquared, expected['chisq'], TOLERANCE);
  check.equal('df', result.df, expected['df']);
  check.close('p', result.p, expected['p'], TOLERANCE);
};

/** Scores of a group written as `cut(NAME, c(BREAKS)), …`: 1 for the first interval (a, b], and so on. */
function cutScores(group: string): { source: string; score: (value: number) => number | null } {
  const parts = /^cut\((\S+),\s*c\(([^)]*)\)\)/.exec(group);
  if (parts === null) return { source: group, score: (value) => value };
  const breaks = (parts[2] as string).split(',').map(Number);
  return {
    source: parts[1] as string,
    score: (value) => {
      const interval = breaks.findIndex(
        (upper, k) => k > 0 && value > (breaks[k - 1] as number) && value <= upper,
      );
      return interval < 0 ? null : interval;
    },
  };
}

const runTrend: RunCase = ({ spec, expected }, data, check) => {
  if (data === undefined) throw new Error('the data are missing');
  const { source, score } = cutScores(String(spec['group']));
  const scores = numbers(data, source).map((value) => (value === null ? null : score(value)));
  const result = logRankTrend(survivalColumns(data, { ...spec, by: null }), scores);
  check.close('z', result.z, expected['z'], TOLERANCE);
  check.close('p', result.p, expected['p'], { relative: 1e-8 });
};

/** Comparisons of groups. */
export const logRankKinds: KindTable = { logrank: runLogRank, logrank_trend: runTrend };
