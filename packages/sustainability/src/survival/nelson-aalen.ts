import { limitsOf, type LimitsKind } from './confidence-limits.ts';
import type { CurveOptions } from './kaplan-meier.ts';
import { oneOf, refuseColumns } from './refuse-columns.ts';
import { readObservations, type SurvivalColumns } from './observations.ts';
import { describeMerging, provenance } from './provenance.ts';
import { groupOrders, type RiskTable, riskTable } from './risk-table.ts';
import { needsRobustErrors, robustErrors, type StepInfluence } from './robust-errors.ts';
import type { SurvivalCurve, SurvivalEstimate } from './survival-curve.ts';
import { orderTimes, TIE_TOLERANCE } from './tied-times.ts';

/** How {@link nelsonAalen} treats ties. */
export interface NelsonAalenOptions extends CurveOptions {
  /**
   * `nelson-aalen`: d / Y at each time. `fleming-harrington`: tied events happen one after another,
   * 1/Y + 1/(Y − 1) + … Default `nelson-aalen`.
   */
  readonly ties?: 'nelson-aalen' | 'fleming-harrington';
}

function influenceOnHazard({ atRisk, event, eventCount }: RiskTable, oneByOne: boolean): StepInfluence {
  const steps = { event: new Float64Array(atRisk.length), atRisk: new Float64Array(atRisk.length) };
  for (let k = 0; k < atRisk.length; k++) {
    const d = event[k];
    const count = oneByOne ? eventCount[k] : Math.min(1, eventCount[k]);
    for (let j = 0; j < count; j++) {
      const share = j / count;
      const left = atRisk[k] - share * d;
      steps.event[k] += (1 / left - (d * (1 - share)) / (left * left)) / count;
      steps.atRisk[k] += d / count / (left * left);
    }
  }
  return steps;
}

function hazardCurve(
  table: RiskTable,
  oneByOne: boolean,
  kind: LimitsKind,
  level: number,
  robust: Float64Array | undefined,
): SurvivalCurve {
  const { group, n, time, atRisk, event, eventCount, censored } = table;
  const size = time.length;
  const survival = new Float64Array(size);
  const lower = new Float64Array(size);
  const upper = new Float64Array(size);
  const cumulativeHazard = new Float64Array(size);
  const standardErrorLog = new Float64Array(size);
  const limits = limitsOf(kind, level);
  const pair = { lower: 1, upper: 1 };
  limits(1, 0, pair);
  let hazard = 0;
  let variance = 0;
  let se = 0;
  for (let i = 0; i < size; i++) {
    const d = event[i];
    if (d > 0) {
      const y = atRisk[i];
      const count = oneByOne ? eventCount[i] : 1;
      for (let k = 0; k < count; k++) {
        const left = y - (k / count) * d;
        hazard += d / count / left;
        variance += d / count / (left * left);
      }
      se = robust === undefined ? Math.sqrt(variance) : robust[i];
      limits(Math.exp(-hazard), se, pair);
    }
    survival[i] = Math.exp(-hazard);
    cumulativeHazard[i] = hazard;
    standardErrorLog[i] = se;
    lower[i] = pair.lower;
    upper[i] = pair.upper;
  }
  return {
    group,
    n,
    time,
    atRisk,
    event,
    censored,
    survival,
    standardErrorLog,
    lower,
    upper,
    cumulativeHazard,
    standardErrorCumulativeHazard: standardErrorLog,
  };
}

/**
 * Nelson–Aalen estimate of the cumulative hazard and the survival exp(−hazard) that it implies, by group.
 *
 * Source: Nelson 1972; Aalen 1978, doi 10.1214/aos/1176344247; Fleming & Harrington 1984 for ties.
 *
 * @throws RangeError for data that no estimate can use, which `readObservations` names
 * @example
 * ```ts
 * nelsonAalen({ time: [1, 2], event: [1, 1] }).curves[0]?.cumulativeHazard; // Float64Array [0.5, 1.5]
 * ```
 */
export function nelsonAalen(
  columns: SurvivalColumns,
  {
    limits = 'log',
    level = 0.95,
    tieTolerance = TIE_TOLERANCE,
    ties = 'nelson-aalen',
    standardErrors,
  }: NelsonAalenOptions = {},
): SurvivalEstimate {
  refuseColumns(columns, 'A Nelson–Aalen estimate', ['stratum'], 'draw strata apart by "group"');
  oneOf('Treatment of ties', ties, ['nelson-aalen', 'fleming-harrington']);
  const observations = readObservations(columns);
  const ordered = orderTimes(observations, tieTolerance);
  const kind = standardErrors ?? (needsRobustErrors(observations) ? 'robust' : 'model');
  const oneByOne = ties === 'fleming-harrington';
  const curves = groupOrders(observations, ordered).map(({ group, rows }) => {
    const table = riskTable(observations, ordered, rows, group);
    const robust =
      kind === 'model'
        ? undefined
        : robustErrors(observations, ordered, rows, table, influenceOnHazard(table, oneByOne));
    return hazardCurve(table, oneByOne, limits, level, robust);
  });
  const how = `${ties}; ${describeMerging(ordered.merged, tieTolerance)}`;
  return { ...provenance(observations, 'Nelson–Aalen', how), standardErrors: kind, limits, level, curves };
}
