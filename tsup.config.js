import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** The entries are what `exports` names, so a package's surface is written once. */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entry = Object.values(exports)
  .flatMap((target) => target['@peer-groups/source'] ?? [])
  .flatMap((path) => (path.includes('*') ? globSync(path) : path))
  .filter((path) => !/\.(test|testing|cases)\.ts$/.test(path));

export default defineConfig({
  entry: [...new Set(entry)],
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  clean: true,
  dts: true,
  tsconfig: 'tsconfig.json',
});
