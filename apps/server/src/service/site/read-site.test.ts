import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseSite, readServedSite } from './read-site.js';

const site = `data: data
dicom:
  peers:
    - { title: PACS, address: 10.1.2.4 }
phases: { portal: ['*portal*'] }
models: { crlm: { file: crlm.json } }
destinations:
  pacs: { kind: dicom, title: PACS, host: 10.1.2.4, port: 104 }
  records: { kind: fhir, url: 'https://records.example/fhir' }
rules:
  - name: liver
    when: { phase: portal, thickness: [1, 5] }
    model: crlm
    destinations: [pacs, records]
`;

test('the example is read', () => {
  expect(parseSite(site, '/site/site.yaml').rules).toHaveLength(1);
});

/** [what stands there, what somebody wrote, what is said of it] */
test.each([
  ['data: data', 'data: data\ndatabase: mysql://db/radscore', 'begins with postgres://', 1],
  ['data: data', 'data: data\ndatabase: data/database', 'begins with postgres://', 1],
  ['data: data', 'data: data\nhttp: { port: 11112 }', 'both listen on port 11112', 2],
  ['10.1.2.4 }\n', '10.1.2.4 }\n    - { title: PACS, address: 10.1.2.4 }\n', 'same title at the same address', 1],
  ['address: 10.1.2.4', 'address: pacs.example', 'an IP address', 0],
  ['https://records.example/fhir', 'file:///srv/records', 'begins with https:// or http://', 0],
  ['https://records.example/fhir', 'records', 'begins with https:// or http://', 0],
  ['[1, 5]', '[5, 1]', 'the smaller number comes first', 0],
  ['[pacs, records]', '[pacs, records, pacs]', '"pacs" stands twice', 0],
  ['[pacs, records]', '[pasc]', 'there is no destination "pasc"', 0],
])('for %j somebody wrote %j: refused with its line', (right, wrong, problem, below) => {
  const line = site.slice(0, site.indexOf(right)).split('\n').length + below;
  const read = () => parseSite(site.replace(right, wrong), '/site/site.yaml');
  expect(read).toThrow(expect.objectContaining({ code: 'RAD-SITE-INVALID', place: expect.objectContaining({ line }) }));
  expect(read).toThrow(problem);
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-site-'));
  await mkdir(join(folder, 'watched'));
  for (const name of ['file', 'model.json']) await writeFile(join(folder, name), '\n');
});
afterAll(() => rm(folder, { recursive: true }));

/** A site that names things on the disk: each line is right by itself. */
const named = (wrong: string) => `data: data
models: { crlm: { file: model.json } }
inbox: { watch: watched }
${wrong}
`;
const provider = (secret: string) =>
  `{ name: n, issuer: 'https://l.example', clientId: c, secret: ${secret}, roles: { reader: [a] } }`;

test.each([
  ['models', 'models: { crlm: { file: nowhere.json } }', 'models.crlm.file', 'ENOENT'],
  ['inbox', 'inbox: { watch: nowhere }', 'inbox.watch', 'there is no folder'],
  ['inbox', 'inbox: { watch: file }', 'inbox.watch', 'is no folder'],
  ['data', 'data: file/data', 'data', 'cannot be written to'],
  ['http', 'http: { tls: { key: nowhere, cert: file } }', 'http.tls.key', 'ENOENT'],
  ['http', 'http: { tls: { key: file, cert: file } }', 'http.tls', 'key and certificate cannot be used'],
  ['dicom', 'dicom: { tls: { key: nowhere, cert: file } }', 'dicom.tls.key', 'ENOENT'],
  ['signIn', `signIn: { provider: ${provider('{ file: nowhere }')} }`, 'signIn.provider.secret', 'ENOENT'],
  ['signIn', `signIn: { provider: ${provider('{ file: file }')} }`, 'signIn.provider.secret', 'is empty'],
  [
    'pull',
    "pull: { a: { kind: dicomweb, url: 'https://a', auth: { token: { environment: RADSCORE_NO_SUCH } } } }",
    'pull.a.auth.token',
    'RADSCORE_NO_SUCH',
  ],
])('what a site names on the disk and is not there, or of no use: %s as %j', async (key, wrong, field, problem) => {
  const text = named('').replace(new RegExp(`^${key}:.*$`, 'm'), wrong);
  const file = join(folder, 'site.yaml');
  await writeFile(file, text.includes(wrong) ? text : named(wrong));
  const line = (text.includes(wrong) ? text : named(wrong)).split('\n').indexOf(wrong) + 1;
  const error = await readServedSite(file).catch((each: unknown) => each);
  expect(error).toMatchObject({ code: 'RAD-SITE-INVALID', place: { file, line, field } });
  expect((error as Error).message).toContain(problem);
});

test('a site of which all is there is read, and its data folder made', async () => {
  const file = join(folder, 'site.yaml');
  await writeFile(file, named(''));
  expect((await readServedSite(file)).inbox.watch).toBe(join(folder, 'watched'));
});
