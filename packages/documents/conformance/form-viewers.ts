/** Types into our form as a note taker would, with other people's viewers, and reads the values back. */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRecord } from '../src/read.ts';
import { has, run } from './tools.ts';
import type { Step } from './tools.ts';

/** What is typed, by the field's name for screen readers, which is what MuPDF's scripts see. */
const typed = {
  Group: 'Tūhoe-Ward Бондаренко Їжак',
  Date: '2026-03-04',
  'How we met': 'online',
  'Name 3': 'Nguyễn Thị Hoà',
  'Minutes 1': '35',
  'Summary of the discussion':
    'Ελληνικά, then a line that is long enough to be wrapped over two lines of the field.\nA second line.',
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

/** Fills the form in with MuPDF; gives the filled file for validation. */
export async function fillByMupdf(
  form: Uint8Array,
  folder: string,
): Promise<{ readonly step: Step; readonly file?: string }> {
  const name = 'MuPDF: what is typed into a form is read back';
  if (!has('mutool')) return { step: { name, skipped: 'mutool is not on this machine' } };
  const [blank, file] = [join(folder, 'to-fill.pdf'), join(folder, 'form-filled-by-mupdf.pdf')];
  writeFileSync(blank, form);
  const said = run('mutool', [
    'run',
    fileURLToPath(new URL('fill.mutool.js', import.meta.url)),
    blank,
    file,
    JSON.stringify(typed),
  ]);
  if (!said.isContent) return { step: { name, checked: 0, problems: [said.text.trim()] } };
  const read = await readRecord(await readFile(file), { id: 'm' });
  const [found, wanted] = [JSON.stringify(read.ok ? read.value : read.issues), JSON.stringify(expected)];
  const isSame = read.ok && JSON.stringify(sorted(read.value)) === JSON.stringify(sorted(expected));
  return { step: { name, checked: 1, problems: isSame ? [] : [`read ${found}, typed ${wanted}`] }, file };
}

const sorted = (value: object): unknown =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
