import type { Mask, Volume } from '@radscore/image';
import { type Discretisation, intensityRegion, regionGrid } from '@radscore/radiomics';

/** How a region's grey values fall into bins of one width or one count. */
export interface BinChoice {
  readonly binning: Discretisation;
  /** Grey levels from the lowest to the highest, and how many of them hold a voxel. */
  readonly levels: number;
  readonly occupied: number;
}

/** The grey values of a region and what each choice of bins makes of them. */
export interface GreyLevels {
  readonly voxels: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly choices: readonly BinChoice[];
}

/**
 * The number of grey levels of a region for each of several bin widths and counts, as `extract` would make them; 30 to 130
 * levels are PyRadiomics' advice for texture features.
 *
 * @param mask region on the grid of the volume; not empty.
 */
export function greyLevels(volume: Volume, mask: Mask, binnings: readonly Discretisation[]): GreyLevels {
  const grid = regionGrid(mask);
  const { values } = intensityRegion(grid, volume, binnings[0] ?? { binWidth: 25 });
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
  }
  const choices = binnings.map((binning): BinChoice => {
    const { levelCount, presentLevels } = intensityRegion(grid, volume, binning).discretised();
    return { binning, levels: levelCount, occupied: presentLevels.length };
  });
  return { voxels: grid.count, minimum, maximum, choices };
}
