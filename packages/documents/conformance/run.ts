/**
 * Validates every kind of document by veraPDF and by independent readers, draws every glyph, compares pictures, and
 * says what it could not do on this machine.
 *
 * Run: pnpm conformance
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPdf } from '../src/check.ts';
import { sameInChromium } from './browser.ts';
import { fillByChromium, fillByMupdf, fillByPdfjs } from './form-viewers.ts';
import { pdfFiles } from './files.ts';
import { glyphsDrawn } from './glyphs.ts';
import { sameAsReferences } from './pictures.ts';
import { readBy } from './readers.ts';
import type { Step } from './tools.ts';
import { verapdf } from './verapdf.ts';
import { wordOpens } from './word.ts';

const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
const files = await pdfFiles();
const paths: string[] = [];
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of files) {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  paths.push(path);
}
const form = files.get('form-blank') ?? new Uint8Array();
const filled = await fillByPdfjs(form, folder);

/** The package's own check, over the same files. */
async function ownCheck(): Promise<Step> {
  const problems: string[] = [];
  for (const [name, bytes] of files) {
    for (const { outcome, rule, at, message } of await checkPdf(bytes))
      if (outcome !== 'passed') problems.push(`${name}: ${rule} ${at} ${message}`);
  }
  return { name: 'checkPdf', checked: files.size, problems };
}

const steps: readonly Step[] = [
  await ownCheck(),
  ...verapdf([...paths, filled.file]),
  ...readBy(paths),
  filled.step,
  await fillByMupdf(form, folder),
  await fillByChromium(form),
  await glyphsDrawn(folder),
  await sameAsReferences(folder),
  await wordOpens(folder),
  await sameInChromium(),
];

let failures = 0;
for (const step of steps) {
  if ('skipped' in step) process.stdout.write(`skipped  ${step.name}: ${step.skipped}\n`);
  else {
    failures += step.problems.length;
    process.stdout.write(
      `${step.problems.length === 0 ? 'ok      ' : 'FAILED  '} ${step.name} (${step.checked})\n`,
    );
    for (const problem of step.problems.slice(0, 20)) process.stdout.write(`         ${problem}\n`);
  }
}
rmSync(folder, { recursive: true });
if (failures > 0) process.exitCode = 1;
