import { type Mask, requireSameGeometry, voxelVolume } from '@radscore/image';

/** How two readers' outlines of one region of one case agree. */
export interface OutlineAgreement {
  /** 2 |A and B| / (|A| + |B|); missing where both are empty. */
  readonly dice: number | null;
  /** mm3, reader one and two. */
  readonly volumes: readonly [number, number];
  /** |V1 - V2| / mean(V1, V2): 0 alike, 2 where one is empty; missing where both are. */
  readonly volumeDiscrepancy: number | null;
  /** True at a discrepancy of volume of 5% or more, or where it cannot be said: a third reader should look. */
  readonly adjudicate: boolean;
}

/** From this discrepancy of volume on a third reader decides. */
export const adjudicationThreshold = 0.05;

/**
 * Compares two outlines of the same region.
 *
 * @throws RAD-GEOMETRY-DIFFERS where they are not on the same grid.
 */
export function outlineAgreement(first: Mask, second: Mask): OutlineAgreement {
  requireSameGeometry(first.geometry, second.geometry);
  let [a, b, both] = [0, 0, 0];
  for (let i = 0; i < first.data.length; i++) {
    const [inFirst, inSecond] = [first.data[i] !== 0, second.data[i] !== 0];
    if (inFirst) a++;
    if (inSecond) b++;
    if (inFirst && inSecond) both++;
  }
  const empty = a + b === 0;
  const voxel = voxelVolume(first.geometry);
  const volumeDiscrepancy = empty ? null : Math.abs(a - b) / ((a + b) / 2);
  return {
    dice: empty ? null : (2 * both) / (a + b),
    volumes: [a * voxel, b * voxel],
    volumeDiscrepancy,
    adjudicate: volumeDiscrepancy === null || volumeDiscrepancy >= adjudicationThreshold,
  };
}
