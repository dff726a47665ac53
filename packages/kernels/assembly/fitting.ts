// The kernels that fit models. All pointers are byte offsets into the one memory; nothing here allocates.
export {
  addOuterProducts,
  combineColumns,
  factoriseRidge,
  projectColumns,
  solveFactored,
  timesSymmetric,
} from './dense';

/** Where the memory is free. */
export function freeFrom(): usize {
  return __heap_base;
}
