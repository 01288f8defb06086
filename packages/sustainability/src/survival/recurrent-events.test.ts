import { describe, expect, it } from 'vitest';
import { cox } from './cox.ts';
import { recurrentColumns, type RecurrentHistory } from './recurrent-events.ts';

const histories: readonly RecurrentHistory[] = [
  { id: 'a', events: [7, 3], end: 9 },
  { id: 'b', events: [], end: 5 },
  { id: 'c', events: [4], end: 4 },
];

describe('recurrentColumns', () => {
  it.each([
    ['andersen-gill', [0, 3, 7, 0, 0], [3, 7, 9, 5, 4], undefined],
    ['pwp-total', [0, 3, 7, 0, 0], [3, 7, 9, 5, 4], [1, 2, 3, 1, 1]],
    ['pwp-gap', undefined, [3, 4, 2, 5, 4], [1, 2, 3, 1, 1]],
  ] as const)('%s', (model, start, time, stratum) => {
    const rows = recurrentColumns(histories, model);
    expect(rows).toMatchObject({ time, event: [1, 1, 0, 0, 1], source: [0, 0, 0, 1, 2] });
    expect(rows.start).toEqual(start);
    expect(rows.stratum).toEqual(stratum);
  });

  it('wei-lin-weissfeld: everyone is at risk of every event number', () => {
    const rows = recurrentColumns(histories, 'wei-lin-weissfeld');
    expect(rows).toMatchObject({
      time: [3, 7, 5, 5, 4, 4],
      event: [1, 1, 0, 0, 1, 0],
      stratum: [1, 2, 1, 2, 1, 2],
    });
  });

  it('counts as many events as asked for', () => {
    expect(recurrentColumns(histories, 'andersen-gill', 1).time).toEqual([3, 5, 4]);
  });

  it.each([
    ['an event after the end', [{ id: 1, events: [6], end: 5 }]],
    ['an event twice', [{ id: 1, events: [2, 2], end: 5 }]],
    ['an event at 0', [{ id: 1, events: [0], end: 5 }]],
    ['no observation', [{ id: 1, events: [], end: 0 }]],
  ])('refuses %s', (_, wrong) => {
    expect(() => recurrentColumns(wrong, 'andersen-gill')).toThrow(RangeError);
  });

  it('feeds cox(), with robust errors by person', () => {
    const people = Array.from({ length: 12 }, (_, i) => ({
      id: i,
      events: [2 + (i % 5), 7 + (i % 3)].slice(0, 1 + (i % 2)),
      end: 12,
    }));
    const { source, ...rows } = recurrentColumns(people, 'andersen-gill');
    const fit = cox({ ...rows, covariates: { x: source.map((i) => (i * 5) % 4) } });
    expect(fit).toMatchObject({ robust: true, events: 18, flags: [] });
  });
});
