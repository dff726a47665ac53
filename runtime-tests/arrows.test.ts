import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The rooms by floor, from the ground up. Arrows go down only; within a line they go from left to right, and rooms that share a place
 * (`|`) do not see each other.
 */
const floors = [
  ['core'],
  ['kernels | elementary'],
  ['dicom', 'image'],
  ['stats'],
  ['radiomics | learn'],
  ['tasks', 'study', 'prediction', 'phantom', 'cases', 'jobs | protocol | tables | api'],
  ['report | interchange'],
  ['queue-postgres | queue-slurm', 'host-node | host-web | host-pacs'],
  ['apps/cli', 'apps/web | apps/server'],
];

/** What only hosts and apps may touch. */
const hostGlobals =
  /(?<![\w.$])(?:process|Buffer|document|window|navigator|self|location|localStorage|indexedDB|setTimeout|setInterval|setImmediate|fetch|XMLHttpRequest|require|__dirname|performance|crypto)(?=[.(])(?!\.json)|(?<![\w.$])(?:Math\.random|Date\.now|new Date\(\))/g;

/** The places of the rooms: the higher may see the lower. */
const places = new Map(
  floors
    .flatMap((floor) => floor.toReversed())
    .flatMap((rooms, place) => rooms.split(' | ').map((room) => [room, place] as const)),
);

interface Source {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = ['packages', 'apps'].flatMap((kind) =>
  readdirSync(join(root, kind)).flatMap((name) => {
    const folder = `${kind}/${name}/src`;
    const files = (readdirSync(join(root, folder), { recursive: true }) as string[]).map((file) =>
      file.replaceAll('\\', '/'),
    );
    return files
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$|(^|\/)testing\//.test(file))
      .map((file): Source => {
        const text = withoutComments(readFileSync(join(root, folder, file), 'utf8'));
        const imports = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) => target!);
        return { file: `${folder}/${file}`, room: kind === 'apps' ? `apps/${name}` : name, text, imports };
      });
  }),
);

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

test('every room has its place in the house', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect([...new Set(sources.map(({ room }) => room))].filter((room) => !places.has(room))).toEqual([]);
});

test('arrows between rooms go down only', () => {
  const upward = sources.flatMap(({ file, room, imports }) =>
    imports.flatMap((target) => {
      const other = /^@radscore\/([^/]+)/.exec(target)?.[1];
      if (other === undefined || other === room) return [];
      return (places.get(other) ?? places.get(`apps/${other}`))! < places.get(room)! ? [] : [`${file} -> ${target}`];
    }),
  );
  expect(upward).toEqual([]);
});

test('no file reaches into another room past its entries', () => {
  const past = sources.flatMap(({ file, imports }) => {
    const own = file.split('/').slice(0, 3).join('/');
    return imports
      .filter((target) => target.startsWith('.') && !normalize(join(dirname(file), target)).startsWith(own))
      .map((target) => `${file} -> ${target}`);
  });
  expect(past).toEqual([]);
});

test('no file imports itself by way of others, types included', () => {
  const files = new Set(sources.map(({ file }) => file));
  const graph = new Map(
    sources.map(({ file, imports }) => [
      file,
      imports
        .filter((target) => target.startsWith('.'))
        .map((target) => normalize(join(dirname(file), target)).replace(/\.js$/, '.ts'))
        .map((target) => (files.has(target) ? target : `${target}x`)),
    ]),
  );
  expect(circles(graph)).toEqual([]);
});

const pure = (room: string) => !/^(host-|queue-|apps\/)/.test(room);

test('pure rooms are compiled without the types of Node and of the DOM', () => {
  const rooms = [...new Set(sources.map(({ room }) => room))].filter(pure);
  for (const room of rooms) {
    const { compilerOptions } = JSON.parse(readFileSync(join(root, 'packages', room, 'tsconfig.json'), 'utf8'));
    expect(compilerOptions, room).not.toHaveProperty('types');
    expect(compilerOptions, room).not.toHaveProperty('lib');
  }
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));
  expect(compilerOptions.types).toEqual([]);
  expect(compilerOptions.lib.filter((name: string) => !name.startsWith('ES'))).toEqual([]);
});

test('pure rooms touch nothing of a host: no module of Node, no global, neither clock nor chance', () => {
  const touched = sources
    .filter(({ room }) => pure(room))
    .flatMap(({ file, text, imports }) => {
      const code = text.replace(/`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'/g, "''");
      const globals = [...code.matchAll(hostGlobals)].map(([name]) => name).filter((name) => !isBound(name, code));
      return [...imports.filter((target) => target.startsWith('node:')), ...globals].map((what) => `${file}: ${what}`);
    });
  expect(touched).toEqual([]);
});

/** Whether the code has a name of its own: a variable, a parameter, a function. */
function isBound(name: string, code: string): boolean {
  return new RegExp(`\\b(?:const|let|function)\\s+\\[?${name}\\b|[{(,]\\s*${name}\\s*(?:[,})=]|:\\s)`).test(code);
}

/** The strongly connected groups of more than one file (Tarjan), each sorted. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    low.set(file, order.get(file)!);
    stack.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!graph.has(target)) continue;
      if (!order.has(target)) visit(target);
      if (stack.includes(target)) low.set(file, Math.min(low.get(file)!, low.get(target)!));
    }
    if (low.get(file) !== order.get(file)) return;
    const group = stack.splice(stack.indexOf(file)).sort();
    if (group.length > 1 || graph.get(file)!.includes(file)) found.push(group);
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}
