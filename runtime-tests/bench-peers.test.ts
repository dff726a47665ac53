import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const path = (name: string) => fileURLToPath(new URL(`../bench/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'radscore-peers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A peer that answers as radscore does, but for what `change` does to the answer. */
function peer(name: string, change: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(
    file,
    `import { execFileSync } from 'node:child_process';
     const own = execFileSync(process.execPath, [${JSON.stringify(path('peers/radscore.mjs'))}, process.argv[2]]);
     const answer = JSON.parse(own.toString());
     ${change}
     console.log('some words first');
     console.log(JSON.stringify(answer));`,
  );
  return `${name}=${process.execPath} ${file}`;
}

const bench = (...args: string[]) =>
  execFileSync(process.execPath, [path('peers.mjs'), '--only', 'tumour', '--rounds', '1', ...args], {
    encoding: 'utf8',
  });

test('a ratio is printed of a peer that was measured in this run and found the same numbers, of another none', () => {
  const same = peer(
    'same',
    'for (const k of Object.keys(answer)) if (k.endsWith("CpuMs") || k === "cpuMs") answer[k] = 1e9;',
  );
  const other = peer('other', 'answer.values[0].original_firstorder_Mean *= 1.00001;');
  const lines = bench('--peer', same, '--peer', other).split('\n');
  const of = (name: string) => lines.filter((line) => line.trim().startsWith(`${name} `));
  expect(of('radscore')).toHaveLength(2);
  expect(of('same')).toHaveLength(2);
  for (const line of of('same')) expect(line).toMatch(/\d{4,}\.\d x.*\(1\d\d features the same\)/);
  for (const line of of('other'))
    expect(line).toMatch(/no ratio: 1 of 1\d\d features differ \(0:original_firstorder_Mean\)/);
  for (const line of of('radscore')) expect(line).not.toContain(' x');
});

test('without a peer there is no ratio', () => {
  const text = bench();
  expect(text).toContain('No peer was given: no ratio.');
  expect(text).not.toMatch(/\d x/);
});
