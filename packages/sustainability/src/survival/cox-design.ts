import { gather, gatherBytes, orderByLabel } from '../numeric/order.ts';
import { type Covariates, type ModelColumns, modelColumns } from './covariates.ts';
import { labelled, type Labelled } from './labels.ts';
import {
  type LabelColumn,
  type NumberColumn,
  type Observations,
  readObservations,
  type SurvivalColumns,
  takeNumbers,
} from './observations.ts';
import { type RiskSets, riskSets } from './risk-sets.ts';
import { orderTimes } from './tied-times.ts';

/** What a Cox model is fitted to. */
export interface CoxColumns extends Omit<SurvivalColumns, 'group'> {
  readonly covariates: Covariates;
  /** Known part of the linear predictor. */
  readonly offset?: NumberColumn | undefined;
  /** Rows of one cluster are correlated: asks for robust standard errors. */
  readonly cluster?: LabelColumn | undefined;
}

/** Rows sorted for the likelihood: by stratum, then time, events before ends of observation at one time. */
export interface CoxDesign {
  readonly observations: Observations;
  readonly model: ModelColumns;
  readonly merged: number;
  /** Kept row at each sorted position. */
  readonly order: Uint32Array;
  readonly time: Float64Array;
  readonly start: Float64Array | undefined;
  readonly event: Uint8Array;
  readonly weight: Float64Array | undefined;
  readonly offset: Float64Array | undefined;
  readonly cluster: Labelled | undefined;
  /** Centred and scaled columns, so that no unit of measurement decides what is collinear. */
  readonly x: readonly Float64Array[];
  /** Weighted means that were taken off. */
  readonly centre: Float64Array;
  /** Mean absolute deviations that the columns were divided by. */
  readonly scale: Float64Array;
  readonly risk: RiskSets;
}

/** Puts events before ends of observation within each tie; `order` is by time already. */
function eventsFirst(
  order: Uint32Array,
  time: Float64Array,
  event: Uint8Array,
  from: number,
  to: number,
): void {
  const held: number[] = [];
  for (let i = from; i < to;) {
    const first = i;
    const t = time[order[i]];
    while (i < to && time[order[i]] === t) i++;
    if (i - first === 1) continue;
    held.length = 0;
    let place = first;
    for (let k = first; k < i; k++) {
      const row = order[k];
      if (event[row] === 1) order[place++] = row;
      else held.push(row);
    }
    for (const row of held) order[place++] = row;
  }
}

function plainSum(x: Float64Array): number {
  let even = 0;
  let odd = 0;
  let i = 0;
  for (; i + 1 < x.length; i += 2) {
    even += x[i];
    odd += x[i + 1];
  }
  return i < x.length ? even + odd + x[i] : even + odd;
}

function absoluteSum(x: Float64Array): number {
  let even = 0;
  let odd = 0;
  let i = 0;
  for (; i + 1 < x.length; i += 2) {
    even += Math.abs(x[i]);
    odd += Math.abs(x[i + 1]);
  }
  return i < x.length ? even + odd + Math.abs(x[i]) : even + odd;
}

function weightedSum(x: Float64Array, weight: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += weight[i] * x[i];
  return sum;
}

function standardise(
  column: Float64Array,
  order: Uint32Array,
  weight: Float64Array | undefined,
): { x: Float64Array; centre: number; scale: number } {
  const x = gather(column, order);
  const n = x.length;
  const [total, sum] = weight === undefined ? [n, plainSum(x)] : [plainSum(weight), weightedSum(x, weight)];
  const centre = total > 0 ? sum / total : 0;
  for (let i = 0; i < n; i++) x[i] -= centre;
  const deviation = weight === undefined ? absoluteSum(x) : weightedSum(x.map(Math.abs), weight);
  // A constant column differs from its mean by rounding alone.
  const scale = deviation / total;
  const constant = !(scale > 1e-13 * Math.abs(centre));
  if (constant) x.fill(0);
  else {
    const inverse = 1 / scale;
    for (let i = 0; i < n; i++) x[i] *= inverse;
  }
  return { x, centre, scale: constant ? 1 : scale };
}

/** Reads, checks and sorts what a Cox model needs. */
export function coxDesign(columns: CoxColumns, tieTolerance: number): CoxDesign {
  const observations = readObservations(columns, {
    also: [...Object.entries(columns.covariates), ['offset', columns.offset], ['cluster', columns.cluster]],
  });
  const { rows, event, stratum, n } = observations;
  const model = modelColumns(columns.covariates, rows);
  const ordered = orderTimes(observations, tieTolerance);
  const strata = stratum?.labels.length ?? 1;
  const { order, offsets } =
    stratum === undefined
      ? { order: ordered.order, offsets: Uint32Array.of(0, n) }
      : orderByLabel(ordered.order, stratum.codes, strata);
  for (let s = 0; s < strata; s++) eventsFirst(order, ordered.time, event, offsets[s], offsets[s + 1]);
  const time = gather(ordered.time, order);
  const start = ordered.start === undefined ? undefined : gather(ordered.start, order);
  const sortedEvent = gatherBytes(event, order);
  const weight = observations.weight === undefined ? undefined : gather(observations.weight, order);
  const standard = model.columns.map((column) => standardise(column, order, weight));
  return {
    observations,
    model,
    merged: ordered.merged,
    order,
    time,
    start,
    event: sortedEvent,
    weight,
    offset: columns.offset === undefined ? undefined : gather(takeNumbers(columns.offset, rows), order),
    cluster: columns.cluster === undefined ? undefined : labelled(columns.cluster, rows),
    x: standard.map(({ x }) => x),
    centre: Float64Array.from(standard, ({ centre }) => centre),
    scale: Float64Array.from(standard, ({ scale }) => scale),
    risk: riskSets(time, start, sortedEvent, weight, offsets),
  };
}
