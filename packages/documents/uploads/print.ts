import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';

/** The programs that print: none is ours. */
const run = (command: string, values: readonly string[]): void => {
  execFileSync(command, values, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 120_000 });
};

/** Prints many pages at once with Chromium, one PDF each. */
export function byChromium(folder: string, name: string, html: string): Uint8Array {
  const source = join(folder, `${name}.html`);
  const target = join(folder, `${name}.chromium.pdf`);
  writeFileSync(source, html);
  run('chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-extensions',
    '--no-pdf-header-footer',
    `--user-data-dir=${folder}/profile`,
    `--print-to-pdf=${target}`,
    `file://${source}`,
  ]);
  return readFileSync(target);
}

/** Converts with LibreOffice; `kind` is what its import filter takes the source for. */
export function byLibreOffice(
  folder: string,
  name: string,
  source: string | Uint8Array,
  extension: 'html' | 'docx',
  target: 'pdf' | 'docx' = 'pdf',
): Uint8Array {
  const file = join(folder, `${name}.${extension}`);
  writeFileSync(file, source);
  run('soffice', [
    '--headless',
    `-env:UserInstallation=file://${folder}/office`,
    ...(extension === 'html' ? ['--infilter=HTML (StarWriter)'] : []),
    '--convert-to',
    target === 'pdf' ? 'pdf:writer_pdf_Export' : 'docx:MS Word 2007 XML',
    '--outdir',
    folder,
    file,
  ]);
  return readFileSync(join(folder, `${name}.${target}`));
}

/** Makes pictures of the pages and, if asked, puts Tesseract's text under them. */
export async function scanned(
  folder: string,
  name: string,
  pdf: Uint8Array,
  withText: boolean,
): Promise<Uint8Array> {
  const base = join(folder, `${name}-scan`);
  writeFileSync(`${base}.in.pdf`, pdf);
  run('pdftoppm', ['-r', '150', '-gray', '-png', '-singlefile', `${base}.in.pdf`, base]);
  if (withText) {
    run('tesseract', [`${base}.png`, base, '-l', 'eng', '--dpi', '150', 'pdf']);
    return readFileSync(`${base}.pdf`);
  }
  const document = await PDFDocument.create();
  const picture = await document.embedPng(readFileSync(`${base}.png`));
  document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  return document.save();
}

/** Encrypts with a password to open. */
export function encrypted(folder: string, name: string, pdf: Uint8Array): Uint8Array {
  const base = join(folder, `${name}-plain.pdf`);
  writeFileSync(base, pdf);
  run('qpdf', ['--encrypt', 'opensesame', 'owner', '256', '--', base, join(folder, `${name}-enc.pdf`)]);
  return readFileSync(join(folder, `${name}-enc.pdf`));
}

/** Turns the pages. */
export function rotated(folder: string, name: string, pdf: Uint8Array, degrees: number): Uint8Array {
  const base = join(folder, `${name}-upright.pdf`);
  writeFileSync(base, pdf);
  run('qpdf', [base, `--rotate=+${degrees}`, join(folder, `${name}-turned.pdf`)]);
  return readFileSync(join(folder, `${name}-turned.pdf`));
}
