import { throwIfCancelled, type WorkControl } from '@radscore/core';
import { kernelMeasures, kernelPairsFit, withKernelPairs } from '@radscore/kernels';
import { noNeighbours } from '../families/glcm/glcm.js';
import { directions } from '../region/directions.js';
import { centresBetweenLooks, type MapJob, type MappedFeature } from './family-map.js';

/** The measure that a feature is, where they are named apart. */
const sameAs: Readonly<Record<string, (typeof kernelMeasures)[number]>> = {
  Dissimilarity: 'DifferenceAverage',
  Homogeneity1: 'Id',
  Homogeneity2: 'Idm',
  SumVariance: 'ClusterTendency',
};

/** Whether `glcmMap` can do the job: symmetrical matrices, a mean over the directions, and kernels of no more than a few thousand levels. */
export function hasGlcmMap({ settings, map: { radius }, region }: MapJob): boolean {
  if (!settings.symmetricalGLCM || settings.weightingNorm !== null) return false;
  return kernelPairsFit({ radius, levelCount: region.discretised().levelCount });
}

/**
 * The features of the `glcm` family at all centres by counting pairs kernel after kernel in compiled code, a hundred times as fast as
 * the family itself and the same to 1e-12. Throws RAD-CANCELLED.
 */
export function glcmMap({ map, region, settings, wanted }: MapJob, control?: WorkControl): MappedFeature[] {
  const { levels, levelCount, presentLevels } = region.discretised();
  const { grid, radius, centres } = map;
  const found = wanted.map((name) => ({ name, values: new Float64Array(centres.length) }));
  const measures = wanted.map((name) =>
    kernelMeasures.indexOf((sameAs[name] ?? name) as (typeof kernelMeasures)[number]),
  );
  const kernels = {
    levels,
    strides: [grid.strides[1], grid.strides[2]] as const,
    radius,
    levelCount,
    flat: presentLevels.length < 2,
    steps: Int32Array.from(directions(grid, settings).flatMap(({ step }) => step)),
    maximalCorrelation: wanted.includes('MCC'),
  };
  withKernelPairs(kernels, (measure) => {
    const batch = centresBetweenLooks(map);
    for (let from = 0; from < centres.length; from += batch) {
      throwIfCancelled(control);
      control?.onProgress?.({ stage: 'glcm', done: from, total: centres.length });
      const values = measure(centres.subarray(from, from + batch));
      found.forEach((feature, f) => {
        for (let at = measures[f], n = from; at < values.length; at += kernelMeasures.length, n++)
          feature.values[n] = values[at];
      });
    }
  });
  return found.map(({ name, values }) => {
    const undefinedVoxels = values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
    return { name, values, undefinedVoxels, ...(undefinedVoxels > 0 && { reason: noNeighbours().toJSON() }) };
  });
}
