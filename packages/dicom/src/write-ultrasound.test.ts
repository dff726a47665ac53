import { identityDirection, type Volume } from '@radscore/image';
import { expect, test } from 'vitest';
import { readDicomSeries } from './read-series.js';
import { writeUltrasound } from './write-ultrasound.js';

const picture = (values: number[], slices = 1): Volume => ({
  geometry: {
    size: [3, values.length / 3 / slices, slices],
    spacing: [0.25, 0.3, 1],
    origin: [0, 0, 0],
    direction: identityDirection,
  },
  data: Float64Array.from(values),
});

test('is read back: grey values, and the pixel size from the calibrated region', async () => {
  const values = [0, 7, 255, 100, 20, 3, 1, 2, 9];
  const file = await writeUltrasound(picture(values), { patientId: 'P1' });
  const { volume, series } = readDicomSeries([file]);
  expect([...volume.data]).toEqual(values);
  expect(volume.geometry).toEqual(picture(values).geometry);
  expect(series.modality).toBe('US');
});

test('the same picture gives the same bytes', async () => {
  const [a, b] = [
    await writeUltrasound(picture([1, 2, 3]), { patientId: 'P1' }),
    await writeUltrasound(picture([1, 2, 3]), { patientId: 'P1' }),
  ];
  expect(a.bytes).toEqual(b.bytes);
});

test('refuses several slices and values that are no grey values', async () => {
  await expect(writeUltrasound(picture([1, 2, 3, 4, 5, 6], 2), { patientId: 'P1' })).rejects.toThrow('has one');
  for (const value of [0.5, 256, -1]) {
    await expect(writeUltrasound(picture([1, 2, value]), { patientId: 'P1' })).rejects.toThrow('0 to 255');
  }
});
