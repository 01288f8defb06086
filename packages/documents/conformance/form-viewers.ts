/** Types into our form as a note taker would, with other people's viewers, and reads the values back. */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readRecord } from '../src/read-record.ts';
import { fillByPdfium } from './fill-by-pdfium.ts';
import { has, run } from './tools.ts';
import type { Step } from './tools.ts';

/** What is typed, by the field's name for screen readers: MuPDF's scripts see nothing else of it. */
const typed = {
  Group: 'Tūhoe-Ward Бондаренко Їжак',
  Date: '2026-03-04',
  'How we met': 'online',
  'Name 3': 'Nguyễn Thị Hoà',
  'Minutes 1': '35',
  'Summary of the discussion':
    'Ελληνικά, then a line that is long enough to be wrapped over two lines of the field.\nA second line.',
};

/** The same by the fields' own names. */
const byName = {
  '/groupName': typed.Group,
  '/date': typed.Date,
  '/modality': 'online',
  '/attendees/2/name': typed['Name 3'],
  '/topics/0/minutes': typed['Minutes 1'],
  '/summary': typed['Summary of the discussion'],
};

const expected = {
  id: 'm',
  groupName: typed.Group,
  date: typed.Date,
  modality: 'online',
  attendees: [{ name: typed['Name 3'] }],
  topics: [{ minutes: 35 }],
  summary: typed['Summary of the discussion'],
};

/** Fills the form in with MuPDF. It draws what is typed in a font of its own, which it does not embed. */
export async function fillByMupdf(form: Uint8Array, folder: string): Promise<Step> {
  const name = 'MuPDF: what is typed into a form is read back';
  if (!has('mutool')) return { name, skipped: 'mutool is not on this machine' };
  const [blank, file] = [join(folder, 'to-fill.pdf'), join(folder, 'form-filled-by-mupdf.pdf')];
  writeFileSync(blank, form);
  const said = run('mutool', [
    'run',
    fileURLToPath(new URL('fill.mutool.js', import.meta.url)),
    blank,
    file,
    JSON.stringify(typed),
  ]);
  if (!said.isContent) return { name, checked: 0, problems: [said.text.trim()] };
  return { name, checked: 1, problems: await problemsOf(await readFile(file)) };
}

/** Fills the form in with pdf.js, which is Firefox's viewer; gives the filled file, which must still be valid. */
export async function fillByPdfjs(
  form: Uint8Array,
  folder: string,
): Promise<{ readonly step: Step; readonly file: string }> {
  const loading = getDocument({ data: form.slice(), verbosity: 0 });
  const document = await loading.promise;
  const found: unknown = await document.getFieldObjects();
  // A plain object up to version 5, a map since.
  const fields = (found instanceof Map ? found : new Map(Object.entries(found ?? {}))) as ReadonlyMap<
    string,
    readonly { readonly id: string }[]
  >;
  for (const [name, value] of Object.entries(byName)) {
    document.annotationStorage.setValue(fields.get(name)?.[0]?.id ?? '', { value });
  }
  const bytes = await document.saveDocument();
  const file = join(folder, 'form-filled-by-pdfjs.pdf');
  writeFileSync(file, bytes);
  await loading.destroy();
  const name = 'pdf.js: what is typed into a form is read back';
  return { step: { name, checked: 1, problems: await problemsOf(bytes) }, file };
}

/** Fills the form's text fields in with PDFium, which draws what is typed in a font of its own and does not embed it. */
export async function fillByChromium(form: Uint8Array): Promise<Step> {
  const { '/modality': _, ...texts } = byName;
  const { modality: __, ...wanted } = expected;
  return {
    name: 'PDFium: what is typed into a form is read back',
    checked: 1,
    problems: await problemsOf(await fillByPdfium(form, texts), wanted),
  };
}

async function problemsOf(bytes: Uint8Array, wanted: object = expected): Promise<readonly string[]> {
  const read = await readRecord(bytes, { id: 'm' });
  if (read.ok && isDeepStrictEqual(read.value, wanted)) return [];
  return [`read ${JSON.stringify(read)}, typed ${JSON.stringify(wanted)}`];
}
