import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readUpload } from '../read-upload.ts';
import type { Upload } from '../upload.ts';

const paragraph = (content: string): string => `<w:p><w:r>${content}</w:r></w:p>`;
const text = (words: string): string => `<w:t>${words}</w:t>`;
const minutes = paragraph(text('Minutes of 3 June 2026, seen by everyone'));

const word = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'word/document.xml': `<w:document><w:body>${minutes}${body}</w:body></w:document>`,
        ...parts,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );
const read = async (bytes: Uint8Array): Promise<Upload> => {
  const parsed = await readUpload(bytes);
  if (!parsed.ok) throw new Error(parsed.issues[0]!.code);
  return parsed.value;
};

const shape = (words: string): string => `<a:p><a:r><a:t>${words}</a:t></a:r></a:p>`;

test.each([
  ['a shape', word(paragraph(`<w:drawing><wps:txbx>${shape('Winifred Tamahere')}</wps:txbx></w:drawing>`))],
  ['a formula', word('<w:p><m:oMath><m:r><m:t>Winifred Tamahere</m:t></m:r></m:oMath></w:p>')],
  [
    'letters made art',
    word(paragraph('<w:pict><v:shape><v:textpath string="Winifred Tamahere"/></v:shape></w:pict>')),
  ],
  [
    'a diagram',
    word('', { 'word/diagrams/data1.xml': `<dgm:dataModel>${shape('Winifred Tamahere')}</dgm:dataModel>` }),
  ],
  [
    'a chart',
    word('', { 'word/charts/chart1.xml': '<c:chart><c:tx><c:v>Winifred Tamahere</c:v></c:tx></c:chart>' }),
  ],
  [
    'a part of another name',
    word('', { 'word/head.xml': `<w:hdr>${paragraph(text('Winifred Tamahere'))}</w:hdr>` }),
  ],
])('words in %s are on the page', async (_, bytes) => {
  const upload = await read(bytes);
  expect(upload.text.text).toContain('Winifred Tamahere');
  expect(upload.hidden).toEqual([]);
});

test.each([
  ['of a shape', word(paragraph('<w:pict><v:shape alt="Winifred Tamahere"/></w:pict>'))],
  ['of a table', word('<w:tbl><w:tblPr><w:tblDescription w:val="Winifred Tamahere"/></w:tblPr></w:tbl>')],
  [
    'in a variable',
    word('', {
      'word/settings.xml':
        '<w:settings><w:docVars><w:docVar w:name="a" w:val="Winifred Tamahere"/></w:docVars></w:settings>',
    }),
  ],
  ['in data', word('', { 'customXml/item1.xml': '<root><who>Winifred Tamahere</who></root>' })],
])('words %s are beside the page', async (_, bytes) => {
  const { text: seen, asides } = await read(bytes);
  expect(seen.text).not.toContain('Winifred');
  expect(asides.map(({ where, text: words }) => [where, words])).toEqual([['metadata', 'Winifred Tamahere']]);
});

test('sources and policies that programs keep are nobody’s words', async () => {
  const sources = '<b:Sources><b:Source><b:Author>Winifred Tamahere</b:Author></b:Source></b:Sources>';
  expect((await read(word('', { 'customXml/item1.xml': sources }))).asides).toEqual([]);
});

test('a row of nothing but spaces is no line', async () => {
  const empty = `<w:tbl><w:tr><w:tc>${paragraph(text(' '))}</w:tc><w:tc>${paragraph(text(' '))}</w:tc></w:tr></w:tbl>`;
  expect((await read(word(empty))).text.text.trim()).toBe('Minutes of 3 June 2026, seen by everyone');
});

test('an old Word file is told from an encrypted one', async () => {
  const old = new Uint8Array(600);
  old.set([0xd0, 0xcf, 0x11, 0xe0]);
  const locked = old.slice();
  locked.set(
    [...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0]),
    128,
  );
  const codes = await Promise.all([old, locked].map((bytes) => readUpload(bytes)));
  expect(codes.map((parsed) => !parsed.ok && parsed.issues[0]!.code)).toEqual([
    'unknown-format',
    'encrypted',
  ]);
});

test('what stands in for a value is no value, and is looked at beside the page', async () => {
  const control = (switches: string): string =>
    `<w:sdt><w:sdtPr><w:tag w:val="venue"/>${switches}</w:sdtPr><w:sdtContent>${paragraph(text('Winifred Tamahere'))}</w:sdtContent></w:sdt>`;
  const standIn = await read(word(control('<w:showingPlcHdr/>')));
  expect(standIn.text.text).not.toContain('Winifred');
  expect(standIn.asides).toContainEqual({ where: 'form', text: 'Winifred Tamahere', holder: 'placeholder' });
  const value = await read(word(control('<w:showingPlcHdr w:val="0"/>')));
  expect(value.text.text).toContain('Winifred');
  expect(value.asides).toEqual([]);
});

test('what a row says before a table within it comes first, and is no row of that table', async () => {
  const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const own = (words: string): string => paragraph(text(words));
  const inner = `<w:tbl>${row(own('Name'), own('Registration no.'))}${[1, 2, 3, 4].map((at) => row(own(`Ngaire Hohepa${'abcd'[at - 1]}`), own(`20441${at}`))).join('')}</w:tbl>`;
  const upload = await read(word(`<w:tbl>${row(own('Who was there'), inner + own(''))}</w:tbl>`));
  expect(upload.meetings[0]!.record.attendees?.map(({ registrationNumber }) => registrationNumber)).toEqual([
    '204411',
    '204412',
    '204413',
    '204414',
  ]);
});

test('of a list of boxes those that are ticked were there', async () => {
  const lines = ['☒ Ngaire Hohepa (204412)', '☒ Piotr Zielinski (203385)', '☐ Mele Tupou (209940)'];
  const { record } = (await read(word(lines.map((line) => paragraph(text(line))).join('')))).meetings[0]!;
  expect([record.attendees?.map(({ name }) => name), record.apologies]).toEqual([
    ['Ngaire Hohepa', 'Piotr Zielinski'],
    ['Mele Tupou'],
  ]);
});
