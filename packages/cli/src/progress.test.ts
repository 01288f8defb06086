import { expect, test } from 'vitest';
import { mayShowProgress, showProgress } from './progress.ts';

const terminal = { isTTY: true };
const file = { isTTY: false };

test.each([
  ['answers in a file, named', 'answers.csv', terminal, terminal, true],
  ['answers in a file, by the shell', undefined, file, terminal, true],
  ['answers on the same terminal', undefined, terminal, terminal, false],
  ['no terminal', 'answers.csv', file, file, false],
])('is shown where it is in nobody’s way: %s', (_, out, stdout, stderr, expected) => {
  expect(mayShowProgress(out, stdout, stderr)).toBe(expected);
});

test('says at its end how many there were, and nothing where it is not shown', () => {
  const told = (isShown: boolean): string => {
    let text = '';
    const stream = { write: (piece: string) => (text += piece) !== '' } as unknown as NodeJS.WriteStream;
    const progress = showProgress(() => 2, isShown, stream);
    progress.count('passed');
    progress.count('failed');
    progress.end();
    return text;
  };
  expect(told(true)).toMatch(/\] 2\/2 .*passed 1, failed 1\n$/);
  expect(told(false)).toBe('');
});
