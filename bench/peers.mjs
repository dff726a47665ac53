// What other programs take for the same work, one thread, seconds. Measured once, on another machine of the same kind, on the shared
// liver and phantom; docs/speed.md says how to measure again.

/** PyRadiomics, git 8ed5793, C extensions -O3, bin width 25. */
export const pyradiomics = {
  firstorder: { seconds: 1.3 },
  shape: { seconds: 17 },
  texture: { seconds: 5.15 },
  glcm: { seconds: 0.43 },
  glrlm: { seconds: 1.95 },
  glszm: { seconds: 1.27 },
  gldm: { seconds: 0.62 },
  ngtdm: { seconds: 0.88 },
  'wavelet filter, 8 bands': { seconds: 3.7 },
  'LoG filter, one sigma': { seconds: 2.8 },
  'resample to 1 mm, B-spline': { seconds: 2.5 },
  'Original, all families': { seconds: 19.6, peakMb: 342 },
  'Original + Wavelet + LoG 3,5': { seconds: 82, peakMb: 1660 },
  'IBSI CT phantom: Original + Wavelet + LoG 3,5': { seconds: 11.8, peakMb: 296 },
  'a tumour of 1,900 voxels': { seconds: 2 },
};

/** Nyxus 0.11, C++ -O3 -march=native, 64 grey levels, file reading taken off; 337 MB. */
export const nyxus = {
  firstorder: { seconds: 0.2 },
  shape: { seconds: 1.4 },
  'texture, 64 grey levels': { seconds: 1.6 },
};
