/** Writes the same documents in Chromium and in other versions of Node, and compares the bytes. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { run } from './tools.ts';
import type { Step } from './tools.ts';

const source = `
  import { sha256Hex, writeCharter, writeRecord } from '../src/index.ts';
  import { writeForm } from '../src/form.ts';
  import { writeWord } from '../src/word.ts';
  import { group, record } from './samples.ts';
  globalThis.hashes = async () => {
    const files = [await writeRecord(record), await writeRecord(record, { locale: 'uk' }), await writeForm({ record }), writeWord(record), await writeCharter(group)];
    return files.map((bytes) => sha256Hex(bytes)).join('\\n');
  };`;

/** Node versions on this machine other than the one that runs. */
const otherNodes = (): readonly string[] =>
  [...new Set(run('sh', ['-c', 'which -a node']).text.trim().split('\n'))].filter((node) => {
    const version = run(node, ['--version']).text.trim();
    return version !== process.version && /^v(?:2[02468]|3\d)\./.test(version);
  });

export async function sameInChromium(): Promise<Step> {
  const name = 'the same bytes in this Node, in others and in Chromium';
  const bundle = async (footer: string): Promise<string> => {
    const made = await build({
      stdin: { contents: source + footer, resolveDir: import.meta.dirname, loader: 'ts' },
      bundle: true,
      format: 'iife',
      conditions: ['@peer-groups/source'],
      write: false,
    });
    return made.outputFiles[0]?.text ?? '';
  };
  const script = join(tmpdir(), `same-bytes-${process.pid}.cjs`);
  writeFileSync(script, await bundle('globalThis.hashes().then((text) => console.log(text));'));
  const here = run(process.execPath, [script]).text.trim();
  const problems: string[] = [];
  let checked = 1;
  for (const node of otherNodes()) {
    checked++;
    if (run(node, [script]).text.trim() !== here)
      problems.push(`${run(node, ['--version']).text.trim()} writes other bytes`);
  }
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium
    .launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] })
    .catch(() => undefined);
  if (browser === undefined)
    return problems.length === 0
      ? { name: `${name} (${checked} versions of Node)`, skipped: 'Chromium is not on this machine' }
      : { name, checked, problems };
  try {
    const page = await browser.newPage({ timezoneId: 'America/Sao_Paulo', locale: 'fr' });
    await page.addScriptTag({ content: await bundle('') });
    const there = await page.evaluate(() =>
      (globalThis as unknown as { hashes: () => Promise<string> }).hashes(),
    );
    checked++;
    if (there !== here) problems.push(`Chromium ${browser.version()} writes other bytes`);
  } finally {
    await browser.close();
  }
  return { name, checked, problems };
}
