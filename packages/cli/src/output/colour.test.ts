import { WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { inColour } from './colour.ts';

const terminal = Object.create(WriteStream.prototype, { isTTY: { value: true } }) as WriteStream;

test.each([
  ['on a terminal with colours', { TERM: 'xterm-256color' }, true],
  ['not where none are asked for (no-color.org)', { TERM: 'xterm-256color', NO_COLOR: '1' }, false],
  ['not on a terminal without', { TERM: 'dumb' }, false],
])('%s', (_, env, expected) => {
  expect(inColour(terminal, env)).toBe(expected);
});

test('not in a file', () => {
  const file = { hasColors: () => true } as unknown as WriteStream;
  expect(inColour(file, { TERM: 'xterm-256color' })).toBe(false);
});
