import { type ErrorData, toRadError } from '@radscore/core';
import type { TaskKind } from '@radscore/jobs';
import { eachFeatureMap, type FeatureMapOptions } from '@radscore/radiomics';
import { makeParameters } from '@radscore/radiomics/parameters';
import { caseError } from '../errors.js';
import { readCase } from '../extraction/read-case.js';
import type { ExtractionRequest } from '../extraction/request.js';
import type { MeasuringHost } from './measuring-host.js';

/** Feature maps of a case, written as images. */
export interface MapRequest {
  /** What is read and which regions are mapped; not `each`. */
  readonly request: ExtractionRequest;
  readonly options: Omit<FeatureMapOptions, 'onProgress' | 'signal' | 'giveWay'>;
  /** Start and ending of the path of each map: `<folder>/` and `.nii.gz`. */
  readonly start: string;
  readonly ending: string;
}

/** The maps of a case. */
export interface WrittenMaps {
  /** Names of maps that were written, and of those that have no value anywhere. */
  readonly written: readonly string[];
  readonly failed: readonly string[];
  /** What must be known of regions and maps, with the map as `field`. */
  readonly notes: readonly ErrorData[];
}

/**
 * Reads a case and writes the maps of its regions, one at a time, so that no more than one is in memory.
 *
 * @throws RAD-CASE-NO-MAPS on a host that cannot write images; the coded error of what failed, with the case named; RAD-CANCELLED.
 */
export async function mapCase(
  { request, options, start, ending }: MapRequest,
  host: MeasuringHost,
): Promise<WrittenMaps> {
  const { onProgress, signal } = host;
  try {
    if (host.writeImage === undefined) throw caseError('RAD-CASE-NO-MAPS', {});
    const { image, rows } = await readCase(request, host.cases);
    const [written, failed, notes] = [[] as string[], [] as string[], [] as ErrorData[]];
    const parameters = makeParameters(request.parameters);
    const asked = { ...options, ...(onProgress && { onProgress }), ...(signal && { signal }) };
    for (const { name: region, mask, warnings = [] } of rows[0]!.regions) {
      notes.push(...warnings);
      for (const map of eachFeatureMap(image, mask, parameters, asked)) {
        const name = region ? `${region}_${map.name}` : map.name;
        if (map.volume !== null) await host.writeImage(`${start}${name}${ending}`, map.volume);
        (map.volume === null ? failed : written).push(name);
        if (map.reason === undefined) continue;
        const where = map.volume === null ? name : `${name}, ${map.undefinedVoxels} voxels without a value`;
        notes.push({ ...map.reason, place: { ...map.reason.place, field: where } });
      }
    }
    return { written, failed, notes };
  } catch (error) {
    throw toRadError(error, { case: request.id });
  }
}

/** `mapCase` as a task. */
export const mapCaseTask: TaskKind<MapRequest, WrittenMaps, MeasuringHost> = { kind: 'map-case', run: mapCase };
