// Parts of the bundle as scripts whose compiled code is kept: to read it takes a fraction of the time that compiling takes. A module
// of the part's name hands out what the script exports.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const PACKAGE = /^\/\/ node_modules\/.*$/gm;
/** Code that was kept cannot import on use: whoever runs it lends it an import. */
const head = `const partUrl = require('node:url').pathToFileURL(__filename).href;
const importHere = module.importHere ?? ((name) => import(name));
`;
const keeper = fileURLToPath(new URL('keep-code.mjs', import.meta.url));

/**
 * @param folder where the bundle lies
 * @param parts the names of its files that become scripts; of the bundle they import each other alone
 * @param command a command line: what it runs is compiled, and kept with the rest
 */
export async function compileParts(folder, parts, command) {
  for (const part of parts) {
    const source = readFileSync(join(folder, part), 'utf8');
    const { outputFiles, metafile } = await build({
      stdin: { contents: source, resolveDir: folder },
      plugins: [{ name: 'beside', setup: ({ onResolve }) => onResolve({ filter: /./ }, (asked) => beside(asked, parts)) }],
      define: { 'import.meta.url': 'partUrl' },
      bundle: true,
      write: false,
      metafile: true,
      outfile: join(folder, part.replace(/js$/, 'cjs')),
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      charset: 'ascii',
      minifyWhitespace: true,
      legalComments: 'none',
      logLevel: 'warning',
    });
    const text = head + outputFiles[0].text.replace(/\bimport\(/g, 'importHere(');
    // As such it is read, a byte a letter.
    if (/[^\0-\x7f]/.test(text)) throw new Error(`${part} has letters that are not ASCII`);
    writeFileSync(outputFiles[0].path, text);
    const [{ imports }] = Object.values(metafile.outputs);
    const names = exportsOf(source).join(',\n  ');
    const others = imports.filter(({ path }) => path.endsWith('.cjs')).map(({ path }) => path.replace(/cjs$/, 'js'));
    writeFileSync(
      join(folder, part),
      [
        ...new Set(source.match(PACKAGE)),
        ...new Set(others.map((path) => `import "${path}";`)),
        'import * as cached from "./require-cached.js";',
        `const {\n  ${names}\n} = cached.requireCached("./${part.replace(/js$/, 'cjs')}");`,
        `export {\n  ${names}\n};\n`,
      ].join('\n'),
    );
  }
  // Where there is a file of code, though an empty one, scripts are compiled so that their code can be kept.
  const { cacheOf } = await import(pathToFileURL(join(folder, 'require-cached.js')).href);
  for (const part of parts) writeFileSync(cacheOf(join(folder, part.replace(/js$/, 'cjs'))), '');
  const { status, stderr } = spawnSync(process.execPath, ['--import', keeper, join(folder, 'main.js'), ...command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`no code was kept: ${stderr}`);
}

/** In the bundle a part is asked for by its script; what is imported on use stays a module. */
function beside({ path, kind }, parts) {
  if (kind === 'entry-point') return undefined;
  if (!path.startsWith('./') || kind === 'dynamic-import') return { path, external: true };
  if (!parts.includes(path.slice(2))) throw new Error(`${path} is no part`);
  return { path: path.replace(/js$/, 'cjs'), external: true };
}

/** The names in the one export statement that ends what esbuild writes. */
function exportsOf(source) {
  const [, names] = /^export \{([^}]*)\};\s*$/m.exec(source);
  return names.split(',').map((name) => name.trim().split(' as ').at(-1));
}
