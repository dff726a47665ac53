import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readVolumeBytes } from '@radscore/image';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseFolder, writeCaseFolder } from '../../testing/case-folder.js';
import { chromiumPath, watchedPage } from '../../testing/open-workbench.js';
import { showWorkbench } from '../../testing/shown-workbench.js';

const run = promisify(execFile);
/** Debian's Python, for which the package python3-pydicom is. */
const python = '/usr/bin/python3';
const has = (program: string, ...flags: string[]) =>
  run(program, flags).then(
    () => true,
    (error) => error.code !== 'ENOENT' && error.code !== 1,
  );
const hasPeers =
  (await has('dciodvfy', '-version')) && existsSync(python) && (await has(python, '-c', 'import pydicom, numpy'));
if (!hasPeers)
  console.warn('Skipped: the drawn SEG was not read by others, as dicom3tools or pydicom is not installed.');

/**
 * What pydicom reads: names, colours turned from CIELab (D50) back to the screen's, and the voxels of each segment on the grid of the image,
 * found by the position of each frame alone.
 */
const reader = `
import json, sys, numpy as np, pydicom
d = pydicom.dcmread(sys.argv[1]); grid = json.load(open(sys.argv[2]))
def srgb(lab):
    L, a, b = lab[0] / 65535 * 100, lab[1] / 65535 * 255 - 128, lab[2] / 65535 * 255 - 128
    y = (L + 16) / 116; f = np.array([y + a / 500, y, y - b / 200])
    xyz = np.where(f > 6 / 29, f ** 3, 3 * (6 / 29) ** 2 * (f - 4 / 29)) * [0.96422, 1, 0.82521]
    m = [[3.1338561, -1.6168667, -0.4906146], [-0.9787684, 1.9161415, 0.0334540], [0.0719453, -0.2289914, 1.4052427]]
    c = np.clip(m @ xyz, 0, 1)
    c = np.where(c <= 0.0031308, 12.92 * c, 1.055 * c ** (1 / 2.4) - 0.055)
    return [int(round(v * 255)) for v in c]
out = [{'name': s.SegmentLabel, 'rgb': srgb(s.RecommendedDisplayCIELabValue), 'voxels': []} for s in d.SegmentSequence]
shared = d.SharedFunctionalGroupsSequence[0]
px = np.asarray(d.pixel_array).reshape(-1, d.Rows, d.Columns)
size, spacing, origin = grid['size'], np.array(grid['spacing']), np.array(grid['origin'])
for frame, group in zip(px, d.PerFrameFunctionalGroupsSequence):
    def of(name): return (group if name in group else shared)[name][0]
    position = np.array([float(v) for v in of('PlanePositionSequence').ImagePositionPatient])
    row, column = np.array([float(v) for v in of('PlaneOrientationSequence').ImageOrientationPatient]).reshape(2, 3)
    dy, dx = [float(v) for v in of('PixelMeasuresSequence').PixelSpacing]
    r, c = np.nonzero(frame)
    at = (position + np.outer(c * dx, row) + np.outer(r * dy, column) - origin) / spacing
    index = np.rint(at)
    assert np.abs(at - index).max(initial=0) < 1e-3, 'off the grid'
    x, y, z = index.astype(int).T
    number = group.SegmentIdentificationSequence[0].ReferencedSegmentNumber
    out[number - 1]['voxels'] += (x + size[0] * (y + size[1] * z)).tolist()
for each in out: each['voxels'].sort()
print(json.dumps(out))`;

describe.skipIf(chromiumPath === undefined || !hasPeers)('a SEG that was drawn in a tab, as others read it', () => {
  const shown = showWorkbench();
  let given: CaseFolder;
  let folder: string;
  beforeAll(async () => {
    given = await writeCaseFolder('draw-peers');
    folder = await mkdtemp(join(tmpdir(), 'radscore-drawn-'));
  });
  afterAll(async () => {
    for (const each of [given?.folder, folder]) await rm(each, { recursive: true, force: true });
  });

  test('dciodvfy finds no errors; pydicom finds the names, the colours and, by the positions of the frames, our voxels', async () => {
    const { page, faults } = await watchedPage(shown.browser, `${shown.address}#/viewer`);
    await page.locator('input[webkitdirectory]').setInputFiles(given.folder);
    await page.getByTestId('probe').waitFor({ timeout: 20_000 });
    await page.getByRole('link', { name: 'Draw' }).click();
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Läsion 2');
    await page.getByRole('checkbox', { name: 'Through slices' }).check();
    const box = (await page.locator('[data-plane="axial"]').boundingBox())!;
    await page.mouse.move(box.x + 300, box.y + 350);
    await page.mouse.down();
    await page.mouse.move(box.x + 420, box.y + 380, { steps: 6 });
    await page.mouse.up();
    const download = async (button: string) => {
      const file = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      return (await file).path();
    };
    const drawn = readVolumeBytes(await readFile(await download('Active as NIfTI')));
    const seg = await download('All as DICOM SEG');

    const { stderr } = await run('dciodvfy', [seg]).catch((error: { stderr: string }) => error);
    expect(stderr.split('\n').filter((line) => line.startsWith('Error'))).toEqual([]);

    const { image, segments } = given.phantom;
    const grid = join(folder, 'grid.json');
    await writeFile(grid, JSON.stringify(image.geometry));
    const { stdout } = await run(python, ['-c', reader, seg, grid], { maxBuffer: 2 ** 28 });
    const found = JSON.parse(stdout) as { name: string; rgb: number[]; voxels: number[] }[];
    const voxelsOf = (data: ArrayLike<number>) =>
      Array.from(data, (value, i) => (value === 0 ? -1 : i)).filter((i) => i >= 0);
    const expected = [
      ['liver', [0xe6, 0x9f, 0x00], segments.get('liver')!.data],
      ['tumour1', [0x56, 0xb4, 0xe9], segments.get('tumour1')!.data],
      ['Läsion 2', [0x00, 0x9e, 0x73], drawn.data],
    ] as const;
    expect(found.map(({ name }) => name)).toEqual(expected.map(([name]) => name));
    for (const [i, [name, rgb, data]] of expected.entries()) {
      for (const [channel, value] of rgb.entries())
        expect(Math.abs(found[i]!.rgb[channel]! - value), name).toBeLessThanOrEqual(1);
      expect(found[i]!.voxels, name).toEqual(voxelsOf(data));
      expect(found[i]!.voxels.length, name).toBeGreaterThan(0);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
