import { timeAxis } from '../../figures/axes.ts';
import { figure, linear } from '../../figures/scale.ts';
import { cut, document, element, frameOf, label, px } from '../../figures/svg.ts';
import type { FigureOptions } from '../../figures/theme.ts';
import type { SobolIndex } from '../sensitivity/sobol.ts';

/**
 * Sobol' indices as bars (estimates may lie below 0 or above 1 by their error): what each factor explains alone, and together with others, with two standard errors.
 *
 * @throws RangeError without indices or with more than 30.
 */
export function sobolFigure(
  indices: readonly (SobolIndex & { readonly path: string })[],
  options: FigureOptions,
): string {
  const { width, theme } = frameOf(options);
  if (indices.length === 0 || indices.length > 30)
    throw new RangeError(`The figure takes 1 to 30 factors, not ${indices.length}.`);
  const names = Math.min(width * 0.42, 20 + Math.max(...indices.map(({ path }) => path.length)) * 6.4);
  const box = { left: names + 12, right: width - 24, top: 64, bottom: 70 + indices.length * 28 };
  const most = Math.max(1, ...indices.map(({ total, totalError }) => total + 2 * totalError));
  const x = linear([0, most], [box.left, box.right]);
  const bars = [...indices]
    .sort((one, other) => other.total - one.total)
    .map(({ path, first, firstError, total, totalError }, i) => {
      const y = box.top + i * 28 + 4;
      const bar = (value: number, error: number, top: number, colour: string): string =>
        element('rect', {
          x: box.left,
          y: top,
          width: Math.max(0.5, x(Math.max(0, value)) - box.left),
          height: 9,
          fill: colour,
        }) +
        element('path', {
          d: `M${px(x(Math.max(0, value - 2 * error)))} ${px(top + 4.5)}H${px(x(Math.max(0, value + 2 * error)))}`,
          stroke: theme.text,
        });
      return (
        label(cut(path, Math.floor(names / 6.2)), 16, y + 13) +
        bar(first, firstError, y, theme.series[0]!) +
        bar(total, totalError, y + 10, theme.series[1]!)
      );
    });
  const key =
    element('rect', { x: 16, y: 38, width: 10, height: 10, fill: theme.series[0] }) +
    label('alone (first order)', 30, 47) +
    element('rect', { x: 166, y: 38, width: 10, height: 10, fill: theme.series[1] }) +
    label('with others (total)', 180, 47);
  const values = [0, 0.25, 0.5, 0.75, 1, ...(most >= 1.5 ? [1.5] : [])];
  const sentence = indices
    .map(
      ({ path, first, firstError, total, totalError }) =>
        `${path}: alone ${figure(first, 2)} (± ${figure(firstError, 1)}), with others ${figure(total, 2)} (± ${figure(totalError, 1)}).`,
    )
    .join(' ');
  return document(
    options,
    box.bottom + 68,
    `Share of the variance that each factor explains, with bootstrap standard errors. ${sentence}`,
    [
      key,
      label('Thin lines: ± 2 bootstrap standard errors.', 16, box.bottom + 56, {
        fill: theme.muted,
        'font-size': 11,
      }),
      ...bars,
      timeAxis(box, theme, x, values, values.map(String), 'Share of the variance'),
    ],
  );
}
