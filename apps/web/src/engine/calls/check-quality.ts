import { type CaseQuality, caseQuality, type QualityRequest } from '@radscore/cases';
import { codecSource, type DroppedFiles, fileSource } from '@radscore/host-web';
import type { Call } from '../call.js';
import { codecs } from '../codecs.js';

export interface QualityToCheck {
  readonly files: DroppedFiles;
  readonly request: QualityRequest;
}

/** Looks at image and outlines of a case; what is wrong is part of the answer. */
export const checkQuality: Call<QualityToCheck, CaseQuality> = async ({ files, request }) =>
  caseQuality(request, fileSource(files, codecSource(await codecs())));
