import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of reading and writing files of images: apart from those of the room, so that who reads none carries none. */
export const formatErrors = {
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
  'RAD-STRUCTURE-LABELS': {
    message:
      'In a folder with one mask for each structure this file is no such mask: it holds {count} different values beside 0.',
    remedy: 'Keep images and label images out of the folder, or give the label image itself in its place.',
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
    message: '{bytes} bytes of padding follow the voxels and were ignored.',
    remedy: 'Nothing; export the file again if the size is not what you expect.',
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
    message: 'The header names another file, {name}, for its voxels, but that file is missing.',
    remedy: 'Put {name} beside the header, under this name.',
  },
  'RAD-COMPANION-ELSEWHERE': {
    message: 'The header names another file, {name}, for its voxels, which is outside its own folder.',
    remedy: 'Put that file beside the header and give only its name in the header; no other folder is opened.',
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
    message: 'The voxel spacing along {axis} is {spacing} mm, which is not possible.',
    remedy: 'Correct the spacing in the header; radscore takes from {least} to {most} mm.',
  },
  'RAD-SPACING-MISSING': {
    message: 'A {format} file does not say how large its pixels are.',
    remedy: 'Give the pixel spacing in mm with --spacing.',
  },
  'RAD-DIRECTION-SKEWED': {
    message: 'The image axes are not at right angles, or one of them is missing: {detail}.',
    remedy: 'Resample the image onto a rectangular grid, or correct the direction in the header.',
  },
  'RAD-VOXEL-RANGE': {
    message: 'A 64-bit voxel value, {value}, is too large to be kept exactly.',
    remedy: 'Convert the image to a smaller voxel type.',
  },
} as const satisfies ErrorTable;

/** An error of a file, `{ code, values, message, remedy }` as data. */
export const formatError = errorFactory(formatErrors);
