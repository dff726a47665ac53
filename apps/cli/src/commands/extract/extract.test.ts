import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRng } from '@radscore/core';
import { writeVolume } from '@radscore/host-node/files';
import { identityDirection } from '@radscore/image';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures, run, start } from '../../testing/run.js';
import { runHere } from '../../testing/run-here.js';

const image = `${fixtures}ct_image.nii.gz`;
const labels = `${fixtures}ct_labels.nii.gz`;

let folder: string;
const at = (name: string) => join(folder, name);
const text = (name: string) => readFile(at(name), 'utf8');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('one case', () => {
  test('writes a CSV table to standard output, with the values of PyRadiomics', async () => {
    const { status, stdout } = await run('extract', '--image', image, '--mask', labels, '--label', '1');
    const [header, row] = stdout.split('\n');
    const names = header!.split(',');
    expect(status).toBe(0);
    const reference = JSON.parse(await readFile(`${fixtures}pyradiomics/ct_tumour__original_bw25.json`, 'utf8'));
    const volume = Number(row!.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)[names.indexOf('original_shape_MeshVolume')]);
    expect(volume / reference.features.original_shape_MeshVolume).toBeCloseTo(1, 9);
  });

  test('--each makes a row for each label; --setting goes over the parameter file', async () => {
    await writeFile(at('p.yaml'), 'setting: {binWidth: 10}\nfeatureClass: {firstorder: [Mean, Entropy]}\n');
    const flags = ['--image', image, '--mask', labels, '--params', at('p.yaml'), '--format', 'json'];
    const rows = JSON.parse((await run('extract', ...flags, '--each', '--setting', 'binWidth=25')).stdout);
    expect(rows.map((row: { segment: string; label: number }) => [row.segment, row.label])).toEqual([
      ['label1', 1],
      ['label2', 2],
    ]);
    const reference = JSON.parse(await readFile(`${fixtures}pyradiomics/ct_liver__original_bw25.json`, 'utf8'));
    expect(rows[1].original_firstorder_Entropy).toBeCloseTo(reference.features.original_firstorder_Entropy, 9);
  });

  test('regions of the algebra stand before the names of their features', async () => {
    const regions = ['--region', 'intra: label1', '--region', 'rim: shell(label1, 0mm, 4mm) & label2'];
    const flags = ['--image', image, '--mask', labels, '--out', at('regions.json')];
    expect((await run('extract', ...flags, ...regions)).status).toBe(0);
    const [row] = JSON.parse(await text('regions.json'));
    expect(row['intra:original_shape_MeshVolume']).toBeGreaterThan(0);
    expect(row['rim:original_shape_MeshVolume']).toBeGreaterThan(0);
  });

  const refused: [string[], string][] = [
    [['--image', image], 'RAD-USAGE'],
    [['--image', 'nowhere.nii', '--mask', labels], 'RAD-FILE-UNREADABLE'],
    [['--image', image, '--mask', labels, '--label', '9'], 'RAD-LABEL-UNKNOWN'],
    [['--image', image, '--mask', labels, '--segment', 'liver'], 'RAD-SEGMENT-UNKNOWN'],
    [['--image', image, '--mask', labels, '--setting', 'binwidth=5'], 'Did you mean "binWidth"?'],
    [['--image', image, '--mask', labels, '--region', 'x: dilat(label1, 2mm)'], 'Did you mean "dilate"?'],
    [['--image', image, '--mask', `${fixtures}edge_mask.nii.gz`], 'RAD-GEOMETRY-DIFFERS'],
    [['--imag', image], 'Did you mean --image?'],
  ];
  test.each(refused.map(([flags, words]) => ({ flags, words })))(
    '$words: refused with status 2, and no stack',
    async ({ flags, words }) => {
      const { status, stderr } = await runHere('extract', ...flags);
      expect(stderr).toContain(words);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(status).toBe(2);
    },
  );
});

describe('a large region', () => {
  const flags = ['--setting', 'sigma=[2]', '--params', 'large.yaml'];
  const table = async (name: string, ...more: string[]) => {
    const { status, stderr } = await run('extract', ...flags.with(3, at('large.yaml')), '--out', at(name), ...more);
    expect(stderr).not.toContain('RAD-');
    expect(status).toBe(0);
    return text(name);
  };
  beforeAll(async () => {
    const size = [80, 80, 80] as const;
    const geometry = { size, spacing: [1, 1, 1], origin: [0, 0, 0], direction: identityDirection } as const;
    const rng = createRng('large');
    const data = Int16Array.from({ length: 512_000 }, () => 100 + 30 * rng.normal());
    await writeVolume(at('large.nii.gz'), { geometry, data });
    await writeVolume(at('large.mask.nii.gz'), { geometry, data: data.map((value) => Number(value > 60)) });
    await writeFile(
      at('large.yaml'),
      'imageType: {Original: {}, Wavelet: {}, LoG: {}}\nfeatureClass: {firstorder: , glrlm: , shape: [MeshVolume]}\n',
    );
    await writeFile(at('large.csv'), 'id,image,mask\nA,large.nii.gz,large.mask.nii.gz\n');
  });

  test('gives the same bytes whatever --jobs is, though its image types are dealt to the threads', async () => {
    const one = ['--image', at('large.nii.gz'), '--mask', at('large.mask.nii.gz')];
    const alone = await table('large.1.csv', ...one, '--jobs', '1');
    expect(
      alone
        .split('\n')[0]!
        .split(',')
        .filter((name) => name.includes('_glrlm_')),
    ).toHaveLength(160);
    for (const jobs of ['2', '3']) expect(await table(`large.${jobs}.csv`, ...one, '--jobs', jobs)).toBe(alone);
  });

  test('gives the same bytes as the only case of a cohort, which leaves threads idle', async () => {
    const cohort = ['--cohort', at('large.csv')];
    expect(await table('large.c2.csv', ...cohort, '--jobs', '2')).toBe(
      await table('large.c1.csv', ...cohort, '--jobs', '1'),
    );
  });
});

describe('a cohort', () => {
  const cases = ['A,1,61', 'B,2,<i>70</i>', 'C,1,', 'D,2,=1+1', 'E,1,5', 'F,2,6'];
  const table = (rows: readonly string[]) =>
    ['id,image,mask,label,age', ...rows.map((row) => row.replace(/^(\w),/, `$1,${image},${labels},`))].join('\n');
  const params = 'imageType: {Original: {}, Wavelet: {}}\n';
  beforeAll(async () => {
    await writeFile(at('cohort.csv'), table(cases));
    await writeFile(at('wavelet.yaml'), params);
  });
  const cohort = (out: string, ...more: string[]) => {
    return ['extract', '--cohort', at('cohort.csv'), '--params', at('wavelet.yaml'), '--out', at(out), ...more];
  };

  test('gives the same bytes whatever --jobs is, keeps clinical columns and neutralises formulas', async () => {
    expect((await run(...cohort('one.csv', '--jobs', '1'))).status).toBe(0);
    expect((await run(...cohort('two.csv', '--jobs', '2'))).status).toBe(0);
    expect(await text('two.csv')).toBe(await text('one.csv'));
    expect(await text('one.csv')).toContain("'=1+1");
    expect((await readdir(folder)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('killed at ten random moments and resumed each time, it ends with the same bytes as an undisturbed run', async () => {
    const rng = createRng('kill');
    for (let killed = 0; killed < 10; ) {
      const { process: child, ended } = start(...cohort('killed.csv', '--jobs', '2', '--resume'));
      const moment = setTimeout(() => child.kill('SIGKILL'), 150 + rng.below(1500));
      const { status } = await ended;
      clearTimeout(moment);
      if (status === null) killed++;
      else {
        expect(status).toBe(0);
        expect(await text('killed.csv')).toBe(await text('one.csv'));
        await rm(at('killed.csv'));
      }
    }
    expect((await run(...cohort('killed.csv', '--resume'))).status).toBe(0);
    expect(await text('killed.csv')).toBe(await text('one.csv'));
  });

  test('one failing case is reported and the rest done, with status 1', async () => {
    await writeFile(at('faulty.csv'), table([...cases.slice(0, 2), 'X,7,50']));
    const { status, stderr } = await run('extract', '--cohort', at('faulty.csv'), '--out', at('faulty.out.csv'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/RAD-LABEL-UNKNOWN \(case X/);
    expect((await text('faulty.out.csv')).trim().split('\n')).toHaveLength(3);
    expect(await text('faulty.out.problems.csv')).toContain('X,failed,case,RAD-LABEL-UNKNOWN');
  });

  test('a table in which every case fails stops with status 2', async () => {
    await writeFile(at('none.csv'), table(['X,7,50']));
    const { status, stderr } = await run('extract', '--cohort', at('none.csv'), '--out', at('none.out.csv'));
    expect(status).toBe(2);
    expect(stderr).toContain('RAD-COHORT-FAILED');
  });

  test('Parquet holds the same numbers as CSV', async () => {
    expect((await run(...cohort('f.parquet', '--jobs', '2'))).status).toBe(0);
    const bytes = await readFile(at('f.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const [row] = await parquetReadObjects({ file });
    const [header, line] = (await text('one.csv')).split('\n');
    const cell = line!.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)[header!.split(',').indexOf('wavelet-HHH_glcm_Idm')];
    expect(row!['wavelet-HHH_glcm_Idm']).toBe(Number(cell));
  });
});
