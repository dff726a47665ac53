import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'fast-png';
import { afterAll, describe, expect, test } from 'vitest';
import { fixtures, run } from '../testing/run.js';
import { runHere } from '../testing/run-here.js';

// The small images of fixtures/cases, through the command line.
const cases = `${fixtures}cases/images/`;
const folder = mkdtempSync(join(tmpdir(), 'radscore-images-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('inspect shows what extract stops at', () => {
  test.each([
    ['cut', 'RAD-FILE-TRUNCATED', 'i002.dcm'],
    ['padded', 'RAD-FILE-SURPLUS', 'i002.dcm'],
    ['broken', 'RAD-DICOM-INVALID', 'i002.dcm'],
    ['cut_single', 'RAD-FILE-TRUNCATED', 'i001.dcm'],
    ['empty_last', 'RAD-DICOM-FILE-EMPTY', 'i005.dcm'],
    ['empty_middle_of_3', 'RAD-DICOM-FILE-EMPTY', 'i002.dcm'],
  ])('in the folder %s', async (name, code, file) => {
    const { status, stdout } = await runHere('inspect', `${cases}14-inspect-blind/${name}`);
    expect(status).toBe(1);
    expect(stdout).toContain(code);
    expect(stdout).toContain(file);
    expect(stdout).not.toMatch(/dicomParser|overrun|osition/);
  });

  test.each(['ct', 'ct_one', 'ct_empty', 'ct_oneslice_without'])(
    'a rescaling that cannot be read: %s',
    async (name) => {
      expect((await runHere('inspect', `${cases}03-decimal-comma-rescale/${name}`)).status).toBe(1);
    },
  );

  test.each(['old', 'new'])('but layers of a segmentation are no fault: %s', async (name) => {
    const { status, stdout } = await runHere('inspect', `${cases}06-seg-nrrd-old-slicer/${name}.seg.nrrd`);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Tumor[\s\S]*Node/);
  });

  test('segments that share their label', async () => {
    const { status, stdout } = await runHere('inspect', `${cases}06-seg-nrrd-old-slicer/without_labelvalue.seg.nrrd`);
    expect([status, stdout.includes('RAD-SEGMENT-SHARED')]).toEqual([1, true]);
  });

  test('several images in one file, with the option that chooses', async () => {
    const file = `${cases}13-4d-no-option/i4.nii.gz`;
    const { status, stdout } = await runHere('inspect', file);
    expect(status).toBe(1);
    expect(stdout).toContain('2 images');
    expect(stdout).toContain('--frame');
    const second = await runHere('inspect', file, '--frame', '1');
    expect(second).toMatchObject({ status: 0, stdout: expect.stringContaining('image 1 of several') });
    expect(second.stdout).toContain('-119 to 180');
    const beyond = await runHere('inspect', file, '--frame', '2');
    expect(beyond).toMatchObject({ status: 1, stdout: expect.stringContaining('RAD-FRAME-UNKNOWN') });
  });

  test('a picture without spacing, with the option that says it, and one that is too large', async () => {
    const picture = at('picture.png');
    writeFileSync(picture, encode({ width: 20, height: 10, data: new Uint8Array(200), channels: 1 }));
    expect(await runHere('inspect', picture)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('--spacing'),
    });
    const told = await runHere('inspect', picture, '--spacing', '0.2,0.3');
    expect(told).toMatchObject({ status: 0, stdout: expect.stringContaining('0.2 x 0.3 x 1 mm') });
    const large = await runHere('inspect', picture, '--max-bytes', '100');
    expect(large).toMatchObject({ status: 1, stdout: expect.stringContaining('RAD-FILE-TOO-LARGE') });
  });

  test('two series are told apart by the numbers that choose them', async () => {
    const { status, stdout } = await runHere('inspect', `${cases}04-referenced-series/two`);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\w+ +4 +CT[^\n]*\n\w+ +5 +CT/m)]);
  });
});

test('a cohort of two units is refused, with the reason of each case', async () => {
  const name = '01-pet-note-lost';
  cpSync(cases + name, at(name), { recursive: true });
  const out = at('pet.csv');
  const { status, stderr } = await run('extract', '--cohort', at(`${name}/cohort.csv`), '--out', out, '--jobs', '1');
  expect(status).toBe(2);
  expect(stderr).toContain('RAD-DICOM-SUV-IMPOSSIBLE');
  expect(stderr).toMatch(/RAD-COHORT-UNITS.*BQML \(1: a\); SUVbw \(1: b\)/);
  expect(readFileSync(at('pet.problems.csv'), 'utf8')).toMatch(/^a,warning,.*RAD-DICOM-SUV-IMPOSSIBLE/m);
});

test('a cohort of named segments without a choice is asked; frames come from its columns', async () => {
  const [slicer, several] = [`${cases}06-seg-nrrd-old-slicer`, `${cases}13-4d-no-option`];
  const rows = [
    'id,image,mask,segment,frame,mask_frame',
    `asked,${slicer}/i.nrrd,${slicer}/new.seg.nrrd,,,`,
    `named,${slicer}/i.nrrd,${slicer}/new.seg.nrrd,Node,,`,
    `frames,${several}/i4.nii.gz,${several}/m4.nii.gz,,1,0`,
  ];
  writeFileSync(at('cohort.csv'), rows.join('\n'));
  const out = at('features.json');
  const { status, stderr } = await run('extract', '--cohort', at('cohort.csv'), '--out', out, '--jobs', '1');
  expect(status).toBe(1);
  expect(stderr).toMatch(/RAD-SEGMENT-CHOICE \(case asked.*/);
  const table = JSON.parse(readFileSync(out, 'utf8')) as Record<string, unknown>[];
  expect(table.map(({ id }) => id)).toEqual(['named', 'frames']);
  expect(table[0]!['diagnostics_Mask-original_VoxelNum']).toBe(32);
  expect(table[1]!.original_firstorder_Mean).toBeCloseTo(28.447916666666668, 10);
});

test('names in files cannot write to the terminal', { timeout: 120_000 }, async () => {
  for (const name of ['segname.nrrd', 'segname.dcm']) {
    const file = `${fixtures}cases/files/${name}`;
    const seen = [
      await run('inspect', file),
      await run('inspect', file, '--json'),
      await run('mask', '--image', file, '--mask', file, '--region', 'nothing', '--out', at('m.nrrd')),
      await run('extract', '--image', file, '--mask', file, '--segment', 'nothing'),
      await run('extract', '--image', file, '--mask', file, '--each'),
    ];
    for (const { stdout, stderr } of seen) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(stdout + stderr, name).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
  }
});

test('one odd entry in the folder of one patient is the fault of that case alone', async () => {
  const ct = `${cases}08-contours-gap`;
  const odd = {
    dangling: (path: string) => symlinkSync(at('nowhere'), join(path, 'i999.dcm')),
    circle: (path: string) => symlinkSync(path, join(path, 'again')),
    parent: (path: string) => symlinkSync(folder, join(path, 'up')),
    root: (path: string) => symlinkSync('/', join(path, 'root')),
    device: (path: string) => symlinkSync('/dev/zero', join(path, 'zero.dcm')),
  };
  for (const [name, add] of Object.entries(odd)) {
    mkdirSync(at(name));
    cpSync(`${ct}/ct`, at(`${name}/ct`), { recursive: true });
    add(at(`${name}/ct`));
  }
  const all = ['good', ...Object.keys(odd)];
  const imageOf = (name: string) => (name === 'good' ? `${ct}/ct` : at(`${name}/ct`));
  const rows = all.map((name) => `${name},${imageOf(name)},${ct}/every_second.dcm`);
  writeFileSync(at('odd.csv'), ['id,image,mask', ...rows].join('\n'));
  const { status, stderr } = await run('extract', '--cohort', at('odd.csv'), '--out', at('odd.json'), '--jobs', '1');
  expect(status).toBe(1);
  expect(JSON.parse(readFileSync(at('odd.json'), 'utf8'))).toMatchObject([{ id: 'good' }]);
  for (const name of Object.keys(odd))
    expect(stderr, name).toMatch(new RegExp(`RAD-F(ILE|OLDER)-[A-Z]+ \\(case ${name}[,)]`));
});

test('a true header of a huge image is refused before it is unpacked', async () => {
  const bomb = `${fixtures}cases/files/gzbig.nii`;
  const flags = ['--image', bomb, '--mask', bomb];
  const limited = await run('extract', ...flags, '--max-bytes', '1000000');
  expect(limited).toMatchObject({ status: 2, stderr: expect.stringContaining('RAD-FILE-TOO-LARGE') });
  expect(limited.stderr).toContain('--max-bytes');
  const lying = `${fixtures}cases/files/lie65535.nii`;
  expect((await run('extract', '--image', lying, '--mask', lying)).stderr).toMatch(/RAD-FILE-(TRUNCATED|TOO-LARGE)/);
});
