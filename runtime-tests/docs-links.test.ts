import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The pages that people read: those of the root, of docs, and the README of each folder. */
const pages = ['', 'docs', 'protocols', 'fixtures', 'packages', 'apps']
  .flatMap((folder) =>
    (readdirSync(join(root, folder), { recursive: folder !== '' }) as string[]).map((name) => join(folder, name)),
  )
  .filter((path) => path.endsWith('.md') && !path.includes('node_modules') && !path.startsWith(join('docs', 'api')))
  .sort();

/** The anchor that a heading gets: small letters, spaces as dashes, other signs dropped. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const withoutCode = (text: string) => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

test.each(pages)('the links of %s lead somewhere', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)[^)]*\)|(?:src|href)="([^"]+)"/g)].map(
    (found) => (found[1] ?? found[2])!,
  );
  for (const link of links.filter((each) => !/^(https?|mailto):/.test(each))) {
    const [path, anchor] = decodeURIComponent(link).split('#');
    const target = path === '' ? join(root, page) : join(dirname(join(root, page)), path!);
    expect(existsSync(target), `${link} -> ${relative(root, target)}`).toBe(true);
    if (anchor === undefined || !target.endsWith('.md')) continue;
    const headings = [...readFileSync(target, 'utf8').matchAll(/^#+\s+(.*)$/gm)].map(([, heading]) =>
      anchorOf(heading!),
    );
    expect(headings, link).toContain(anchor);
  }
});

test.each(pages)('the pages of docs that %s names in code exist', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  for (const [, path] of text.matchAll(/`(docs\/[\w./-]+\.md)`/g))
    expect(existsSync(join(root, path!)), path).toBe(true);
});

test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])('the files and scripts that %s names exist', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [, name] of text.matchAll(/npm run ([a-z:-]+)/g)) expect(Object.keys(scripts), name).toContain(name);
  for (const [, path] of text.matchAll(/`((?:packages|apps|scripts|fixtures|docs|runtime-tests)\/[\w./-]+)`/g)) {
    if (path === 'docs/api') continue;
    expect(existsSync(join(root, path!)), path).toBe(true);
  }
});
