// Imports by way of tables of contents, rewritten to the files that define what they name. esbuild counts every file that a table lists
// as used by whoever imports one name of it, so that a command would load half of the program for a function.
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ON_USE = /\(await import\('([^']+)'\)\)\.(\w+)/g;
const FROM = /^(import|export) \{([^}]*)\} from ['"]([^'"]+)['"];?$/gm;
const tables = new Map();

/** The compiled text of a file, its named imports from our own files led to where the names are defined. */
export function toOrigins(file) {
  const source = readFileSync(file, 'utf8').replace(ON_USE, (expression, from, name) => {
    const target = fileOf(from, file);
    if (target === undefined) return expression;
    const origin = originOf(target, name);
    return `(await import('${pathTo(origin.file, file)}')).${origin.name}`;
  });
  return source.replace(FROM, (statement, keyword, names, from) => {
    const target = fileOf(from, file);
    if (target === undefined) return statement;
    return namesIn(names)
      .map(({ name, as }) => {
        const origin = originOf(target, name);
        return `${keyword} { ${origin.name} as ${as} } from '${pathTo(origin.file, file)}';`;
      })
      .join('\n');
  });
}

function pathTo(target, file) {
  return `./${relative(dirname(file), target).replaceAll('\\', '/')}`;
}

/** Where a name that a file exports is defined, and under which name there. */
function originOf(file, name) {
  const entry = tableOf(file).get(name);
  return entry === undefined ? { file, name } : originOf(entry.file, entry.name);
}

/** What a file passes on of others' exports. */
function tableOf(file) {
  const known = tables.get(file);
  if (known !== undefined) return known;
  const table = new Map();
  for (const [, keyword, names, from] of readFileSync(file, 'utf8').matchAll(FROM)) {
    const target = keyword === 'export' ? fileOf(from, file) : undefined;
    if (target === undefined) continue;
    for (const { name, as } of namesIn(names)) table.set(as, { file: target, name });
  }
  tables.set(file, table);
  return table;
}

function namesIn(text) {
  return text
    .split(',')
    .map((part) => part.trim().split(/\s+as\s+/))
    .filter(([name]) => name !== '')
    .map(([name, as = name]) => ({ name, as }));
}

/** The file of one of our own modules; undefined for others. */
function fileOf(specifier, from) {
  if (specifier.startsWith('.')) return resolve(dirname(from), specifier);
  return specifier.startsWith('@radscore/') ? fileURLToPath(import.meta.resolve(specifier)) : undefined;
}
