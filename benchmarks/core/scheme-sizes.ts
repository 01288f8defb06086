import { gzipSync } from 'node:zlib';
import { schemes } from '@peer-groups/core/schemes';
import { build } from 'esbuild';

const bundled = async (code: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['@peer-groups/source'],
    write: false,
  });
  return outputFiles[0]!.text;
};
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** `nz-pharmacy` exports `nzPharmacy`. */
const exported = (id: string): string =>
  id.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

const evaluateAlone = gzipped(
  await bundled("import { evaluate } from '@peer-groups/core'; globalThis.x = evaluate;"),
);
const sizes: [id: string, added: number][] = [];
for (const { id } of schemes) {
  const name = exported(id);
  const both = await bundled(
    `import { evaluate } from '@peer-groups/core'; import { ${name} } from '@peer-groups/core/schemes/${id}'; globalThis.x = [evaluate, ${name}];`,
  );
  const others = schemes.filter((other) => other.id !== id && both.includes(`"${other.id}"`));
  if (others.length > 0) throw new Error(`${id} brings ${others.map((one) => one.id).join(', ')} along.`);
  sizes.push([id, gzipped(both) - evaluateAlone]);
}
sizes.sort(([, a], [, b]) => a - b);
for (const [id, added] of sizes) console.log(`${id.padEnd(24)} ${String(added).padStart(5)} bytes`);
const within = sizes.filter(([, added]) => added <= 2048).length;
console.log(
  `\nmedian ${sizes[Math.floor(sizes.length / 2)]![1]} bytes; ${within} of ${sizes.length} add 2 KB gzipped or less; none brings another along`,
);
