/** The size of each format alone in a page, gzipped, without its peer (zod, jose, date-fns/tz, uuid) and without core. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const { exports } = JSON.parse(
  readFileSync(new URL('../../packages/interop/package.json', import.meta.url), 'utf8'),
) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

for (const path of Object.keys(exports)) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '@peer-groups/interop${path.slice(1)}';`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['@peer-groups/source'],
    external: ['@peer-groups/core', '@peer-groups/core/*', 'zod', 'zod/*', 'jose', 'uuid', '@date-fns/tz'],
    write: false,
  });
  console.log(
    `${path.padEnd(16)} ${(gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1024).toFixed(1).padStart(5)} KB (asked: 8 KB or less)`,
  );
}
