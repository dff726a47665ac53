// The kernels of feature maps. All pointers are byte offsets into the one memory; nothing here allocates.
export { kernelPairs, timesLog2 } from './kernel-pairs';

/** Where the memory is free of the tables of logarithm and exponential. */
export function freeFrom(): usize {
  return __heap_base;
}
