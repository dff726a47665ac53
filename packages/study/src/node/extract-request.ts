import { toRadError, type WorkControl } from '@radscore/core';
import { makeParameters } from '@radscore/radiomics';
import { type CaseFeatures, extractCase } from '../extraction/extract-case.js';
import type { ExtractionRequest } from '../extraction/request.js';
import { readCase } from './read-case.js';

/** The features of one row of a case, with the segment it is about where the case has several rows. */
export interface ExtractedRow extends CaseFeatures {
  readonly segment?: string;
  readonly label?: number;
}

/**
 * Reads a case and extracts its features: one row, or one for each segment where the request asks for that.
 *
 * @throws the coded error of what failed, with the case named.
 */
export async function extractRequest(request: ExtractionRequest, control?: WorkControl): Promise<ExtractedRow[]> {
  try {
    const parameters = makeParameters(request.parameters);
    const { image, rows } = await readCase(request);
    return rows.map(({ segment, regions }) => ({
      ...(segment && { segment: segment.name, label: segment.label }),
      ...extractCase(image, regions, parameters, control),
    }));
  } catch (error) {
    throw toRadError(error, { case: request.id });
  }
}
