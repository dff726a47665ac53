// Chunks that the same programs load, joined into one file: esbuild makes a chunk for each set of all its entry points, a hundred of
// which one command loads, and to find, open and link a file takes longer than to read what is in it.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const IMPORT = /^import (?:\{([^}]*)\} from )?"\.\/(chunk-[A-Z0-9]+)\.js";$/gm;
const PACKAGE = /^\/\/ node_modules\/.*?(?=[^/]*$)/gm;

/**
 * @param folder where the files lie
 * @param outputs of esbuild's metafile
 * @param programs of each its entry points, by the files that esbuild was given or found
 * @param layers lists of entry points: what any of a list loads is one file, for a program that loads a little more than it uses starts
 * sooner than one that opens another file; what two lists share is one more
 */
export async function joinChunks(folder, outputs, programs, layers) {
  const files = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const fileOf = (entryPoint) => [...files].find(([, output]) => output.entryPoint === entryPoint)?.[0];
  const loadedBy = (entries) => {
    const seen = new Set();
    const visit = (file) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { path, kind, external } of files.get(file).imports)
        if (kind === 'import-statement' && !external) visit(basename(path));
    };
    for (const entry of entries) {
      const file = fileOf(entry);
      if (file === undefined) throw new Error(`${entry} is not in the bundle`);
      visit(file);
    }
    return seen;
  };
  const loaded = programs.map(loadedBy);
  const layered = layers.map(loadedBy);
  const keyOf = (file) => {
    const sets = (list) => list.map((seen) => Number(seen.has(file))).join('');
    if (sets(layered).includes('1')) return `layer-${sets(layered)}`;
    return sets(loaded).includes('1') ? `joined-${parseInt(sets(loaded), 2).toString(36)}` : undefined;
  };

  const groups = new Map();
  for (const file of files.keys()) {
    const key = keyOf(file);
    if (file.startsWith('chunk-') && key !== undefined) groups.set(key, [...(groups.get(key) ?? []), file.slice(0, -3)]);
  }
  const groupOf = new Map();
  for (const [key, chunks] of groups) {
    if (chunks.length > 1) for (const chunk of chunks) groupOf.set(chunk, key);
  }

  /** The text of a file, its imports from joined chunks led to where they are joined; names are told apart by their chunk. */
  const led = (file, own) =>
    readFileSync(join(folder, file), 'utf8').replace(IMPORT, (statement, names, chunk) => {
      const group = groupOf.get(chunk);
      if (group === undefined || group === own) return statement;
      if (names === undefined) return `import "./${group}.js";`;
      return `import {${names.replace(/(\S+)( as \S+?)?(?=,|\s*$)/g, (_, name, as) => `${named(name, chunk)}${as ?? ` as ${name}`}`)}} from "./${group}.js";`;
    });

  const results = new Map();
  for (const group of new Set(groupOf.values())) {
    const chunks = [...groupOf].filter(([, own]) => own === group).map(([chunk]) => chunk);
    const contents = chunks.map((chunk) => {
      const names = files.get(`${chunk}.js`).exports.map((name) => `${name} as ${named(name, chunk)}`);
      return `export { ${names.join(', ')} } from './${chunk}.js';`;
    });
    const within = {
      name: 'within',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /./ }, ({ path }) =>
          chunks.includes(basename(path, '.js'))
            ? { path: join(folder, basename(path)) }
            : { path, external: true, sideEffects: true },
        );
        onLoad({ filter: /./ }, ({ path }) => ({ contents: led(basename(path), group), loader: 'js' }));
      },
    };
    const packages = chunks.flatMap((chunk) => readFileSync(join(folder, `${chunk}.js`), 'utf8').match(PACKAGE) ?? []);
    const { outputFiles } = await build({
      stdin: { contents: contents.join('\n'), resolveDir: folder },
      plugins: [within],
      banner: { js: [...new Set(packages)].join('\n') },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      logLevel: 'warning',
    });
    results.set(`${group}.js`, outputFiles[0].text);
  }
  for (const file of readdirSync(folder)) {
    if (groupOf.has(file.slice(0, -3))) continue;
    if (file.endsWith('.js')) results.set(file, led(file));
  }
  for (const [file, text] of results) writeFileSync(join(folder, file), text);
  for (const chunk of groupOf.keys()) rmSync(join(folder, `${chunk}.js`));
}

const named = (name, chunk) => `${name}_${chunk.slice('chunk-'.length)}`;
