import { limitsOf, type LimitsKind } from './confidence-limits.ts';
import { refuseColumns } from './refuse-columns.ts';
import { readObservations, type SurvivalColumns } from './observations.ts';
import { describeMerging, provenance, type Provenance } from './provenance.ts';
import { groupOrders, riskTable } from './risk-table.ts';
import { type CauseInput, stateErrors } from './state-errors.ts';
import { orderTimes, TIE_TOLERANCE } from './tied-times.ts';

/** Probability of being in one state over time. */
export interface StateProbability {
  /** 0 for the initial state, else the event code. */
  readonly state: number;
  readonly probability: Float64Array;
  readonly standardError: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Weight of moves into the state at each time. */
  readonly event: Float64Array;
}

/** State probabilities of one group. */
export interface StateCurves {
  readonly group: string | number | undefined;
  readonly n: number;
  readonly time: Float64Array;
  /** Weight at risk in the initial state. */
  readonly atRisk: Float64Array;
  readonly censored: Float64Array;
  /** The initial state first, then by event code. */
  readonly states: readonly StateProbability[];
}

/** State probabilities by group, and how often each move was seen. */
export interface AalenJohansen extends Provenance {
  /** Kind and level of the limits, for `limitsInWords`. */
  readonly limits: LimitsKind;
  readonly level: number;
  readonly curves: readonly StateCurves[];
  /** Rows that ended in each event code; index 0 counts ends of observation. */
  readonly moves: Uint32Array;
}

/** How {@link aalenJohansen} estimates. */
export interface AalenJohansenOptions {
  readonly limits?: LimitsKind;
  readonly level?: number;
  readonly tieTolerance?: number;
}

/**
 * Aalen–Johansen estimate for competing ends: the probability of each end by each time, by group.
 *
 * `event` holds 0 for an end of observation and 1, 2 … for the kinds of end. Standard errors by the infinitesimal
 * jackknife; ties are kept as they are. Treating other ends as censored (one minus Kaplan–Meier) would overstate
 * each of them.
 *
 * Source: Aalen & Johansen 1978; Putter, Fiocco & Geskus 2007, doi 10.1002/sim.2712.
 *
 * @throws RangeError without any event, for several rows of one id, or for data that nothing can use
 * @example
 * ```ts
 * aalenJohansen({ time: [1, 2, 3, 4], event: [1, 2, 0, 1] }).curves[0]?.states[1]?.probability;
 * // Float64Array [0.25, 0.25, 0.25, 0.75]
 * ```
 */
export function aalenJohansen(
  columns: SurvivalColumns,
  { limits = 'log', level = 0.95, tieTolerance = TIE_TOLERANCE }: AalenJohansenOptions = {},
): AalenJohansen {
  refuseColumns(columns, 'An Aalen–Johansen estimate', ['stratum'], 'draw strata apart by "group"');
  const observations = readObservations(columns, { codes: 255 });
  const { event, n, id, weight, events } = observations;
  if (events === 0) throw new RangeError('No row has an event: there is no state to move to.');
  if (id !== undefined && id.labels.length < n) {
    throw new RangeError('An id has several rows: give one row per person, from first to last day at risk.');
  }
  const ordered = orderTimes(observations, tieTolerance);
  let highest = 0;
  for (let i = 0; i < n; i++) highest = Math.max(highest, event[i]);
  const moves = new Uint32Array(highest + 1);
  for (let i = 0; i < n; i++) moves[event[i]]++;
  const bounds = limitsOf(limits, level);
  const pair = { lower: 1, upper: 1 };
  const curves = groupOrders(observations, ordered).map(({ group, rows }): StateCurves => {
    const all = riskTable(observations, ordered, rows, group);
    const causes = Array.from({ length: highest }, (_, k) => {
      const code = k + 1;
      return { code, event: riskTable(observations, ordered, rows, group, (found) => found === code).event };
    });
    const input: CauseInput = { rows, time: ordered.time, start: ordered.start, event, weight };
    const { survival, survivalError, incidence, incidenceErrors } = stateErrors(
      input,
      all,
      causes.map((c) => c.event),
    );
    const withLimits = (
      state: number,
      moved: Float64Array,
      probability: Float64Array,
      standardError: Float64Array,
    ): StateProbability => {
      const lower = new Float64Array(probability.length);
      const upper = new Float64Array(probability.length);
      for (let k = 0; k < probability.length; k++) {
        const p = probability[k];
        bounds(p, standardError[k] === 0 ? 0 : standardError[k] / p, pair);
        lower[k] = pair.lower;
        upper[k] = pair.upper;
      }
      return { state, probability, standardError, lower, upper, event: moved };
    };
    return {
      group,
      n: all.n,
      time: all.time,
      atRisk: all.atRisk,
      censored: all.censored,
      states: [
        withLimits(0, new Float64Array(all.time.length), survival, survivalError),
        ...causes.map(({ code, event: moved }, k) =>
          withLimits(code, moved, incidence[k], incidenceErrors[k]),
        ),
      ],
    };
  });
  const ties = describeMerging(ordered.merged, tieTolerance);
  return { ...provenance(observations, 'Aalen–Johansen', ties), limits, level, curves, moves };
}
