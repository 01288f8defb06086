import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { cleanUpload } from '../clean/clean-upload.ts';
import { readUpload } from '../read-upload.ts';
import { wordsOfCode } from './field-codes.ts';
import { paragraph, run, secret, word } from './hidden-words.testing.ts';

const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (inside: string, shown: string): string =>
  paragraph(`${mark('begin')}${inside}${mark('separate')}${run(shown)}${mark('end')}`);
const relations = (target: string): Readonly<Record<string, string>> => ({
  'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Type="hyperlink" TargetMode="External" Target="${target}"/></Relationships>`,
});

test.each([
  ['a path', field(code(` INCLUDETEXT &quot;C:\\\\notes\\\\${secret}.docx&quot; `), 'The list'), {}],
  [
    'two runs',
    field(code(' HYPERLINK "mailto:x@example.org?subject=Winifred') + code('%20Tamahere"'), 'Write'),
    {},
  ],
  ['another program', field(code(` DDEAUTO excel "${secret}" a1 `), 'The list'), {}],
  ['words among a code', field(code(' IF a = ') + run(secret) + code(' "x" '), 'The list'), {}],
  [
    'a code within a code',
    field(code(' IF ') + mark('begin') + code(` MERGEFIELD "${secret}" `) + mark('end'), 'The list'),
    {},
  ],
  [
    'a simple field',
    paragraph(`<w:fldSimple w:instr=' LINK Word "${secret}" '>${run('The list')}</w:fldSimple>`),
    {},
  ],
  [
    'a link',
    paragraph(`<w:hyperlink r:id="r1">${run('The list')}</w:hyperlink>`),
    relations('file:///C:/notes/Winifred%20Tamahere.pdf'),
  ],
  [
    'what is said of a link',
    paragraph(`<w:hyperlink w:anchor="a" w:tooltip="${secret}">${run('The list')}</w:hyperlink>`),
    {},
  ],
])('what a field holds and does not show is looked at, and goes: %s', async (_, body, parts) => {
  const bytes = word(body, parts);
  const read = await readUpload(bytes);
  expect(read.ok && read.value.text.text).not.toContain('Winifred');
  expect(
    read.ok && read.value.asides.filter(({ text }) => text.includes(secret)).map(({ where }) => where),
  ).toEqual(['metadata']);
  const cleaned = await cleanUpload(bytes);
  expect(cleaned.ok && [cleaned.value.left, cleaned.value.same]).toEqual([[], true]);
  const files = Object.values(unzipSync(cleaned.ok ? cleaned.value.bytes : bytes)).map((file) =>
    strFromU8(file),
  );
  expect(files.filter((file) => /Winifred/.test(file))).toEqual([]);
  const shown = await readUpload(cleaned.ok ? cleaned.value.bytes : bytes);
  expect(shown.ok && read.ok && shown.value.text.text).toBe(read.ok && read.value.text.text);
});

test('a field that counts pages is nobody’s word, and stays', async () => {
  const bytes = word(field(code(' PAGE \\* MERGEFORMAT '), '1'));
  const read = await readUpload(bytes);
  expect(read.ok && read.value.asides).toEqual([]);
  const cleaned = await cleanUpload(bytes);
  expect(
    strFromU8(unzipSync(cleaned.ok ? cleaned.value.bytes : new Uint8Array())['word/document.xml']!),
  ).toContain('PAGE');
});

test.each([
  [' DATE \\@ "dddd, d MMMM yyyy" ', ''],
  [' REF _Ref12345 \\h ', ''],
  [' XE "Tamahere, Winifred" ', 'Tamahere, Winifred'],
  [' HYPERLINK "https://us02web.zoom.us/j/98765432101?pwd=ab3XyQ9RtUvWxYz12" ', ''],
  [' MERGEFIELD Patient_Winifred \\* Upper ', 'Patient_Winifred'],
])('the words of %s', (written, words) => {
  expect(wordsOfCode(written)).toBe(words);
});
