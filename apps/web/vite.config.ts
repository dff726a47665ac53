import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultClientConditions, defineConfig } from 'vite';
import { offline } from './build/offline.ts';

/** Separates the page from others of the browser, which gives it threads that share memory; it works without them too. */
const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The policy of the page, which only as a header also forbids frames. */
const [, policy] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(
  readFileSync(join(import.meta.dirname, 'index.html'), 'utf8'),
)!;

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the built folder can be served below any path.
  base: './',
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    alias: { '@stdlib/assert-has-generator-support': join(import.meta.dirname, 'build', 'has-generators.cjs') },
  },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      // With zod, so that it is told to make no code before any file makes a schema.
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|src\/strict\.ts/ }] } },
    },
  },
  server: { host: '127.0.0.1', headers: isolated },
  preview: {
    host: '127.0.0.1',
    headers: { ...isolated, 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` },
  },
  plugins: [offline()],
});
