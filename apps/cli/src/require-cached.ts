import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { setOptimisationBudget } from './optimisation-budget.js';

// A command is soon over: a function is compiled anew with optimisation only where it has run twelve times as long as V8 asks by itself.
// Here, before any part is read, for V8 takes code that was kept only by a process of the same flags.
setOptimisationBudget(800_000);

type Exports = Readonly<Record<string, unknown>>;
type Wrapper = (
  exports: Exports,
  require: (name: string) => unknown,
  module: { exports: Exports },
  file: string,
) => void;

/** The compiled scripts by their files: the build keeps their code for the next processes. */
export const scripts = new Map<string, Script>();

const modules = new Map<string, { exports: Exports }>();
const requireOf = createRequire(import.meta.url);
const importHere = (name: string): Promise<unknown> => import(name);
const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Where the code of a file lies that this very Node has compiled before. */
export const cacheOf = (file: string) => `${file}.${process.version}-${process.arch}.cache`;

/**
 * `require` of a part of the bundle, without compiling what the build has compiled: by another Node, of which there is no code, it is
 * read as any module. V8 itself refuses code of another version, or for other flags, and compiles the source.
 */
export function requireCached(name: string): Exports {
  const file = pathOf(name);
  if (!existsSync(cacheOf(file))) return requireOf(file) as Exports;
  const known = modules.get(file);
  if (known !== undefined) return known.exports;
  const script = new Script(`(function (exports, require, module, __filename) { ${readFileSync(file, 'latin1')}\n})`, {
    filename: file,
    cachedData: readFileSync(cacheOf(file)),
  });
  const module = { exports: {}, importHere };
  modules.set(file, module);
  scripts.set(file, script);
  const within = (wanted: string) => (wanted.startsWith('./') ? requireCached(wanted) : requireOf(wanted));
  (script.runInThisContext() as Wrapper)(module.exports, within, module, file);
  return module.exports;
}
