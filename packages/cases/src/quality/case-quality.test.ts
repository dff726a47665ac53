import { createRng } from '@radscore/core';
import { emptyMask, type Mask } from '@radscore/image';
import type { CaseSource } from '@radscore/jobs';
import { phantomCase } from '@radscore/phantom';
import { expect, test } from 'vitest';
import { caseQuality } from './case-quality.js';

const phantom = phantomCase(createRng('quality'), { spacing: [4, 4, 5], tumours: 1 });
const { geometry } = phantom.image;

/** A source with the image of the phantom and these segments. */
function sourceOf(segments: Readonly<Record<string, Mask>>): CaseSource {
  const entries = Object.keys(segments).map((name, i) => ({ name, label: i + 1 }));
  return {
    readImage: async () => ({ ...phantom.image, unit: 'HU', notes: [] }),
    openOutlines: async () => ({ segmentsOn: () => ({ segments: entries, maskOf: ({ name }) => segments[name]! }) }),
    contentHash: async () => '',
  };
}

const [liver, tumour] = ['liver', 'tumour1'].map((name) => phantom.segments.get(name)!) as [Mask, Mask];
const offset = (x: number, y: number, z: number) => x + geometry.size[0] * (y + geometry.size[1] * z);
/** The tumour with a block of 3 x 3 x 3 voxels in a corner of the image, in air. */
const astray = { geometry, data: tumour.data.slice() };
for (let k = 0; k < 27; k++) astray.data[offset(2 + (k % 3), 2 + (Math.floor(k / 3) % 3), 2 + Math.floor(k / 9))] = 1;
const look = (segments: Readonly<Record<string, Mask>>) =>
  caseQuality({ id: 'P1', image: 'ct', mask: 'seg', lesion: 'tumour*', organ: 'liver' }, sourceOf(segments));

test('a tumour within its liver: its volume, no fault, a picture', async () => {
  const found = await look({ liver, tumour1: tumour });
  const voxels = tumour.data.reduce((sum, each) => sum + each, 0);
  expect(found.mL).toBeCloseTo((voxels * 80) / 1000, 10);
  expect(found).toMatchObject({ id: 'P1', thickness: 5, border: false, outside: 0, notes: [] });
  expect(found.fault).toBeUndefined();
  expect(found.preview?.regions.map(({ name }) => name)).toEqual(['tumour*', 'liver']);
});

test('an empty lesion is a fault, one of another name too', async () => {
  expect((await look({ liver, tumour1: emptyMask(geometry) })).fault?.code).toBe('RAD-MASK-EMPTY');
  expect((await look({ liver, lesion: tumour })).fault?.code).toMatch(/^RAD-REGION/);
});

test('a lesion that was cut off at the border, one outside the organ, and a liver on the left', async () => {
  const box = emptyMask(geometry);
  box.data.fill(1, 0, geometry.size[0] * 2);
  expect((await look({ liver, tumour1: box })).border).toBe(true);
  const voxels = tumour.data.reduce((sum, each) => sum + each, 0);
  expect((await look({ liver, tumour1: astray })).outside).toBeCloseTo(27 / (voxels + 27), 10);
  const mirrored = emptyMask(geometry);
  const [nx] = geometry.size;
  for (let i = 0; i < liver.data.length; i++) mirrored.data[i - (i % nx) + (nx - 1 - (i % nx))] = liver.data[i]!;
  expect((await look({ liver: mirrored, tumour1: tumour })).notes.map(({ code }) => code)).toContain(
    'RAD-OUTLINE-SIDE',
  );
});

test('without the organ the rest is said, and why the organ is missing', async () => {
  const found = await look({ tumour1: tumour });
  expect(found.organFault?.code).toMatch(/^RAD-REGION/);
  expect(found.mL).toBeGreaterThan(0);
  expect(found.outside).toBeUndefined();
});
