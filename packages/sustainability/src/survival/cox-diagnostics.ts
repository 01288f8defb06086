import type { CoxFit } from './cox.ts';
import { expectedEvents, riskSetMeans, scoreResiduals } from './cox-residuals.ts';
import { timesMatrix } from './cox-robust.ts';

function inRowOrder(sorted: Float64Array, order: Uint32Array): Float64Array {
  const values = new Float64Array(sorted.length);
  for (let i = 0; i < order.length; i++) values[order[i]] = sorted[i];
  return values;
}

/**
 * Martingale residuals of a Cox model: events less expected events, by kept row in the caller's order.
 *
 * @example
 * ```ts
 * const fit = cox({ time: [1, 2, 3, 4], event: [1, 1, 0, 1], covariates: { size: [4, 9, 7, 6] } });
 * martingaleResiduals(fit).length; // 4
 * ```
 */
export function martingaleResiduals({ state: { design, sums } }: CoxFit): Float64Array {
  const residual = expectedEvents(design, sums);
  for (let i = 0; i < residual.length; i++) residual[i] = design.event[i] - residual[i];
  return inRowOrder(residual, design.order);
}

/**
 * Deviance residuals of a Cox model: martingale residuals made more symmetric (Therneau, Grambsch & Fleming 1990,
 * doi 10.1093/biomet/77.1.147), by kept row in the caller's order.
 */
export function devianceResiduals(fit: CoxFit): Float64Array {
  const martingale = martingaleResiduals(fit);
  const { event } = fit.state.design.observations;
  return martingale.map((m, i) => {
    const log = event[i] === 1 ? Math.log(1 - m) : 0;
    return Math.sign(m) * Math.sqrt(Math.max(0, -2 * (m + log)));
  });
}

/**
 * Score residuals of a Cox model, one column per coefficient, by kept row in the caller's order.
 *
 * @returns columns whose weighted sums are 0 at the estimate
 */
export function coxScoreResiduals({ state: { design, sums } }: CoxFit): readonly Float64Array[] {
  return scoreResiduals(design, sums).map((column, j) =>
    inRowOrder(
      column.map((value) => value * design.scale[j]),
      design.order,
    ),
  );
}

/**
 * dfbeta residuals of a Cox model: about how far each coefficient would move without the row (with its weight), one
 * column per coefficient, by kept row in the caller's order.
 *
 * @throws RangeError for the exact likelihood, whose score has no such rows
 */
export function dfbetaResiduals(fit: CoxFit): readonly Float64Array[] {
  if (fit.ties === 'exact') throw new RangeError('dfbeta residuals need ties "efron" or "breslow".');
  const { weight } = fit.state.design.observations;
  return timesMatrix(coxScoreResiduals(fit), fit.modelVariance).map((column) =>
    weight === undefined ? column : column.map((value, i) => value * weight[i]),
  );
}

/** Schoenfeld residuals: one row per event, by stratum and time. */
export interface SchoenfeldResiduals {
  readonly time: Float64Array;
  /** Kept row of each event. */
  readonly rows: Uint32Array;
  /** One column per coefficient: covariate less its mean over the risk set. */
  readonly columns: readonly Float64Array[];
}

/**
 * Schoenfeld residuals of a Cox model (Schoenfeld 1982, doi 10.1093/biomet/69.1.239): plotted over time they show how
 * a coefficient changes.
 */
export function schoenfeldResiduals({ state: { design, sums } }: CoxFit): SchoenfeldResiduals {
  const { event, time, order, x, scale, risk } = design;
  const positions = Uint32Array.from({ length: event.length }, (_, i) => i).filter((i) => event[i] === 1);
  return {
    time: Float64Array.from(positions, (i) => time[i]),
    rows: Uint32Array.from(positions, (i) => order[i]),
    columns: riskSetMeans(design, sums).map((mean, j) =>
      Float64Array.from(positions, (i) => (x[j][i] - mean[risk.exit[i] - 1]) * scale[j]),
    ),
  };
}
