import { expect, test } from 'vitest';
import type { HiddenHow } from '../content.ts';
import type { Upload } from '../upload.ts';
import { memberLists } from './member-lists.ts';

const known = new Set(['Ngaire Hohepa', 'Piotr Zielinski', 'Amrita Deshpande']);
const listed = (lines: readonly string[], how?: HiddenHow): readonly number[] => {
  const text = lines.join('\n');
  let at = 0;
  const stretches = lines.map((line, number) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, line: number, ...(how && number === 3 && { how }) };
  });
  return [...memberLists({ text: { text, stretches } } as unknown as Upload, (name) => known.has(name))];
};

test.each<readonly [string, readonly string[], readonly number[]]>([
  ['names of which most are known', ['• Ngaire Hohepa', '• Piotr Zielinski', '• Sione Vake'], [0, 1, 2]],
  ['numbered', ['Members', '1. Ngaire Hohepa', '2. Piotr Zielinski', '3. Sione Vake'], [1, 2, 3]],
  ['names of which most are not', ['• Ngaire Hohepa', '• Dorothea Quill', '• Ambrose Tickell'], []],
  ['two names', ['• Ngaire Hohepa', '• Sione Vake'], []],
  ['a line that says something', ['• Ngaire Hohepa', '• Piotr Zielinski', '• Dorothea Quill fell twice'], []],
])('%s', (_, lines, expected) => {
  expect(listed(lines)).toEqual(expected);
});

test('a hidden name is on no list', () => {
  const lines = ['• Ngaire Hohepa', '• Piotr Zielinski', '• Amrita Deshpande', '• Dorothea Quill'];
  expect(listed(lines)).toEqual([0, 1, 2, 3]);
  expect(listed(lines, 'white')).toEqual([0, 1, 2]);
});
