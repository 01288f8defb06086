import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const sources = ['@peer-groups/source'];

/** The size of a page that holds this code, from the sources or, with no condition, from what is published. */
const gzipped = async (code: string, conditions: string[] = sources): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    conditions,
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
};

const scheme = "import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';";
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const scheme1 = await gzipped(`${scheme} globalThis.x = nzPharmacy;`);
const evaluateOnly = await gzipped("import { evaluate } from '@peer-groups/core'; globalThis.x = evaluate;");
const both = await gzipped(
  `import { evaluate } from '@peer-groups/core'; ${scheme} globalThis.x = [evaluate, nzPharmacy];`,
);
const parsed = await gzipped(
  `import { evaluate, parsePortfolio } from '@peer-groups/core'; ${scheme} globalThis.x = [evaluate, parsePortfolio, nzPharmacy];`,
);
console.log(`evaluate alone: ${kilobytes(evaluateOnly)}`);
console.log(`the scheme alone: ${kilobytes(scheme1)}`);
console.log(`evaluate and one scheme: ${kilobytes(both)} (asked: 6 KB or less)`);
console.log(`with parsePortfolio: ${kilobytes(parsed)} (asked: 32 KB or less)`);
const published = await gzipped("import { evaluate } from '@peer-groups/core'; globalThis.x = evaluate;", []);
console.log(`evaluate alone, from the built package: ${kilobytes(published)}`);
