/**
 * The pictures in docs/documents: what each document looks like. They are made by `pnpm conformance:pictures`, and the
 * conformance run compares new drawings with them.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pdfFiles } from './files.ts';
import { difference, readPng } from './image.ts';
import { record } from './samples.ts';
import { writeWord } from '../src/word.ts';
import { has, run } from './tools.ts';
import type { Step } from './tools.ts';

const docs = fileURLToPath(new URL('../../../docs/documents', import.meta.url));

/** Documents and pages that have a picture. */
const shown = [
  ['record-own', 1],
  ['record-own', 2],
  ['record-auditor', 1],
  ['form-blank', 1],
  ['form-filled', 1],
  ['year', 1],
  ['charter', 1],
  ['certificate', 1],
] as const;

/** Draws the pages in a folder; gives the pictures by name. */
function draw(files: ReadonlyMap<string, Uint8Array>, folder: string): ReadonlyMap<string, string> {
  return new Map(
    shown.map(([name, page]) => {
      const pdf = join(folder, `${name}.pdf`);
      const picture = `${name}-${page}`;
      writeFileSync(pdf, files.get(name) ?? new Uint8Array());
      run('pdftoppm', [
        '-r',
        '64',
        '-png',
        '-f',
        String(page),
        '-l',
        String(page),
        '-singlefile',
        pdf,
        join(folder, picture),
      ]);
      return [picture, join(folder, `${picture}.png`)];
    }),
  );
}

/** Compares new drawings with the pictures in docs; one block in two hundred may differ. */
export async function sameAsReferences(folder: string): Promise<Step> {
  const name = 'documents look like their pictures in docs/documents';
  if (!has('pdftoppm')) return { name, skipped: 'pdftoppm is not on this machine' };
  const problems: string[] = [];
  const drawn = draw(await pdfFiles(), folder);
  for (const [picture, path] of drawn) {
    const reference = join(docs, `${picture}.png`);
    const share = existsSync(reference)
      ? difference(readPng(readFileSync(path)), readPng(readFileSync(reference)))
      : 1;
    if (share > 0.005) problems.push(`${picture}: ${(share * 100).toFixed(1)} % of the picture differs`);
  }
  return { name, checked: drawn.size, problems };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(docs, { recursive: true });
  draw(await pdfFiles(), docs);
  if (has('soffice')) {
    writeFileSync(join(docs, 'word.docx'), writeWord(record));
    run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', docs, join(docs, 'word.docx')]);
    run('pdftoppm', [
      '-r',
      '64',
      '-png',
      '-l',
      '1',
      '-singlefile',
      join(docs, 'word.pdf'),
      join(docs, 'word-1'),
    ]);
  }
  run('sh', ['-c', `rm -f "${docs}"/*.pdf "${docs}"/*.docx`]);
}
