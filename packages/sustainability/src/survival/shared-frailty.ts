import { invert } from '../numeric/cholesky.ts';
import { logGamma } from '../numeric/gamma.ts';
import { type CoxColumns, type CoxDesign, coxDesign } from './cox-design.ts';
import { expectedEvents } from './cox-residuals.ts';
import { coxSums } from './cox-sums.ts';
import type { ModelTerm } from './covariates.ts';
import {
  byGroup,
  type FrailtyDistribution,
  type FrailtyGroups,
  frailtyInformation,
  type FrailtySolution,
  solveFrailty,
} from './frailty-fit.ts';
import { type LabelColumn } from './observations.ts';
import { labelled } from './labels.ts';
import { describeMerging, provenance, type Provenance } from './provenance.ts';
import { oneOf, refuseColumns } from './refuse-columns.ts';
import { TIE_TOLERANCE } from './tied-times.ts';

/** How {@link sharedFrailty} fits. */
export interface FrailtyOptions {
  /** Default `gamma`. */
  readonly distribution?: FrailtyDistribution;
  readonly ties?: 'efron' | 'breslow';
  readonly tieTolerance?: number;
}

/** A Cox model with a random factor per group. */
export interface FrailtyFit extends Provenance {
  readonly distribution: FrailtyDistribution;
  readonly terms: readonly ModelTerm[];
  readonly names: readonly string[];
  /** Log hazard ratios within a group. */
  readonly coefficients: Float64Array;
  /** With the variance of frailties taken as known. */
  readonly standardErrors: Float64Array;
  /** Variance of the frailty (gamma) or of its logarithm (gaussian); 0 when groups do not differ. */
  readonly theta: number;
  readonly groups: readonly (string | number)[];
  readonly logFrailties: Float64Array;
  /** Of the model without covariates and frailties, and of the partial likelihood at the solution. */
  readonly logLikelihood: { readonly null: number; readonly fitted: number };
  /** With the frailties integrated out; NaN for gaussian ones. */
  readonly integratedLogLikelihood: number;
  readonly flags: readonly string[];
}

/**
 * Marginal log-likelihood of gamma frailties (Therneau & Grambsch 2000, §9.6), from the groups' cumulative hazards
 * rather than from their frailties: in that form an error of the solution counts only by its square.
 */
function integrated(
  { sums, design, logFrailty }: FrailtySolution,
  groups: FrailtyGroups,
  theta: number,
): number {
  const nu = 1 / theta;
  const { weight } = design;
  const expected = expectedEvents(design, sums);
  if (weight !== undefined) for (let i = 0; i < expected.length; i++) expected[i] *= weight[i];
  const means = byGroup(groups, expected);
  let value = sums.logLikelihood;
  groups.events.forEach((d, g) => {
    const hazard = means[g] * Math.exp(-logFrailty[g]);
    value += d * (1 - logFrailty[g]) + nu * Math.log(nu) - (nu + d) * Math.log(nu + hazard);
    value += logGamma(nu + d) - logGamma(nu);
  });
  return value;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Largest value of a one-humped function on [low, high], by golden section. */
function goldenSection(f: (x: number) => number, low: number, high: number): number {
  let a = low;
  let b = high;
  let x = b - GOLDEN * (b - a);
  let y = a + GOLDEN * (b - a);
  let fx = f(x);
  let fy = f(y);
  while (b - a > 1e-7) {
    if (fx >= fy) {
      b = y;
      y = x;
      fy = fx;
      x = b - GOLDEN * (b - a);
      fx = f(x);
    } else {
      a = x;
      x = y;
      fx = fy;
      y = a + GOLDEN * (b - a);
      fy = f(y);
    }
  }
  return (a + b) / 2;
}

/** Where a falling function crosses 0 on [low, high], by bisection. */
function bisection(f: (x: number) => number, low: number, high: number): number {
  let a = low;
  let b = high;
  while (b - a > 1e-9) {
    const middle = (a + b) / 2;
    if (f(middle) > 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

/** log θ is looked for between these. */
const RANGE = [Math.log(1e-5), Math.log(50)] as const;

/**
 * Cox model with a frailty that the rows of one group share: groups that last or fail for reasons not recorded.
 *
 * Gamma frailties maximise the integrated likelihood; gaussian ones take the variance at which it equals its own
 * penalised estimate (REML).
 *
 * Source: Therneau & Grambsch 2000, ch. 9; Therneau, Grambsch & Pankratz 2003, doi 10.1198/1061860031365.
 *
 * @param frailty - who shares one
 * @throws RangeError without events, with one group only, or for data that nothing can use
 */
export function sharedFrailty(
  columns: CoxColumns,
  frailty: LabelColumn,
  { distribution = 'gamma', ties = 'efron', tieTolerance = TIE_TOLERANCE }: FrailtyOptions = {},
): FrailtyFit {
  refuseColumns(columns, 'A shared frailty', ['group'], 'give it as a covariate or as "stratum"');
  oneOf('Treatment of ties', ties, ['efron', 'breslow']);
  oneOf('Distribution of frailties', distribution, ['gamma', 'gaussian']);
  // The group takes the part of the cluster: it must be complete and follows the rows.
  const design = coxDesign({ ...columns, cluster: frailty }, tieTolerance);
  const { observations, model, scale } = design;
  if (observations.events === 0) throw new RangeError('No row has an event: hazards cannot be compared.');
  const labels = design.cluster ?? labelled(frailty, observations.rows);
  if (labels.labels.length < 2)
    throw new RangeError('All rows share one frailty: there is nothing to compare it with.');
  const groups = groupsOf(design, labels.codes, labels.labels.length);
  const efron = ties === 'efron';
  let last: { beta: Float64Array; logFrailty: Float64Array } = {
    beta: new Float64Array(design.x.length),
    logFrailty: new Float64Array(labels.labels.length),
  };
  const at = (logTheta: number): FrailtySolution => {
    const solution = solveFrailty(design, groups, Math.exp(logTheta), distribution, efron, last);
    last = solution;
    return solution;
  };
  const logTheta =
    distribution === 'gamma'
      ? goldenSection((x) => integrated(at(x), groups, Math.exp(x)), ...RANGE)
      : bisection(
          (x) => {
            const solution = at(x);
            const { trace } = frailtyInformation(solution, groups, Math.exp(x), distribution);
            const squares = solution.logFrailty.reduce((sum, value) => sum + value * value, 0);
            return squares + trace - groups.events.length * Math.exp(x);
          },
          ...RANGE,
        );
  const theta = Math.exp(logTheta);
  const solution = at(logTheta);
  const p = design.x.length;
  const { coefficients } = frailtyInformation(solution, groups, theta, distribution);
  const variance = invert(coefficients);
  const flags: string[] = [];
  const none = logTheta < RANGE[0] + 1e-3;
  if (none) flags.push('no-heterogeneity');
  if (logTheta > RANGE[1] - 1e-3) flags.push('variance-at-its-limit');
  if (!solution.converged) flags.push('not-converged');
  for (let j = 0; j < p; j++) if (coefficients.pivot[j] === 0) flags.push(`collinear: ${model.names[j]}`);
  return {
    ...provenance(
      observations,
      `Cox model with shared ${distribution} frailty`,
      `${ties}; ${describeMerging(design.merged, tieTolerance)}`,
    ),
    distribution,
    terms: model.terms,
    names: model.names,
    coefficients: solution.beta.map((value, j) =>
      coefficients.pivot[j] === 0 ? Number.NaN : value / scale[j],
    ),
    standardErrors: scale.map((s, j) =>
      coefficients.pivot[j] === 0 ? Number.NaN : Math.sqrt(variance[j * p + j]) / s,
    ),
    theta: none ? 0 : theta,
    groups: labels.labels,
    logFrailties: solution.logFrailty,
    logLikelihood: {
      null: coxSums(design, new Float64Array(p), efron).logLikelihood,
      fitted: solution.sums.logLikelihood,
    },
    integratedLogLikelihood: distribution === 'gamma' ? integrated(solution, groups, theta) : Number.NaN,
    flags,
  };
}

function groupsOf({ order, event, weight }: CoxDesign, codes: Uint32Array, count: number): FrailtyGroups {
  const groupOf = order.map((row) => codes[row]);
  const own = Float64Array.from(event, (happened, i) => happened * (weight === undefined ? 1 : weight[i]));
  return { groupOf, events: byGroup({ groupOf, events: new Float64Array(count) }, own) };
}
