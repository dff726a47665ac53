// The kernels that go through images and label images, and sample them between their voxels. All pointers are byte offsets into the one memory; nothing here allocates.
export { labelRuns } from './label-runs';
export { notFinite32, notFinite64 } from './not-finite';
export { splineRows, splineWithin } from './spline-filter';
export { lerpRows64, lerpWithin64, sumRows32, sumRows64, sumWithin32, sumWithin64 } from './weighted-sums';

/** Where the memory is free. */
export function freeFrom(): usize {
  return __heap_base;
}
