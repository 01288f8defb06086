import { type Factor, factor, solve } from '../numeric/cholesky.ts';

/** A likelihood at one parameter vector. */
export interface Evaluation {
  readonly logLikelihood: number;
  readonly score: Float64Array;
  /** Observed or expected information, p × p. */
  readonly information: Float64Array;
}

/** Where Newton's method ended. */
export interface Maximum<E extends Evaluation> {
  readonly parameters: Float64Array;
  /** At `parameters`, but for a last step that no digit of it can show. */
  readonly evaluation: E;
  readonly first: E;
  readonly factored: Factor;
  readonly iterations: number;
  readonly converged: boolean;
  /** Parameters that the data cannot tell from those before them. */
  readonly dependent: readonly number[];
  /** Parameters that still grow when the likelihood no longer does. */
  readonly diverging: readonly number[];
}

/** How {@link maximise} stops. */
export interface MaximiseOptions {
  readonly maximumIterations?: number;
  /** Ends when the Newton decrement (twice the gain still expected) falls to this. */
  readonly decrement?: number;
}

/** A pivot this small against the first information says that the likelihood has flattened out. */
const FLAT = 1e-11;

/**
 * Maximises a concave log-likelihood by Newton's method with step halving.
 *
 * Stops on the Newton decrement, not on the change of the likelihood: near the maximum one more step squares the
 * error, so nothing is left to chance in the last digits. Flags instead of guessing: parameters that are collinear
 * at the start get no step; when the information collapses the likelihood has no maximum, and the parameters that
 * still move are named.
 */
export function maximise<E extends Evaluation>(
  evaluate: (parameters: Float64Array) => E,
  start: Float64Array,
  { maximumIterations = 60, decrement: small = 1e-21 }: MaximiseOptions = {},
): Maximum<E> {
  const p = start.length;
  let parameters = start;
  const first = evaluate(parameters);
  let current = first;
  let factored = factor(first.information, p);
  const dependent: number[] = [];
  for (let j = 0; j < p; j++) if (factored.pivot[j] === 0) dependent.push(j);
  const startPivot = factored.pivot.slice();
  let iterations = 0;
  let converged = false;
  let flat = false;
  let step = solve(factored, current.score);
  for (; iterations < maximumIterations; iterations++) {
    for (const j of dependent) step[j] = 0;
    const decrement = step.reduce((sum, value, j) => sum + value * current.score[j], 0);
    const noise = 1e-15 * Math.abs(current.logLikelihood);
    if (decrement <= Math.max(small, noise * 1e-6)) {
      converged = true;
      break;
    }
    let share = 1;
    let next = evaluate(parameters.map((value, j) => value + step[j]));
    while (!(next.logLikelihood >= current.logLikelihood - noise * 100) && share > 1e-8) {
      share /= 2;
      next = evaluate(parameters.map((value, j) => value + share * step[j]));
    }
    if (share <= 1e-8) break;
    parameters = parameters.map((value, j) => value + share * step[j]);
    current = next;
    factored = factor(current.information, p, 1e-13);
    for (let j = 0; j < p; j++) {
      if (startPivot[j] > 0 && !(factored.pivot[j] > FLAT * startPivot[j])) flat = true;
    }
    if (flat) break;
    step = solve(factored, current.score);
  }
  const moving = Array.from({ length: p }, (_, j) => j).filter(
    (j) => startPivot[j] > 0 && Math.abs(step[j]) > 1e-3 / Math.sqrt(startPivot[j]),
  );
  if (converged) parameters = parameters.map((value, j) => value + step[j]);
  return {
    parameters,
    evaluation: current,
    first,
    factored,
    iterations,
    converged,
    dependent,
    diverging: converged ? [] : moving,
  };
}
