import { describe, expect, test } from 'vitest';
import { erode } from '../morphology/grow.js';
import { countVoxels } from '../volume/mask.js';
import type { Geometry } from '../volume/volume.js';
import { evaluateRegion } from './evaluate.js';
import { geometry, input, tumour1 } from './testing/case.js';

describe('warnings', () => {
  const codes = (expression: string): string[] => evaluateRegion(expression, input).warnings.map((w) => w.code);

  test('none for a region of some size away from the border', () => {
    expect(codes('tumour2')).toEqual([]);
    expect(codes('shell(tumour2, 0mm, 2mm)')).toEqual([]);
  });

  test('an empty region, and a tiny one with its size', () => {
    expect(codes('tumour1 & tumour2')).toEqual(['RAD-REGION-EMPTY']);
    const [tiny] = evaluateRegion('erode(tumour1, 2mm)', input).warnings;
    expect(tiny.code).toBe('RAD-REGION-TINY');
    expect(tiny.values.voxels).toBe(countVoxels(erode(tumour1, 2)));
  });

  test('a region at the border of the image, with the sides', () => {
    const [border] = evaluateRegion('hu(-100, -90)', input).warnings;
    expect(border.code).toBe('RAD-REGION-AT-BORDER');
    expect(border.values.faces).toBe('first x, first y, last y, first z, last z');
  });

  test('a rim that was cut off at the border names the part; one that just reaches it was not cut', () => {
    expect(codes('shell(tumour2, 0mm, 6mm) & liver')).toEqual([]);
    const warnings = evaluateRegion('dilate(tumour2, 9mm) & liver', input).warnings;
    expect(warnings.map((w) => [w.code, w.values.part])).toEqual([['RAD-REGION-CUT', 'dilate(tumour2, 9mm)']]);
    expect(codes('close(tumour2, 9mm)')).toEqual([]);
  });

  test('an image of one slice has no border above and below', () => {
    const flat: Geometry = { ...geometry, size: [30, 20, 1] };
    const mask = { geometry: flat, data: new Uint8Array(600) };
    for (const y of [8, 9, 10, 11, 12, 13, 14, 15]) mask.data.fill(1, 30 * y + 8, 30 * y + 18);
    const region = evaluateRegion('dilate(disc, 3mm)', { segments: new Map([['disc', mask]]) });
    expect(region.warnings).toEqual([]);
  });
});
