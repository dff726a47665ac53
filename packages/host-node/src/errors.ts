import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const hostErrors = {
  'RAD-FORMAT-UNWRITABLE': {
    message: 'The file extension is not that of a format that radscore writes.',
    remedy: 'Choose one of: {known}.',
  },
  'RAD-FILE-UNREADABLE': {
    message: 'The file cannot be read: {detail}.',
    remedy: 'Check that the path exists, is a file and is readable.',
  },
  'RAD-FOLDER-LINK': {
    message: 'A link in the folder {problem}.',
    remedy: 'Put the files themselves into the folder, or take the link out of it.',
  },
  'RAD-FOLDER-LIMIT': {
    message: 'The folder holds too much to be that of one patient ({entries} entries, {depth} folders deep).',
    remedy: 'Name the folder of the series or of the patient.',
  },
  'RAD-FILE-UNWRITABLE': {
    message: 'The file cannot be written: {detail}.',
    remedy: 'Check that the folder exists and is writable, and that the disk has space left.',
  },
  'RAD-STUDY-PROTOCOL': {
    message: 'There is no protocol "{name}", neither built in nor as a file.{suggestion}',
    remedy: 'Give a path, or one of {known}; `radscore study list` shows them.',
  },
  'RAD-RUN-FOLDER-BUSY': {
    message: 'Another process ({process} on {host}) is writing to this folder.',
    remedy:
      'Wait for it, or give another folder with --out. If it has died, the folder is free {seconds} seconds after its last sign of life; --take-over takes it at once.',
  },
  'RAD-RUN-FOLDER-STUDY': {
    message: 'The folder holds a run of another study ({held}) or of other patients; this one is {wanted}.',
    remedy: 'Give another --out, or --no-resume to replace what is there.',
  },
  'RAD-RUN-FOLDER-FOREIGN': {
    message: 'The folder holds files that a run would overwrite but no run has written: {found}.',
    remedy: 'Give --out a folder of its own; it need not exist.',
  },
  'RAD-CASE-NO-IMAGE': {
    message: 'The {what} "{path}" of the patient was not found.',
    remedy: 'Correct the path in the cohort; relative paths are looked up beside the cohort file.',
  },
  'RAD-CASE-NOT-FOUND': {
    message: 'The {what} of the patient were not found under "{folder}".',
    remedy: 'Download the {what} of this patient, or point --images at the folder that holds it.',
  },
  'RAD-NETWORK-EMPTY': {
    message: 'The network found nothing in the image, and a DICOM SEG needs a segment.',
    remedy: 'Check that image and network belong together; .nii.gz can hold an empty outline.',
  },
  'RAD-REPORT-NO-BROWSER': {
    message: 'A PDF is printed by Chromium, and none is installed.',
    remedy:
      'Install Chromium or Chrome, or name it in the environment variable RADSCORE_CHROMIUM; or print report.html from any browser.',
  },
  'RAD-REPORT-PDF': {
    message: 'The report could not be printed to PDF: {problem}.',
    remedy: 'Check that the folder can be written to; or print report.html from any browser.',
  },
  'RAD-MODEL-SIGNATURE': {
    message: 'The signature does not verify the model file: {problem}.',
    remedy:
      'Obtain the model file, signature and public key again from a source you trust; do not use the model without a valid signature.',
  },
} as const satisfies ErrorTable;

export const hostError = errorFactory(hostErrors);
