// Joins the built command line and its worker threads with our own rooms, and with the libraries that most commands load, into a few
// files, in apps/cli/bundle: a process that opens few files instead of seven hundred starts in half the time, and `npm pack` of apps/cli
// needs no other room. Run after tsc -b.
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileParts } from './bundle/compile-parts.mjs';
import { joinChunks } from './bundle/join-chunks.mjs';
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

/**
 * Third-party packages that are joined in too, with what they bring: many small files of plain JavaScript, of which a command needs a
 * part. They stay dependencies by name, as all others are.
 */
const joined =
  /^(commander|zod|fflate|fast-png|jpeg-js|papaparse|dicom-parser|yaml|d3-scale|@noble\/hashes|@scure\/base|@stdlib\/.*)$/;

/** What runs often and by itself: the compiled files that a process of it loads. Their parts are joined into as few files as may be. */
const main = 'apps/cli/dist/main.js';
const flags = 'apps/cli/dist/commands/extraction-flags.js';
const measuring = [
  flags,
  'apps/cli/dist/commands/extract/one-case.js',
  'packages/host-node/dist/threads/task-worker.js',
  'packages/cases/dist/tasks/measure-case.js',
  'packages/host-node/dist/cases/extract-helper.js',
];
const layers = [[main], measuring];
const programs = [
  [main, flags, 'apps/cli/dist/commands/extract/cohort.js'],
  [main, flags, 'packages/radiomics/dist/parameters/parse-parameters.js'],
  [main, 'apps/cli/dist/commands/study/run-study.js'],
];

/** Our own rooms are joined in; third-party packages are dependencies of the command line, which must name them. */
const manifest = JSON.parse(readFileSync(join(root, 'apps', 'cli', 'package.json'), 'utf8'));
const dependencies = {
  name: 'dependencies',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) => {
      if (kind === 'entry-point' || path.startsWith('@radscore/')) return undefined;
      const name = packageOf(path);
      if (path.startsWith('node:') || builtinModules.includes(name))
        return kind === 'require-call' ? { path, namespace: 'required' } : { path, external: true, sideEffects: false };
      if (importer.includes('node_modules')) return undefined;
      if (!manifest.dependencies[name]) return { errors: [{ text: `Add ${name} to apps/cli/package.json.` }] };
      if (!joined.test(name)) return { path, external: true, sideEffects: false };
      return kind === 'dynamic-import'
        ? {
            errors: [
              { text: `Joined in, ${name} may lose its names here: import it in a file that is imported on use.` },
            ],
          }
        : undefined;
    });
    // Commander starts programs of their own as its commands, of which there are none here: Node need not load what it takes.
    onLoad({ filter: /^node:child_process$/, namespace: 'required' }, ({ path }) => ({
      contents: `export const spawn = (...given) => process.getBuiltinModule('${path}').spawn(...given);`,
    }));
    // A module has no `require` for Node's own, which some packages call.
    onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({ contents: `export * from '${path}';` }));
  },
};

function packageOf(path) {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

const origins = {
  name: 'origins',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path }) => ({ contents: toOrigins(path), loader: 'js' }));
  },
};

rmSync(outdir, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
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
  metafile: true,
});
await joinChunks(outdir, metafile.outputs, [...programs, ...scripts.map((script) => [script])], layers);
for (const name of ['require-cached.js', 'optimisation-budget.js'])
  copyFileSync(join(root, 'apps', 'cli', 'dist', name), join(outdir, name));
const [image, mask] = ['ct_image', 'ct_labels'].map((name) => join(root, 'fixtures', `${name}.nii.gz`));
const parts = readdirSync(outdir).filter((name) => name.startsWith('layer-'));
await compileParts(outdir, parts, ['extract', '--image', image, '--mask', mask, '--label', '1']);
chmodSync(join(outdir, 'main.js'), 0o755);
writeFileSync(join(outdir, 'LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));

/** What the licences of the packages that were joined in ask to pass on with them; of packages with the same text once. */
function licencesOf(inputs) {
  const folders = inputs.map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]).filter(Boolean);
  const packages = new Map();
  for (const folder of [...new Set(folders)].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const files = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file));
    const text = files.map((file) => readFileSync(join(root, folder, file), 'utf8').trim()).join('\n\n');
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...packages].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
