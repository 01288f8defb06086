import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * What a bundle weighs: the engine alone, with English and New Zealand, with everything.
 *
 *     node --conditions=@peer-groups/source benchmarks/redaction/size.ts
 */
const bundle = async (code: string): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['@peer-groups/source'],
    write: false,
  });
  return outputFiles[0]!.contents;
};

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const weigh = async (title: string, code: string, asked = ''): Promise<void> => {
  const contents = await bundle(code);
  console.log(
    `${title}: ${kilobytes(gzipSync(contents, { level: 9 }).length)} gzip, ${kilobytes(brotliCompressSync(contents).length)} brotli${asked}`,
  );
};

const from = (path: string, ...names: string[]): string =>
  `import { ${names.join(', ')} } from '@peer-groups/redaction${path}'; globalThis['${names[0]}'] = [${names.join(', ')}];`;

await weigh('scan of the engine', from('/engine', 'scan'), ' (asked: 15 KB gzip or less)');
await weigh('the recognisers of details and names', from('/recognisers', 'details', 'entities'));
await weigh(
  'redact, verify, records and policies',
  from('/redact', 'redact', 'verify', 'policies', 'clean', 'redactRecord'),
);
await weigh('identifiers of New Zealand', from('/identifiers/nz', 'nz'));
await weigh('identifiers of all countries', from('/identifiers', 'allIdentifiers'));
await weigh(
  'English and New Zealand: engine, names, words, identifiers',
  from('/engine', 'scan') +
    from('/recognisers', 'details') +
    "import { entities as recogniser } from '@peer-groups/redaction/recognisers'; globalThis.recogniser = recogniser;" +
    from('/redact', 'redact', 'verify') +
    from('/packs/names', 'names') +
    from('/packs/en', 'en') +
    from('/packs/nz', 'nz') +
    "import { nz as numbers } from '@peer-groups/redaction/identifiers/nz'; globalThis.numbers = numbers;",
  ' (asked: assets of 350 KB brotli or less)',
);
await weigh(
  'everything',
  "import * as all from '@peer-groups/redaction'; globalThis.all = all;",
  ' (asked: 700 KB or less)',
);
