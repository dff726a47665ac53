import type { Rng } from '@radscore/core';
import { exp, hypot, log10 } from '@radscore/elementary';
import { complement, type Geometry, identityDirection, type Mask, shell, subtract, type Volume } from '@radscore/image';
import { randomWaves } from './random-waves.js';
import { draw } from './shapes.js';
import { smoothNoise } from './smooth-noise.js';

export interface PhantomUltrasoundOptions {
  /** Heterogeneity of the metastasis and of the tissue within 5 mm of it, 0 to 1; 0.5. The logarithm of the echo strength varies with a standard deviation of half of it. */
  readonly lesionSignal?: number;
  readonly rimSignal?: number;
  /** Mean radius of the metastasis, mm; 10. */
  readonly radiusMm?: number;
  /** The machine: pixel size, mm; 0.25. The field stays 64 x 48 mm. */
  readonly pixelMm?: number;
  /** The machine: size of the speckle (sigma of the Gaussian that makes it), mm; 0.3. */
  readonly speckleMm?: number;
  /** The machine: gain, dB; 0. */
  readonly gainDb?: number;
}

/** One slice of 8-bit grey values, and `metastasis`, `peritumoral` (5 mm around it), `parenchyma` (beyond). */
export interface PhantomUltrasound {
  readonly image: Volume<Uint8Array>;
  readonly segments: Map<string, Mask>;
}

const field = [64, 48] as const;
const rimMm = 5;
/** Skin and fascia at the top of the picture, mm: no parenchyma. */
const skinMm = 4;
/** Range that the display shows, dB. */
const dynamicRange = 60;
/** Strength of the echoes relative to the liver's. */
const lesionEcho = 0.5;
const skinEcho = 3;
/** Loss with depth that the machine has not made good, dB per mm. */
const attenuation = 0.08;

/**
 * A B-mode picture of a liver metastasis that never was: echo strength by tissue, made uneven where a signal asks for it, times fully
 * developed speckle (the magnitude of a complex Gaussian field, so Rayleigh distributed), log-compressed to grey values.
 *
 * The same generator gives the same outlines under every machine; speckle and textures are redrawn on each grid.
 */
export function phantomUltrasound(rng: Rng, options: PhantomUltrasoundOptions = {}): PhantomUltrasound {
  const { lesionSignal = 0.5, rimSignal = 0.5, radiusMm = 10, pixelMm = 0.25, speckleMm = 0.3, gainDb = 0 } = options;
  const geometry = pictureGrid(pixelMm);
  const metastasis = drawLesion(rng.split('outline'), geometry, radiusMm);
  const skin = draw(geometry, [{ lower: [0, 0, 0], upper: [field[0], skinMm, 0], inside: () => true }]);
  const rim = subtract(shell(metastasis, 0, rimMm), skin);
  const parenchyma = subtract(complement(metastasis), rim, skin);

  const lesionTexture = smoothNoise(rng.split('lesion'), geometry, 1);
  const rimTexture = smoothNoise(rng.split('rim'), geometry, 1);
  const [real, imaginary] = ['real', 'imaginary'].map((part) => smoothNoise(rng.split(part), geometry, speckleMm));
  const data = new Uint8Array(metastasis.data.length);
  for (let i = 0; i < data.length; i++) {
    let echo = skin.data[i] !== 0 ? skinEcho : 1;
    if (metastasis.data[i] !== 0) echo = lesionEcho * exp(0.5 * lesionSignal * lesionTexture[i]!);
    else if (rim.data[i] !== 0) echo = exp(0.5 * rimSignal * rimTexture[i]!);
    const amplitude = echo * hypot(real![i]!, imaginary![i]!);
    const depthMm = Math.floor(i / geometry.size[0]) * pixelMm;
    const decibel = 20 * log10(amplitude + 1e-6) + gainDb - attenuation * depthMm;
    // The liver's mean lies at two thirds of the range shown.
    data[i] = Math.round(255 * Math.min(1, Math.max(0, decibel / dynamicRange + 0.65)));
  }
  const segments = new Map([
    ['metastasis', metastasis],
    ['peritumoral', rim],
    ['parenchyma', parenchyma],
  ]);
  return { image: { geometry, data }, segments };
}

/** A grid as ultrasound files carry it: one slice, no position. */
function pictureGrid(pixelMm: number): Geometry {
  const [nx, ny] = field.map((mm) => Math.round(mm / pixelMm));
  return { size: [nx!, ny!, 1], spacing: [pixelMm, pixelMm, 1], origin: [0, 0, 0], direction: identityDirection };
}

function drawLesion(rng: Rng, geometry: Geometry, radiusMm: number): Mask {
  const lumps = randomWaves(rng, 12);
  const centre = [field[0] / 2 + 4 * (2 * rng.uniform() - 1), skinMm + 2 + rimMm + 1.3 * radiusMm];
  const stretch = 0.85 + 0.3 * rng.uniform();
  const inside = (x: number, y: number): boolean => {
    const depth = hypot((x - centre[0]!) / stretch, (y - centre[1]!) * stretch) / radiusMm;
    return depth + Math.min(0.25, Math.max(-0.25, 0.08 * lumps(x, y, 0))) <= 1;
  };
  const reach = 1.6 * radiusMm;
  return draw(geometry, [
    { lower: [centre[0]! - reach, centre[1]! - reach, 0], upper: [centre[0]! + reach, centre[1]! + reach, 0], inside },
  ]);
}
