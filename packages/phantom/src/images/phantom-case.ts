import { coreError, type Rng } from '@radscore/core';
import {
  type Box,
  boundingBox,
  boxGeometry,
  countVoxels,
  emptyMask,
  type Geometry,
  identityDirection,
  intersect,
  largest,
  type Mask,
  shell,
  subtract,
  type Triple,
  union,
  type Volume,
  voxelVolume,
} from '@radscore/image';
import { body, drawAnatomy, fieldOfView, organs, ribs, withinFat } from './anatomy.js';
import { randomWaves } from './random-waves.js';
import { draw, drawEllipsoid, drawTubes, type Ellipsoid, ellipsoidBounds, ellipsoidDepth } from './shapes.js';
import { gaussianSmooth, smoothNoise } from './smooth-noise.js';

export interface PhantomOptions {
  /** Heterogeneity of the tumours, 0 to 1; 0.5. Their texture's standard deviation is 6 + 20 times this, HU. */
  readonly intraSignal?: number;
  /** Heterogeneity of the liver around the tumours, 0 to 1; 0.5. Adds texture with a standard deviation of 24 times this, HU. */
  readonly rimSignal?: number;
  /** How far around each tumour the liver is so changed, mm; 4. */
  readonly rimWidthMm?: number;
  /** Heterogeneity of the liver in the 4 mm beyond that rim, 0 to 1; 0. Its texture is like the rim's. */
  readonly beyondSignal?: number;
  /** Number of tumours, 0 to 5; 2 to 5 by chance. */
  readonly tumours?: number;
  /** Largest half axis of the largest tumour, 6 to 17 mm; 11 to 17 by chance. */
  readonly largestRadiusMm?: number;
  /** Standard deviation of the texture of the liver away from the tumours, HU; 12. */
  readonly liverSdHu?: number;
  /** Whether the caudate lobe is outlined as a segment of its own; false. */
  readonly caudate?: boolean;
  /** Whether ribs are drawn; true. */
  readonly ribs?: boolean;
  /** The scanner: voxel spacing, mm; 1.6, 1.6, 2.5. The field of view stays 204.8 x 204.8 x 100 mm. */
  readonly spacing?: Triple;
  /** The scanner: blur of the reconstruction, Gaussian sigma, mm; 0.6. */
  readonly blurMm?: number;
  /** The scanner: standard deviation of the noise, HU; 8. */
  readonly noiseHu?: number;
}

/** What is true of a phantom by construction. */
export interface PhantomTruth {
  readonly intraSignal: number;
  readonly rimSignal: number;
  readonly rimWidthMm: number;
  readonly liverSdHu: number;
  /** Standard deviation of the tumours' texture and of the texture added to the rim, HU, before blur and noise. */
  readonly intraSdHu: number;
  readonly rimSdHu: number;
  readonly scanner: { readonly spacing: Triple; readonly blurMm: number; readonly noiseHu: number };
  readonly tumours: readonly { readonly name: string; readonly centre: Triple; readonly volumeMm3: number }[];
}

export interface PhantomCase {
  readonly image: Volume<Int16Array>;
  /** `liver` (tumours and vessels within), `tumour1` (the largest) to `tumour5`, `hepatic`, `portal`, `caudate` (if asked for). */
  readonly segments: Map<string, Mask>;
  readonly truth: PhantomTruth;
}

const liverHu = 100;
const tumourHu = 62;
const rimSdOf = (signal: number) => 24 * signal;
const beyondWidthMm = 4;
const vesselHu = { hepatic: 150, portal: 165 } as const;

/**
 * A CT of an abdomen that never was: body in air, fat, spine, ribs, spleen, stomach, aorta, a liver with vessels and
 * tumours. The anatomy and the noise come from `rng`; how heterogeneous the tumours and the liver around them are is the
 * caller's to say, so that an outcome can be tied to it and a study can be seen to find it.
 *
 * Everything is drawn in mm: the same generator gives the same anatomy under every scanner. The textures are redrawn on
 * each grid.
 *
 * @throws `RAD-PARAMETER-INVALID` for a signal outside 0 to 1, another number of tumours than 0 to 5, or a size that does not fit.
 */
export function phantomCase(rng: Rng, options: PhantomOptions = {}): PhantomCase {
  const {
    intraSignal = 0.5,
    rimSignal = 0.5,
    rimWidthMm = 4,
    spacing = [1.6, 1.6, 2.5],
    blurMm = 0.6,
    noiseHu = 8,
    liverSdHu = 12,
    beyondSignal = 0,
  } = options;
  const count = options.tumours ?? 2 + rng.split('count').below(4);
  requireBetween('intraSignal', intraSignal, 0, 1);
  requireBetween('rimSignal', rimSignal, 0, 1);
  const { largestRadiusMm } = options;
  requireBetween('beyondSignal', beyondSignal, 0, 1);
  requireBetween('tumours', count, 0, 5);
  if (largestRadiusMm !== undefined) requireBetween('largestRadiusMm', largestRadiusMm, 6, 17);
  const [intraSdHu, rimSdHu] = [6 + 20 * intraSignal, rimSdOf(rimSignal)];
  const truth = { intraSignal, rimSignal, rimWidthMm, liverSdHu, intraSdHu, rimSdHu };
  const geometry = scanGrid(spacing);
  const anatomy = drawAnatomy(rng.split('anatomy'), count, largestRadiusMm);
  const lumps = randomWaves(rng.split('outlines'), 16);
  const tumours = anatomy.tumours.map((shape) => ({ shape, mask: lumpyEllipsoid(geometry, shape, lumps) }));
  const allTumours = union(emptyMask(geometry), ...tumours.map((t) => t.mask));
  const liver = union(drawEllipsoid(geometry, anatomy.liver), allTumours);
  const vessels = (kind: 'hepatic' | 'portal'): Mask =>
    subtract(intersect(drawTubes(geometry, anatomy[kind]), liver), allTumours);
  const hepatic = vessels('hepatic');
  const portal = subtract(vessels('portal'), hepatic);

  const caudate = (): Mask =>
    subtract(intersect(drawEllipsoid(geometry, anatomy.caudate), liver), allTumours, hepatic, portal);

  const hu = background(geometry, options.ribs ?? true);
  // Textures are needed in the liver alone, a fifth of the scan.
  const box = boundingBox(liver)!;
  const texture = (name: string, sigma: number) => smoothNoise(rng.split(name), boxGeometry(geometry, box), sigma);
  paint(hu, liver, liverHu);
  addTexture(hu, liver, box, liverSdHu, texture('parenchyma', 3));
  const around = (from: number, to: number) => intersect(shell(allTumours, from, to), liver);
  if (rimWidthMm > 0 && rimSdHu > 0) addTexture(hu, around(0, rimWidthMm), box, rimSdHu, texture('rim', 1.6));
  if (beyondSignal > 0) {
    const beyond = around(rimWidthMm, rimWidthMm + beyondWidthMm);
    addTexture(hu, beyond, box, rimSdOf(beyondSignal), texture('beyond', 1.6));
  }
  paint(hu, hepatic, vesselHu.hepatic);
  paint(hu, portal, vesselHu.portal);
  paint(hu, allTumours, tumourHu);
  addTexture(hu, allTumours, box, intraSdHu, texture('tumours', 2));
  gaussianSmooth(hu, geometry, blurMm);
  const noise = smoothNoise(rng.split('noise'), geometry, 0.5 * spacing[0]);
  const data = new Int16Array(hu.length);
  for (let i = 0; i < data.length; i++) data[i] = Math.round(Math.max(-1024, hu[i]! + noiseHu * noise[i]!));

  return {
    image: { geometry, data },
    segments: new Map([
      ['liver', liver],
      ...tumours.map(({ mask }, i): [string, Mask] => [`tumour${i + 1}`, mask]),
      ['hepatic', hepatic],
      ['portal', portal],
      ...(options.caudate === true ? [['caudate', caudate()] as const] : []),
    ]),
    truth: {
      ...truth,
      scanner: { spacing, blurMm, noiseHu },
      tumours: tumours.map(({ shape, mask }, i) => ({
        name: `tumour${i + 1}`,
        centre: shape.centre,
        volumeMm3: countVoxels(mask) * voxelVolume(geometry),
      })),
    },
  };
}

function scanGrid(spacing: Triple): Geometry {
  const size = fieldOfView.map((mm, a) => Math.round(mm / spacing[a]!)) as unknown as Triple;
  const origin = size.map((n, a) => (-(n - 1) / 2) * spacing[a]!) as unknown as Triple;
  return { size, spacing, origin, direction: identityDirection };
}

/** An ellipsoid with a bumpy surface: its border moves by 8% of its size, one standard deviation. */
function lumpyEllipsoid(geometry: Geometry, ellipsoid: Ellipsoid, lumps: ReturnType<typeof randomWaves>): Mask {
  const inside = (x: number, y: number, z: number): boolean =>
    Math.sqrt(ellipsoidDepth(ellipsoid, x, y, z)) + Math.min(0.25, Math.max(-0.25, 0.08 * lumps(x, y, z))) <= 1;
  return largest(draw(geometry, [{ ...ellipsoidBounds(ellipsoid, 1.25), inside }]));
}

function background(geometry: Geometry, withRibs: boolean): Float64Array {
  const hu = new Float64Array(geometry.size[0] * geometry.size[1] * geometry.size[2]).fill(-1000);
  paint(hu, drawEllipsoid(geometry, body), -100);
  paint(hu, drawEllipsoid(geometry, withinFat), 45);
  if (withRibs) paint(hu, drawTubes(geometry, ribs), 420);
  for (const { shape, hu: value } of organs) paint(hu, drawEllipsoid(geometry, shape), value);
  return hu;
}

function paint(hu: Float64Array, { data }: Mask, value: number): void {
  for (let i = 0; i < hu.length; i++) if (data[i] !== 0) hu[i] = value;
}

/** Adds a texture given on a box of the grid to the voxels of a mask. */
function addTexture(hu: Float64Array, { data, geometry }: Mask, box: Box, sd: number, texture: Float64Array): void {
  const [nx, ny] = geometry.size;
  const { lower, upper } = box;
  for (let z = lower[2], from = 0; z <= upper[2]; z++) {
    for (let y = lower[1]; y <= upper[1]; y++) {
      const row = nx * (y + ny * z);
      for (let x = lower[0]; x <= upper[0]; x++, from++) if (data[row + x] !== 0) hu[row + x]! += sd * texture[from]!;
    }
  }
}

function requireBetween(name: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw coreError('RAD-PARAMETER-INVALID', { name, value, problem: `it must be from ${least} to ${most}` });
}
