import { defineConfig } from 'vitest/config';

/** The tests of core alone, for Stryker, which wants one project. */
export default defineConfig({
  resolve: { conditions: ['@peer-groups/source'] },
  ssr: { resolve: { conditions: ['@peer-groups/source'] } },
  test: {
    root: 'packages/core',
    include: ['src/dates.test.ts', 'src/rules/*.test.ts', 'src/schemes/nz-pharmacy.test.ts'],
    testTimeout: 20_000,
  },
});
