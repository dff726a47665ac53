import type { Geometry } from '@radscore/image';
import { chooseSegments } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import { parseDicom } from './file.js';
import { readSegmentation } from './read-segmentation.js';
import { readDicomSeries } from './read-series.js';
import { uidOf } from './uid.js';
import { writeCtSeries } from './write-ct-series.js';
import { decimalString } from './write-part10.js';
import { writeSegmentation } from './write-segmentation.js';

const [c, s] = [Math.cos(0.3), Math.sin(0.3)];
const geometry: Geometry = {
  size: [7, 5, 4],
  spacing: [0.8, 0.7, 2.5],
  origin: [-10.123456789, 20, -30.5],
  direction: [c, 0, s, 0, 1, 0, -s, 0, c],
};
const data = Int16Array.from({ length: 140 }, (_, i) => ((i * 37) % 3000) - 1000);
const maskOf = (inside: (i: number) => boolean) => ({
  geometry,
  data: Uint8Array.from({ length: 140 }, (_, i) => (inside(i) ? 1 : 0)),
});

describe('writeCtSeries', () => {
  test('what is written is read back: every voxel, and the geometry to a nanometre', async () => {
    const { volume, unit } = readDicomSeries(await writeCtSeries({ geometry, data }, { patientId: 'P1' }));
    expect(unit).toBe('HU');
    expect(volume.data).toEqual(data);
    expect(volume.geometry.size).toEqual(geometry.size);
    expect(volume.geometry.spacing).toEqual(geometry.spacing);
    for (let a = 0; a < 3; a++) expect(volume.geometry.origin[a]).toBeCloseTo(geometry.origin[a], 6);
    for (let a = 0; a < 9; a++) expect(volume.geometry.direction[a]).toBeCloseTo(geometry.direction[a], 9);
  });

  test('the same volume gives the same bytes, another one other identifiers', async () => {
    const first = await writeCtSeries({ geometry, data }, { patientId: 'P1' });
    expect(await writeCtSeries({ geometry, data }, { patientId: 'P1' })).toEqual(first);
    const other = await writeCtSeries({ geometry, data: data.map((v) => v + 1) }, { patientId: 'P1' });
    const uid = (file: (typeof first)[0], keyword: 'SeriesInstanceUID' | 'StudyInstanceUID') =>
      parseDicom(file).header.text(keyword);
    expect(uid(other[0], 'SeriesInstanceUID')).not.toBe(uid(first[0], 'SeriesInstanceUID'));
    expect(uid(other[0], 'StudyInstanceUID')).toBe(uid(first[0], 'StudyInstanceUID'));
    expect(first.map(({ name }) => name)).toEqual(['CT0001.dcm', 'CT0002.dcm', 'CT0003.dcm', 'CT0004.dcm']);
  });

  test('values that are no CT values are refused', async () => {
    const invalid = expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' });
    for (const value of [40000, Number.NaN, Number.POSITIVE_INFINITY]) {
      const wrong = { geometry, data: Float32Array.from(data, () => value) };
      await expect(writeCtSeries(wrong, { patientId: 'P1' })).rejects.toThrow(invalid);
    }
  });
});

describe('writeSegmentation', () => {
  const masks = [maskOf((i) => i % 3 === 0), maskOf((i) => i >= 70 && i < 105), maskOf(() => false)];
  const segments = masks.map((mask, n) => ({ label: ['Leber – Läsion', 'tumour', 'empty'][n], mask }));

  test('what is written is read back: overlapping, sparse and empty segments', async () => {
    const file = readSegmentation({ name: 'seg', bytes: await writeSegmentation(segments) });
    expect(file.segments).toEqual([
      { name: 'Leber – Läsion', label: 1 },
      { name: 'tumour', label: 2 },
      { name: 'empty', label: 3 },
    ]);
    expect(file.geometry.size).toEqual(geometry.size);
    masks.forEach((mask, n) => {
      expect(file.maskOf(file.segments[n]).data).toEqual(mask.data);
    });
    expect(chooseSegments(file, { segment: 'tum*' })).toHaveLength(1);
  });

  test('refers to the source series, its patient and the slice of each frame', async () => {
    const source = await writeCtSeries({ geometry, data }, { patientId: 'P1' });
    const { header } = parseDicom({ name: 'seg', bytes: await writeSegmentation(segments, { source }) });
    const ct = parseDicom(source[2]).header;
    for (const keyword of ['StudyInstanceUID', 'FrameOfReferenceUID', 'PatientID'] as const) {
      expect(header.text(keyword)).toBe(ct.text(keyword));
    }
    const frames = header.items('PerFrameFunctionalGroupsSequence');
    expect(frames).toHaveLength(5);
    const derived = frames[4].item('DerivationImageSequence')?.item('SourceImageSequence');
    expect(derived?.text('ReferencedSOPInstanceUID')).toBe(ct.text('SOPInstanceUID'));
  });

  test('the same masks give the same bytes', async () => {
    expect(await writeSegmentation(segments)).toEqual(await writeSegmentation(segments));
  });

  test('needs a segment, and one grid', async () => {
    await expect(writeSegmentation([])).rejects.toThrow(expect.objectContaining({ code: 'RAD-PARAMETER-INVALID' }));
    const other = { label: 'x', mask: { ...masks[0], geometry: { ...geometry, origin: [0, 0, 0] as const } } };
    await expect(writeSegmentation([segments[0], other])).rejects.toThrow(
      expect.objectContaining({ code: 'RAD-GEOMETRY-DIFFERS' }),
    );
  });

  test('masks without a voxel keep their grid as one empty frame', async () => {
    const file = readSegmentation({ name: 'seg', bytes: await writeSegmentation([{ label: 'none', mask: masks[2] }]) });
    expect(file.maskOf(file.segments[0]).data.some((inside) => inside !== 0)).toBe(false);
  });
});

test.each([0, -0, 2.5, -10.123456789, 1 / 3, -1 / 3, -1.23456789012345e-17, 1.2345678901234568e20])(
  'decimalString(%d) has at most 16 characters and 8 right digits',
  (value) => {
    const text = decimalString(value);
    expect(text.length).toBeLessThanOrEqual(16);
    expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(1e-8 * Math.abs(value));
  },
);

test('uidOf is a UID of at most 64 digits and dots below 2.25, the same for the same text', () => {
  expect(uidOf('a')).toMatch(/^2\.25\.[1-9]\d{30,38}$/);
  expect(uidOf('a')).toBe(uidOf('a'));
  expect(uidOf('a')).not.toBe(uidOf('b'));
});
