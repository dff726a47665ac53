import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { budgetFlag, usualBudget } from './optimisation-budget.js';

test('only a V8 that has the setting is given it: another would complain on every start', () => {
  expect(budgetFlag(800_000, '11.3.244.8-node.30')).toBe('--interrupt-budget=800000');
  for (const v8 of ['12.4.254.21-node.33', '13.6.233.17-node.37']) expect(budgetFlag(800_000, v8)).toBeUndefined();
});

test('this Node knows it where it is given it, with the usual budget as its own', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  const flag = budgetFlag(usualBudget, process.versions.v8);
  expect(known.includes('  --interrupt-budget (')).toBe(flag !== undefined);
  if (flag !== undefined) expect(known).toContain(`default: ${flag}`);
});

test('a command that has nothing to complain of says nothing', () => {
  const main = fileURLToPath(new URL('../bundle/main.js', import.meta.url));
  const { stderr, stdout, status } = spawnSync(process.execPath, [main, '--version'], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
