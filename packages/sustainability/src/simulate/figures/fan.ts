import { timeAxis, valueAxis } from '../../figures/axes.ts';
import { figure, linear, ticks } from '../../figures/scale.ts';
import { document, element, frameOf, label, px1 } from '../../figures/svg.ts';
import type { FigureOptions } from '../../figures/theme.ts';
import type { ShockModel } from '../model.ts';

/** Several runs of one measure over time, such as draws from a posterior. */
export interface FanData {
  readonly times: readonly number[];
  /** One list per run, as long as `times`. */
  readonly runs: readonly (readonly number[])[];
  /** Drawn as grey bands from their beginning to their end. */
  readonly shocks?: readonly Pick<ShockModel, 'name' | 'from' | 'until'>[];
}

const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  return sorted[low]! + ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!) * (place - low);
};

/**
 * A fan chart: the median of the runs with bands of 50, 80 and 95 %, shocks marked.
 *
 * @throws RangeError for fewer than two runs or two times, or runs of another length.
 */
export function fanFigure(data: FanData, options: FigureOptions & { readonly measure?: string }): string {
  const { width, theme } = frameOf(options);
  const { times, runs, shocks = [] } = data;
  if (runs.length < 2 || times.length < 2 || runs.some((run) => run.length !== times.length))
    throw new RangeError('A fan needs at least two runs and two times, and one value per run and time.');
  const sorted = times.map((_, i) => runs.map((run) => run[i]!).sort((one, other) => one - other));
  const line = (share: number): readonly number[] => sorted.map((values) => quantile(values, share));
  const highest = Math.max(...sorted.map((values) => values.at(-1)!));
  const most = highest > 0 ? highest * 1.05 : 1;
  const box = { left: 60, right: width - 24, top: 66, bottom: 330 };
  const last = times.at(-1)!;
  const x = linear([0, last], [box.left, box.right]);
  const y = linear([0, most], [box.bottom, box.top]);
  const points = (values: readonly number[]): readonly string[] =>
    values.map((value, i) => `${px1(x(times[i]!))} ${px1(y(value))}`);
  const bands = [0.025, 0.1, 0.25].map((share, i) =>
    element('path', {
      d: `M${points(line(1 - share)).join('L')}L${points(line(share)).toReversed().join('L')}Z`,
      fill: theme.series[0]!,
      'fill-opacity': [0.15, 0.2, 0.25][i]!,
    }),
  );
  const marks = shocks.map(
    ({ name, from, until }) =>
      element('rect', {
        x: x(from),
        y: box.top,
        width: Math.max(2, x(Math.min(last, until)) - x(from)),
        height: box.bottom - box.top,
        fill: theme.shade,
      }) + label(name, x(from) + 3, box.top + 13, { fill: theme.muted, 'font-size': 11 }),
  );
  const median = line(0.5);
  const values = ticks(0, most, 5);
  const years = ticks(0, last, 8);
  const measure = options.measure ?? 'Living groups per facilitator trained';
  const low = line(0.025);
  const high = line(0.975);
  const sentence = `${measure}, median of ${runs.length} runs with bands of 50, 80 and 95 %. After ${figure(last)} years: ${figure(median.at(-1)!)} (95 % ${figure(low.at(-1)!)} to ${figure(high.at(-1)!)}).${shocks.map(({ name, from }) => ` ${name} from year ${figure(from)}.`).join('')}`;
  return document(options, box.bottom + 52, sentence, [
    ...marks,
    valueAxis(
      box,
      theme,
      y,
      values,
      values.map((value) => figure(value)),
      measure,
    ),
    ...bands,
    element('path', {
      d: `M${points(median).join('L')}`,
      stroke: theme.series[0],
      'stroke-width': 2,
      fill: 'none',
    }),
    timeAxis(box, theme, x, years, years.map(String), 'Years'),
  ]);
}
