import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { cacheOf } from './require-cached.js';
import { fixtures } from './testing/run.js';

const bundle = fileURLToPath(new URL('../bundle/main.js', import.meta.url));
const built = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'radscore-bundle-'));
afterAll(() => rm(folder, { recursive: true }));

test('the command line that is installed, joined into few files, extracts the same bytes on its threads', async () => {
  const table = join(folder, 'cohort.csv');
  const rows = [1, 2].map((label) => `${label},${fixtures}ct_image.nii.gz,${fixtures}ct_labels.nii.gz,${label}`);
  await writeFile(table, ['id,image,mask,label', ...rows].join('\n'));
  const how = ['--setting', 'binWidth=20', '--jobs', '2'];
  const extract = (out: string) => ['extract', '--cohort', table, ...how, '--out', join(folder, out)];
  await promisify(execFile)(process.execPath, [bundle, ...extract('bundled.csv')]);
  await promisify(execFile)(process.execPath, [built, ...extract('apart.csv')]);
  const [joined, apart] = await Promise.all(['bundled.csv', 'apart.csv'].map((name) => readFile(join(folder, name))));
  expect(joined!.equals(apart!)).toBe(true);
});

describe('the compiled code that the build keeps', () => {
  const one = [
    'extract',
    '--image',
    `${fixtures}ct_image.nii.gz`,
    '--mask',
    `${fixtures}ct_labels.nii.gz`,
    '--label',
    '1',
    '--setting',
    'binWidth=20',
  ];
  const extract = (main: string) => promisify(execFile)(process.execPath, [main, ...one]);
  const kept = async (place: string | URL) => (await readdir(place)).filter((name) => name.endsWith('.cache'));

  test('is there for every part, and taken by the Node that built it', async () => {
    const place = new URL('../bundle/', import.meta.url);
    const names = await readdir(place);
    const parts = names.filter((name) => name.endsWith('.cjs'));
    expect(parts).toHaveLength(3);
    expect((await kept(place)).sort()).toEqual(parts.map((name) => basename(cacheOf(name))).sort());
    const tell = join(folder, 'tell.mjs');
    const said =
      "process.on('exit', () => console.error([...scripts.values()].map((s) => s.cachedDataRejected).join()))";
    await writeFile(tell, `import { scripts } from '${new URL('require-cached.js', place).href}';\n${said}`);
    const { stderr } = await promisify(execFile)(process.execPath, ['--import', tell, bundle, ...one]);
    expect(stderr.trim()).toBe('false,false,false');
  });

  test('missing, damaged, or for other flags it changes nothing but the time', async () => {
    const copy = join(folder, 'copy');
    await cp(new URL('../', import.meta.url), copy, {
      recursive: true,
      filter: (from) => !/node_modules|src$|dist$/.test(from),
    });
    await symlink(fileURLToPath(new URL('../../../node_modules', import.meta.url)), join(folder, 'node_modules'));
    const main = join(copy, 'bundle', 'main.js');
    const { stdout } = await extract(bundle);
    expect((await extract(main)).stdout).toBe(stdout);
    expect((await promisify(execFile)(process.execPath, ['--no-opt', main, ...one])).stdout).toBe(stdout);
    for (const name of await kept(join(copy, 'bundle'))) await truncate(join(copy, 'bundle', name), 1000);
    expect((await extract(main)).stdout).toBe(stdout);
    for (const name of await kept(join(copy, 'bundle'))) await rm(join(copy, 'bundle', name));
    expect((await extract(main)).stdout).toBe(stdout);
  });
});

/** The packages that a file of the bundle holds or loads before it does anything: with its imports, but not what is imported on use. */
async function loadedAtOnce(file: string, seen = new Set<string>()): Promise<string[]> {
  if (seen.has(file)) return [];
  seen.add(file);
  const source = await readFile(new URL(file, new URL('../bundle/', import.meta.url)), 'utf8');
  const imported = [...source.matchAll(/^(?:import|\}|export)[^"\n]*?"([^"]+)";$/gm)].map((match) => match[1]!);
  const deeper = imported.filter((name) => name.startsWith('./')).map((name) => loadedAtOnce(name.slice(2), seen));
  const joined = [...source.matchAll(packageComment)].map((match) => match[1]!);
  return [...joined, ...imported.filter((name) => !/^(\.|node:)/.test(name)), ...(await Promise.all(deeper)).flat()];
}

/** What stands in the bundle above each file that was joined in. */
const packageComment = /^\/\/ node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/]+)\//gm;

test('help loads no more than the parser of the command line: all else is loaded by the command that needs it', async () => {
  expect([...new Set(await loadedAtOnce('main.js'))]).toEqual(['commander']);
});

test('extracting one case loads what reads and measures it: no statistics, no models, no parsers of what the case does not have', async () => {
  const names = await readdir(new URL('../bundle/', import.meta.url));
  const loaded = await loadedAtOnce(names.find((name) => name.startsWith('one-case-'))!);
  expect(loaded).toContain('zod');
  expect(
    loaded.filter((name) => /^(@stdlib|yaml|hyparquet|fast-png|jpeg-js|dicom-parser|papaparse)/.test(name)),
  ).toEqual([]);
});

test('whoever passes the bundle on passes on the licences of the packages in it', async () => {
  const place = new URL('../bundle/', import.meta.url);
  const scripts = (await readdir(place)).filter((name) => name.endsWith('.js'));
  const sources = await Promise.all(scripts.map((name) => readFile(new URL(name, place), 'utf8')));
  const joined = new Set(sources.flatMap((source) => [...source.matchAll(packageComment)].map((match) => match[1]!)));
  const licences = await readFile(new URL('LICENSES.txt', place), 'utf8');
  expect(joined).toContain('zod');
  expect([...joined].filter((name) => !licences.includes(`${name} `))).toEqual([]);
  expect(licences).toContain('Permission is hereby granted');
});

test('whatever a file of the bundle imports from another is there under that name', async () => {
  const place = new URL('../bundle/', import.meta.url);
  const scripts = (await readdir(place)).filter((name) => /\.c?js$/.test(name));
  const source = new Map(
    await Promise.all(scripts.map(async (name) => [name, await readFile(new URL(name, place), 'utf8')] as const)),
  );
  const namesOf = (list: string) => list.split(',').map((part) => part.trim().split(' as ')[0]!);
  const exported = new Map(
    [...source].map(([name, text]) => {
      const lists = [...text.matchAll(/^export \{([^}]*)\}/gm)].map((match) => match[1]!);
      return [name, new Set(lists.flatMap((list) => list.split(',').map((part) => part.trim().split(' as ').at(-1)!)))];
    }),
  );
  const missing = [...source].flatMap(([name, text]) =>
    [...text.matchAll(/^import (?:\{([^}]*)\} from )?"\.\/([^"]+)";$/gm)].flatMap(([, list = '', from]) =>
      namesOf(list)
        .filter((wanted) => wanted !== '' && !exported.get(from!)?.has(wanted))
        .map((wanted) => `${name}: ${wanted} of ${from}`),
    ),
  );
  const lazily = [...source].flatMap(([, text]) =>
    [...text.matchAll(/\bimport\("\.\/([^"]+)"\)/g)].map((match) => match[1]!),
  );
  expect(lazily.length).toBeGreaterThan(30);
  expect([...missing, ...lazily.filter((name) => !source.has(name))]).toEqual([]);
});
