import { defineConfig } from 'vitest/config';

const conditions = ['source', 'node', 'import', 'module', 'default'];
/** Those that Node is told of: it knows of import and require itself, and packages that have both (pg) need them told apart. */
const nodeConditions = ['source', 'node', 'module', 'default'];

/** Tests that start processes, browsers or whole studies, fuzz parsers at length, or read many files: the system suite. */
const system = [
  'apps/*/src/**/*.test.ts',
  'runtime-tests/{bench-peers,bundle-budgets,digests,elementary-functions,examples,packed,readme,recompute,same-bits,same-models,tab}*.test.ts',
  'packages/*/src/**/*fuzz.test.ts',
  'packages/cases/src/extraction/whole-liver.test.ts',
  'packages/dicom/src/{compressed,samples,zip}.test.ts',
  'packages/elementary/src/assemblyscript.test.ts',
  'packages/host-*/src/**/*.test.ts',
  'packages/image/src/outline/liver-from-seed.test.ts',
  'packages/learn/src/classify/{fixture,quality}.test.ts',
  'packages/phantom/src/**/*.test.ts',
  'packages/queue-*/src/**/*.test.ts',
  'packages/radiomics/src/conformance/*.test.ts',
  'packages/radiomics/src/extractor/memory.test.ts',
  'packages/radiomics/src/filters/ibsi/{reference-values,response-maps}.test.ts',
  'packages/radiomics/src/maps/feature-maps.test.ts',
  'packages/stats/src/survival/time-dependent-roc.test.ts',
  'packages/stats/src/tests/degenerate.test.ts',
  'packages/study/src/run/run-study*.test.ts',
  'scripts/**/*.test.ts',
];
/** Tests that start foreign servers: PostgreSQL, a PACS, a cluster. They skip where these are not installed. */
const peers = ['{apps,packages}/*/src/**/*.peers.test.ts'];
const all = ['{apps,packages}/*/src/**/*.test.ts', '{runtime-tests,scripts}/**/*.test.ts'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions: nodeConditions } },
  test: {
    testTimeout: 60_000,
    globalSetup: 'runtime-tests/shared-folder.ts',
    pool: 'forks',
    // All cores: by default one is left free, which on two cores doubles the time.
    maxWorkers: '100%',
    projects: [
      // Unit tests leave nothing behind, so that those of a worker share their modules: half the time goes into loading them otherwise.
      {
        extends: true,
        test: { name: 'unit', isolate: false, include: all, exclude: ['**/node_modules/**', ...system, ...peers] },
      },
      // Browsers and whole studies need minutes where the machine is slow or busy; that they end at all is what the limit sees.
      {
        extends: true,
        test: {
          ...{ name: 'system', include: system, exclude: ['**/node_modules/**', ...peers] },
          ...{ testTimeout: 300_000, hookTimeout: 300_000 },
        },
      },
      { extends: true, test: { name: 'peers', include: peers, testTimeout: 300_000, hookTimeout: 300_000 } },
    ],
  },
});
