import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { readUpload } from './read-upload.ts';
import { openReader } from './worker/reader.ts';

/** A PDF of given objects, the first its catalog. */
const pdf = (objects: readonly (string | readonly [string, Uint8Array])[]): Uint8Array => {
  const parts: Uint8Array[] = [strToU8('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    if (typeof object === 'string') add(strToU8(`${index + 1} 0 obj\n${object}\nendobj\n`));
    else {
      add(strToU8(`${index + 1} 0 obj\n<<${object[0]}/Length ${object[1].length}>>\nstream\n`));
      add(object[1]);
      add(strToU8('\nendstream\nendobj\n'));
    }
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(
    strToU8(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
};

const onePage = (content: readonly [string, Uint8Array]): Uint8Array =>
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    content,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]);

const blank = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>';
let deflated: Uint8Array | undefined;
const spaces = (): Uint8Array =>
  (deflated ??= deflateSync(Buffer.alloc(256 * 1024 * 1024, 32), { level: 9 }));
const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join(
  '',
);

const bombs: readonly (readonly [string, () => Uint8Array])[] = [
  ['a page of 256 MB of spaces', () => onePage(['/Filter/FlateDecode', spaces()])],
  ['the same, deflated twice', () => onePage(['/Filter[/FlateDecode/FlateDecode]', deflateSync(spaces())])],
  [
    'an object stream of 256 MB',
    () =>
      pdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[]/Count 0>>',
        ['/Type/ObjStm/N 1/First 4/Filter/FlateDecode', spaces()],
      ]),
  ],
  [
    '400,000 operators',
    () =>
      onePage([
        '/Filter/FlateDecode',
        deflateSync(Buffer.from(`BT /F 12 Tf 10 10 Td ${'(a) Tj '.repeat(400_000)} ET`)),
      ]),
  ],
  [
    'an array 200,000 deep',
    () =>
      pdf([
        `<</Type/Catalog/Pages 2 0 R/X ${'['.repeat(200_000)}${']'.repeat(200_000)}>>`,
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        blank,
      ]),
  ],
  [
    'pages that hold each other',
    () =>
      pdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2/Parent 3 0 R>>',
        '<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 2>>',
      ]),
  ],
  [
    'one page 200,000 times',
    () =>
      pdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        `<</Type/Pages/Kids[${'3 0 R '.repeat(200_000)}]/Count 200000>>`,
        blank,
      ]),
  ],
  [
    'a zip bomb',
    () =>
      zipSync({ 'word/document.xml': strToU8(`<w:document><w:p>${' '.repeat(100_000_000)}`) }, { level: 9 }),
  ],
  [
    'a billion laughs',
    () =>
      zipSync({
        'word/document.xml': strToU8(
          `<!DOCTYPE l [<!ENTITY e0 "ha">${entities}]><w:document>&e9;</w:document>`,
        ),
      }),
  ],
  ['300,000 open tags', () => zipSync({ 'word/document.xml': strToU8('<w:p>'.repeat(300_000)) })],
];

const reader = openReader();
afterAll(() => reader.close());

describe('hostile files are answered within the budget', () => {
  test.each(bombs)('%s', { timeout: 30_000 }, async (_, make) => {
    const bytes = make();
    const start = performance.now();
    const parsed = await reader.read(bytes);
    expect(performance.now() - start).toBeLessThan(9_500);
    const answer = parsed.ok
      ? (parsed.value.meetings[0]!.record.attendees ?? 'empty')
      : parsed.issues[0]!.code;
    expect(answer).toMatch(/over-budget|damaged|image-without-text|empty/);
  });

  test('and the reader goes on after them', async () => {
    const parsed = await reader.read(new Uint8Array());
    expect(parsed.ok ? '' : parsed.issues[0]!.code).toBe('empty');
  });
});

const sample = new URL('../../uploads/sample/', import.meta.url);
const files = existsSync(sample) ? readdirSync(sample).filter((name) => /\.(?:pdf|docx)$/.test(name)) : [];

test('a file cut at every 4 KB is never read as whole', { timeout: 60_000 }, async () => {
  for (const name of files.slice(0, 6)) {
    const bytes = new Uint8Array(readFileSync(new URL(name, sample)));
    for (let end = 512; end < bytes.length - 64; end += 4096) {
      const parsed = await readUpload(bytes.subarray(0, end));
      expect([name, end, parsed.ok && parsed.value.unread.length === 0]).toEqual([name, end, false]);
    }
  }
});

/** 10,000 with `FUZZ=10000`; each run takes the same. */
const mutations = Number(process.env['FUZZ'] ?? 200);

test(`${mutations} mutations are answered`, { timeout: 600_000 }, async () => {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    return seed % below;
  };
  const originals = files.map((name) => new Uint8Array(readFileSync(new URL(name, sample))));
  for (let round = 0; round < mutations; round += 1) {
    const bytes = originals[round % originals.length]!.slice();
    for (let change = next(20); change >= 0; change -= 1) {
      const at = next(bytes.length);
      if (change % 3 === 0) bytes.copyWithin(at, next(bytes.length), next(bytes.length));
      else bytes[at] = next(256);
    }
    const start = performance.now();
    const parsed = await readUpload(bytes);
    expect(typeof parsed.ok).toBe('boolean');
    expect(performance.now() - start).toBeLessThan(8_000);
  }
});
