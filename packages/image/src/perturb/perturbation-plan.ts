import type { Triple } from '../volume/volume.js';
import type { Perturbation } from './perturb.js';

/** What is varied; every combination is one perturbation, as in MIRP, unless `alone`. */
export interface PerturbationSettings {
  /** Number of draws of noise. */
  readonly noise?: number | undefined;
  /** Standard deviation of the noise; that of each image by default. */
  readonly noiseLevel?: number | undefined;
  /** Angles, degrees. */
  readonly rotation?: readonly number[] | undefined;
  /** Fractions of a voxel; each is combined with each along x, y, z. */
  readonly translation?: readonly number[] | undefined;
  /** Growth of the region by fractions of its volume, or by distances in mm. */
  readonly growth?: { readonly fractions: readonly number[] } | { readonly mm: readonly number[] } | undefined;
  /** Number of outlines drawn from supervoxels. */
  readonly contour?: number | undefined;
  /** One thing is varied at a time, in place of every combination. */
  readonly alone?: boolean;
}

/**
 * The list of perturbations that settings mean: the product of all that is varied.
 *
 * @returns an empty list where nothing is varied.
 * @example
 * perturbationPlan({ rotation: [-4, 0, 4], contour: 5 }).length; // 15
 */
export function perturbationPlan(settings: PerturbationSettings): Perturbation[] {
  const { noise = 0, noiseLevel, rotation = [], translation = [], growth, contour = 0 } = settings;
  const level = noiseLevel === undefined ? {} : { level: noiseLevel };
  const growths =
    growth === undefined
      ? []
      : 'mm' in growth
        ? growth.mm.map((mm) => ({ mm }))
        : growth.fractions.map((fraction) => ({ fraction }));
  const choices: Perturbation[][] = [
    Array.from({ length: noise }, (_, n) => ({ noise: { repetition: n + 1, ...level } })),
    rotation.map((angle) => ({ rotation: angle })),
    translation.flatMap((x) =>
      translation.flatMap((y) => translation.map((z) => ({ translation: [x, y, z] as Triple }))),
    ),
    growths.map((g) => ({ growth: g })),
    Array.from({ length: contour }, (_, n) => ({ contour: n + 1 })),
  ];
  const varied = choices.filter((list) => list.length > 0);
  if (varied.length === 0) return [];
  if (settings.alone) return varied.flat();
  return varied.reduce<Perturbation[]>(
    (plan, list) => plan.flatMap((base) => list.map((step) => ({ ...base, ...step }))),
    [{}],
  );
}
