import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** The pages are built from the packages' sources; everything is a file of its own, as the content security policy asks. */
export default defineConfig({
  root: new URL('web', import.meta.url).pathname,
  plugins: [react()],
  resolve: { conditions: ['@peer-groups/source', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: { outDir: '../dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
