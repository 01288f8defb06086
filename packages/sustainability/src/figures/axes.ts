import type { Scale } from './scale.ts';
import { element, label, px } from './svg.ts';
import type { Theme } from './theme.ts';

/** The inner rectangle of a figure. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Horizontal lines with their values at the left, and what they mean above. */
export function valueAxis(
  box: Box,
  theme: Theme,
  y: Scale,
  values: readonly number[],
  words: readonly string[],
  meaning: string,
): string {
  const lines = values.map((value) => `M${px(box.left)} ${px(y(value))}H${px(box.right)}`).join('');
  return (
    element('path', { d: lines, stroke: theme.rule, fill: 'none' }) +
    element(
      'g',
      { fill: theme.muted, 'text-anchor': 'end' },
      values.map((value, i) => label(words[i]!, box.left - 8, y(value) + 4)).join(''),
    ) +
    label(meaning, box.left, box.top - 10, { fill: theme.muted })
  );
}

/** A line at the foot with marks and values, and what they mean below. */
export function timeAxis(
  box: Box,
  theme: Theme,
  x: Scale,
  values: readonly number[],
  words: readonly string[],
  meaning: string,
): string {
  const marks = values.map((value) => `M${px(x(value))} ${px(box.bottom)}v5`).join('');
  return (
    element('path', {
      d: `M${px(box.left)} ${px(box.bottom)}H${px(box.right)}${marks}`,
      stroke: theme.muted,
      fill: 'none',
    }) +
    element(
      'g',
      { fill: theme.muted, 'text-anchor': 'middle' },
      values.map((value, i) => label(words[i]!, x(value), box.bottom + 18)).join(''),
    ) +
    label(meaning, (box.left + box.right) / 2, box.bottom + 36, {
      fill: theme.muted,
      'text-anchor': 'middle',
    })
  );
}
