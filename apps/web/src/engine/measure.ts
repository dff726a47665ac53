import { coreError, type Progress, toRadError } from '@radscore/core';
import type { Volume } from '@radscore/image';
import type { MeasuredRow } from '../state/features.js';
import type { FeatureToMap, MappedFeature } from './calls/map-feature.js';
import type { ParameterDocument } from './calls/parameter-file.js';
import { createEngine } from './engine.js';

export interface RegionToMeasure {
  readonly name: string;
  readonly bits: Uint8Array;
}

export interface Measuring {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Each worker has the image for itself, so there are few of them. */
const mostWorkers = 3;

/**
 * Measures regions in workers of their own, which are ended when it is done or stopped.
 *
 * @throws the coded error of the region that failed, with its name; RAD-CANCELLED where it was stopped.
 */
export async function measureRegions(
  image: Volume,
  regions: readonly RegionToMeasure[],
  parameters: ParameterDocument,
  { signal, onProgress }: Measuring,
): Promise<MeasuredRow[]> {
  const count = Math.max(1, Math.min(regions.length, (navigator.hardwareConcurrency ?? 2) - 1, mostWorkers));
  const engines = Array.from({ length: count }, () => createEngine());
  const end = () => {
    for (const engine of engines) engine.end();
  };
  signal.addEventListener('abort', end);
  const shares = regions.map(() => 0);
  const report = (at: number, share: number) => {
    shares[at] = share;
    const done = shares.reduce((sum, each) => sum + each, 0);
    onProgress({ stage: 'extract', done: Math.round(100 * done), total: 100 * regions.length });
  };
  const rows: MeasuredRow[] = [];
  let next = 0;
  try {
    await Promise.all(
      engines.map(async (engine) => {
        for (let at = next++; at < regions.length; at = next++) {
          const { name, bits } = regions[at];
          const input = { image, bits, parameters };
          try {
            const found = await engine.ask('measureRegion', input, ({ done, total }) => report(at, done / total));
            rows[at] = { name, ...found };
          } catch (error) {
            throw toRadError(error, { field: name });
          }
          report(at, 1);
        }
      }),
    );
    return rows;
  } catch (error) {
    if (signal.aborted) throw coreError('RAD-CANCELLED', {});
    throw error;
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
}

/** Maps a feature in a worker of its own, which is ended when it is done or stopped. @throws as `mapFeature`; RAD-CANCELLED. */
export async function mapRegion(input: FeatureToMap, { signal, onProgress }: Measuring): Promise<MappedFeature> {
  const engine = createEngine();
  const end = () => engine.end(coreError('RAD-CANCELLED', {}));
  signal.addEventListener('abort', end);
  try {
    return await engine.ask('mapFeature', input, onProgress);
  } finally {
    signal.removeEventListener('abort', end);
    engine.end();
  }
}
