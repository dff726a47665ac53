import { expect, test } from 'vitest';
import { hashPassword, isPassword, leastPassword, makePassword } from './passwords.js';

test('a password is kept so that it can be checked, and not read; twice the same is kept differently', async () => {
  const kept = await hashPassword('correct horse battery');
  expect(kept).toMatch(/^scrypt\$32768\$8\$3\$/);
  expect(kept).not.toContain('horse');
  expect(await hashPassword('correct horse battery')).not.toBe(kept);
  expect(await isPassword('correct horse battery', kept)).toBe(true);
  expect(await isPassword('correct horse batterz', kept)).toBe(false);
});

test('where nothing was kept no password is right, the empty one neither', async () => {
  for (const kept of [undefined, null]) {
    expect(await isPassword('', kept)).toBe(false);
    expect(await isPassword('correct horse battery', kept)).toBe(false);
  }
});

test('a short password is refused, counted in characters', async () => {
  const least = { code: 'RAD-PASSWORD-SHORT', values: { least: leastPassword } };
  await expect(hashPassword('elevenchars')).rejects.toMatchObject(least);
  await expect(hashPassword('😀'.repeat(leastPassword - 1))).rejects.toMatchObject(least);
});

test('the same letters written in two ways are the same password', async () => {
  const composed = 'Müllerstrasse 12'.normalize('NFC');
  expect(await isPassword(composed.normalize('NFD'), await hashPassword(composed))).toBe(true);
});

test('made passwords are long enough and differ', () => {
  const made = Array.from({ length: 100 }, makePassword);
  expect(new Set(made).size).toBe(100);
  for (const each of made) expect(each).toMatch(/^([a-km-z2-9]{5}-){3}[a-km-z2-9]{5}$/);
});
