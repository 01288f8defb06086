import { parseXml } from '@rgrove/parse-xml';
import type { XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen } from '../survival/aalen-johansen.ts';
import { kaplanMeier } from '../survival/kaplan-meier.ts';
import { lorenz } from '../equity/inequality.ts';
import type { History, HistoryEvent } from '../study/history.ts';
import { isoDay } from '../study/days.ts';
import { incidenceFigure, survivalFigure } from './curves.ts';
import { forestFigure } from './forest.ts';
import { contrast } from './colour.ts';
import { linear, ticks } from './scale.ts';
import { themes } from './theme.ts';
import { funnelFigure, heatMapFigure, lorenzFigure } from './shares.ts';
import { timelineFigure } from './timeline.ts';

/** A falling curve of so many steps. */
const curve = (steps: number, group?: string) => ({
  ...(group === undefined ? {} : { group }),
  n: steps,
  time: Float64Array.from({ length: steps }, (_, i) => i + 1),
  survival: Float64Array.from({ length: steps }, (_, i) => 1 - (i + 1) / (steps + 1)),
  lower: Float64Array.from({ length: steps }, (_, i) => Math.max(0, 0.9 - (i + 1) / steps)),
  upper: Float64Array.from({ length: steps }, (_, i) => Math.min(1, 1.1 - (i + 1) / (steps + 1))),
  atRisk: Float64Array.from({ length: steps }, (_, i) => steps - i),
  censored: Float64Array.from({ length: steps }, (_, i) => i % 3),
  event: Float64Array.from({ length: steps }, () => 1),
});

const history = (groups: number, meetings: number): History => ({
  studyEnd: '2024-12-31',
  events: [
    { type: 'shock', name: 'Lockdown', date: '2020-03-20', until: '2020-07-01' },
    { type: 'shock', name: 'Invasion', date: '2022-02-24' },
    ...Array.from({ length: groups }, (_, g): readonly HistoryEvent[] => [
      { type: 'group-formed', group: `group ${g}`, date: '2019-01-01' },
      { type: 'group-suspended', group: `group ${g}`, date: '2020-04-01' },
      { type: 'group-resumed', group: `group ${g}`, date: '2020-05-01' },
      ...Array.from({ length: meetings }, (__, m): HistoryEvent => ({
        type: 'meeting',
        group: `group ${g}`,
        date: isoDay(17_900 + g + Math.floor((m * 2100) / meetings)),
        attendees: [],
      })),
      ...(g % 3 === 0 ? [{ type: 'group-dissolved', group: `group ${g}`, date: '2024-06-30' } as const] : []),
    ]).flat(),
  ],
});

const matrix = {
  rows: ['Care', 'Learning about learning'],
  columns: ['Generalists', 'Other specialties'],
  cells: [
    [12, null],
    [0, 30],
  ],
};
const figures: Readonly<Record<string, (theme: 'light' | 'dark', title: string) => string>> = {
  'survival, one': (theme, title) => survivalFigure([curve(40)], { title, theme }),
  'survival, six of 100,000 steps': (theme, title) =>
    survivalFigure(
      Array.from({ length: 6 }, (_, i) => curve(100_000, `group ${i}`)),
      { title, theme, perUnit: 365.25, unit: 'years' },
    ),
  incidence: (theme, title) =>
    incidenceFigure(
      [{ label: 'left', time: [100, 200], probability: [0.1, 0.3], lower: [0.05, 0.2], upper: [0.2, 0.4] }],
      { title, theme },
    ),
  forest: (theme, title) =>
    forestFigure(
      [
        { label: 'Support', estimate: 0.5, lower: 0.2, upper: 1.1 },
        { label: 'Points', estimate: Infinity, lower: Number.NaN, upper: Infinity },
      ],
      { title, theme, left: 'longer', right: 'shorter' },
    ),
  funnel: (theme, title) =>
    funnelFigure(
      [
        { label: 'Trained', count: 78 },
        { label: 'Met', count: null },
      ],
      { title, theme },
    ),
  lorenz: (theme, title) =>
    lorenzFigure(
      [{ label: 'Attendance', points: lorenz(Array.from({ length: 5000 }, (_, i) => i)), gini: 1 / 3 }],
      { title, theme },
    ),
  'heat map': (theme, title) => heatMapFigure(matrix, { title, theme }),
  'timeline, 60 groups of 120 meetings': (theme, title) =>
    timelineFigure(history(60, 120), {
      title,
      theme,
      groups: Array.from({ length: 60 }, (_, g) => `group ${g}`),
    }),
};

const attributesIn = (element: XmlElement, name: string): readonly string[] => [
  ...(element.attributes[name] === undefined ? [] : [element.attributes[name]]),
  ...element.children.flatMap((child) =>
    'attributes' in child ? attributesIn(child as XmlElement, name) : [],
  ),
];

describe.each(Object.entries(figures))('%s', (_, draw) => {
  it('is well-formed, small, the same each time, on both grounds', () => {
    const light = draw('light', 'A title');
    expect(new TextEncoder().encode(light).length).toBeLessThanOrEqual(20_000);
    expect(draw('light', 'A title')).toBe(light);
    expect(draw('dark', 'A title')).not.toBe(light);
    expect(light).not.toMatch(/NaN|Infinity|undefined|null/);
  });
  it('has a title and a description that a screen reader finds', () => {
    const { root } = parseXml(draw('light', 'A <title> & more'));
    expect(root!.attributes['role']).toBe('img');
    const [title, description] = root!.children as XmlElement[];
    expect(title!.text).toBe('A <title> & more');
    expect(description!.text.length).toBeGreaterThan(20);
    expect(root!.attributes['aria-labelledby']).toBe(
      `${title!.attributes['id']} ${description!.attributes['id']}`,
    );
  });
});

describe('figures', () => {
  it('tell series apart by more than colour', () => {
    const { root } = parseXml(figures['survival, six of 100,000 steps']!('light', 't'));
    expect(new Set(attributesIn(root!, 'stroke-dasharray')).size).toBe(5);
    expect(figures['heat map']!('light', 't')).toContain('>masked<');
  });
  it('say what their limits and their times are, or that nobody said so', () => {
    const estimate = kaplanMeier({ time: [1, 2, 3], event: [1, 1, 0] }, { limits: 'log-log', level: 0.9 });
    const said = survivalFigure(estimate, { title: 't', unit: 'months' });
    expect(said.match(/90 % limits \(log-log\), time by time/g)).toHaveLength(2);
    expect(said).toContain('>Time in months<');
    const plain = survivalFigure(estimate.curves, { title: 't' });
    expect(plain.match(/limits, kind and level not said/g)).toHaveLength(2);
    expect(plain).toContain('>Time<');
    expect(plain).not.toContain('days');
    expect(survivalFigure([{ time: [1], survival: [0.5] }], { title: 't' })).not.toContain('shaded');
    const row = { label: 'x', estimate: 2, lower: 1, upper: 4 };
    expect(forestFigure([row], { title: 't', level: 0.95 }).match(/95 % limits/g)).toHaveLength(2);
    expect(forestFigure([row], { title: 't' })).toContain('limits, level not said');
  });
  it('draw limits from 0 on where a row at time 0 has none', () => {
    const [curve] = aalenJohansen({ time: [0, 0, 1, 2], event: [2, 0, 1, 1] }).curves;
    const cause = { label: 'left', time: curve!.time, ...curve!.states[1]! };
    expect(cause.lower[0]).toBeNaN();
    const { root } = parseXml(incidenceFigure([cause], { title: 't' }));
    for (const path of attributesIn(root!, 'd')) expect(path).not.toContain('NaN');
  });
  it('say what cannot be estimated instead of drawing it', () => {
    expect(figures['forest']!('light', 't')).toContain('not estimable');
  });
  it('survive any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
        (text) => {
          expect(() => parseXml(funnelFigure([{ label: text, count: 3 }], { title: text }))).not.toThrow();
        },
      ),
      { numRuns: 40 },
    );
  });
  it('refuse what cannot be drawn', () => {
    expect(() => survivalFigure([], { title: 't' })).toThrow(/at least one/);
    expect(() => survivalFigure([curve(3)], { title: ' ' })).toThrow(/title/);
    expect(() => survivalFigure([curve(3)], { title: 't', width: 10 })).toThrow(/320/);
    expect(() => funnelFigure([], { title: 't' })).toThrow(/first step/);
    expect(() => heatMapFigure({ ...matrix, rows: ['one'] }, { title: 't' })).toThrow(/rows/);
    expect(() => timelineFigure(history(2, 2), { title: 't', groups: ['x'] })).toThrow(/not in the history/);
  });
  it('draw the steps where they are', () => {
    const { root } = parseXml(
      survivalFigure([{ time: [1, 2], survival: [0.5, 0.25] }], { title: 't', width: 372 }),
    );
    const [, , path] = attributesIn(root!, 'd');
    // 300 pixels for two units of time, 240 for the whole of probability.
    expect(path).toBe('M52 58h150v120h150v60');
  });
});

describe('scales', () => {
  it('have round marks', () => {
    expect(ticks(0, 10, 5)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(ticks(0, 0.4, 4)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(ticks(3, 3, 5)).toEqual([3]);
    expect(linear([0, 0], [5, 9])(7)).toBe(5);
  });
});

describe.each(Object.entries(themes))('on a %s ground', (_, theme) => {
  it('lines stand out by 3 : 1, texts by 4.5 : 1', () => {
    expect(contrast('#ffffff', '#000000')).toBe(21);
    for (const colour of theme.series) expect(contrast(colour, theme.ground)).toBeGreaterThanOrEqual(3);
    for (const colour of [theme.text, theme.muted]) {
      expect(contrast(colour, theme.ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, theme.shade)).toBeGreaterThanOrEqual(4.5);
    }
    // Names in the table of those at risk are written in the colours of their curves.
    for (const colour of theme.series) expect(contrast(colour, theme.ground)).toBeGreaterThanOrEqual(4.5);
  });
});
