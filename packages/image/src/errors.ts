import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const imageErrors = {
  'RAD-MASK-EMPTY': {
    message: 'The mask has no voxel of {label}.',
    remedy:
      'Choose a label or segment that the mask holds (`radscore inspect` lists them), or draw the outlines that are missing.',
  },
  'RAD-SEGMENT-UNKNOWN': {
    message: 'No segment matches "{wanted}".{suggestion}',
    remedy: 'Choose by number or name. There are: {known}.',
  },
  // Geometry and resampling
  'RAD-GEOMETRY-DIFFERS': {
    message: 'Two images that must share one grid do not: {differences}.',
    remedy:
      'Bring the outlines onto the image with --mask-geometry resample, or, if the voxels already match, --mask-geometry copy.',
  },
  'RAD-GEOMETRY-BOX': {
    message: 'A block from {lower} to {upper} along {axis} does not lie in an image of {size} voxels.',
    remedy: 'Clip the block to the image, or pad the image first.',
  },
  'RAD-ORIENTATION-CODE': {
    message: '"{code}" does not name an orientation.',
    remedy: 'Give three letters, one of each pair L/R, P/A, S/I: for example LPS or RAS.',
  },
  'RAD-MASK-OUTSIDE': {
    message:
      'The region extends beyond the image along {axis}: from {lower} to {upper}, where the image has voxels 0 to {last}.',
    remedy: 'Check that image and mask belong together; `radscore inspect` shows the geometry of both.',
  },
  'RAD-RESAMPLE-SPACING': {
    message: 'The spacing to resample to, {spacing} mm along {axis}, is not possible: {problem}.',
    remedy: 'Give a positive spacing in mm, or 0 to keep an axis as it is.',
  },
  // Masks and their images
  'RAD-LABEL-UNKNOWN': {
    message: 'The mask has no label {label}.',
    remedy: 'Choose one that it has: {known}.',
  },
  'RAD-LABEL-AMBIGUOUS': {
    message: 'The mask has several labels, and none of them is 1.',
    remedy: 'Choose one with --label, or with the cohort column label: {known}.',
  },
  'RAD-LABEL-FRACTIONAL': {
    message: 'The mask is not a label image: {count} voxels are not whole numbers, the first is {example}.',
    remedy: 'Give a mask of labels; make one from a probability map with a threshold.',
  },
  'RAD-LABEL-TOO-MANY': {
    message: 'The mask is not a label image: it has more than {most} different values.',
    remedy: 'Give a mask of labels; image and mask may have been swapped.',
  },
  'RAD-SEGMENT-AMBIGUOUS': {
    message: 'Several segments have the number {label}: {names}.',
    remedy: 'Choose one of them by its name with --segment.',
  },
  'RAD-SEGMENT-SAME-NAME': {
    message: '{count} segments are called "{name}"; they were taken together.',
    remedy: 'Choose one by its number with --label if only one is meant, or give each a name of its own.',
  },
  'RAD-SEGMENT-CHOICE': {
    message: 'The outlines have several named segments, and none was chosen.',
    remedy:
      'Choose with --segment or --label, or with the cohort columns segment or label; or take --each. There are: {known}.',
  },
  'RAD-SEGMENT-SHARED': {
    message: 'The segments {names} have the same voxels in the file (label {label}), so they cannot be told apart.',
    remedy:
      'Save the segmentation again with a newer version of its program, or give every segment a label of its own.',
  },
  'RAD-SEGMENT-LAYERS': {
    message: 'The file names {segments} segments for {layers} layers and does not say which is in which layer.',
    remedy: 'Save the segmentation again with a newer version of its program.',
  },
  'RAD-GEOMETRY-COPY': {
    message: 'The geometry of the image cannot be copied to the mask: it has {mask} voxels, the image {image}.',
    remedy: 'Resample the mask onto the image instead, or give the mask that was drawn on this image.',
  },
  // Region algebra
  'RAD-REGION-SYNTAX': {
    message: 'The region "{expression}" cannot be read at character {position}: {problem}.',
    remedy: 'Correct the expression; for example: dilate(tumour, 4mm) & liver.',
  },
  'RAD-REGION-FUNCTION': {
    message: 'There is no function {name}() (character {position} of "{expression}").{suggestion}',
    remedy: 'The functions are: {known}.',
  },
  'RAD-REGION-ARGUMENTS': {
    message: '{name}() at character {position} of "{expression}": {problem}.',
    remedy: 'Write {usage}.',
  },
  'RAD-REGION-SEGMENT': {
    message: 'There is no segment "{name}" (character {position} of the region).{suggestion}',
    remedy: 'The segments are: {known}.',
  },
  'RAD-REGION-NAME': {
    message: 'Two regions are named "{name}".',
    remedy: 'Give each region a name of its own, before a colon: `rim: shell(tumour, 0mm, 4mm)`.',
  },
  'RAD-REGION-NEEDS-IMAGE': {
    message: 'hu() reads the voxels of the image, but no image is given.',
    remedy: 'Give the image together with the segments.',
  },
  'RAD-REGION-EMPTY': {
    message: 'The region {region} has no voxels.',
    remedy: 'Look at the segments it is made of; its features are missing for this case.',
  },
  'RAD-REGION-TINY': {
    message: 'The region {region} has only {voxels} voxels ({volume} mm^3).',
    remedy: 'Texture of so few voxels says little; consider leaving this case or region out.',
  },
  'RAD-REGION-AT-BORDER': {
    message: 'The region {region} touches the border of the image ({faces}).',
    remedy: 'The structure may continue beyond the scan; check whether it is complete.',
  },
  'RAD-REGION-CUT': {
    message: 'In the region {region}, {part} reaches beyond the image and was cut off at its border.',
    remedy: 'The rim is incomplete there; check whether this case can be compared with the others.',
  },
  'RAD-REFERENCE-CONSTANT': {
    message: 'The reference region of the grey values holds a single value, {value}, in all its {voxels} voxels.',
    remedy:
      'Choose a region of tissue (reference) or a wider foreground (standardise), or check that it lies in the image.',
  },
  // Manual outlines and those of a network
  'RAD-MASK-CHANGE': {
    message: 'The change does not fit the mask: {problem}.',
    remedy: 'Undo and redo changes in the order in which they were made, on the mask they were made on.',
  },
  'RAD-NETWORK-MODEL': {
    message: 'The segmentation network cannot be used: {problem}.',
    remedy:
      'Name an ONNX file with one input of 1 x 1 x the tile and one output of 1 x classes x the tile, float32, and the patch it was exported with.',
  },
  'RAD-NETWORK-DESCRIPTION': {
    message: 'The description of the network is not usable: {field} {problem}.',
    remedy:
      'Give nnU-Net plans.json and dataset.json, a MONAI bundle (metadata.json and inference.json), or a description as the documentation of segment shows it.',
  },
  'RAD-NETWORK-OUTPUT': {
    message: 'The network does not fit its description: {problem}.',
    remedy:
      'Check that model and description belong together, and that patch and labels are those the model was exported with.',
  },
} as const satisfies ErrorTable;

export const imageError = errorFactory(imageErrors);
