import type { Triple } from '@radscore/image';
import type { DicomFile } from './file.js';
import type { PixelFormat } from './pixel-format.js';

type RescaleElement = 'RescaleSlope' | 'RescaleIntercept' | 'DoseGridScaling';

/** One frame of one file as a plane in the patient, with the rescaling of its values. */
export interface Plane {
  readonly file: DicomFile;
  readonly format: PixelFormat;
  /** Index of the frame in its file. */
  readonly frame: number;
  /** Centre of the first pixel, mm, LPS. */
  readonly position?: Triple;
  /** Unit vectors along a row (x) and down a column (y). */
  readonly orientation?: readonly number[];
  /** Distance of pixel centres along x and y, mm. */
  readonly spacing?: readonly [number, number];
  /** SpacingBetweenSlices, mm. */
  readonly step?: number;
  /** SliceThickness, mm. */
  readonly thickness?: number;
  readonly slope: number;
  readonly intercept: number;
  /** Which elements the slope and intercept were read from; none where the file has neither. */
  readonly rescaledBy: readonly RescaleElement[];
}
