import { timeAxis, valueAxis } from './axes.ts';
import { between, contrast } from './colour.ts';
import { figure, linear } from './scale.ts';
import { cut, document, element, frameOf, label, px, px1, withinBytes } from './svg.ts';
import { seriesOf } from './theme.ts';
import type { FigureOptions } from './theme.ts';

/** One step of a funnel; `null` where the number is suppressed. */
export interface FunnelStep {
  readonly label: string;
  readonly count: number | null;
}

const percent = (share: number): string => `${figure(share * 100, 2)} %`;

/**
 * A funnel as bars from one side: each step's number, its share of the first and of the step before.
 *
 * @throws RangeError without steps, or where the first has no number.
 * @example
 * funnelFigure([{ label: 'Trained', count: 78 }, { label: 'Met', count: 39 }], { title: 'Reach' }).includes('50 %'); //=> true
 */
export function funnelFigure(steps: readonly FunnelStep[], options: FigureOptions): string {
  const { width, theme } = frameOf(options);
  const first = steps[0]?.count;
  if (first === undefined || first === null || first <= 0)
    throw new RangeError('A funnel needs a first step with a number above 0.');
  const left = 16;
  const room = width - 32;
  const [colour] = theme.series;
  const words = (step: FunnelStep, i: number): string => {
    if (step.count === null) return 'suppressed';
    const before = steps[i - 1]?.count;
    const ofFirst = i === 0 ? '' : `, ${percent(step.count / first)} of the first`;
    return `${step.count}${ofFirst}${i > 1 && before ? `, ${percent(step.count / before)} of the step before` : ''}`;
  };
  const rows = steps.map((step, i) => {
    const y = 46 + i * 50;
    const length = step.count === null ? 0 : Math.max(2, (room * step.count) / first);
    return (
      label(`${step.label}: ${words(step, i)}`, left, y + 10) +
      element('rect', { x: left, y: y + 17, width: room, height: 18, fill: theme.shade }) +
      (length === 0 ? '' : element('rect', { x: left, y: y + 17, width: length, height: 18, fill: colour }))
    );
  });
  return document(
    options,
    52 + steps.length * 50,
    steps.map((step, i) => `${step.label}: ${words(step, i)}.`).join(' '),
    rows,
  );
}

/** One Lorenz curve. */
export interface LorenzSeries {
  readonly label: string;
  readonly points: readonly { readonly people: number; readonly part: number }[];
  readonly gini?: number;
}

/**
 * Lorenz curves against the line on which all have the same.
 *
 * @throws RangeError for no curve or more than six.
 * @example
 * lorenzFigure([{ label: 'Speaking', points: lorenz([1, 2, 9]) }], { title: 'Who speaks' }).startsWith('<svg'); //=> true
 */
export function lorenzFigure(
  series: readonly LorenzSeries[],
  options: FigureOptions & { readonly people?: string; readonly part?: string },
): string {
  const { width, theme } = frameOf(options);
  if (series.length === 0 || series.length > 6)
    throw new RangeError(`Lorenz curves: 1 to 6, not ${series.length}.`);
  const side = Math.min(340, width - 90);
  const box = { left: 62, right: 62 + side, top: 62, bottom: 62 + side };
  const x = linear([0, 1], [box.left, box.right]);
  const y = linear([0, 1], [box.bottom, box.top]);
  const shares = [0, 0.25, 0.5, 0.75, 1];
  const words = shares.map((share) => `${share * 100} %`);
  const beside = width - box.right > 190;
  const name = (one: LorenzSeries): string =>
    `${one.label}${one.gini === undefined ? '' : ` (Gini ${figure(one.gini, 2)})`}`;
  const height = box.bottom + 50 + (beside ? 0 : series.length * 20);
  return withinBytes((resolution) => {
    const curves = series.map((one, i) => {
      const { colour, dash } = seriesOf(theme, i);
      let path = '';
      let before = -Infinity;
      one.points.forEach((point, k) => {
        const at = x(point.people);
        if (at - before < resolution && k !== one.points.length - 1) return;
        before = at;
        path += `${path === '' ? 'M' : 'L'}${px1(at)} ${px1(y(point.part))}`;
      });
      const line = beside ? 90 + i * 40 : box.bottom + 58 + i * 20;
      const from = beside ? box.right + 22 : 62;
      return (
        element('path', {
          d: path,
          stroke: colour,
          'stroke-width': 2,
          'stroke-dasharray': dash,
          fill: 'none',
        }) +
        element('path', {
          d: `M${px(from)} ${px(line - 4)}h22`,
          stroke: colour,
          'stroke-width': 2,
          'stroke-dasharray': dash,
          fill: 'none',
        }) +
        (beside
          ? label(cut(one.label, Math.floor((width - from - 34) / 6.6)), from + 28, line) +
            (one.gini === undefined
              ? ''
              : label(`Gini ${figure(one.gini, 2)}`, from + 28, line + 15, { fill: theme.muted }))
          : label(cut(name(one), Math.floor((width - from - 34) / 6.6)), from + 28, line))
      );
    });
    return document(options, height, `Lorenz curves. ${series.map((one) => `${name(one)}.`).join(' ')}`, [
      valueAxis(box, theme, y, shares, words, options.part ?? 'Part of the whole'),
      timeAxis(box, theme, x, shares, words, options.people ?? 'Share of people, from the least'),
      element('path', {
        d: `M${px(x(0))} ${px(y(0))}L${px(x(1))} ${px(y(1))}`,
        stroke: theme.muted,
        'stroke-dasharray': '2 4',
        fill: 'none',
      }),
      ...curves,
    ]);
  });
}

/** A text on one line or two, broken at a blank, each cut to a number of characters. */
function inLines(text: string, characters: number): readonly string[] {
  if ([...text].length <= characters) return [text];
  const blank = text.lastIndexOf(' ', characters);
  return blank <= 0
    ? [cut(text, characters)]
    : [cut(text.slice(0, blank), characters), cut(text.slice(blank + 1), characters)];
}

/** What a heat map shows; `null` cells are suppressed. */
export interface HeatMapData {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (number | null)[])[];
}

/**
 * A heat map with its numbers written in: who learned what from whom.
 *
 * @throws RangeError where the matrix does not fit its names, or has more than 20 rows or 12 columns.
 * @example
 * heatMapFigure({ rows: ['Care'], columns: ['Peers'], cells: [[12]] }, { title: 'Learned' }).includes('>12<'); //=> true
 */
export function heatMapFigure(
  data: HeatMapData,
  options: FigureOptions & { readonly rowsMean?: string; readonly columnsMean?: string },
): string {
  const { width, theme } = frameOf(options);
  const { rows, columns, cells } = data;
  if (cells.length !== rows.length || cells.some((row) => row.length !== columns.length))
    throw new RangeError(
      `The matrix does not have ${rows.length} rows of ${columns.length} columns, as its names say.`,
    );
  if (rows.length === 0 || rows.length > 20 || columns.length === 0 || columns.length > 12)
    throw new RangeError('A heat map takes 1 to 20 rows and 1 to 12 columns.');
  const most = Math.max(1, ...cells.flat().map((cell) => cell ?? 0));
  const left = Math.min(width * 0.4, 24 + Math.max(...rows.map((row) => [...row].length)) * 6.8);
  const cell = (width - left - 16) / columns.length;
  const top = 96;
  const tall = 34;
  const body = rows.map((row, i) =>
    [
      label(cut(row, Math.floor((left - 24) / 6.6)), left - 8, top + i * tall + 21, { 'text-anchor': 'end' }),
      ...columns.map((_, j) => {
        const value = cells[i]![j]!;
        const fill = value === null ? theme.ground : between(theme.ramp[0], theme.ramp[1], value / most);
        // The one of black and white that stands out more.
        const ink = contrast(fill, '#000000') > contrast(fill, '#ffffff') ? '#000000' : '#ffffff';
        return (
          element('rect', {
            x: left + j * cell,
            y: top + i * tall,
            width: cell - 2,
            height: tall - 2,
            fill,
            stroke: theme.rule,
          }) +
          label(value === null ? 'masked' : String(value), left + (j + 0.5) * cell - 1, top + i * tall + 20, {
            'text-anchor': 'middle',
            fill: value === null ? theme.muted : ink,
          })
        );
      }),
    ].join(''),
  );
  const heads = columns.map((column, j) => {
    const lines = inLines(column, Math.floor(cell / 6.6));
    return lines
      .map((line, k) =>
        label(line, left + (j + 0.5) * cell - 1, top - 8 - 14 * (lines.length - 1 - k), {
          'text-anchor': 'middle',
        }),
      )
      .join('');
  });
  const told = rows.map(
    (row, i) =>
      `${row}: ${columns.map((column, j) => `${column} ${cells[i]![j] ?? 'suppressed'}`).join(', ')}.`,
  );
  return document(options, top + rows.length * tall + 14, told.join(' '), [
    label(options.columnsMean ?? '', left, 52, { fill: theme.muted }),
    label(options.rowsMean ?? '', 16, top - 8, { fill: theme.muted }),
    ...heads,
    ...body,
  ]);
}
