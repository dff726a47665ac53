import { addHighPass } from './add-high-pass.js';
import { additiveGaussianNoise } from './additive-gaussian-noise.js';
import { binomialBlur } from './binomial-blur.js';
import { boxMean } from './box-mean.js';
import { boxSigma } from './box-sigma.js';
import { clip } from './clip.js';
import { curvatureFlow } from './curvature-flow.js';
import { discreteGaussian } from './discrete-gaussian.js';
import { exponential } from './exponential.js';
import type { Filter } from './filter.js';
import { gaussianHighPass } from './gaussian-high-pass.js';
import { gradient } from './gradient.js';
import { histogramEqualisation } from './histogram-equalisation.js';
import { gabor } from './ibsi/gabor.js';
import { laws } from './ibsi/laws.js';
import { mean } from './ibsi/mean.js';
import { separableWavelet } from './ibsi/separable-wavelet.js';
import { simoncelli } from './ibsi/simoncelli.js';
import { truncatedLaplacianOfGaussian } from './ibsi/truncated-log.js';
import { laplacianOfGaussian } from './laplacian-of-gaussian.js';
import { laplacianSharpening } from './laplacian-sharpening.js';
import { localBinaryPattern2D } from './local-binary-pattern-2d.js';
import { localBinaryPattern3D } from './local-binary-pattern-3d.js';
import { logarithm } from './logarithm.js';
import { normalize } from './normalize.js';
import { original } from './original.js';
import { shotNoise } from './shot-noise.js';
import { square } from './square.js';
import { squareRoot } from './square-root.js';
import { wavelet } from './wavelet.js';

/** Every image type, PyRadiomics' first, those of the IBSI last. A new filter is one file and one line here. */
export const filters: readonly Filter[] = [
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
  additiveGaussianNoise,
  shotNoise,
  binomialBlur,
  curvatureFlow,
  boxMean,
  boxSigma,
  discreteGaussian,
  laplacianSharpening,
  normalize,
  histogramEqualisation,
  gaussianHighPass,
  addHighPass,
  clip,
  mean,
  truncatedLaplacianOfGaussian,
  laws,
  gabor,
  separableWavelet,
  simoncelli,
];
