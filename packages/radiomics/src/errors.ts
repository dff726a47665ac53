import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const radiomicsErrors = {
  'RAD-FEATURE-UNDEFINED': {
    message: 'The feature {feature} is not defined for this region.',
    remedy: 'Leave the value missing; the definition of {feature} divides by a quantity that is zero here.',
  },
  'RAD-VALUES-NOT-FINITE': {
    message: 'The region holds a grey value that is not a finite number: {value}.',
    remedy:
      'Correct the image, or cut these voxels out of the region; a filter that overflows needs a smaller range of grey values.',
  },
  'RAD-BINS-TOO-MANY': {
    message:
      'Bins of width {width} over a range of {range} grey values are more than fit into memory: the limit is {limit} grey levels, some 4 GB.',
    remedy:
      'Choose a wider bin (binWidth) or a number of bins (binCount); `radscore bins` shows the bins of each case.',
  },
  'RAD-LEVELS-MANY': {
    message:
      'Bins of width {width} over a range of {range} grey values give {levels} grey levels: each image takes about {seconds} s and {memory}.',
    remedy:
      'Choose a wider bin (binWidth) if this is not intended; `radscore bins` shows the bins of each case. Nothing else is needed.',
  },
  'RAD-EXTRACTION-LARGE': {
    message:
      'Measuring needs about {memory} of memory: the region is {extent} mm large, {size} voxels with its margin at a spacing of {spacing} mm.',
    remedy: 'Run fewer cases at a time (--jobs 1) if memory is short; nothing else is needed.',
  },
  'RAD-EXTRACTION-MEMORY': {
    message:
      'Measuring would need about {memory} of memory, more than the limit of {limit}: the region is {extent} mm large, {size} voxels with its margin at a spacing of {spacing} mm.',
    remedy:
      'Choose a larger resampledPixelSpacing or a smaller padDistance; an outline that is larger than the organ has stray voxels.',
  },
  'RAD-FILTER-GRID': {
    message: 'The image has {image} voxels and the mask {mask}; {filter} needs both on the same grid.',
    remedy: 'Resample the mask onto the grid of the image first.',
  },
  'RAD-FILTER-NOT-FINITE': {
    message: 'The image holds {value} at voxel {voxel}; {filter} needs finite grey values.',
    remedy: 'Replace the voxels that are not finite numbers, or export the image again without them.',
  },
  'RAD-FILTER-TOO-SMALL': {
    message: 'The image of {size} voxels is too small for {filter}: {needed}.',
    remedy: 'Use an image with more voxels around the region, or leave out {filter}.',
  },
  'RAD-FILTER-UNDEFINED': {
    message: '{filter} is not defined for this image: {reason}.',
    remedy: 'Leave out {filter}; its features stay missing for this case.',
  },
  'RAD-TEXTURE-NO-NEIGHBOURS': {
    message: 'No two voxels of the region are neighbours in any direction that {family} looks at.',
    remedy: 'Leave the value missing, or use a region of more voxels, a smaller distance, or no force2D.',
  },
  'RAD-TEXTURE-TOO-LARGE': {
    message: 'A texture matrix of {levels} grey levels would have {cells} cells, more than can be indexed.',
    remedy: 'Choose a wider bin (binWidth), fewer bins (binCount), or smaller distances.',
  },
  'RAD-SHAPE2D-NOT-FLAT': {
    message:
      'Shape in 2D needs force2D and a region of one slice; this region has {slices} along {axis} (force2D: {force2D}).',
    remedy: 'Set force2D and force2Ddimension for a region of one slice, or leave out shape2D.',
  },
  'RAD-REGION-DIMENSIONS': {
    message: 'The region extends along {dimensions} of the three axes, fewer than the {needed} asked for.',
    remedy: 'Outline a larger region, or lower minimumROIDimensions; a single voxel is never enough.',
  },
  'RAD-REGION-SIZE': {
    message: 'The region has {voxels} voxels, not more than the {needed} asked for.',
    remedy: 'Outline a larger region, or lower minimumROISize.',
  },
  'RAD-REGION-RESEGMENTED': {
    message: 'Only {voxels} voxels of the region have grey values from {low} to {high}.',
    remedy: 'Widen resegmentRange, or check that it is given in the unit of the image (resegmentMode: {mode}).',
  },
  'RAD-IMAGE-FLAT': {
    message: 'All voxels of the image have the same grey value, so it cannot be normalised.',
    remedy: 'Check the image; switch off normalize if a flat image is intended.',
  },
  'RAD-PARAMETER-FILE': {
    message: 'The parameter file cannot be read: {detail}',
    remedy: 'Correct the YAML or JSON at this line.',
  },
  'RAD-PARAMETER-NO-EFFECT': {
    message: 'The setting {name} has no effect inside the image type {imageType}.',
    remedy: 'Move it to the section setting, where it applies to all image types.',
  },
  'RAD-PARAMETER-TWICE': {
    message: '{name} appears twice in one section; the last value applies.',
    remedy: 'Remove one of the two.',
  },
  'RAD-PARAMETER-VOXEL': {
    message: 'The section voxelSetting is for maps of voxels; features of regions do not depend on it.',
    remedy: 'Nothing needs to be done for features of regions.',
  },
} as const satisfies ErrorTable;

export const radiomicsError = errorFactory(radiomicsErrors);
