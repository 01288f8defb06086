import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** What `exports` names is typed, so a package's surface is written once. */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const isTest = (path) => /\.(test|testing|cases)\.ts$/.test(path);
const surface = Object.values(exports)
  .flatMap((target) => target['@peer-groups/source'] ?? [])
  .map((path) => path.replace('./', ''))
  .flatMap((path) => (path.includes('*') ? globSync(path) : path))
  .filter((path) => !isTest(path));
const others = globSync('src/**/*.ts').filter((path) => !isTest(path) && !/\btesting\b/.test(path));

export default defineConfig({
  // Every file is an entry and so stays one: a bundler can leave out those that a page does not use.
  entry: [...new Set([...surface, ...others])],
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  clean: true,
  dts: { entry: [...new Set(surface)] },
  tsconfig: 'tsconfig.json',
});
