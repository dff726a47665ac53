import { type DicomReadOptions, readDicomSeries } from '../read-series.js';
import { type Attributes, dicomFile, type FileForm } from './dicom-file.js';
import { ctSlice } from './slices.js';

/** What a reader refuses, as data; `none` where it does not. */
export function codeOf(read: () => unknown) {
  try {
    read();
  } catch (error) {
    const { code, message, place } = error as { code: string; message: string; place: { file?: string } };
    return { code, message, file: place.file };
  }
  return { code: 'none' };
}

/** A series of one CT slice with these changes. */
export function one(changes: Attributes, options: DicomReadOptions = {}, form: FileForm = {}) {
  return readDicomSeries([dicomFile(ctSlice(0, changes), form)], options);
}
