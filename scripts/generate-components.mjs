// Writes the packages that the command line is made of, from package-lock.json, for software bills of materials.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
const { dependencies } = JSON.parse(readFileSync(new URL('apps/cli/package.json', root), 'utf8'));
/** The place that node would find a package at, from another. */
function placeOf(name, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (packages[place]) return place;
    if (at === '') return undefined;
  }
}
const found = new Map();
const open = Object.keys(dependencies).map((name) => [name, 'apps/cli']);
while (open.length > 0) {
  const [name, from] = open.pop();
  const place = placeOf(name, from) ?? placeOf(name, '');
  if (place === undefined || found.has(place)) continue;
  const { version, license, integrity, dependencies: more = {} } = packages[place];
  const sha512 = integrity?.startsWith('sha512-')
    ? Buffer.from(integrity.slice(7), 'base64').toString('hex')
    : undefined;
  found.set(place, { name, version, ...(license && { license }), ...(sha512 && { sha512 }) });
  for (const each of Object.keys(more)) open.push([each, place]);
}
const list = [...found.values()].sort((a, b) =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
);
mkdirSync(new URL('apps/cli/src/generated/', root), { recursive: true });
writeFileSync(
  new URL('apps/cli/src/generated/components.ts', root),
  `// Generated from package-lock.json by \`npm run generate\`.\n\n/** The packages that the command line is made of. */\nexport const components: readonly {\n  readonly name: string;\n  readonly version: string;\n  readonly license?: string;\n  readonly sha512?: string;\n}[] = ${JSON.stringify(list, null, 2)};\n`,
);
