import { expect, test } from 'vitest';
import { identifies, isIdentifying, toldOfMember } from './identifying.ts';
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

test.each([
  ['Aroha Parata told us of her own depression.', 'surely'],
  ['Aroha Parata is pregnant.', 'surely'],
  ['Aroha Parata told of a dispensing mistake.', 'surely'],
  ['Aroha Parata told us that she drinks.', 'perhaps'],
  ['Aroha Parata was caught stealing codeine.', 'perhaps'],
  ['Aroha Parata gave the wrong dose and the child died.', 'perhaps'],
  ['Aroha Parata shared that she is on antidepressants.', 'perhaps'],
  ['We worried about Aroha Parata, who seems exhausted.', 'perhaps'],
  ['There was a complaint about Aroha Parata.', 'perhaps'],
  ['Aroha Parata presented a journal article.', undefined],
  ['Aroha Parata and Tom Black shared audits of the clinic.', undefined],
  ['Aroha Parata will circulate the guideline.', undefined],
  ['The discussion was led by Aroha Parata.', undefined],
  ['Actions: Aroha Parata to send the minutes.', undefined],
  ['Aroha Parata’s case of the month was reviewed.', undefined],
  ['Aroha Parata sprach über Gicht.', undefined],
] as const)('what is told of a member in “%s”: %s', (text, expected) => {
  const start = text.indexOf('Aroha Parata');
  expect(toldOfMember(text, { start, end: start + 'Aroha Parata'.length })).toBe(expected);
});
