import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const imageErrors = {
  'RAD-MASK-EMPTY': {
    message: 'The mask has no voxel of {label}.',
    remedy:
      'Choose a label or segment that the mask holds (`radscore inspect` lists them), or draw the outlines that are missing.',
  },
  // Reading files
  'RAD-FORMAT-UNKNOWN': {
    message: 'The content is in none of the formats that radscore reads.',
    remedy: 'Give one of: {known}.',
  },
  'RAD-FORMAT-UNSUPPORTED': {
    message: 'This {format} file holds {what}, which radscore does not read.',
    remedy: 'Convert it to a scalar image of numbers, for example to NIfTI.',
  },
  'RAD-HEADER-INVALID': {
    message: 'The {format} header is not valid: {field} {problem}.',
    remedy: 'The file is damaged or was written wrongly; export it again from its source.',
  },
  'RAD-FILE-TRUNCATED': {
    message: 'The header announces {expected} bytes, but only {actual} are there.',
    remedy: 'The file is cut off; copy or export it again.',
  },
  'RAD-FILE-SURPLUS': {
    message: 'The header announces {expected} bytes, but the file holds more.',
    remedy: 'Header and data do not belong together; export the file again from its source.',
  },
  'RAD-FILE-PADDED': {
    message: 'Behind the voxels there are {bytes} bytes of padding, which were left out.',
    remedy: 'Nothing; export the file again if its size should be another.',
  },
  'RAD-FILE-CORRUPT': {
    message: 'The compressed data cannot be unpacked: {detail}.',
    remedy: 'The file is damaged; copy or export it again.',
  },
  'RAD-FILE-TOO-LARGE': {
    message: 'The header announces {bytes} bytes, more than the {limit} that are read from one file.',
    remedy: 'Raise the limit with --max-bytes if the memory allows it; else crop the image, or correct its header.',
  },
  'RAD-FORMAT-LIMIT': {
    message: 'A {format} file cannot hold {what}.',
    remedy: 'Choose another format, for example NRRD.',
  },
  'RAD-COMPANION-MISSING': {
    message: 'The header keeps its voxels in another file, {name}, which is not there.',
    remedy: 'Put {name} beside the header, under this name.',
  },
  'RAD-COMPANION-ELSEWHERE': {
    message: 'The header keeps its voxels in another file, {name}, outside its own folder.',
    remedy: 'Put that file beside the header, and its bare name into the header; no other folder is opened.',
  },
  'RAD-FRAMES-SEVERAL': {
    message: 'The file holds {frames} images (frames), not one.',
    remedy:
      'Choose one by its number, from 0 to {last}: --frame for an image, --mask-frame for outlines, or the cohort columns frame and mask_frame.',
  },
  'RAD-FRAME-UNKNOWN': {
    message: 'There is no frame {frame}: the file holds {frames}.',
    remedy: 'Choose a frame from 0 to {last}.',
  },
  'RAD-SPACING-INVALID': {
    message: 'The voxel spacing along {axis} is {spacing} mm, which cannot be.',
    remedy: 'Correct the spacing in the header; radscore takes from {least} to {most} mm.',
  },
  'RAD-SPACING-MISSING': {
    message: 'A {format} file does not say how large its pixels are.',
    remedy: 'Give the pixel spacing in mm with --spacing.',
  },
  'RAD-DIRECTION-SKEWED': {
    message: 'The image axes are not at right angles, or not all there: {detail}.',
    remedy: 'Resample the image onto a rectangular grid, or correct the direction in the header.',
  },
  'RAD-VOXEL-RANGE': {
    message: 'A 64-bit voxel value, {value}, is too large to be kept exactly.',
    remedy: 'Convert the image to a smaller voxel type.',
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
      'The region reaches out of the image along {axis}: from {lower} to {upper}, where the image has voxels 0 to {last}.',
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
    message: 'The mask is no label image: {count} voxels are not whole numbers, the first is {example}.',
    remedy: 'Give a mask of labels; make one from a probability map with a threshold.',
  },
  'RAD-LABEL-TOO-MANY': {
    message: 'The mask is no label image: it has more than {most} different values.',
    remedy: 'Give a mask of labels; perhaps image and mask were exchanged.',
  },
  'RAD-SEGMENT-AMBIGUOUS': {
    message: 'The number {label} is that of several segments: {names}.',
    remedy: 'Choose one of them by its name with --segment.',
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
    message: 'The file names {segments} segments for {layers} layers and does not say which lies where.',
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
    message: 'The region {region} has no voxel.',
    remedy: 'Look at the segments it is made of; its features are missing for this case.',
  },
  'RAD-REGION-TINY': {
    message: 'The region {region} has only {voxels} voxels ({volume} mm^3).',
    remedy: 'Texture of so few voxels says little; consider leaving this case or region out.',
  },
  'RAD-REGION-AT-BORDER': {
    message: 'The region {region} touches the border of the image ({faces}).',
    remedy: 'It may go on beyond the scan; check whether it is complete.',
  },
  'RAD-REGION-CUT': {
    message: 'In the region {region}, {part} reaches beyond the image and was cut off at its border.',
    remedy: 'The rim is incomplete there; check whether this case can be compared with the others.',
  },
  'RAD-REFERENCE-CONSTANT': {
    message: 'The region that grey values are made relative to has one value only, {value}, in its {voxels} voxels.',
    remedy:
      'Choose a region of tissue (reference) or a wider foreground (standardise), or check that it lies in the image.',
  },
  // Manual outlines and those of a network
  'RAD-MASK-CHANGE': {
    message: 'The change does not fit the mask: {problem}.',
    remedy: 'Undo and redo changes in the order in which they were made, on the mask they were made on.',
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
