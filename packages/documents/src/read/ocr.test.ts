import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readUpload } from './read-upload.ts';

const has = (command: string, flag: string): boolean => {
  try {
    execFileSync(command, [flag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const missing = [
  ['tesseract', '--version'],
  ['pdftoppm', '-v'],
].filter(([command, flag]) => !has(command!, flag!));
const reason =
  missing.length === 0 ? '' : ` (skipped: ${missing.map(([one]) => one).join(', ')} not installed)`;

/** What a caller passes as `ocr`: the page as a picture by poppler, its words by the system's Tesseract. */
const byTesseract = (bytes: Uint8Array, page: number): Promise<string | undefined> => {
  const folder = mkdtempSync(join(tmpdir(), 'ocr-'));
  try {
    const file = join(folder, 'in.pdf');
    writeFileSync(file, bytes);
    execFileSync('pdftoppm', [
      '-r',
      '200',
      '-gray',
      '-png',
      '-singlefile',
      '-f',
      `${page}`,
      '-l',
      `${page}`,
      file,
      join(folder, 'page'),
    ]);
    return Promise.resolve(
      execFileSync(
        'tesseract',
        [join(folder, 'page.png'), '-', '--psm', '6', '-c', 'preserve_interword_spaces=1'],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        },
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe.skipIf(missing.length > 0)(`pictures of pages, read by Tesseract${reason}`, () => {
  const sample = new URL('../../uploads/sample/m-prose-en-NZ-0.pdf', import.meta.url);
  const pictureOf = async (): Promise<Uint8Array> => {
    const folder = mkdtempSync(join(tmpdir(), 'ocr-'));
    const file = join(folder, 'in.pdf');
    writeFileSync(file, readFileSync(sample));
    execFileSync('pdftoppm', ['-r', '150', '-gray', '-png', '-singlefile', file, join(folder, 'page')]);
    const document = await PDFDocument.create();
    const picture = await document.embedPng(readFileSync(join(folder, 'page.png')));
    document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    rmSync(folder, { recursive: true });
    return document.save();
  };

  test('a scan cannot be read without `ocr`, and is read with it', { timeout: 60_000 }, async () => {
    const scan = await pictureOf();
    const plain = await readUpload(scan);
    expect(!plain.ok && plain.issues[0]?.code).toBe('image-without-text');
    // Recognising takes seconds: it has a budget of its own kind.
    const read = await readUpload(scan, { ocr: byTesseract, budget: { milliseconds: 60_000 } });
    const whole = await readUpload(new Uint8Array(readFileSync(sample)));
    expect(read.ok && read.value.meetings[0]?.record.date).toBe(
      whole.ok && whole.value.meetings[0]?.record.date,
    );
    expect(read.ok && read.value.unread.length).toBe(1);
  });
});
