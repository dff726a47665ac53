import { type FormatReader, formats } from '@radscore/image';
import { pictures } from '@radscore/image/pictures';

/** Every format of images and label images that is read from a single file but DICOM, in the order in which they are tried. */
export const imageFormats: readonly FormatReader[] = [...formats, ...pictures];
