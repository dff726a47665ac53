// Examples in docstrings and pages, and the functions that have none.
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** The complete examples, in ```ts blocks of docstrings and of pages: those that import what they use. */
export function exampleBlocks(text: string, isPage: boolean): string[] {
  const blocks = isPage
    ? [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((found) => found[1]!)
    : [...text.matchAll(/^[ \t]*\* ```ts\n([\s\S]*?)^[ \t]*\* ```/gm)].map((found) =>
        found[1]!.replace(/^[ \t]*\* ?/gm, ''),
      );
  return blocks.filter((block) => block.startsWith('import '));
}

/** The short examples of docstrings: code right behind `@example`, with a value that is stated by `// =>`. */
export function shortExamples(text: string): string[] {
  const comments = text.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) => {
    const lines = comment.replace(/^\/\*\*|\s*\*\/$/g, '').replace(/^[ \t]*\* ?/gm, '');
    return lines
      .split(/(?:^|(?<=\s))@/m)
      .filter((tag) => tag.startsWith('example'))
      .map((tag) => tag.slice('example'.length).trim())
      .filter((code) => code.includes('// =>') && !code.includes('```'));
  });
}

/** The public functions of a part of a room that have no example that is run, as `file name`. */
export async function withoutExample(root: string, part: string): Promise<string[]> {
  const room = part.split('/').slice(0, 3).join('/');
  const index = await readFile(join(root, room, 'index.ts'), 'utf8');
  const missing: string[] = [];
  for (const [, list, from] of index.matchAll(/export \{([^}]*)\} from '(\.[^']*)\.js'/g)) {
    const path = posix.join(room, `${from}.ts`);
    if (!path.startsWith(`${part}/`)) continue;
    const text = await readFile(join(root, path), 'utf8');
    for (const name of list!.split(',').map((each) => each.trim())) {
      const at = text.search(new RegExp(`^export (?:async )?function\\*? ${name}\\b`, 'm'));
      if (name === '' || at < 0) continue;
      const own = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(text.slice(0, at))?.[0];
      if (!/@example[\s\S]*\/\/ =>/.test(own ?? '')) missing.push(`${path} ${name}`);
    }
  }
  return missing;
}
