import { figure, linear, ticks } from '../../figures/scale.ts';
import { cut, document, element, frameOf, label, px } from '../../figures/svg.ts';
import { timeAxis } from '../../figures/axes.ts';
import type { FigureOptions } from '../../figures/theme.ts';
import type { Estimate } from '../estimate.ts';
import type { TornadoRow } from '../sensitivity/of-model.ts';

const withError = ({ value, standardError }: Estimate): string =>
  `${figure(value)} (± ${figure(standardError, 2)})`;

/**
 * A tornado: what each factor does at the ends of its range, most influential first, with two Monte Carlo standard errors either way as a thin line.
 *
 * @throws RangeError without rows or with more than 30.
 */
export function tornadoFigure(
  rows: readonly TornadoRow[],
  options: FigureOptions & { readonly measure?: string },
): string {
  const { width, theme } = frameOf(options);
  if (rows.length === 0 || rows.length > 30)
    throw new RangeError(`A tornado takes 1 to 30 factors, not ${rows.length}.`);
  const measure = options.measure ?? 'Difference in years lived per facilitator trained';
  const ends = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const reach =
    Math.max(1e-9, ...ends.map(({ value, standardError }) => Math.abs(value) + 2 * standardError)) * 1.05;
  const names = Math.min(width * 0.42, 20 + Math.max(...rows.map(({ path }) => path.length)) * 6.4);
  const box = { left: names + 12, right: width - 24, top: 64, bottom: 70 + rows.length * 26 };
  const x = linear([-reach, reach], [box.left, box.right]);
  const bars = rows.map((row, i) => {
    const y = box.top + i * 26 + 4;
    const bar = (end: 'atLow' | 'atHigh', colour: string): string => {
      const { value, standardError } = row[end];
      const from = Math.min(x(0), x(value));
      const height = 9;
      const top = end === 'atLow' ? y : y + height;
      return (
        element('rect', {
          x: from,
          y: top,
          width: Math.max(0.5, Math.abs(x(value) - x(0))),
          height,
          fill: colour,
        }) +
        element('path', {
          d: `M${px(x(value - 2 * standardError))} ${px(top + height / 2)}H${px(x(value + 2 * standardError))}`,
          stroke: theme.text,
          'stroke-width': 1,
        })
      );
    };
    return (
      label(cut(row.path, Math.floor(names / 6.2)), 16, y + 13) +
      bar('atLow', theme.series[0]!) +
      bar('atHigh', theme.series[1]!)
    );
  });
  const values = ticks(-reach, reach, 6);
  const key =
    element('rect', { x: 16, y: 38, width: 10, height: 10, fill: theme.series[0] }) +
    label('at the low end', 30, 47) +
    element('rect', { x: 136, y: 38, width: 10, height: 10, fill: theme.series[1] }) +
    label('at the high end', 150, 47);
  const sentence = rows
    .map(
      ({ path, low, high, atLow, atHigh }) =>
        `${path}: ${withError(atLow)} at ${figure(low)}, ${withError(atHigh)} at ${figure(high)}.`,
    )
    .join(' ');
  return document(
    options,
    box.bottom + 68,
    `${measure}. Thin lines: ± 2 Monte Carlo standard errors. ${sentence}`,
    [
      key,
      label('Thin lines: ± 2 Monte Carlo standard errors.', 16, box.bottom + 56, {
        fill: theme.muted,
        'font-size': 11,
      }),
      element('path', { d: `M${px(x(0))} ${px(box.top)}V${px(box.bottom)}`, stroke: theme.muted }),
      ...bars,
      timeAxis(
        box,
        theme,
        x,
        values,
        values.map((value) => figure(value)),
        measure,
      ),
    ],
  );
}
