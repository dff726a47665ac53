import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const interchangeErrors = {
  'RAD-DOCUMENT-SOURCE': {
    message: 'A {document} refers to the images that were measured, but these are not DICOM images.',
    remedy: 'Give the image as DICOM, or write the prediction as page or JSON (--out).',
  },
} as const satisfies ErrorTable;

export const interchangeError = errorFactory(interchangeErrors);
