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

test('what a file has to do with many others is said once', () => {
  const files = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf'];
  const matches = [
    ...files.map((file) => ({ kind: 'same-meeting' as const, file, message: 'Same.' })),
    { kind: 'two-places' as const, file: 'a.pdf', message: 'Elsewhere.' },
  ];
  const told = textOf({ ...review, matches }, false);
  expect(told).toContain('    beside a.pdf, b.pdf, c.pdf and 2 more: Same.\n    beside a.pdf: Elsewhere.\n');
});

test('names in other scripts stay as they are', () => {
  expect(textOf({ ...review, file: 'протокол–ü 会議.pdf' }, false)).toContain('протокол–ü 会議.pdf');
});
