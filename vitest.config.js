import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const members = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(`${folder}/${entry.name}/package.json`))
        .map((entry) => `${folder}/${entry.name}`)
    : [];

/** Every package and example is a project of its own, run on its sources. */
const project = (root) => ({
  resolve: { conditions: ['@peer-groups/source'] },
  ssr: { resolve: { conditions: ['@peer-groups/source'] } },
  test: {
    name: root.split('/').at(-1),
    root,
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.e2e.test.ts'],
    setupFiles: [fileURLToPath(new URL('vitest.setup.js', import.meta.url))],
    testTimeout: 20_000,
  },
});

export default defineConfig({
  test: {
    projects: [...members('packages'), ...members('examples')].map(project),
    reporters: ['default'],
    maxWorkers: 2,
  },
});
