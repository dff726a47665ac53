import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entriesSchema, errorAnswerSchema, fileAddress, filesSchema, foldersSchema } from '@radscore/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Entered, enteredApp } from '../testing/entered.js';

const folder = await mkdtemp(join(tmpdir(), 'radscore-folders-'));
const at = (...names: string[]) => join(folder, ...names);
let entered: Entered;
beforeAll(async () => {
  for (const each of ['pages', 'given/ct/deep', 'given-not', 'other']) await mkdir(at(each), { recursive: true });
  await writeFile(at('pages', 'index.html'), '');
  await writeFile(at('given', 'ct', '1.dcm'), '0123456789');
  await writeFile(at('given', 'ct', 'deep', 'empty.txt'), '');
  await writeFile(at('given', '.hidden'), 'hidden');
  await writeFile(at('given-not', 'secret.txt'), 'secret');
  await symlink(at('given-not', 'secret.txt'), at('given', 'out.txt'));
  await symlink(at('given-not'), at('given', 'out'));
  await symlink(at('given', 'ct', '1.dcm'), at('given', 'in.dcm'));
  entered = await enteredApp({ folders: [at('given')], out: at('runs'), pages: at('pages'), notes: at('notes') });
});
afterAll(async () => {
  await entered.app.close();
  await rm(folder, { recursive: true });
});

const codeOf = async (response: Response) => errorAnswerSchema.parse(await response.json()).error.code;

test('the folders that were named are listed, links followed to what lies in them', async () => {
  const { ask } = entered;
  const { folders } = foldersSchema.parse(await (await ask('/api/folders')).json());
  expect(folders).toEqual([{ id: '0', name: 'given', path: at('given') }]);
  const entries = entriesSchema.parse(await (await ask('/api/folders/0/entries')).json());
  expect(entries).toEqual({ folders: ['ct'], files: [{ path: 'in.dcm', size: 10 }] });
  const { files, problems } = filesSchema.parse(await (await ask('/api/folders/0/files')).json());
  expect(files.map(({ path }) => path)).toEqual(['ct/1.dcm', 'ct/deep/empty.txt', 'in.dcm']);
  expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
    ['RAD-FOLDER-LINK', 'out'],
    ['RAD-FOLDER-LINK', 'out.txt'],
  ]);
});

test('a file is read as a whole or in part', async () => {
  const { ask } = entered;
  const part = (range: string, path = 'ct/1.dcm') => ask(fileAddress('0', path), { headers: { range } });
  expect(await (await ask(fileAddress('0', 'in.dcm'))).text()).toBe('0123456789');
  const some = await part('bytes=2-4');
  expect([some.status, some.headers.get('content-range'), await some.text()]).toEqual([206, 'bytes 2-4/10', '234']);
  expect(await (await part('bytes=8-99')).text()).toBe('89');
  expect(await (await part('bytes=0-255', 'ct/deep/empty.txt')).text()).toBe('');
  for (const wrong of ['bytes=4-2', 'bytes=-5', 'lines=1-2']) expect((await part(wrong)).status).toBe(400);
});

test.each([
  '../given-not/secret.txt',
  'ct/../../given-not/secret.txt',
  '/etc/passwd',
  'out.txt',
  'out/secret.txt',
  '..',
  'ct\0/../../given-not/secret.txt',
  '../no/such/thing',
])('nothing outside is read or listed, nor whether it is there: %j', async (path) => {
  const { ask } = entered;
  const query = `?path=${encodeURIComponent(path)}`;
  for (const route of ['file', 'files', 'entries']) {
    const response = await ask(`/api/folders/0/${route}${query}`);
    expect([response.status, await codeOf(response)]).toEqual([403, 'RAD-PATH-OUTSIDE']);
  }
});

test('a folder that was not named, a file that is not there and a folder in place of a file say so', async () => {
  const { ask } = entered;
  expect(await codeOf(await ask('/api/folders/1/entries'))).toBe('RAD-FOLDER-UNKNOWN');
  expect(await codeOf(await ask(fileAddress('0', 'ct/2.dcm')))).toBe('RAD-FILE-UNREADABLE');
  expect(await codeOf(await ask(fileAddress('0', 'ct')))).toBe('RAD-FILE-UNREADABLE');
});
