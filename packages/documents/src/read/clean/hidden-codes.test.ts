import { expect, test } from 'vitest';
import { hiddenCodes } from './hidden-codes.ts';

const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

test('a field within a code of more parts than a call may have arguments', () => {
  const parts = 150_000;
  const inner = mark('begin') + code('x').repeat(parts) + mark('end');
  const dropped = hiddenCodes(mark('begin') + code('INCLUDETEXT "of Bede Ashdown"') + inner + mark('end'));
  expect(dropped.size).toBeGreaterThanOrEqual(3 * parts);
});
