// Writes one digest for each kind of task: a hash of all code that its result depends on, without comments, with the kernels and the
// locked versions of third-party packages. The key of a result holds it, so that no result is served by another version of the code.
// Run after tsc -b; `digestsOf` is for the test.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What each kind is computed by: a file of the built rooms, and what it exports. */
const kinds = {
  'measure-case': ['packages/cases/dist/tasks/measure-case.js', 'measureCaseTask'],
  'image-landmarks': ['packages/cases/dist/tasks/image-landmarks.js', 'imageLandmarksTask'],
  'map-case': ['packages/cases/dist/tasks/map-case.js', 'mapCaseTask'],
  'preview-case': ['packages/cases/dist/tasks/preview-case.js', 'previewCaseTask'],
  'check-case': ['packages/cases/dist/tasks/check-case.js', 'checkCaseTask'],
  'compare-readers': ['packages/cases/dist/tasks/compare-readers.js', 'compareReadersTask'],
  'fit-unit': ['packages/study/dist/run/run-units.js', 'fitUnitTask'],
  'predict-case': ['packages/prediction/dist/predict-case-task.js', 'predictCaseTask'],
  'draw-phantom': ['packages/phantom/dist/studies/phantom-patient-files.js', 'drawPhantomTask'],
};

/** Readers decide what a case is, and are not reached from the pure code: the host brings them. */
const readers = ['packages/host-node/dist/files/read-volume.js', 'packages/host-node/dist/files/open-segments.js'];
const readsCases = new Set([
  'measure-case',
  'map-case',
  'image-landmarks',
  'preview-case',
  'check-case',
  'compare-readers',
  'predict-case',
]);

/**
 * The digests by kind.
 *
 * @param change the text of a file of the built rooms in place of what it holds, for tests.
 */
export async function digestsOf(change = (_path, text) => text) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const digests = {};
  for (const [kind, [file, name]] of Object.entries(kinds)) {
    const imports = readsCases.has(kind) ? readers.map((each) => `export * from './${each}';`) : [];
    const packages = new Set();
    const { outputFiles } = await build({
      stdin: { contents: [`export { ${name} } from './${file}';`, ...imports].join('\n'), resolveDir: root },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      minifyWhitespace: true,
      minifySyntax: true,
      legalComments: 'none',
      logLevel: 'error',
      conditions: ['default'],
      plugins: [
        {
          name: 'rooms',
          setup({ onResolve, onLoad }) {
            // Our own rooms are bundled; of other packages the locked version says enough.
            onResolve({ filter: /^[^.]/ }, ({ path }) => {
              if (path.startsWith('@radscore/')) return undefined;
              if (!path.startsWith('node:') && !path.startsWith('/')) packages.add(packageOf(path));
              return path.startsWith('/') ? undefined : { path, external: true };
            });
            onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
              const name = relative(root, path).split(sep).join('/');
              const text = name.endsWith('jobs/dist/generated/digests.js')
                ? 'export const taskDigests = {};'
                : readFileSync(path, 'utf8');
              return { contents: change(name, text), loader: 'js' };
            });
          },
        },
      ],
    });
    const hash = createHash('sha256').update(outputFiles[0].contents);
    for (const name of [...packages].sort()) hash.update(`\n${name} ${lock[`node_modules/${name}`]?.version ?? ''}`);
    digests[kind] = hash.digest('hex');
  }
  return digests;
}

function packageOf(path) {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const digests = await digestsOf();
  const lines = Object.entries(digests).map(([kind, digest]) => `  '${kind}': '${digest}',`);
  const text = `// Written by the build: see scripts/build-digests.mjs.\nexport const taskDigests: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`;
  for (const [file, content] of [
    ['packages/jobs/src/generated/digests.ts', text],
    ['packages/jobs/dist/generated/digests.js', text.replace(': Readonly<Record<string, string>>', '')],
  ])
    if (readFileSync(join(root, file), 'utf8') !== content) writeFileSync(join(root, file), content);
}
