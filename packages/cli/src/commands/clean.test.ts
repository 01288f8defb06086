import { describe, expect, test } from 'vitest';
import { toldOf } from './clean.ts';

const hidden = (...kinds: readonly ('comment' | 'metadata')[]) =>
  kinds.map((how) => ({ how, where: 'metadata' as const }));
const copy = { bytes: new Uint8Array(), removed: [], left: [], same: true };

describe('of a cleaned copy is told', () => {
  test('what was removed, by kind', () => {
    expect(toldOf({ ...copy, removed: hidden('metadata', 'comment', 'metadata') })).toEqual({
      lines: ['removed: 2 metadata, 1 comment'],
      code: 0,
    });
    expect(toldOf(copy)).toEqual({ lines: ['nothing hidden was found'], code: 0 });
  });

  test('what is left in it, and then a person must look', () => {
    expect(toldOf({ ...copy, removed: hidden('comment'), left: hidden('comment') })).toEqual({
      lines: ['removed: 1 comment', 'still in the copy, which must not be passed on: 1 comment'],
      code: 3,
    });
  });

  test('that it reads as another record, and then a person must look', () => {
    expect(toldOf({ ...copy, same: false })).toMatchObject({
      lines: [expect.any(String), expect.stringContaining('does not read as the same record')],
      code: 3,
    });
  });
});
