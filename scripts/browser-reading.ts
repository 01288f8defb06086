/**
 * Reads and judges the same uploads in Node, in a page of headless Chromium and in a worker of it, and compares what was
 * read to the last figure; sees to it that a page gets PDFium only when it reads a PDF.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { reviewRead, readUpload } from '@peer-groups/documents/read';
import { scan } from '@peer-groups/redaction';
import { launched } from './chromium.ts';

const documents = resolve(import.meta.dirname, '../packages/documents');
/** Text under a box, which is found by drawing; a register; a table in Norwegian; Word with white text and with a comment. */
const names = [
  'm-over.pdf',
  'c-register.pdf',
  'm-twoColumns-no-1.pdf',
  'm-unmapped.pdf',
  'h-word-white.docx',
  'm-word-comment.docx',
];
const asOf = '2026-11-25';
const text = `(value) => JSON.stringify(value, (_, one) => one instanceof Set ? [...one] : one)`;
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one instanceof Set ? [...(one as Set<unknown>)] : one));

const { outputFiles } = await build({
  stdin: {
    contents: `
      import { evaluate } from '@peer-groups/core';
      import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
      const asText = ${text};
      const wasm = new URL('/pdfium.wasm', location.href);
      const fetched = async (name) => new Uint8Array(await (await fetch('/upload/' + name)).arrayBuffer());
      globalThis.judge = async () => evaluate(nzPharmacy, { meetings: [] }, { asOf: '${asOf}' }).outcome;
      globalThis.inPage = async (name) => {
        const [{ pdfiumEngine, readUpload, reviewRead }, { scan }] = await Promise.all([
          import('@peer-groups/documents/read'), import('@peer-groups/redaction')]);
        globalThis.engine ??= pdfiumEngine({ wasm });
        const read = await readUpload(await fetched(name), { engine });
        return asText([read, read.ok && reviewRead(read.value, { scheme: nzPharmacy, scan, asOf: '${asOf}' })]);
      };
      globalThis.inWorker = async (names) => {
        const { openReader } = await import('@peer-groups/documents/read');
        const { webWorker } = await import('@peer-groups/documents/pool');
        const reader = openReader({ wasm, start: () => webWorker(new Worker('/worker.js', { type: 'module' })) });
        const read = [];
        for (const name of names) read.push(asText(await reader.read(await fetched(name))));
        await reader.close();
        return read;
      };`,
    resolveDir: import.meta.dirname,
    sourcefile: 'page.js',
  },
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  conditions: ['@peer-groups/source'],
  outdir: '/',
  entryNames: '[name]',
  write: false,
});
const worker = await build({
  entryPoints: [join(documents, 'src/read/worker/thread.ts')],
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  conditions: ['@peer-groups/source'],
  outfile: '/worker.js',
  write: false,
});
const pdfium = createRequire(join(documents, 'package.json')).resolve('@embedpdf/pdfium/pdfium.wasm');
const served = new Map<string, { readonly type: string; readonly body: string | Uint8Array }>([
  [
    '/',
    {
      type: 'text/html',
      body: '<!doctype html><meta charset="utf-8"><script type="module" src="/stdin.js"></script>',
    },
  ],
  ['/pdfium.wasm', { type: 'application/wasm', body: readFileSync(pdfium) }],
  ...[...outputFiles, ...worker.outputFiles].map(
    ({ path, contents }) => [path, { type: 'text/javascript', body: contents }] as const,
  ),
  ...names.map(
    (name) =>
      [
        `/upload/${name}`,
        { type: 'application/octet-stream', body: readFileSync(join(documents, 'uploads/sample', name)) },
      ] as const,
  ),
]);
const asked: string[] = [];
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  const found = served.get(url);
  response.writeHead(found === undefined ? 404 : 200, { 'content-type': found?.type ?? 'text/plain' });
  response.end(found?.body);
});
await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', () => listening()));

const kilobytes = (urls: readonly string[]): string =>
  (urls.reduce((sum, url) => sum + (served.get(url)?.body.length ?? 0), 0) / 1000).toFixed(0);

interface InPage {
  readonly judge: () => Promise<string>;
  readonly inPage: (name: string) => Promise<string>;
  readonly inWorker: (names: readonly string[]) => Promise<readonly string[]>;
}

const browser = await launched();
try {
  const page = await browser.newPage({ timezoneId: 'America/Sao_Paulo', locale: 'fr' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.evaluate(() => (globalThis as unknown as InPage).judge());
  const toJudge = asked.splice(0).filter((url) => url.endsWith('.js'));
  const inPage = (name: string): Promise<string> =>
    page.evaluate((one) => (globalThis as unknown as InPage).inPage(one), name);
  await inPage('h-word-white.docx');
  if (asked.includes('/pdfium.wasm')) throw new Error('A page that reads Word alone fetched PDFium.');
  const toReadWord = asked.splice(0).filter((url) => url.endsWith('.js'));
  const inWorker = await page.evaluate((all) => (globalThis as unknown as InPage).inWorker(all), names);
  for (const [at, name] of names.entries()) {
    const read = await readUpload(new Uint8Array(readFileSync(join(documents, 'uploads/sample', name))));
    const here = asText(read);
    const judged = read.ok && reviewRead(read.value, { scheme: nzPharmacy, scan, asOf });
    if ((await inPage(name)) !== asText([read, judged]))
      throw new Error(`Node and a page of Chromium differ over ${name}.`);
    if (inWorker[at] !== here) throw new Error(`Node and a worker of Chromium differ over ${name}.`);
  }
  if (errors.length > 0) throw new Error(errors.join('\n'));
  if (!asked.includes('/pdfium.wasm'))
    throw new Error('PDFium was not fetched, and yet PDF files were read.');
  console.log(
    `${names.length} uploads read alike in Node, in a page and in a worker of Chromium ${browser.version()}; scripts: ${kilobytes(toJudge)} kB to judge, ${kilobytes(toReadWord)} kB more to read Word and scan, PDFium only for PDF`,
  );
} finally {
  await browser.close();
  server.close();
}
