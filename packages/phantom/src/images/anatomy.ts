import type { Rng } from '@radscore/core';
import { cos, hypot, sin } from '@radscore/elementary';
import type { Triple } from '@radscore/image';
import { type Ellipsoid, ellipsoidDepth, type Tube } from './shapes.js';

/** What the phantom shows, mm; the origin is the middle of the scan, +x the patient's left, +y the back, +z the head. */
export interface Anatomy {
  readonly liver: Ellipsoid;
  readonly hepatic: readonly Tube[];
  readonly portal: readonly Tube[];
  /** Where the caudate lobe lies; what of it is in the liver. */
  readonly caudate: Ellipsoid;
  readonly tumours: readonly Ellipsoid[];
}

/** The field that is scanned, mm: a small abdomen, so that a case stays small. */
export const fieldOfView: Triple = [204.8, 204.8, 100];

/** Skin, and the inner border of the fat under it. */
export const body: Ellipsoid = { centre: [0, 0, 0], radii: [94, 76, Infinity] };
export const withinFat: Ellipsoid = { centre: [0, 1, 0], radii: [86, 67, Infinity] };

/** Organs that are the same in every patient, with their HU. */
export const organs: readonly { readonly shape: Ellipsoid; readonly hu: number }[] = [
  { shape: { centre: [60, 14, 4], radii: [16, 26, 28] }, hu: 105 },
  { shape: { centre: [44, -28, -4], radii: [24, 20, 26] }, hu: 20 },
  { shape: { centre: [14, 24, 0], radii: [8, 8, Infinity] }, hu: 170 },
  { shape: { centre: [0, 44, 0], radii: [15, 13, Infinity] }, hu: 230 },
  { shape: { centre: [0, 60, 0], radii: [7, 6, Infinity] }, hu: 25 },
];

/** Ribs: arcs under the fat on both sides, sloping forward and down. */
export const ribs: readonly Tube[] = [-40, -16, 8, 32].flatMap((z) =>
  [-1, 1].map((side) => ({ path: arc(side, z + 8), radius: 3.5 })),
);

/**
 * The parts that differ from patient to patient: size of the liver, its vessels, and tumours that lie wholly in it, apart
 * from each other, the largest first.
 */
export function drawAnatomy(rng: Rng, tumourCount: number, largestRadius?: number): Anatomy {
  const scale = 0.92 + 0.16 * rng.uniform();
  const liver: Ellipsoid = { centre: [-26, -8, 0], radii: [52 * scale, 46 * scale, 40 * scale] };
  const at = (x: number, y: number, z: number): Triple => [
    liver.centre[0] + x * liver.radii[0] + 2 * rng.normal(),
    liver.centre[1] + y * liver.radii[1] + 2 * rng.normal(),
    liver.centre[2] + z * liver.radii[2] + 2 * rng.normal(),
  ];
  const cava = at(0.35, 0.5, 0.75);
  const hilum = at(0.4, 0.2, -0.45);
  const fork = at(0.1, 0.1, -0.25);
  return {
    liver,
    hepatic: [
      { path: [cava, at(-0.1, 0.2, 0.3), at(-0.6, 0.1, -0.1)], radius: 2.8 },
      { path: [cava, at(0, -0.15, 0.3), at(-0.2, -0.55, 0)], radius: 2.6 },
      { path: [cava, at(0.35, -0.15, 0.4), at(0.5, -0.4, 0.1)], radius: 2.4 },
    ],
    portal: [
      { path: [hilum, fork], radius: 4 },
      { path: [fork, at(-0.3, 0.25, -0.3), at(-0.6, 0.35, -0.25)], radius: 3 },
      { path: [fork, at(-0.25, -0.2, -0.2), at(-0.55, -0.35, -0.1)], radius: 2.6 },
      { path: [fork, at(0.3, -0.3, -0.1), at(0.45, -0.45, 0.1)], radius: 2.4 },
    ],
    caudate: { centre: at(0.3, 0.6, 0.1), radii: [14, 12, 18] },
    tumours: placeTumours(rng, liver, tumourCount, largestRadius),
  };
}

/** The range of the largest half axis of the first tumour, and the gap kept between tumours and to the liver's surface, mm. */
const [smallestFirst, largestFirst] = [11, 17];
const gap = 5;

function placeTumours(rng: Rng, liver: Ellipsoid, count: number, largestRadius?: number): Ellipsoid[] {
  const placed: Ellipsoid[] = [];
  for (let tries = 1, shrink = 1; placed.length < count; tries++) {
    // Where there is no room left for one of its size, the next is smaller.
    if (tries % 50 === 0) shrink *= 0.9;
    const first = largestRadius ?? smallestFirst + (largestFirst - smallestFirst) * rng.uniform();
    const other = Math.min(6 + 7 * rng.uniform(), 0.95 * first);
    const radius = shrink * (placed.length === 0 ? first : other);
    const radii: Triple = [radius, radius * (0.8 + 0.2 * rng.uniform()), radius * (0.8 + 0.2 * rng.uniform())];
    const centre = liver.centre.map((c, a) => c + (2 * rng.uniform() - 1) * liver.radii[a]!) as unknown as Triple;
    const inner = { ...liver, radii: liver.radii.map((r) => r - radius - gap) as unknown as Triple };
    const free = placed.every((other) => distance(other.centre, centre) > other.radii[0] + radius + gap);
    if (free && ellipsoidDepth(inner, ...centre) <= 1) placed.push({ centre, radii });
  }
  return placed.sort((a, b) => volume(b) - volume(a));
}

function volume({ radii }: Ellipsoid): number {
  return radii[0] * radii[1] * radii[2];
}

function distance(a: Triple, b: Triple): number {
  return hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function arc(side: number, z: number): Triple[] {
  return Array.from({ length: 13 }, (_, i) => {
    const angle = Math.PI * (0.42 - (0.72 * i) / 12);
    return [side * 83 * cos(angle), 64 * sin(angle), z - 1.8 * i];
  });
}
