import { expect, test } from 'vitest';
import type { FileReview } from '../review-one.ts';
import { textOf } from './text.ts';

const review: FileReview = {
  file: 'a.pdf',
  outcome: 'cantTell',
  reasons: ['unknown-format'],
  findings: [],
  privacy: [],
  hidden: [],
  look: [{ what: 'The file is empty.' }],
  by: { scheme: 'nz-pharmacy', asOf: '2026-03-31', interpretations: {}, secondary: false },
  ms: 1,
};

test('the name of a file cannot pass for an answer', () => {
  const file = 'x.pdf\n✓ passed  y.pdf\u001B[2K\u202Efdp.z';
  const told = textOf(
    { ...review, file, matches: [{ kind: 'same-meeting', file, message: 'Same.' }] },
    false,
  );
  expect(told.split('\n')).toHaveLength(4);
  expect(told).toContain(String.raw`? cantTell  x.pdf\u000a✓ passed  y.pdf\u001b[2K\u202efdp.z`);
  expect(told.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
});

test('names in other scripts stay as they are', () => {
  expect(textOf({ ...review, file: 'протокол–ü 会議.pdf' }, false)).toContain('протокол–ü 会議.pdf');
});
