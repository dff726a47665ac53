import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// After `tsc -b`: the digests are of what the build made.
type Change = (path: string, text: string) => string;
const script = new URL('../scripts/build-digests.mjs', import.meta.url).href;
const { digestsOf } = (await import(script)) as {
  digestsOf: (change?: Change) => Promise<Readonly<Record<string, string>>>;
};
const family = 'packages/radiomics/dist/families/firstorder.js';
const changing = (file: string, change: (text: string) => string) => {
  let seen = false;
  const digests = digestsOf((path, text) => {
    if (path !== file) return text;
    seen = true;
    return change(text);
  });
  return digests.then((found) => ({ found, seen }));
};

describe('the digest of the code of each kind of task', () => {
  test('changes with a line of a family of features where cases are measured, and only there', async () => {
    const now = await digestsOf();
    const { found, seen } = await changing(family, (text) => `${text}\nglobalThis.changed = 1;\n`);
    expect(seen).toBe(true);
    expect(found['measure-case']).not.toBe(now['measure-case']);
    expect(found['fit-unit']).toBe(now['fit-unit']);
  });

  test('stays with a comment and with blank lines', async () => {
    const now = await digestsOf();
    const { found, seen } = await changing(family, (text) => `// Another word.\n\n${text}\n/* and another */\n`);
    expect(seen).toBe(true);
    expect(found).toEqual(now);
  });

  test('is the one that keys and model files hold', async () => {
    const held = readFileSync(new URL('../packages/jobs/src/generated/digests.ts', import.meta.url), 'utf8');
    for (const digest of Object.values(await digestsOf())) expect(held).toContain(digest);
  });
});
