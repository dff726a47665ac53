import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { exampleBlocks, shortExamples, withoutExample } from './examples-of.js';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the repository, so that the rooms are found.
const folder = join(root, 'runtime-tests', `.examples-${process.pid}`);
await mkdir(folder);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Found {
  readonly name: string;
  /** The whole module that runs it. */
  readonly source: string;
}

/** The names that a text uses, of those a module exports, as an import. */
function importOf(names: readonly string[], from: string, text: string): string {
  const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  return used.length === 0 ? '' : `import { ${used.join(', ')} } from '${from}';\n`;
}

/** A short example with what it leaves out: imports of its room, and of the data that `runtime-tests/examples` has for its room. */
async function complete(room: string, text: string): Promise<string> {
  const own = Object.keys(await import(/* @vite-ignore */ `@radscore/${room}`));
  const given = rooms.has(room) ? Object.keys(await import(/* @vite-ignore */ `./examples/${room}.ts`)) : [];
  const data = given.filter((name) => !new RegExp(`\\b(?:const|let) (?:${name}\\b|[[{][^=]*\\b${name}\\b)`).test(text));
  return importOf(own, `@radscore/${room}`, text) + importOf(data, `../examples/${room}.js`, text) + text;
}

const rooms = new Set((await readdir(join(root, 'runtime-tests/examples'))).map((file) => file.replace('.ts', '')));
const paths = ['docs', 'packages', 'apps'].map((name) =>
  readdir(join(root, name), { recursive: true }).then((found) => found.map((path) => join(name, path))),
);
const examples: Found[] = [];
for (const path of (await Promise.all(paths)).flat().sort()) {
  if (/node_modules|[\\/]dist[\\/]|docs[\\/]api|\.test\.ts$/.test(path) || !/\.(md|ts)$/.test(path)) continue;
  const text = await readFile(join(root, path), 'utf8');
  const room = /^packages[\\/]([^\\/]+)/.exec(path)?.[1] ?? '';
  const name = relative('.', path);
  for (const block of exampleBlocks(text, path.endsWith('.md'))) examples.push({ name, source: block });
  for (const short of path.endsWith('.ts') ? shortExamples(text) : [])
    examples.push({ name, source: await complete(room, short) });
}

/** `value; // => 3` checks what the example gives, numbers to the digits that are written. */
const checked = (source: string) =>
  source.replace(/^(.*?);? +\/\/ => (.*)$/gm, (line, value, expected) =>
    value.startsWith('const ') ? line : `Reflect.get(globalThis, '__check')(${value}, ${expected});`,
  );

test('there are examples to run', () => {
  expect(examples.length).toBeGreaterThan(20);
});

test.each(examples.map((example, i) => ({ ...example, i })))(
  'the example of $name gives what it says',
  async ({ source, i }) => {
    const file = join(folder, `example-${i}.ts`);
    await writeFile(file, checked(source));
    const given: { readonly value: unknown; readonly expected: unknown }[] = [];
    Object.assign(globalThis, { __check: (value: unknown, expected: unknown) => given.push({ value, expected }) });
    await import(/* @vite-ignore */ file);
    expect(given.length, 'values that are stated').toBeGreaterThan(0);
    for (const { value, expected } of given) {
      if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
      else expect(value).toEqual(expected);
    }
  },
);

/** Parts of the reference of which every public function has an example that is run. */
const exemplified = [
  'packages/radiomics/src',
  'packages/image/src/morphology',
  'packages/image/src/regions',
  'packages/learn/src/pipeline',
  'packages/learn/src/validate',
  'packages/stats/src/tests',
  'packages/study/src',
];

test.each(exemplified)('every public function of %s has an example', async (part) => {
  expect(await withoutExample(root, part)).toEqual([]);
});
