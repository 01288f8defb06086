import { expect, test } from 'vitest';
import { indirect, scan } from './index.ts';

const reasons = (text: string): string[] => indirect(text, scan(text)).map(({ reason }) => reason);

test('the only 92-year-old on dialysis in a small town', () => {
  const text = 'The only 92-year-old on dialysis in Ranfurly did well.';
  const [group, ...others] = indirect(text, scan(text));
  expect(others).toEqual([]);
  expect(group!.reason).toBe(
    'words that say there is no other, an age of 90 or over, a rare condition or treatment and a place that is not large together',
  );
  expect(group!.places.map(({ start }) => start)).toEqual(
    [...group!.places].map(({ start }) => start).sort((a, b) => a - b),
  );
  expect(JSON.stringify(group)).not.toMatch(/Ranfurly|92|dialysis/);
});

test('a role in a small place', () => {
  expect(reasons('The mayor of Gore asked about statins.')).toHaveLength(1);
});

test('ordinary talk singles nobody out', () => {
  for (const text of [
    'A 54-year-old with asthma used an inhaler.',
    'We talked about warfarin and falls in Auckland.',
    'Her daughter helps with tablets.',
    '',
  ])
    expect(reasons(text)).toEqual([]);
});

test('clues of different paragraphs do not add up', () => {
  expect(reasons('The mayor came.\n\nWe drove to Gore.')).toEqual([]);
});
