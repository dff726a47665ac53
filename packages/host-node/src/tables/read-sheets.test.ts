import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { xlsxBytes } from '../../../tables/src/testing/xlsx.js';
import { readSheets } from './read-sheets.js';

const folder = mkdtempSync(join(tmpdir(), 'radscore-sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test.each([
  ['a file that is not there', () => join(folder, 'none.csv'), 'RAD-FILE-UNREADABLE'],
  [
    'a zip archive that is no xlsx file',
    () => file('c.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])),
    'RAD-COHORT-FILE',
  ],
])('%s is refused with its name', async (_, path, code) => {
  const name = path();
  await expect(readSheets(name)).rejects.toMatchObject({ code, place: { file: name } });
});

test('what is wrong within a sheet names the file too', async () => {
  const path = file('empty.xlsx', xlsxBytes({ empty: [['id']] }));
  const [sheet] = await readSheets(path);
  expect(() => sheet!.read()).toThrowError(expect.objectContaining({ code: 'RAD-TABLE-EMPTY', place: { file: path } }));
});
