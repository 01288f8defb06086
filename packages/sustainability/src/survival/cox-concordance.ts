import { type Concordance, concordanceOf } from './concordance.ts';
import type { CoxFit } from './cox.ts';

/**
 * Concordance of a Cox model's linear predictor with the times it was fitted to, within strata.
 *
 * @example
 * ```ts
 * const fit = cox({ time: [1, 2, 3, 4], event: [1, 1, 0, 1], covariates: { size: [4, 9, 7, 6] } });
 * coxConcordance(fit).concordance;
 * ```
 */
export function coxConcordance(fit: CoxFit): Pick<Concordance, 'concordance' | 'standardError' | 'counts'> {
  const { design, sums } = fit.state;
  const { rowOffsets } = design.risk;
  const n = design.time.length;
  const positions = Uint32Array.from({ length: n }, (_, i) => i);
  const labels = design.cluster ?? design.observations.id;
  return concordanceOf(
    {
      time: design.time,
      start: design.start,
      event: design.event,
      weight: design.weight,
      score: sums.linearPredictor,
      strata: Array.from({ length: rowOffsets.length - 1 }, (_, s) =>
        positions.subarray(rowOffsets[s], rowOffsets[s + 1]),
      ),
      cluster:
        labels === undefined || !fit.robust
          ? undefined
          : { labels: labels.labels, codes: design.order.map((row) => labels.codes[row]) },
    },
    true,
  );
}
