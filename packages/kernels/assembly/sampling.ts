// The kernels that sample an image between its voxels. All pointers are byte offsets into the one memory; nothing here allocates.
export { splineRows, splineWithin } from './spline-filter';
export { lerpRows64, lerpWithin64, sumRows32, sumRows64, sumWithin32, sumWithin64 } from './weighted-sums';

/** Where the memory is free. */
export function freeFrom(): usize {
  return __heap_base;
}
