import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const dicomErrors = {
  // DICOM
  'RAD-DICOM-INVALID': {
    message: 'The file is not valid DICOM: {problem}.',
    remedy: 'The file is damaged or was written wrongly; export it again from its source.',
  },
  'RAD-DICOM-FILE-EMPTY': {
    message: 'The file is named like a slice but is empty.',
    remedy:
      'Its content was lost in transfer: copy or download it again, or remove it if it does not belong to the series.',
  },
  'RAD-DICOM-NO-IMAGE': {
    message: 'There is no DICOM image among the {files} files given.',
    remedy:
      'Give the folder, zip or files of an image series; `radscore inspect` lists what is there and why it was skipped.',
  },
  'RAD-DICOM-WRONG-KIND': {
    message: 'The file is a DICOM {found}, not {wanted}.',
    remedy: 'Give {wanted}; `radscore inspect` lists what a folder holds.',
  },
  'RAD-DICOM-SERIES-UNKNOWN': {
    message: 'No series matches "{wanted}".{suggestion}',
    remedy: 'Choose by id, number or description. There are: {known}.',
  },
  'RAD-DICOM-SERIES-AMBIGUOUS': {
    message: '"{wanted}" matches {count} series.',
    remedy: 'Choose one by its id. There are: {known}.',
  },
  'RAD-DICOM-SERIES-SEVERAL': {
    message: 'There are {count} image series, and the outlines refer to {named} of them.',
    remedy: 'Choose one with --series, by id, number or description. There are: {known}.',
  },
  'RAD-DICOM-OUTLINES-SEVERAL': {
    message: 'There are {count} files of outlines (SEG or RTSTRUCT) in "{folder}".',
    remedy: 'Give the one to use in place of the folder, as --mask or in the column mask of the cohort: {known}.',
  },
  'RAD-DICOM-SERIES-MIXED': {
    message: 'The slices of the series do not belong together: {field} is {first} in one and {other} in another.',
    remedy: 'Give only the slices of one reconstruction, or export the series again.',
  },
  'RAD-DICOM-ORIENTATION-CHANGES': {
    message: 'The orientation of the slices changes within the series, by {degrees} degrees.',
    remedy: 'Take the localizer out of the folder, or export the series again.',
  },
  'RAD-DICOM-GANTRY-TILT': {
    message: 'The slices are sheared: their positions shift at {degrees} degrees to the slice normal (gantry tilt).',
    remedy: 'Correct the tilt by resampling on the scanner or workstation, and export that series.',
  },
  'RAD-DICOM-SLICES-MISSING': {
    message: '{count} slices are missing: {gaps}; elsewhere the slices lie {spacing} mm apart.',
    remedy: 'Copy or export the whole series again.',
  },
  'RAD-DICOM-SLICES-DUPLICATE': {
    message: '{count} slices lie at the same position, {position} mm along the normal: {files}.',
    remedy:
      'Remove the duplicate files; of several phases, echoes, times or b-values choose one with --frame, by its number from 0.',
  },
  'RAD-DICOM-SLICES-UNEVEN': {
    message: 'The slices are not evenly spaced: {gaps}; elsewhere they lie {spacing} mm apart.',
    remedy: 'Export a series with even spacing, or resample it onto one.',
  },
  'RAD-DICOM-GEOMETRY-MISSING': {
    message: 'The header does not say {what}.',
    remedy: 'Export the series with its geometry, or give the spacing in mm with --spacing.',
  },
  'RAD-DICOM-IDENTITY-LEFT': {
    message: 'After de-identification an identifying name or number remains at {path}; nothing was written.',
    remedy: 'Take the file out of the export, or remove this element beforehand.',
  },
  'RAD-DICOM-TRANSFER-SYNTAX': {
    message: 'The file uses the transfer syntax {syntax}, which radscore does not read.',
    remedy: 'Convert it to explicit little endian, for example with `gdcmconv --raw` or dcmtk.',
  },
  'RAD-DICOM-CODEC-MISSING': {
    message: 'The pixels are compressed ({syntax}), and no decoder was given.',
    remedy: 'Pass the decoder of createCodecs with the option codecs; the readers for Node do so by themselves.',
  },
  'RAD-DICOM-PIXELS-CORRUPT': {
    message: 'The compressed pixels of frame {frame} cannot be decoded: {detail}.',
    remedy: 'The file is damaged; copy or export it again.',
  },
  'RAD-DICOM-FRAME-DIFFERS': {
    message: 'The header announces frames of {header}, but compressed frame {frame} holds {found}.',
    remedy: 'The file was written wrongly; export it again from its source.',
  },
  'RAD-DICOM-SUV-IMPOSSIBLE': {
    message: 'The PET values cannot be turned into SUVbw: {reason}.',
    remedy: 'Export the series with the missing values, or read it in the unit of the file.',
  },
  'RAD-DICOM-RESCALE-ABSENT': {
    message: 'No slice has {elements}: stored values were used as they are, and these may not be HU.',
    remedy: 'Compare some values with the workstation; export the series with its rescaling if they differ.',
  },
  'RAD-DICOM-PADDED': {
    message: '{bytes} bytes of padding follow the pixels and were ignored.',
    remedy: 'Nothing; export the series again if the size is not what you expect.',
  },
  'RAD-DICOM-SUV-DOUBTFUL': {
    message: 'The SUV may be wrong: {reason}.',
    remedy: 'Compare dose (Bq), half-life (s) and weight (kg) of the header with the report of the scan.',
  },
  'RAD-SEGMENT-UNCLEAR': {
    message: 'The segment "{name}" cannot be told from others: {problem}.',
    remedy: 'Export the outlines again, so that every segment has a number of its own.',
  },
  'RAD-CONTOUR-DOUBLE': {
    message: '{count} contours of "{roi}" appear in the file twice; each was counted once.',
    remedy: 'Nothing, if the outlines look right; `radscore mask` writes them to be looked at.',
  },
  'RAD-CONTOUR-GAPS': {
    message: '{count} slices between contours of "{roi}" have no contour and were left empty.',
    remedy: 'Draw or interpolate contours on these slices if the structure passes through them.',
  },
  'RAD-CONTOUR-CUT': {
    message: '{share} % of the contours of "{roi}" (area, in {count} contours) lies outside the image and was cut off.',
    remedy: 'Check that outlines and image belong together, and whether this case can be compared with the others.',
  },
  'RAD-CONTOUR-OPEN': {
    message: '{count} contours of "{roi}" are not closed (CLOSED_PLANAR) and were left out.',
    remedy: 'Close them in the program that drew them where they bound the structure, and export the outlines again.',
  },
  'RAD-SEGMENT-FRAMES': {
    message: '{count} frames show segments that the file does not describe ({numbers}) and were left out.',
    remedy: 'Export the segmentation again where a part of it is missing.',
  },
  'RAD-CONTOUR-OVERLAP': {
    message: 'Contours of "{roi}" overlap in {count} slices; by the even-odd rule their common part is left out.',
    remedy: 'Choose --contours union to join contours that overlap; holes are kept.',
  },
  'RAD-CONTOUR-OFF-GRID': {
    message: 'The contours of "{roi}" do not lie on the slices of the image: {detail}.',
    remedy: 'Give the image series on which the structures were drawn.',
  },
  'RAD-ZIP-INVALID': {
    message: 'The zip archive cannot be unpacked: {detail}.',
    remedy: 'Copy or make the archive again, without password.',
  },
} as const satisfies ErrorTable;

export const dicomError = errorFactory(dicomErrors);
