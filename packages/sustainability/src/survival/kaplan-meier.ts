import { limitsOf, type LimitsKind } from './confidence-limits.ts';
import { refuseColumns } from './refuse-columns.ts';
import { readObservations, type SurvivalColumns } from './observations.ts';
import { describeMerging, provenance } from './provenance.ts';
import { groupOrders, type RiskTable, riskTable } from './risk-table.ts';
import { needsRobustErrors, robustErrors, type StepInfluence } from './robust-errors.ts';
import type { SurvivalCurve, SurvivalEstimate } from './survival-curve.ts';
import { orderTimes, TIE_TOLERANCE } from './tied-times.ts';

/** How {@link kaplanMeier} and {@link nelsonAalen} estimate. */
export interface CurveOptions {
  /** Scale of the limits; default `log`. */
  readonly limits?: LimitsKind;
  /** Confidence level; default 0.95. */
  readonly level?: number;
  /** Times closer than this are one time; 0 compares exactly. Default √ε, as R's `timefix`. */
  readonly tieTolerance?: number;
  /**
   * `model`: Greenwood's formula, or its like for hazards. `robust`: infinitesimal jackknife with the rows of
   * one `id` as one unit. Default: `robust` when weights are no whole numbers or an id has several events.
   */
  readonly standardErrors?: 'model' | 'robust';
}

/** Influence of single rows on −log S and on the cumulative hazard, step by step. */
function influences({ atRisk, event }: RiskTable): { logSurvival: StepInfluence; hazard: StepInfluence } {
  const size = atRisk.length;
  const blank = (): StepInfluence => ({ event: new Float64Array(size), atRisk: new Float64Array(size) });
  const logSurvival = blank();
  const hazard = blank();
  for (let k = 0; k < size; k++) {
    const d = event[k];
    if (d === 0) continue;
    const y = atRisk[k];
    logSurvival.event[k] = 1 / y;
    logSurvival.atRisk[k] = y > d ? d / (y * (y - d)) : 0;
    hazard.event[k] = (1 - d / y) / y;
    hazard.atRisk[k] = d / (y * y);
  }
  return { logSurvival, hazard };
}

interface RobustErrors {
  readonly logSurvival: Float64Array;
  readonly hazard: Float64Array;
}

function kaplanMeierCurve(
  table: RiskTable,
  kind: LimitsKind,
  level: number,
  robust: RobustErrors | undefined,
): SurvivalCurve {
  const { time, atRisk, event } = table;
  const size = time.length;
  const survival = new Float64Array(size);
  const standardErrorLog = new Float64Array(size);
  const lower = new Float64Array(size);
  const upper = new Float64Array(size);
  const cumulativeHazard = new Float64Array(size);
  const standardErrorCumulativeHazard = new Float64Array(size);
  const limits = limitsOf(kind, level);
  const pair = { lower: 1, upper: 1 };
  limits(1, 0, pair);
  let s = 1;
  let greenwood = 0;
  let se = 0;
  let hazard = 0;
  let hazardVariance = 0;
  let hazardError = 0;
  for (let i = 0; i < size; i++) {
    const d = event[i];
    if (d > 0) {
      const y = atRisk[i];
      s *= (y - d) / y;
      greenwood += d / (y * (y - d));
      se = Math.sqrt(greenwood);
      hazard += d / y;
      hazardVariance += d / (y * y);
      hazardError = Math.sqrt(hazardVariance);
      if (robust !== undefined) {
        se = robust.logSurvival[i];
        hazardError = robust.hazard[i];
      }
      limits(s, se, pair);
    }
    survival[i] = s;
    standardErrorLog[i] = se;
    lower[i] = pair.lower;
    upper[i] = pair.upper;
    cumulativeHazard[i] = hazard;
    standardErrorCumulativeHazard[i] = hazardError;
  }
  const { group, n, censored } = table;
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
    standardErrorCumulativeHazard,
  };
}

/**
 * Kaplan–Meier estimate of the time to an event, with Greenwood's standard errors and limits, by group.
 *
 * Rows may come in any order. With `start`, rows are at risk on `(start, time]`. With no event at all the
 * curve stays at 1 and its limits are those of a standard error of 0 (NaN on scales that have no value at 1).
 *
 * Source: Kaplan & Meier 1958, doi 10.1080/01621459.1958.10501452; Greenwood 1926.
 *
 * @throws RangeError for data that no estimate can use, which `readObservations` names
 * @example
 * ```ts
 * const { curves } = kaplanMeier({ time: [2, 3, 3, 5], event: [1, 1, 0, 0] });
 * curves[0]?.survival; // Float64Array [0.75, 0.5, 0.5]
 * ```
 */
export function kaplanMeier(
  columns: SurvivalColumns,
  { limits = 'log', level = 0.95, tieTolerance = TIE_TOLERANCE, standardErrors }: CurveOptions = {},
): SurvivalEstimate {
  refuseColumns(columns, 'A Kaplan–Meier estimate', ['stratum'], 'draw strata apart by "group"');
  const observations = readObservations(columns);
  const ordered = orderTimes(observations, tieTolerance);
  const kind = standardErrors ?? (needsRobustErrors(observations) ? 'robust' : 'model');
  const curves = groupOrders(observations, ordered).map(({ group, rows }) => {
    const table = riskTable(observations, ordered, rows, group);
    if (kind === 'model') return kaplanMeierCurve(table, limits, level, undefined);
    const { logSurvival, hazard } = influences(table);
    return kaplanMeierCurve(table, limits, level, {
      logSurvival: robustErrors(observations, ordered, rows, table, logSurvival),
      hazard: robustErrors(observations, ordered, rows, table, hazard),
    });
  });
  const ties = describeMerging(ordered.merged, tieTolerance);
  return { ...provenance(observations, 'Kaplan–Meier', ties), standardErrors: kind, limits, level, curves };
}
