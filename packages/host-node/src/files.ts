// Images, outlines and other files on a disk.
export {
  type DeidentifiedFile,
  type DeidentifyFolderOptions,
  deidentifyFolder,
} from './files/deidentify-folder.js';
export { listDicomSource, type ReadDicomOptions, readDicomVolume } from './files/dicom.js';
export { isDicomSource } from './files/is-dicom-source.js';
export { makeFolder } from './files/make-folder.js';
export { signFile, verifyFile } from './files/model-signature.js';
export { type OpenSegmentsOptions, openOutlines, openSegments } from './files/open-segments.js';
export { type ReadMaskOptions, readMask } from './files/read-mask.js';
export { readRegular, readRegularText, readRegularTextSync } from './files/read-regular.js';
export { type ReadVolumeOptions, readVolume } from './files/read-volume.js';
export { structureFiles } from './files/structure-folder.js';
export { type WalkedFile, walkFolder } from './files/walk-folder.js';
export { writeFileAtomic } from './files/write-file-atomic.js';
export { writeMask, writeVolume } from './files/write-volume.js';
