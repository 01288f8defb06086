import { dayNumber, isoDay } from '../study/days.ts';
import type { History, Shock } from '../study/history.ts';
import { defaultDefinitions } from '../study/definitions.ts';
import { timelines } from '../study/timeline.ts';
import { linear } from './scale.ts';
import { cut, document, element, frameOf, label, px, px1, withinBytes } from './svg.ts';
import type { FigureOptions } from './theme.ts';

/**
 * The meetings of groups over time: one line per group from formation to its end, a dot per meeting, gaps where it was suspended, a cross
 * where it was dissolved, a circle where it still lived, and shaded bands for shocks.
 *
 * @param options.groups ids of the groups to draw, in that order; default: the first 40 by id.
 * @throws RangeError for a group that the history does not hold, for none, or for more than 60.
 * @example
 * const history = { studyEnd: '2024-12-31', events: [{ type: 'group-formed', group: 'g', date: '2024-01-01' } as const] };
 * timelineFigure(history, { title: 'Meetings' }).startsWith('<svg'); //=> true
 */
export function timelineFigure(
  history: History,
  options: FigureOptions & { readonly groups?: readonly string[] },
): string {
  const { width, theme } = frameOf(options);
  const ids =
    options.groups ??
    history.events
      .flatMap((event) => (event.type === 'group-formed' ? [event.group] : []))
      .toSorted()
      .slice(0, 40);
  if (ids.length === 0 || ids.length > 60)
    throw new RangeError(`A timeline takes 1 to 60 groups, not ${ids.length}.`);
  const all = timelines(history, defaultDefinitions, new Set(ids));
  const known = new Map(all.map((group) => [group.id, group]));
  const groups = ids.map((id) => {
    const group = known.get(id);
    if (group === undefined) throw new RangeError('A group to be drawn is not in the history.');
    return group;
  });
  const shocks = history.events.filter((event): event is Shock => event.type === 'shock');
  const end = dayNumber(history.studyEnd)!;
  const start = Math.min(...groups.map((group) => group.formed));
  const names = Math.min(140, 20 + Math.max(...groups.map((group) => [...group.id].length)) * 6.4);
  const line = groups.length > 30 ? 11 : groups.length > 15 ? 14 : 18;
  const head = shocks.length === 0 ? 44 : 62;
  const box = { left: names, right: width - 20, top: head, bottom: head + 8 + groups.length * line };
  const x = linear([start, Math.max(end, start + 1)], [box.left, box.right]);
  const firstYear = Number(isoDay(start).slice(0, 4));
  const lastYear = Number(isoDay(end).slice(0, 4));
  const every = Math.max(1, Math.ceil((lastYear - firstYear) / Math.max(2, (box.right - box.left) / 60)));
  const years: number[] = [];
  for (let year = firstYear; year <= lastYear + 1; year += every) {
    const day = dayNumber(`${String(year).padStart(4, '0')}-01-01`)!;
    if (day >= start && day <= end) years.push(day);
  }
  const dissolved = groups.filter((group) => group.dissolved !== undefined).length;
  const meetings = groups.reduce((sum, group) => sum + group.meetings.length, 0);
  const description =
    `${groups.length} groups from ${isoDay(start)} to ${history.studyEnd}: ${meetings} meetings, ${dissolved} groups dissolved.` +
    shocks
      .map(
        (shock) =>
          ` ${shock.name} from ${shock.date}${shock.until === undefined ? '' : ` to ${shock.until}`}.`,
      )
      .join('');
  const bands = shocks.map((shock, i) => {
    const from = Math.max(x(dayNumber(shock.date)!), box.left);
    const to = Math.min(x(shock.until === undefined ? end : dayNumber(shock.until)! + 1), box.right);
    if (to <= from) return '';
    return (
      element('rect', {
        x: from,
        y: box.top,
        width: to - from,
        height: box.bottom - box.top,
        fill: theme.shade,
      }) +
      element('path', {
        d: `M${px(from)} ${px(box.top)}V${px(box.bottom)}`,
        stroke: theme.muted,
        'stroke-dasharray': '2 3',
      }) +
      // Names in turn on two lines, so that neighbours do not overlap.
      label(cut(shock.name, 26), Math.min(from, box.right - 120), box.top - 4 - 13 * (i % 2), {
        fill: theme.muted,
        'font-size': 11,
      })
    );
  });
  const [colour, endColour] = theme.series;
  const middles = groups.map((_, i) => box.top + 8 + (i + 0.5) * line);
  const idLabels = element(
    'g',
    { 'text-anchor': 'end', 'font-size': line < 14 ? 9 : 11 },
    groups.map((group, i) => label(cut(group.id, 18), names - 8, middles[i]! + 3.5)).join(''),
  );
  let lives = '';
  let crosses = '';
  let rings = '';
  groups.forEach((group, i) => {
    const y = px1(middles[i]!);
    let from = group.formed;
    for (const span of group.suspensions) {
      if (span.from > from) lives += `M${px1(x(from))} ${y}H${px1(x(span.from))}`;
      from = span.to ?? group.last;
    }
    if (from < group.last) lives += `M${px1(x(from))} ${y}H${px1(x(group.last))}`;
    const stop = x(group.last);
    if (group.dissolved !== undefined) crosses += `M${px1(stop - 3)} ${px1(middles[i]! - 3)}l6 6m0-6l-6 6`;
    else rings += `M${px1(stop - 2.5)} ${y}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z`;
  });
  const days = groups.map((group) => group.meetings.map(({ day }) => x(day)));
  const dot = {
    stroke: colour,
    'stroke-width': line < 14 ? 3.4 : 4,
    'stroke-linecap': 'round',
    fill: 'none',
  };
  const foot = box.bottom + 40;
  return withinBytes((resolution) => {
    let dots = '';
    let merged = 0;
    const least = resolution <= 0.5 ? 0 : resolution * 2;
    days.forEach((places, i) => {
      let before: number | undefined;
      for (const place of places) {
        const at = resolution <= 0.5 ? Math.round(place * 10) / 10 : Math.round(place);
        if (before !== undefined && at - before <= least) {
          if (at > before) merged += 1;
          continue;
        }
        dots += before === undefined ? `M${px1(at)} ${px1(middles[i]!)}h0` : `m${px1(at - before)} 0h0`;
        before = at;
      }
    });
    const apart = Math.ceil((least * (end - start)) / (box.right - box.left));
    const key =
      element('path', { d: `M${px(names)} ${px(foot - 4)}h0`, ...dot }) +
      label(merged === 0 ? 'meeting' : `meeting (those within ${apart} days drawn as one)`, names + 8, foot) +
      element('path', {
        d: `M${px(names - 3)} ${px(foot + 11)}l6 6m0-6l-6 6`,
        stroke: endColour,
        'stroke-width': 1.8,
      }) +
      label('dissolved', names + 8, foot + 18) +
      element('circle', { cx: names + 90, cy: foot + 14, r: 2.5, fill: theme.ground, stroke: theme.muted }) +
      label('still there', names + 98, foot + 18);
    return document(options, foot + 34, description, [
      ...bands,
      element('path', {
        d: years.map((day) => `M${px(x(day))} ${px(box.top)}V${px(box.bottom)}`).join(''),
        stroke: theme.rule,
        fill: 'none',
      }),
      element(
        'g',
        { fill: theme.muted, 'text-anchor': 'middle' },
        years.map((day) => label(isoDay(day).slice(0, 4), x(day), box.bottom + 16)).join(''),
      ),
      idLabels,
      element('path', { d: lives, stroke: theme.muted, fill: 'none' }),
      dots === '' ? '' : element('path', { d: dots, ...dot }),
      crosses === '' ? '' : element('path', { d: crosses, stroke: endColour, 'stroke-width': 1.8 }),
      rings === '' ? '' : element('path', { d: rings, fill: theme.ground, stroke: theme.muted }),
      key,
    ]);
  });
}
