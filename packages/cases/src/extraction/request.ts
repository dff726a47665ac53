import type { ContourRule } from '@radscore/dicom';
import type { MaskGeometry, NamedRegion, Perturbation, StandardScale } from '@radscore/image';
import type { ImageStep } from '@radscore/radiomics';
import type { PatchOptions } from '../deep/patch.js';
import type { StudyRegions } from './study-regions.js';

/** Everything that decides what is extracted from a case, as plain data: what a worker is sent and what a cache key is made of. */
export interface ExtractionRequest {
  /** The study's own id of the case, for messages. */
  readonly id: string;
  /** File or folder of the image, and of the outlines. */
  readonly image: string;
  readonly mask: string;
  /** The region by number or by name with wildcards; neither: label 1, or the only one there is. */
  readonly label?: number;
  readonly segment?: string;
  /** One row for each segment that the choice means (all, without a choice), instead of their union. */
  readonly each: boolean;
  /** Regions by the region algebra; they take the place of the chosen segment. */
  readonly regions: readonly NamedRegion[];
  /** Regions as a protocol writes them, found in the segments of the case; they take the place of everything above. */
  readonly study?: StudyRegions;
  /** Parameters in the form of PyRadiomics' parameter file. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The learnt scale that the percentiles of the foreground (`study.foreground`) are brought to. */
  readonly scale?: StandardScale;
  /** What is done to the grey values before features are measured; regions are cut on the image as it was read. */
  readonly imageSteps?: readonly ImageStep[];
  /**
   * Ways in which image and outlines might have turned out otherwise: the case is measured once for each, in their order (an empty one: as it is).
   * Regions are perturbed as the region algebra made them; diagnostics and deep features are left out.
   */
  readonly perturbations?: readonly Perturbation[];
  /** Deep features beside the others: `deep_000` ... */
  readonly deep?: DeepRequest;
  /** What to do with outlines on another grid; as the parameters' `correctMask` says where it is absent. */
  readonly maskGeometry?: MaskGeometry;
  /** Which series of a folder of DICOM: uid, number, or description with wildcards. */
  readonly series?: string;
  /** Which image of a file of several (time, b-value, echo), from 0: of the image, and of the outlines. */
  readonly frame?: number;
  readonly maskFrame?: number;
  /** `accept`: outlines of another patient or frame of reference are used all the same, which is recorded. */
  readonly identity?: 'accept';
  /** How overlapping contours (RTSTRUCT) of one region are combined; the even-odd rule where it is absent. */
  readonly contours?: ContourRule;
  /** The most bytes that the voxels of one file may take; a part of the memory of the machine where it is absent. */
  readonly maxBytes?: number;
  /** Pixel spacing, mm, of pictures that carry none. */
  readonly spacing?: readonly [number, number] | readonly [number, number, number];
}

/** An encoder and the patch it is given. */
export interface DeepRequest {
  /** `builtin`, `trained`, or the path of an ONNX file. */
  readonly encoder: string;
  /** Number of features. */
  readonly outputs: number;
  /** The region that the patch is cut around. */
  readonly region: string;
  readonly patch: PatchOptions;
}
