import type { Label } from './labels.ts';

/** One person's (or group's) repeated events. */
export interface RecurrentHistory {
  readonly id: Label;
  /** Times of the events since the person came under observation, in any order; not negative, none twice. */
  readonly events: readonly number[];
  /** End of observation, not before the last event. */
  readonly end: number;
}

/**
 * Layout of repeated events for a Cox model.
 *
 * - `andersen-gill`: intervals between events, all events alike.
 * - `pwp-total`: the same intervals, a stratum per event number: the second event has a hazard of its own.
 * - `pwp-gap`: the clock starts anew after each event; a stratum per event number.
 * - `wei-lin-weissfeld`: each person is at risk of every event number from the beginning; a stratum per number.
 */
export type RecurrentModel = 'andersen-gill' | 'pwp-total' | 'pwp-gap' | 'wei-lin-weissfeld';

/** Columns for `cox()`, one row per interval; pass `cluster: id` for robust errors. */
export interface RecurrentColumns {
  readonly id: readonly Label[];
  /** Absent when the clock of every row starts at 0. */
  readonly start: readonly number[] | undefined;
  readonly time: readonly number[];
  readonly event: readonly number[];
  /** Number of the event that a row waits for; absent when events are alike. */
  readonly stratum: readonly number[] | undefined;
  /** Position of the history that a row was made from, to take covariates from. */
  readonly source: readonly number[];
}

function sortedEvents({ events, end }: RecurrentHistory): readonly number[] {
  const sorted = events.toSorted((a, b) => a - b);
  const wrong = sorted.some((time, k) => !(time > (sorted[k - 1] ?? 0)) || !(time <= end));
  if (wrong || !(end > 0)) {
    throw new RangeError(
      'Repeated events lie after 0, apart from each other, and not after the end of observation.',
    );
  }
  return sorted;
}

/**
 * Lays out repeated events for a Cox model by Andersen & Gill, Prentice, Williams & Peterson, or Wei, Lin & Weissfeld.
 *
 * Source: Therneau & Grambsch 2000, ch. 8; Kelly & Lim 2000, doi 10.1002/(SICI)1097-0258(20000115)19:1<13::AID-SIM279>3.0.CO;2-5.
 *
 * @param most - events counted per person; default all. Later ones are dropped, and so is the time after the last.
 * @throws RangeError for events that are not apart, not after 0, or after the end
 * @example
 * ```ts
 * const rows = recurrentColumns([{ id: 'g1', events: [3, 7], end: 9 }, { id: 'g2', events: [], end: 5 }], 'pwp-total');
 * rows.time; // [3, 7, 9, 5]
 * rows.stratum; // [1, 2, 3, 1]
 * ```
 */
export function recurrentColumns(
  histories: readonly RecurrentHistory[],
  model: RecurrentModel,
  most: number = Number.POSITIVE_INFINITY,
): RecurrentColumns {
  const rows: { id: Label; start: number; time: number; event: number; stratum: number; source: number }[] =
    [];
  const sorted = histories.map(sortedEvents);
  const highest = Math.min(most, Math.max(0, ...sorted.map(({ length }) => length)));
  histories.forEach(({ id, end }, source) => {
    const events = (sorted[source] ?? []).slice(0, most);
    if (model === 'wei-lin-weissfeld') {
      for (let k = 0; k < Math.max(1, highest); k++) {
        rows.push({
          id,
          start: 0,
          time: events[k] ?? end,
          event: Number(k < events.length),
          stratum: k + 1,
          source,
        });
      }
      return;
    }
    let from = 0;
    events.forEach((time, k) => {
      rows.push({ id, start: from, time, event: 1, stratum: k + 1, source });
      from = time;
    });
    if (end > from && events.length < most) {
      rows.push({ id, start: from, time: end, event: 0, stratum: events.length + 1, source });
    }
  });
  const gap = model === 'pwp-gap';
  return {
    id: rows.map((row) => row.id),
    start: model === 'andersen-gill' || model === 'pwp-total' ? rows.map((row) => row.start) : undefined,
    time: rows.map((row) => (gap ? row.time - row.start : row.time)),
    event: rows.map((row) => row.event),
    stratum: model === 'andersen-gill' ? undefined : rows.map((row) => row.stratum),
    source: rows.map((row) => row.source),
  };
}
