import type { PairingRule } from '@radscore/cases';
import type { ErrorData } from '@radscore/core';
import type { Triple } from '@radscore/image';

/** An image among given files. */
export interface ListedImage {
  /** File, or folder of a DICOM series. */
  readonly path: string;
  /** UID of the series in that folder. */
  readonly series?: string;
  readonly modality?: string;
  readonly description?: string;
  readonly files?: number;
  readonly size?: Triple;
  readonly spacing?: Triple;
  /** Why it cannot be read. */
  readonly problem?: ErrorData;
}

/** A file of outlines among given files. */
export interface ListedOutlines {
  readonly path: string;
  readonly modality?: string;
  readonly segments: readonly string[];
  readonly problem?: ErrorData;
}

/** Which outlines are of which image, by their places in the lists, and how that was found: by a rule, or mended by hand. */
export interface ListedPair {
  readonly image: number;
  readonly outlines: number;
  readonly rule: PairingRule | 'hand';
}

/** What is among given files. */
export interface Listing {
  readonly images: readonly ListedImage[];
  readonly outlines: readonly ListedOutlines[];
  readonly pairs: readonly ListedPair[];
  /** What could not be looked at or paired. */
  readonly problems: readonly ErrorData[];
  /** Files that are neither images nor outlines. */
  readonly others: number;
}
