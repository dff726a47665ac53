import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const caseErrors = {
  'RAD-COHORT-COLUMN': {
    message: 'The cohort has no column "{name}"; its columns are {columns}.{suggestion}',
    remedy: 'Name the columns id,image,mask[,label|segment]; any others are kept as clinical columns.',
  },
  'RAD-COHORT-ID-COLUMN': {
    message: 'The sheet has no column "{name}" with the ids of the patients; its columns are {columns}.{suggestion}',
    remedy: 'Name the column: --id-column "Patient ID".',
  },
  'RAD-COHORT-FILE': {
    message: 'The cohort cannot be read: {detail}.',
    remedy: 'Give a CSV file (UTF-8) or an xlsx file with one header row.',
  },
  'RAD-COHORT-LARGE': {
    message: 'The workbook is too large to be a clinical table: {what}, more than {limit}.',
    remedy: 'Delete empty rows and columns below and to the right of the table, or save the sheet as CSV.',
  },
  'RAD-COHORT-SHEET': {
    message: 'The file has no sheet "{name}"; its sheets are {known}.{suggestion}',
    remedy: 'Correct --sheet, or cohort.sheet in the protocol of a study.',
  },
  'RAD-COHORT-SHEETS': {
    message: 'The file has {count} sheets with a table: {shown}.',
    remedy: 'Say which is meant: --sheet "{example}" (cohort.sheet: {example} in the protocol of a study).',
  },
  'RAD-COHORT-CELL': {
    message: 'The cell "{value}" of column "{name}" is not valid: {problem}.',
    remedy: 'Correct that cell of the cohort table.',
  },
  'RAD-COHORT-DUPLICATE': {
    message: 'Lines {first} and {second} are the same case.',
    remedy: 'Remove one of them, or tell them apart by id, mask, label or segment.',
  },
  'RAD-COHORT-UNITS': {
    message: 'The images of the cohort are in several units: {units}. Their values cannot share one column.',
    remedy:
      'Read the notes of the cases in the smaller group; correct or leave out images that cannot be converted to one unit.',
  },
  'RAD-CASE-NO-MAPS': {
    message: 'Maps cannot be written here.',
    remedy: 'Write them with radscore maps on a machine with files.',
  },
  // From a folder to a cohort
  'RAD-PAIR-NO-IMAGE': {
    message: 'No image was found that these outlines certainly belong to.',
    remedy:
      'Put the image they were drawn on into the folder; in formats without references, give both the same name (p1_ct.nii.gz, p1_mask.nii.gz).',
  },
  'RAD-PAIR-NO-OUTLINES': {
    message: 'No outlines were found for the image.',
    remedy: 'Put its outlines beside it: a SEG or RTSTRUCT that refers to it, or a label image of the same name.',
  },
  'RAD-PAIR-SEVERAL': {
    message: 'There are {count} outline files for the image: {shown}.',
    remedy: 'Leave one of them in the folder, or write the row yourself with the right one.',
  },
  'RAD-PAIR-STRUCTURES': {
    message:
      'The folder holds one mask for each of {count} structures ({shown} ...), as TotalSegmentator writes them, and images beside them: {images}.',
    remedy:
      'Put the masks into a folder of their own; it is read as one set of outlines. Or write one label image (TotalSegmentator --ml).',
  },
  'RAD-PAIR-NO-ROW': {
    message: 'The sheet has no row for this id.',
    remedy: 'Add the row, or correct the id in the sheet; ids are compared letter by letter.',
  },
  'RAD-PAIR-NO-CASE': {
    message: 'No image with outlines was found for this row of the sheet.',
    remedy: 'Add the files of this patient to the folder, or leave the row out.',
  },
  'RAD-PAIR-ID-GUESS': {
    message: 'The sheet has "{sheet}" instead of this id; they differ in {differs} and were not matched.',
    remedy: 'Answer yes (--yes) to treat such ids as the same, or correct the sheet.',
  },
  // Outlines and images that belong together
  'RAD-IDENTITY-PATIENT': {
    message: 'The outlines belong to a different patient from the image (PatientID differs).',
    remedy:
      'Give the outlines of this image. If both certainly belong to one patient: --accept-identity, which is recorded.',
  },
  'RAD-IDENTITY-FRAME': {
    message:
      'The frame of reference of the outlines ({outlines}) differs from that of the image ({image}): their coordinates do not correspond.',
    remedy:
      'Give the outlines that were drawn on this image, or register them to it. If the coordinates certainly agree: --accept-identity, which is recorded.',
  },
  'RAD-IDENTITY-STUDY': {
    message: 'The outlines belong to a different study from the image.',
    remedy: 'Nothing, if they were drawn on a registered image; else give the image they were drawn on.',
  },
  'RAD-IDENTITY-SERIES': {
    message: 'The outlines refer to another series ({named}), not the one that was read ({read}).',
    remedy:
      'Nothing, if the series are registered (PET on CT, a derived series); else give the series they were drawn on.',
  },
  'RAD-IDENTITY-DEIDENTIFIED': {
    message: 'PatientID differs between image and outlines, but the outlines name this study and its images.',
    remedy: 'Nothing, if one of them was de-identified on its own.',
  },
  'RAD-CASES-NOTED': {
    message: 'In {count} cases ({ids}): {detail} ({code})',
    remedy: 'Look at these cases: {remedy}',
  },
  'RAD-IDENTITY-ACCEPTED': {
    message: 'Image and outlines contradict each other ({codes}) and were accepted on request.',
    remedy: 'Nothing, if that was intended; say so where the result is reported.',
  },
  'RAD-IDENTITY-OTHER-IMAGE': {
    message:
      'The outlines are on a different grid from the image and were drawn on a different image ({codes}): {differences}.',
    remedy:
      'Give the image that they were drawn on (`--series` chooses one of a folder). Only where the images are registered: --mask-geometry resample.',
  },
  'RAD-OUTLINE-OUTSIDE': {
    message: '{share} % of the region {region} lies outside the body.',
    remedy: 'Look at the outlines on the image (`radscore mask`): they may belong to another image, or be flipped.',
  },
  'RAD-OUTLINE-AIR': {
    message: '{share} % of the region {region} is air.',
    remedy: 'Look at the outlines on the image (`radscore mask`): they may belong to another image, or be flipped.',
  },
  'RAD-OUTLINE-SIDE': {
    message: 'The region {region} lies on the {found} side of the body, but is expected on the {expected}.',
    remedy: 'Look at the outlines on the image (`radscore mask`): left and right may be swapped in one of the files.',
  },
  'RAD-REGION-NOT-FINITE': {
    message: 'Inside the region {nan} voxels are NaN and {infinite} are infinite.',
    remedy: 'Correct the image where it was made, or draw the region so that it leaves these voxels out.',
  },
  'RAD-CASE-REGIONS': {
    message: 'No region of the case could be measured. {detail}',
    remedy: 'Look at the outlines with `radscore mask`; an empty or tiny region has no features.',
  },
  'RAD-MASK-MATCHED': {
    message: 'The grid of the outlines differed from that of the image along {axes} axes; they were {action} to it.',
    remedy: 'Nothing, if that was intended; else run with --mask-geometry stop to see the differences in mm.',
  },
  'RAD-DEEP-MODEL': {
    message: 'The encoder cannot be used: {problem}.',
    remedy:
      'Name an ONNX file with one input of 1 x 1 x depth x height x width that gives as many numbers as deep.outputs says, `builtin` or `trained`.',
  },
  'RAD-COHORT-FAILED': {
    message: 'None of the {count} cases could be extracted.',
    remedy:
      'Read the reason given for the first case: most often a path, label or segment name is wrong for all of them.',
  },
} as const satisfies ErrorTable;

export const caseError = errorFactory(caseErrors);
