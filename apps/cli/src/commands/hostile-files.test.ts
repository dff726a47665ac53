import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { fixtures, run } from '../testing/run.js';

// Inputs that broke or hung other programs, through the command line: each is refused by a code of its own.
const folder = mkdtempSync(join(tmpdir(), 'radscore-hostile-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));
const image = `${fixtures}ct_image.nii.gz`;
const mask = `${fixtures}ct_labels.nii.gz`;

/** A PNG whose header tells the truth: 400 million grey pixels in 390 kB. */
function bomb(size = 20_000): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(size * (size + 1)), { level: 1 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

test('a picture that unpacks to hundreds of megabytes keeps to --max-bytes, and is not unpacked', async () => {
  writeFileSync(at('bomb.png'), bomb());
  const flags = ['--image', at('bomb.png'), '--mask', at('bomb.png'), '--spacing', '1,1,1', '--max-bytes', '50000000'];
  const { status, stderr } = await run('extract', ...flags);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/RAD-FILE-TOO-LARGE.*400000000/)]);
});

describe('maps and lists that lie in each other without end are refused in words of our own', () => {
  const text = `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`;
  test.each([
    ['a protocol', (file: string) => ['study', 'check', file, '--cohort', at('none.csv')], 'RAD-PROTOCOL-FILE'],
    [
      'parameters',
      (file: string) => ['extract', '--image', image, '--mask', mask, '--params', file],
      'RAD-PARAMETER-FILE',
    ],
    [
      'a model file',
      (file: string) => ['predict', '--model', file, '--image', image, '--mask', mask],
      'RAD-MODEL-FILE',
    ],
  ])('%s', async (_, command, code) => {
    writeFileSync(at('deep.yaml'), text);
    writeFileSync(at('none.csv'), 'id,image,mask\nP1,a.nii,b.nii\n');
    const { status, stderr } = await run(...command(at('deep.yaml')));
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`${code}.*lie in each other more than 200 deep`));
    expect(stderr).not.toMatch(/call stack|RangeError/);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe and a device never come to an end, so they are not begun', () => {
  const pipe = at('pipe');
  if (process.platform !== 'win32') execFileSync('mkfifo', [pipe]);
  const cases: [string, string[]][] = [
    ['inspect', ['inspect', pipe]],
    ['an image', ['extract', '--image', '/dev/zero', '--mask', mask]],
    ['an outline', ['extract', '--image', image, '--mask', pipe]],
    ['parameters', ['extract', '--image', image, '--mask', mask, '--params', '/dev/zero']],
    ['a cohort', ['extract', '--cohort', pipe, '--out', at('out.csv')]],
    ['a protocol', ['study', 'check', '/dev/zero', '--cohort', at('none.csv')]],
    ['a model file', ['predict', '--model', '/dev/zero', '--image', image, '--mask', mask]],
  ];
  test.each(cases)('%s', { timeout: 30_000 }, async (_, command) => {
    const { status, stdout, stderr } = await run(...command);
    expect(status).toBeGreaterThan(0);
    expect(stdout + stderr).toMatch(/RAD-FILE-UNREADABLE/);
  });
});
