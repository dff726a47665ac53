import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source', 'node', 'import', 'module', 'default'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'module', 'default'] } },
  test: {
    include: ['{apps,packages}/*/src/**/*.test.ts', 'runtime-tests/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'forks',
  },
});
