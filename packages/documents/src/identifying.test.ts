import { expect, test } from 'vitest';
import { identifies, isIdentifying } from './identifying.ts';
import type { Upload } from './read/upload.ts';
import { scanUpload } from './read/review/privacy.ts';

test.each([
  ['identifier', 0.5, 'surely'],
  ['identifier', 0.49, 'perhaps'],
  ['identifier', 0.39, undefined],
  ['person', 0.9, 'surely'],
  ['age', 1, undefined],
  ['place', 1, undefined],
])('%s with %d identifies %s', (kind, score, expected) => {
  expect(identifies({ kind, score })).toBe(expected);
});

test('an upload counts by the same table', () => {
  const text = 'Seen: x';
  const upload = {
    meetings: [],
    names: [],
    asides: [],
    structural: new Set(),
    headings: new Set(),
    text: { text, stretches: [] },
  } as unknown as Upload;
  const weightOf = (kind: string, score: number): string | undefined =>
    scanUpload(upload, () => [{ start: 0, end: text.length, kind, score }]).findings[0]?.weight;
  const scores = [0, 0.39, 0.4, 0.49, 0.5, 1];
  const named = { surely: 'breach', perhaps: 'unsure' } as const;
  for (const score of scores) {
    const how = identifies({ kind: 'identifier', score });
    expect(weightOf('identifier', score)).toBe(how && named[how]);
    expect(isIdentifying('age') ? 'told' : weightOf('age', score)).toBeUndefined();
  }
});
