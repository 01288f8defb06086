import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRecord, writeWord } from 'peer-groups';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere, runWith } from './command.testing.ts';
import { UsageError } from './failure.ts';
import { textFrom } from './reading.ts';

const text = 'Mrs Jane Doe (NHI ZZZ0016), Kōwhai Pharmacy.\n';
const utf16 = (mark: string, swap: boolean): Buffer => {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};
const latin1 = Buffer.from('Renée was discussed.', 'latin1');
const record = { id: 'm', summary: 'Mrs Jane Doe was discussed.' };

describe('bytes as text', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16('\uFEFF', false)],
    ['UTF-16, big end first', utf16('\uFEFF', true)],
  ])('%s', (_, bytes) => {
    expect(textFrom(bytes, 'x')).toBe(text);
  });

  test.each([
    ['UTF-16 without a mark', utf16('', false), /NUL/],
    ['UTF-16 cut in the middle', utf16('\uFEFF', false).subarray(0, -1), /not wholly/],
    ['half a pair in UTF-16', Buffer.from('\uFEFFa\uD83D', 'utf16le'), /not wholly/],
    ['Windows-1252', latin1, /neither UTF-8 nor UTF-16 .*iconv/],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), /a PDF file.* review/],
    ['a PDF after something else', Buffer.from('\uFEFF\n%PDF-1.7'), /a PDF file/],
    ['a zip', Buffer.from('PK\u0003\u0004 and so on'), /a zip file/],
    ['an old Word file', Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /an old Word file/],
    ['RTF', Buffer.from("{\\rtf1 Ren\\'e9e}"), /an RTF file/],
  ])('%s is refused with what would work', (_, bytes, message) => {
    expect(() => textFrom(bytes, 'notes.txt')).toThrow(UsageError);
    expect(() => textFrom(bytes, 'notes.txt')).toThrow(message);
    expect(() => textFrom(bytes, 'notes.txt')).toThrow(/^notes\.txt /);
  });
});

describe('redact lets nothing through that it cannot read', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reading-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each([
    [
      'as a file',
      (bytes: Uint8Array) =>
        writeFile(join(folder, 'in'), bytes).then(() => runHere('redact', join(folder, 'in'))),
    ],
    ['as what comes in', (bytes: Uint8Array) => runWith(bytes, 'redact', '-', '--spans')],
  ] as const)(
    '%s',
    async (_, redact) => {
      for (const bytes of [utf16('\uFEFF', false), Buffer.from(text)]) {
        const { code, out } = await redact(bytes);
        expect(code).toBe(0);
        expect(out).not.toMatch(/Jane|ZZZ0016|\0/);
        expect(out).not.toBe('');
      }
      for (const bytes of [await writeRecord(record), await writeWord(record), latin1]) {
        const { code, out, err } = await redact(bytes);
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(err).toMatch(/^peer-groups: .+\.\n$/);
      }
    },
    60_000,
  );
});
