import type { Confounder } from './entry.js';

/** What an image type shows before a feature is measured on it. */
export interface ImageTypeEntry {
  readonly title: string;
  readonly shows: string;
  readonly confounders: readonly Confounder[];
}

const type = (title: string, shows: string, confounders: readonly Confounder[] = []): ImageTypeEntry => ({
  title,
  shows,
  confounders,
});

/** By the name of the filter. */
export const imageTypes: Readonly<Record<string, ImageTypeEntry>> = {
  Original: type('Image as it is', 'The grey values as they were read, after resampling where that is set.'),
  Wavelet: type(
    'Wavelet',
    'The image split into coarse (L) and fine (H) structure along x, y and z: HHH is edges and noise in all three, LLL the smoothed image.',
    ['noise', 'spacing', 'kernel'],
  ),
  LoG: type(
    'Laplacian of Gaussian',
    'Spots and edges of about the size of sigma: dark spots are positive, bright ones negative.',
    ['noise', 'spacing'],
  ),
  Square: type('Square', 'Grey values squared: bright parts stand out.', ['contrast']),
  SquareRoot: type('Square root', 'Square roots of grey values: differences among dark parts stand out.', ['contrast']),
  Logarithm: type('Logarithm', 'Logarithms of grey values: differences among dark parts stand out.', ['contrast']),
  Exponential: type('Exponential', 'Exponentials of grey values: the brightest parts alone stand out.', [
    'contrast',
    'outliers',
  ]),
  Gradient: type('Gradient', 'How steeply grey values change: edges are bright.', ['noise', 'kernel', 'spacing']),
  LBP2D: type(
    'Local binary pattern, 2D',
    'The pattern of brighter and darker neighbours around each voxel of a slice.',
    ['noise', 'spacing'],
  ),
  LBP3D: type(
    'Local binary pattern, 3D',
    'The pattern of brighter and darker neighbours on a sphere around each voxel.',
    ['noise', 'spacing'],
  ),
  AdditiveGaussianNoise: type('Added noise', 'The image with normal noise added: what holds here is robust.', [
    'noise',
  ]),
  ShotNoise: type('Shot noise', 'The image with counting noise added: what holds here is robust.', ['noise']),
  BinomialBlur: type('Binomial blur', 'The image smoothed: fine structure and noise are taken away.', ['spacing']),
  CurvatureFlow: type('Curvature flow', 'The image smoothed along its edges, which stay.', ['noise', 'spacing']),
  BoxMean: type('Box mean', 'The mean of a box around each voxel.', ['spacing']),
  BoxSigma: type('Box deviation', 'The standard deviation in a box around each voxel: restless parts are bright.', [
    'noise',
    'spacing',
  ]),
  DiscreteGaussian: type('Gaussian', 'The image smoothed by a Gaussian.', ['spacing']),
  LaplacianSharpening: type('Sharpened', 'The image with its edges enhanced.', ['noise', 'kernel']),
  Normalize: type('Normalised', 'Grey values with mean 0 and standard deviation 1.', ['contrast']),
  HistogramEqualisation: type('Equalised', 'Grey values spread so that each is about as frequent.', ['noise']),
  GaussianHighPass: type('High-pass', 'The image less its smoothed self: edges and fine structure.', [
    'noise',
    'kernel',
    'spacing',
  ]),
  AddHighPass: type('Sharpened by high-pass', 'The image with its fine structure added once more.', [
    'noise',
    'kernel',
  ]),
  Clip: type('Clipped', 'Grey values beyond a window set to its ends.', ['contrast']),
  Mean: type('Mean filter', 'The mean of a cube around each voxel.', ['spacing']),
  TruncatedLoG: type('Laplacian of Gaussian (IBSI)', 'Spots and edges of about the size of sigma.', [
    'noise',
    'spacing',
  ]),
  Laws: type('Laws kernels', 'Levels, edges, spots, waves and ripples along each axis, by the letters of the kernel.', [
    'noise',
    'kernel',
    'spacing',
  ]),
  Gabor: type('Gabor', 'Stripes of one direction and width.', ['noise', 'spacing']),
  SeparableWavelet: type('Separable wavelet (IBSI)', 'Coarse (L) and fine (H) structure along x, y and z.', [
    'noise',
    'spacing',
    'kernel',
  ]),
  Simoncelli: type('Simoncelli wavelet', 'Structure of one width in all directions alike.', ['noise', 'spacing']),
};
