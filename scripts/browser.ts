/** Judges the same portfolios in Node and in headless Chromium, and compares the reports to the byte. */
import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { evaluate } from '@peer-groups/core';
import { portfolio } from '@peer-groups/core/testing';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { launched } from './chromium.ts';

const portfolios = fc.sample(portfolio(), { seed: 20_260_401, numRuns: 500 });
const question = { asOf: '2026-03-31' };
const here = JSON.stringify(portfolios.map((one) => evaluate(nzPharmacy, one, question)));

const { outputFiles } = await build({
  stdin: {
    contents: `
      import { evaluate } from '@peer-groups/core';
      import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
      globalThis.judge = (portfolios, question) =>
        JSON.stringify(portfolios.map((one) => evaluate(nzPharmacy, one, question)));`,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  format: 'iife',
  conditions: ['@peer-groups/source'],
  write: false,
});

const browser = await launched();
try {
  const page = await browser.newPage({ timezoneId: 'America/Sao_Paulo' });
  await page.addScriptTag({ content: outputFiles[0]!.text });
  const there = await page.evaluate(
    ([given, asked]) =>
      (globalThis as unknown as { judge: (...all: unknown[]) => string }).judge(given, asked),
    [portfolios, question] as const,
  );
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
  console.log(`Node ${hash(here)}, ${browser.version()} ${hash(there)}: ${portfolios.length} reports`);
  if (here !== there) throw new Error('Node and Chromium disagree.');
} finally {
  await browser.close();
}
