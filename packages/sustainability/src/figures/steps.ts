import { px1 } from './svg.ts';
import type { Scale } from './scale.ts';

/** A step function that is `before` until the first time. */
export interface Steps {
  readonly time: ArrayLike<number>;
  readonly value: ArrayLike<number>;
  readonly before: number;
}

/** Row in force at a time: the last at or before it, -1 before the first. */
export function rowAt(time: ArrayLike<number>, at: number): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The value in force at a time. */
export const valueAt = ({ time, value, before }: Steps, at: number): number => {
  const row = rowAt(time, at);
  return row < 0 ? before : value[row]!;
};

/** The value at time 0; that before the first time where a row at 0 has none, as limits on a log scale at a probability of 0. */
const valueAtStart = (steps: Steps): number => {
  const value = valueAt(steps, 0);
  return Number.isNaN(value) ? steps.before : value;
};

/**
 * Times at which to draw, no two closer than `resolution` pixels: each time itself where there are few, else the pixels' own.
 */
export function drawingTimes(
  time: ArrayLike<number>,
  until: number,
  x: Scale,
  resolution: number,
): readonly number[] {
  const result: number[] = [];
  const width = x(until) - x(0);
  if (time.length <= width / resolution) {
    for (let i = 0; i < time.length && time[i]! <= until; i++) if (time[i]! > 0) result.push(time[i]!);
    return result;
  }
  const step = (until * resolution) / width;
  for (let at = step; at < until; at += step) result.push(at);
  result.push(until);
  return result;
}

/** A path of steps from time 0 to `until`, in coordinates relative to the point before: half the bytes. */
export function stepPath(steps: Steps, times: readonly number[], until: number, x: Scale, y: Scale): string {
  let row = valueAtStart(steps);
  let px = Math.round(x(0) * 10) / 10;
  let py = Math.round(y(row) * 10) / 10;
  let path = `M${px1(px)} ${px1(py)}`;
  for (const at of times) {
    const value = valueAt(steps, at);
    if (value === row || Number.isNaN(value)) continue;
    row = value;
    const nx = Math.round(x(at) * 10) / 10;
    const ny = Math.round(y(value) * 10) / 10;
    if (ny === py) continue;
    path += `${nx === px ? '' : `h${px1(nx - px)}`}v${px1(ny - py)}`;
    px = nx;
    py = ny;
  }
  const end = Math.round(x(until) * 10) / 10;
  return end === px ? path : `${path}h${px1(end - px)}`;
}

/** A closed band between two step functions, where both are known. */
export function bandPath(
  lower: Steps,
  upper: Steps,
  times: readonly number[],
  until: number,
  x: Scale,
  y: Scale,
): string {
  const known = times.filter((at) => !Number.isNaN(valueAt(lower, at)) && !Number.isNaN(valueAt(upper, at)));
  const last = known.at(-1);
  if (last === undefined) return '';
  // Where limits are lost before the end (nobody left), the band stops there.
  const unknown = times.find((at) => at > last && Number.isNaN(valueAt(lower, at)));
  const end = unknown ?? until;
  const there = stepPath(upper, known, end, x, y);
  const steps: (readonly [number, number])[] = [[0, valueAtStart(lower)]];
  for (const at of known) {
    const value = valueAt(lower, at);
    if (value !== steps.at(-1)![1]) steps.push([at, value]);
  }
  const round = (value: number): number => Math.round(value * 10) / 10;
  let py = round(y(steps.at(-1)![1]));
  let px = round(x(end));
  let back = `L${px1(px)} ${px1(py)}`;
  for (let i = steps.length - 1; i > 0; i--) {
    const nx = round(x(steps[i]![0]));
    const ny = round(y(steps[i - 1]![1]));
    if (ny === py) continue;
    back += `${nx === px ? '' : `h${px1(nx - px)}`}v${px1(ny - py)}`;
    px = nx;
    py = ny;
  }
  return `${there}${back}H${px1(x(0))}Z`;
}
