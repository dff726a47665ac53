// The kernels that fit models. All pointers are byte offsets into the one memory; nothing here allocates, not even
// static data: the memory below is that of other modules' tables.
export {
  addOuterProducts,
  combineColumns,
  factoriseRidge,
  projectColumns,
  solveFactored,
  timesSymmetric,
} from './dense';
export { fillCurvature, fillCurvatures, minimiseQuadratic, weighColumns } from './penalised-quadratic';
export { adamStep, addProduct, keepPositive, rectify } from './products';
export { factoriseOrthogonally, orthogonalise } from './rotations';
export { optimise, settle } from './smo';

/** Where the memory is free. */
export function freeFrom(): usize {
  return __heap_base;
}
