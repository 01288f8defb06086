import { timeAxis } from './axes.ts';
import { figure, linear, logarithmic } from './scale.ts';
import { cut, document, element, frameOf, label, px } from './svg.ts';
import type { FigureOptions } from './theme.ts';

/** One line of a forest plot. */
export interface ForestRow {
  readonly label: string;
  /** Hazard ratio, odds ratio …; NaN or infinite where it cannot be estimated. */
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * A forest plot of ratios on a logarithmic scale; what cannot be estimated is said in words, never drawn.
 *
 * @param options.left what it means to lie left of 1, such as `lasts longer`.
 * @throws RangeError without rows or with more than 40.
 * @example
 * forestFigure([{ label: 'Support', estimate: 0.6, lower: 0.4, upper: 0.9 }], { title: 'Hazards' }).includes('0.6 (0.4 to 0.9)'); //=> true
 */
export function forestFigure(
  rows: readonly ForestRow[],
  options: FigureOptions & {
    readonly measure?: string;
    readonly left?: string;
    readonly right?: string;
    /** Level of the limits, such as 0.95. */
    readonly level?: number;
  },
): string {
  const { width, theme } = frameOf(options);
  if (rows.length === 0 || rows.length > 40)
    throw new RangeError(`A forest plot takes 1 to 40 rows, not ${rows.length}.`);
  const drawn = (row: ForestRow): boolean =>
    [row.estimate, row.lower, row.upper].every((value) => Number.isFinite(value) && value > 0);
  const known = rows.filter(drawn);
  const reach = Math.max(2, ...known.flatMap((row) => [1 / row.lower, row.upper]));
  // Beyond 100-fold, limits run off the plot and end in an arrow.
  const most = Math.min(100, reach * 1.1);
  const names = Math.min(width * 0.36, 16 + Math.max(...rows.map((row) => [...row.label].length)) * 6.6);
  const box = { left: names + 12, right: width - 150, top: 52, bottom: 60 + rows.length * 26 };
  const x = logarithmic([1 / most, most], [box.left, box.right]);
  const all = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100].filter(
    (value) => value >= 1 / most && value <= most,
  );
  const marks = all.length > 8 ? all.filter((value) => [0.01, 0.1, 0.5, 1, 2, 10, 100].includes(value)) : all;
  const middle = linear([0, rows.length], [box.top + 8, box.bottom]);
  const words = (row: ForestRow): string =>
    drawn(row) ? `${figure(row.estimate)} (${figure(row.lower)} to ${figure(row.upper)})` : 'not estimable';
  const lines = rows.map((row, i) => {
    const y = middle(i + 0.5);
    const name = label(cut(row.label, Math.floor(names / 6.4)), 16, y + 4);
    const value = label(words(row), width - 12, y + 4, { 'text-anchor': 'end', 'font-size': 11 });
    if (!drawn(row)) return name + value;
    const low = Math.max(row.lower, 1 / most);
    const high = Math.min(row.upper, most);
    const arrows =
      (row.lower < 1 / most ? `M${px(x(low) + 5)} ${px(y - 4)}L${px(x(low))} ${px(y)}l5 4` : '') +
      (row.upper > most ? `M${px(x(high) - 5)} ${px(y - 4)}L${px(x(high))} ${px(y)}l-5 4` : '');
    const centre = Math.min(Math.max(row.estimate, 1 / most), most);
    const [colour] = theme.series;
    return (
      name +
      element('path', {
        d: `M${px(x(low))} ${px(y)}H${px(x(high))}${arrows}`,
        stroke: colour,
        'stroke-width': 1.6,
        fill: 'none',
      }) +
      element('rect', { x: x(centre) - 4.5, y: y - 4.5, width: 9, height: 9, fill: colour }) +
      value
    );
  });
  const sides = [
    options.left === undefined
      ? ''
      : label(`◂ ${options.left}`, x(1) - 8, box.top, {
          'text-anchor': 'end',
          fill: theme.muted,
          'font-size': 11,
        }),
    options.right === undefined
      ? ''
      : label(`${options.right} ▸`, x(1) + 8, box.top, { fill: theme.muted, 'font-size': 11 }),
  ];
  const measure = options.measure ?? 'Hazard ratio';
  const limits =
    options.level === undefined ? 'limits, level not said' : `${figure(100 * options.level, 4)} % limits`;
  return document(
    options,
    box.bottom + 48,
    `${measure} with ${limits}. ${rows.map((row) => `${row.label}: ${words(row)}.`).join(' ')}`,
    [
      ...sides,
      element('path', {
        d: `M${px(x(1))} ${px(box.top + 6)}V${px(box.bottom)}`,
        stroke: theme.muted,
        'stroke-dasharray': '3 3',
        fill: 'none',
      }),
      timeAxis(
        box,
        theme,
        x,
        marks,
        marks.map((mark) => figure(mark)),
        `${measure} (${limits}; logarithmic scale)`,
      ),
      ...lines,
    ],
  );
}
