import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly license: string;
  readonly exports?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const folders = ['packages', 'apps'].flatMap((floor) =>
  readdirSync(`${root}${floor}`).map((name) => `${floor}/${name}`),
);
const packages = folders
  .filter((folder) => existsSync(`${root}${folder}/package.json`))
  .map((folder) => ({ folder, manifest: JSON.parse(read(`${folder}/package.json`)) as Manifest }));
const rooms = packages.filter(({ folder }) => folder.startsWith('packages/'));
const locked = JSON.parse(read('package-lock.json')).packages as Readonly<Record<string, { version?: string }>>;

test.each(packages)('$folder says what it is, under which licence', ({ folder, manifest }) => {
  expect(manifest.description.length).toBeGreaterThan(10);
  expect(manifest.keywords.length).toBeGreaterThan(1);
  expect(manifest.license).toBe('Apache-2.0');
  expect(read(`${folder}/LICENSE`)).toBe(read('LICENSE'));
  expect(read(`${folder}/README.md`)).toContain(`# ${manifest.name}`);
});

test.each(rooms)('what $folder exports is there, built and as source, and is packed', ({ folder, manifest }) => {
  expect(Object.keys(manifest.exports ?? {})).toContain('.');
  for (const [entry, conditions] of Object.entries(manifest.exports!)) {
    expect(Object.keys(conditions), entry).toEqual(['source', 'types', 'default']);
    for (const path of Object.values(conditions)) {
      expect(existsSync(`${root}${folder}/${path}`), path).toBe(true);
      expect(manifest.files, path).toContain(path.split('/')[1]);
    }
  }
});

test.each(rooms)('$folder depends on what its source imports, and on nothing else', ({ folder, manifest }) => {
  const imported = new Set<string>();
  for (const path of readdirSync(`${root}${folder}/src`, { recursive: true }) as string[]) {
    if (!path.endsWith('.ts') || path.endsWith('.test.ts') || /(^|[\\/])testing[\\/]/.test(path)) continue;
    const source = read(`${folder}/src/${path}`).replace(/^\s*(\*|\/\/|\/\*).*$/gm, '');
    for (const [, name] of source.matchAll(/(?:\bfrom|\bimport\(|\bimport|\bresolve\()\s*['`]([@a-z][^'`\s:]*)['`]/g)) {
      const parts = name!.split('/');
      imported.add(parts.slice(0, name!.startsWith('@') ? 2 : 1).join('/'));
    }
  }
  imported.delete(manifest.name);
  expect(Object.keys(manifest.dependencies ?? {}).sort()).toEqual([...imported].sort());
});

test('versions are exact, those of the lock file, and the same in all packages', () => {
  for (const { folder, manifest } of packages)
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      const ours = packages.find(({ manifest }) => manifest.name === name);
      const expected = ours ? ours.manifest.version : locked[`node_modules/${name}`]?.version;
      expect(version, `${name} in ${folder}`).toBe(expected);
    }
});

test.each(['apps/cli', 'apps/web', 'packages/radiomics'])(
  'the version that %s says is that of its package',
  (folder) => {
    const said = /version = '([^']+)'/.exec(read(`${folder}/src/version.ts`))?.[1];
    expect(said).toBe(JSON.parse(read(`${folder}/package.json`)).version);
  },
);

test('the command line brings every third-party package of its rooms, and its rooms only in its bundle', () => {
  const { manifest } = packages.find(({ folder }) => folder === 'apps/cli')!;
  const joined = packages.filter(({ folder }) => folder.startsWith('packages/') || folder === 'apps/server');
  const thirdParty = joined.flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}));
  const names = new Set(thirdParty.filter((name) => !name.startsWith('@radscore/')));
  expect(Object.keys(manifest.dependencies!).sort()).toEqual([...names, 'commander'].sort());
});

test('nothing is packed that only the workspace can use: no test, no source map without its source', () => {
  for (const { manifest } of rooms)
    expect(manifest.files).toEqual(
      expect.arrayContaining(['dist', '!dist/.tsbuildinfo', 'src', '!src/**/*.test.ts', '!src/**/testing']),
    );
  const bundle = readdirSync(`${root}apps/cli/bundle`);
  expect(bundle.filter((name) => name.endsWith('.map'))).toEqual([]);
});
