import type { DicomIdentity, OutlineIdentity } from '@radscore/dicom';

/** An image or a file of outlines that was found in a folder; paths are relative to the folder, with `/`. */
export interface FoundFile {
  /** The file; of a DICOM series the folder that holds its slices. */
  readonly path: string;
  /** What its header says it is; a file of another format is recognised by its name. */
  readonly kind: 'image' | 'outlines' | 'unknown';
  /** Of a DICOM image. */
  readonly image?: DicomIdentity;
  /** Of DICOM outlines. */
  readonly outlines?: OutlineIdentity;
  /** Names of what is outlined, where the header or a table of labels beside it has them. */
  readonly segments?: readonly string[];
}

/** How a pair was found, from the surest on: the outlines name the image, the names agree, or nothing else lies in the folder. */
export type PairingRule = 'reference' | 'name' | 'folder';

/** An image with its outlines. */
export interface FoundPair {
  readonly image: FoundFile;
  readonly outlines: FoundFile;
  readonly rule: PairingRule;
}
