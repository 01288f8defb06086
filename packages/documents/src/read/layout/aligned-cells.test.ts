import { expect, test } from 'vitest';
import { alignedCells } from './aligned-cells.ts';
import type { Cell, Line } from './lines.ts';

/** A cell whose letters are 5 points wide and whose gaps are given, from where it starts. */
const cell = (start: number, words: readonly string[], gaps: readonly number[] = []): Cell => {
  const edges: number[] = [];
  let x = start;
  for (const [at, word] of words.entries()) {
    if (at > 0) {
      edges.push(x);
      x += gaps[at - 1] ?? 3;
    }
    for (const _ of word) {
      edges.push(x);
      x += 5;
    }
  }
  const text = words.join(' ');
  const box = { x: start, y: 0, width: x - start, height: 8 };
  return {
    text,
    start,
    end: x,
    source: 'page',
    box,
    pieces: [{ text, edges: [...edges, x], box, angle: 0 }],
  };
};
const line = (baseline: number, ...cells: readonly Cell[]): Line => ({ page: 1, baseline, size: 10, cells });
const texts = (lines: readonly Line[]): readonly (readonly string[])[] =>
  lines.map(({ cells }) => cells.map(({ text }) => text));
const head = line(0, cell(0, ['Attendee']), cell(100, ['Registration']));

test('a word that begins where a column does is a cell of its own', () => {
  const long = line(14, cell(0, ['Callum', 'MacAlli'], [5]), cell(100, ['218834']));
  // The last word begins where no column does.
  const beside = line(28, cell(0, ['Callum', 'McAllister', '216602'], [3, 10]));
  expect(texts(alignedCells([head, long, beside]))).toEqual([
    ['Attendee', 'Registration'],
    ['Callum MacAlli', '218834'],
    ['Callum McAllister 216602'],
  ]);
  const wider = line(28, cell(0, ['Callum', 'McAllister', '216602'], [3, 17]));
  expect(texts(alignedCells([head, long, wider]))[2]).toEqual(['Callum McAllister', '216602']);
});

test('the boxes of both parts are their own', () => {
  const [, , row] = alignedCells([
    head,
    head,
    line(28, cell(0, ['Callum', 'McAllister', '216602'], [3, 17])),
  ]);
  expect(row!.cells.map(({ start, end }) => [start, end])).toEqual([
    [0, 83],
    [100, 130],
  ]);
});

test('a sentence below a table is left whole, wherever its words begin', () => {
  const sentence = 'so we all talked about what it was that we had seen at the work place in the week'.split(
    ' ',
  );
  const gaps = sentence.slice(1).map((_, at) => (at === 5 ? 9 : 3));
  expect(alignedCells([head, line(28, cell(0, sentence, gaps))])[1]!.cells).toHaveLength(1);
});

test('a title set larger is no row of the table below it', () => {
  const title: Line = { ...line(-20, cell(0, ['Callum', 'McAllister', 'xx'], [3, 17])), size: 16 };
  expect(alignedCells([title, head])[0]!.cells).toHaveLength(1);
});
