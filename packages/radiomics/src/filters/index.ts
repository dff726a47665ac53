import { exponential } from './exponential.js';
import type { FilterDefinition } from './filter.js';
import { gradient } from './gradient.js';
import { laplacianOfGaussian } from './laplacian-of-gaussian.js';
import { localBinaryPattern2D } from './local-binary-pattern-2d.js';
import { localBinaryPattern3D } from './local-binary-pattern-3d.js';
import { logarithm } from './logarithm.js';
import { original } from './original.js';
import { square } from './square.js';
import { squareRoot } from './square-root.js';
import { wavelet } from './wavelet.js';

/** Every image type, PyRadiomics' first. A new filter is one file and one line here. */
export const filters: readonly FilterDefinition[] = [
  original,
  wavelet,
  laplacianOfGaussian,
  square,
  squareRoot,
  logarithm,
  exponential,
  gradient,
  localBinaryPattern2D,
  localBinaryPattern3D,
];
