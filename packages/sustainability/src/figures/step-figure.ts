import { timeAxis, valueAxis } from './axes.ts';
import type { Box } from './axes.ts';
import { figure, linear, ticks } from './scale.ts';
import type { Scale } from './scale.ts';
import { bandPath, drawingTimes, rowAt, stepPath } from './steps.ts';
import type { Steps } from './steps.ts';
import { cut, document, element, frameOf, label, px, px1, withinBytes } from './svg.ts';
import { seriesOf } from './theme.ts';
import type { FigureOptions } from './theme.ts';

/** What step curves take beside the data. */
export interface CurveFigureOptions extends FigureOptions {
  /** Time that one unit of the axis stands for, such as 365.25 for years from days. Default 1. */
  readonly perUnit?: number;
  /** Unit of the axis, such as `days` or `months`; without it the axis says `Time` and no more. */
  readonly unit?: string;
  /** What the shaded bands are, such as `95 % limits (log)`: see `limitsInWords`. */
  readonly limits?: string;
  /** End of the axis, in the data's own unit; default: the last time. */
  readonly until?: number;
  /** Meaning of the axis of values. */
  readonly measure?: string;
}

/** One curve: its steps, limits, and the sentence that says it. */
export interface Series {
  readonly name: string;
  readonly steps: Steps;
  readonly lower?: Steps;
  readonly upper?: Steps;
  readonly censored?: ArrayLike<number>;
  readonly atRisk?: ArrayLike<number>;
  readonly sentence: (at: readonly number[]) => string;
}

/** Short upright strokes where somebody is censored, no two closer than they can be told apart. */
function censoringMarks(
  { steps }: Series,
  censored: ArrayLike<number>,
  until: number,
  x: Scale,
  y: Scale,
  resolution: number,
): string {
  const { time, value } = steps;
  const gap = (Math.max(2, resolution * 4) * until) / (x(until) - x(0));
  let path = '';
  for (let row = 0; row < censored.length && time[row]! <= until;) {
    if (censored[row] === 0) row += 1;
    else {
      path += `M${px1(x(time[row]!))} ${px1(y(value[row]!) - 4)}v8`;
      row = Math.max(row, rowAt(time, time[row]! + gap)) + 1;
    }
  }
  return path;
}

/** Step curves over time with axes, legend and the numbers at risk. `top` is the end of the axis of values. */
export function stepFigure(
  series: readonly Series[],
  options: CurveFigureOptions,
  what: string,
  top: number,
): string {
  const { width, theme } = frameOf(options);
  if (series.length === 0) throw new RangeError('There is no curve to draw: give at least one.');
  if (series.length > 6)
    throw new RangeError(`${series.length} curves cannot be told apart: draw 6 at most.`);
  const perUnit = options.perUnit ?? 1;
  const unit = options.unit === undefined ? '' : ` ${options.unit}`;
  const shaded = series.some((one) => one.lower !== undefined && one.upper !== undefined)
    ? `shaded: ${options.limits ?? 'limits, kind and level not said'}`
    : '';
  const last = Math.max(...series.map(({ steps }) => steps.time[steps.time.length - 1] ?? 0));
  const until = options.until ?? last;
  if (!(until > 0)) throw new RangeError('The curves have no length: there is no time after 0 to draw.');
  const table = series.some((one) => one.atRisk !== undefined);
  const named = series.length > 1 || series[0]!.name !== '';
  const names = Math.max(...series.map((one) => Math.min(22, [...one.name].length)));
  const left = table && named ? Math.max(52, 36 + names * 6.8) : 52;
  const box: Box = { left, right: width - 20, top: named ? 78 : 58, bottom: named ? 318 : 298 };
  const height = box.bottom + 46 + (table ? 22 + series.length * 17 + 8 : 0);
  const x = linear([0, until], [box.left, box.right]);
  const y = linear([0, top], [box.bottom, box.top]);
  const marks = ticks(0, until / perUnit, Math.max(3, Math.round((box.right - box.left) / 90)));
  const shares = top === 1 ? [0, 0.25, 0.5, 0.75, 1] : ticks(0, top, 4);
  const description = `${what} over 0 to ${figure(until / perUnit)}${unit}.${shaded === '' ? '' : ` S${shaded.slice(1)}.`} ${series.map((one) => one.sentence(marks.slice(1).map((mark) => mark * perUnit))).join(' ')}`;

  const atRiskTable = (): string => {
    const head = box.bottom + 62;
    return (
      label('At risk', 12, head, { fill: theme.muted }) +
      series
        .map((one, i) => {
          if (one.atRisk === undefined) return '';
          const line = head + 17 * (i + 1);
          const cells = marks.map((mark) => {
            // At risk just before a time: the row at or after it.
            const at = mark * perUnit;
            let row = rowAt(one.steps.time, at);
            if (row < 0 || one.steps.time[row]! < at) row += 1;
            return label(figure(one.atRisk![row] ?? 0, 6), x(at), line, { 'text-anchor': 'middle' });
          });
          return (
            (named ? label(cut(one.name, 22), 12, line, { fill: seriesOf(theme, i).colour }) : '') +
            cells.join('')
          );
        })
        .join('')
    );
  };

  const legend = (): string => {
    if (!named) return '';
    const slot = (width - 32) / series.length;
    return series
      .map((one, i) => {
        const { colour, dash } = seriesOf(theme, i);
        const from = 16 + slot * i;
        return (
          element('path', {
            d: `M${px(from)} 44h24`,
            stroke: colour,
            'stroke-width': 2,
            'stroke-dasharray': dash,
            fill: 'none',
          }) + label(cut(one.name, Math.floor((slot - 40) / 6.6)), from + 30, 48)
        );
      })
      .join('');
  };

  const draw = (resolution: number): string => {
    const curves = series.map((one, i) => {
      const { colour, dash } = seriesOf(theme, i);
      const times = drawingTimes(one.steps.time, until, x, resolution);
      const end = Math.min(until, one.steps.time[one.steps.time.length - 1] ?? 0);
      const band =
        one.lower === undefined || one.upper === undefined
          ? ''
          : bandPath(
              one.lower,
              one.upper,
              times.filter((at) => at <= end),
              end,
              x,
              y,
            );
      const censoring =
        one.censored === undefined ? '' : censoringMarks(one, one.censored, until, x, y, resolution);
      return (
        (band === '' ? '' : element('path', { d: band, fill: colour, 'fill-opacity': 0.14 })) +
        element('path', {
          d: stepPath(one.steps, times, end, x, y),
          stroke: colour,
          'stroke-width': 2,
          'stroke-dasharray': dash,
          fill: 'none',
        }) +
        (censoring === ''
          ? ''
          : element('path', { d: censoring, stroke: colour, 'stroke-width': 1.2, fill: 'none' }))
      );
    });
    return document(options, height, description, [
      legend(),
      valueAxis(
        box,
        theme,
        y,
        shares,
        shares.map((share) => figure(share)),
        cut(
          `${options.measure ?? what}${shaded === '' ? '' : ` (${shaded})`}`,
          Math.floor((width - box.left - 8) / 6),
        ),
      ),
      timeAxis(
        box,
        theme,
        x,
        marks.map((mark) => mark * perUnit),
        marks.map((mark) => figure(mark, 6)),
        unit === '' ? 'Time' : `Time in${unit}`,
      ),
      ...curves,
      table ? atRiskTable() : '',
    ]);
  };
  // Where the steps are too many for 20 kB (about 9 bytes a step and 18 a step of the band), start with what may fit.
  const rows = series.reduce((sum, one) => sum + one.steps.time.length, 0);
  const bytes = series.reduce((sum, one) => sum + (one.lower === undefined ? 10 : 28), 0);
  return withinBytes(
    draw,
    rows * 28 < 16_000 ? 0.5 : Math.max(0.5, ((box.right - box.left) * bytes) / 24_000),
  );
}
