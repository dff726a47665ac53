import type { Volume } from '@radscore/image';
import type { TaskHost } from '@radscore/jobs';
import type { Encoder } from '../deep/encoder.js';
import type { Extract } from '../extraction/extract-case.js';
import type { ExtractionRequest } from '../extraction/request.js';

/** What measures the regions of one case; `close` gives back what was taken for it. */
export interface RegionMeasuring {
  readonly extract: Extract;
  close(): Promise<void>;
}

/** A host that measures cases. */
export interface MeasuringHost extends TaskHost {
  /** Opens an encoder of deep features other than the built-in one. */
  openEncoder(reference: string, outputs: number): Promise<Encoder>;
  /** Writes an image where the paths of cases begin; absent where a host has no place for it. */
  readonly writeImage?: (path: string, image: Volume) => Promise<void>;
  /** How the regions of a case are measured where more than this thread may help; `extractFeatures` where it is absent. */
  readonly measuring?: (request: ExtractionRequest) => Promise<RegionMeasuring>;
}
