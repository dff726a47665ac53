import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
// Inside the repository, so that the rooms are found.
const folder = join(root, 'runtime-tests', `.examples-${process.pid}`);
await mkdir(folder);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The complete examples, in ```ts blocks of docstrings and of pages: those that import what they use. */
async function examplesOf(path: string): Promise<string[]> {
  const text = await readFile(join(root, path), 'utf8');
  const blocks = path.endsWith('.md')
    ? [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((found) => found[1]!)
    : [...text.matchAll(/^[ \t]*\* ```ts\n([\s\S]*?)^[ \t]*\* ```/gm)].map((found) =>
        found[1]!.replace(/^[ \t]*\* ?/gm, ''),
      );
  return blocks.filter((block) => block.startsWith('import '));
}

const paths = ['docs', 'packages', 'apps'].map((name) =>
  readdir(join(root, name), { recursive: true }).then((found) => found.map((path) => join(name, path))),
);
const examples: { readonly name: string; readonly source: string }[] = [];
for (const path of (await Promise.all(paths)).flat().sort()) {
  if (/node_modules|[\\/]dist[\\/]|docs[\\/]api|\.test\.ts$/.test(path) || !/\.(md|ts)$/.test(path)) continue;
  for (const source of await examplesOf(path)) examples.push({ name: relative('.', path), source });
}

/** `value; // => 3` checks what the example gives, numbers to the digits that are written. */
const checked = (source: string) =>
  source.replace(/^(.*?);? +\/\/ => (.*)$/gm, (_, value, expected) =>
    value.startsWith('const ') ? _ : `Reflect.get(globalThis, '__check')(${value}, ${expected});`,
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
