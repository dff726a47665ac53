// The case that the short examples of `radiomics` speak of: an image, a region of 4 x 4 x 2 voxels, and parameters.
import { makeParameters } from '@radscore/radiomics';

export { geometry, mask, volume } from './image.js';
export const parameters = makeParameters({
  setting: { binWidth: 25, additionalInfo: false },
  imageType: { Original: {}, Square: {} },
  featureClass: { firstorder: ['Mean', 'Maximum'] },
});
