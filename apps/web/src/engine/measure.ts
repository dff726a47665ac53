import { toRadError } from '@radscore/core';
import type { Volume } from '@radscore/image';
import type { MeasuredRow } from '../state/features.js';
import type { FeatureToMap, MappedFeature } from './calls/map-feature.js';
import type { ParameterDocument } from './calls/parameter-file.js';
import type { SegmenterFound, SegmenterToRun } from './calls/run-segmenter.js';
import { type EngineControl, inEngines, inOwnEngine } from './in-engines.js';

export interface RegionToMeasure {
  readonly name: string;
  readonly bits: Uint8Array;
}

/**
 * Measures regions in workers of their own, which are ended when it is done or stopped.
 *
 * @throws the coded error of the region that failed, with its name; RAD-CANCELLED where it was stopped.
 */
export function measureRegions(
  image: Volume,
  regions: readonly RegionToMeasure[],
  parameters: ParameterDocument,
  control: EngineControl,
): Promise<MeasuredRow[]> {
  return inEngines(regions, 'extract', control, async ({ name, bits }, engine, onShare) => {
    const input = { image, bits, parameters };
    try {
      return { name, ...(await engine.ask('measureRegion', input, ({ done, total }) => onShare(done / total))) };
    } catch (error) {
      throw toRadError(error, { field: name });
    }
  });
}

/** Maps a feature in a worker of its own, which is ended when it is done or stopped. @throws as `mapFeature`; RAD-CANCELLED. */
export const mapRegion = (input: FeatureToMap, control: EngineControl): Promise<MappedFeature> =>
  inOwnEngine(control, (engine) => engine.ask('mapFeature', input, control.onProgress));

/** Runs a segmentation network likewise. @throws as `runSegmenter`; RAD-CANCELLED. */
export const segmentImage = (input: SegmenterToRun, control: EngineControl): Promise<SegmenterFound> =>
  inOwnEngine(control, (engine) => engine.ask('runSegmenter', input, control.onProgress));
