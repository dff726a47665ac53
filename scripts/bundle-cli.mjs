// Joins the built command line and its worker threads with our own rooms into a few files, in apps/cli/bundle: a process that
// opens few files instead of five hundred starts in half the time, and `npm pack` of apps/cli needs no other room. Run after tsc -b.
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { toOrigins } from './bundle/origins.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const outdir = join(root, 'apps', 'cli', 'bundle');

/** The command line, and beside it the scripts of threads: `new URL('./extract-worker.js', import.meta.url)` finds them there. */
const scripts = [
  'apps/cli/dist/main.js',
  'apps/cli/dist/load-one-by-one.js',
  'packages/host-node/dist/cases/extract-helper.js',
  'packages/host-node/dist/threads/task-worker.js',
  'packages/queue-slurm/dist/array-task.js',
  'apps/server/dist/app/study-worker.js',
];

/** Our own rooms are joined in; third-party packages stay dependencies of the command line, which must name them. */
const manifest = JSON.parse(readFileSync(join(root, 'apps', 'cli', 'package.json'), 'utf8'));
const dependencies = {
  name: 'dependencies',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path.startsWith('@radscore/')) return undefined;
      const name = path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/');
      const known = path.startsWith('node:') || builtinModules.includes(name) || manifest.dependencies[name];
      return known
        ? { path, external: true, sideEffects: false }
        : { errors: [{ text: `Add ${name} to apps/cli/package.json.` }] };
    });
  },
};

const origins = {
  name: 'origins',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path }) => ({ contents: toOrigins(path), loader: 'js' }));
  },
};

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: scripts.map((script) => join(root, script)),
  entryNames: '[name]',
  outdir,
  plugins: [dependencies, origins],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
});
chmodSync(join(outdir, 'main.js'), 0o755);
