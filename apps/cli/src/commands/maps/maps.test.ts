import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVolume } from '@radscore/host-node/files';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtures, run } from '../../testing/run.js';

const files = ['--image', `${fixtures}ct_image.nii.gz`, '--mask', `${fixtures}ct_labels.nii.gz`];
let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-maps-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('writes a map for each feature on the box of the region, as NIfTI or NRRD', async () => {
  const flags = [...files, '--label', '1', '--features', 'glcm_Contrast,firstorder_Mean', '--kernel-radius', '2'];
  for (const format of ['nii.gz', 'nrrd']) {
    const { status, stdout } = await run(
      'maps',
      ...flags,
      '--init-value',
      '-1',
      '--format',
      format,
      '--out',
      at(format),
    );
    expect([status, stdout]).toEqual([0, `2 maps: ${at(format)}\n`]);
    const names = ['original_firstorder_Mean', 'original_glcm_Contrast'].map((name) => `${name}.${format}`);
    expect((await readdir(at(format))).sort()).toEqual(names);
    const contrast = await readVolume(at(`${format}/${names[1]}`));
    expect(contrast.geometry.size).toEqual([25, 23, 15]);
    expect(contrast.data).toBeInstanceOf(Float64Array);
    expect(contrast.data.filter((value) => value >= 0)).toHaveLength(1900);
  }
});

test('the kernel is that of the parameters where no option says otherwise', async () => {
  const flags = [...files, '--label', '1', '--features', 'firstorder_Range', '--setting', 'force2D=true'];
  for (const radius of ['1', '5']) {
    expect((await run('maps', ...flags, '--kernel-radius', radius, '--out', at(radius))).status).toBe(0);
  }
  const [small, large] = await Promise.all(
    ['1', '5'].map((radius) => readVolume(at(`${radius}/original_firstorder_Range.nii.gz`))),
  );
  const highest = (data: ArrayLike<number>) => Array.from(data).reduce((a, b) => Math.max(a, b));
  expect(highest(small!.data)).toBeLessThan(highest(large!.data));
});

test('says which name is meant where a feature is unknown, and that shape has no maps', async () => {
  const refused = async (feature: string) =>
    (await run('maps', ...files, '--label', '1', '--features', feature, '--out', at('none'))).stderr;
  expect(await refused('glcm_Contrst')).toContain('Did you mean "glcm_Contrast"?');
  expect(await refused('shape_Sphericity')).toContain('RAD-PARAMETER-INVALID');
});

test('a cohort gives a folder of maps for each case, the same bytes; a case that fails stops no other', async () => {
  const [image, mask] = [files[1]!, files[3]!];
  await writeFile(at('cohort.csv'), `id,image,mask\na/1,${image},${mask}\nb,${image},nowhere.nii\n`);
  const flags = ['--label', '1', '--features', 'firstorder_Mean'];
  const { status, stdout, stderr } = await run('maps', '--cohort', at('cohort.csv'), ...flags, '--out', at('many'));
  expect([status, stdout], stderr).toEqual([1, `1 maps: ${at('many')}\n`]);
  expect(stderr).toContain('RAD-FILE');
  await run('maps', ...files, ...flags, '--out', at('single'));
  const map = 'original_firstorder_Mean.nii.gz';
  expect(await readFile(at(`many/a%2F1/${map}`))).toEqual(await readFile(at(`single/${map}`)));
});
