import { defineConfig } from 'vitest/config';

/** The built portal in Debian's Chromium: `pnpm --filter portal-example e2e`. */
export default defineConfig({
  resolve: { conditions: ['@peer-groups/source'] },
  ssr: { resolve: { conditions: ['@peer-groups/source'] } },
  test: {
    include: ['e2e/*.e2e.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
