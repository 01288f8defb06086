import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@peer-groups/source'] },
  ssr: { resolve: { conditions: ['@peer-groups/source'] } },
  test: { include: ['e2e/*.e2e.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
