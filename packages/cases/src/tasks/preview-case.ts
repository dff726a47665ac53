import { isRadError, type WorkControl } from '@radscore/core';
import { type CaseSource, type Executor, type ResultStore, runTasks, type Task, type TaskKind } from '@radscore/jobs';
import type { Protocol } from '@radscore/protocol';
import { caseKey } from '../extraction/case-key.js';
import { readCase } from '../extraction/read-case.js';
import type { ExtractionRequest } from '../extraction/request.js';
import { type CasePreview, casePreview } from '../preview/case-preview.js';
import type { MeasuringHost } from './measuring-host.js';

const kind = 'preview-case';

/** As many cases as one sheet of the report shows. */
const mostCases = 12;

type Modality = Protocol['images']['modality'];

export interface CohortPreview extends WorkControl {
  readonly executor: Executor;
  readonly cases: CaseSource;
  readonly modality: Modality;
  /** Pictures that were made before. */
  readonly store: ResultStore;
}

/**
 * Pictures of up to twelve cases with the outlines of their regions, spread evenly over the cohort. Of a patient with several rows
 * (one a lesion) the largest lesion is shown. A case that cannot be read again is passed over.
 *
 * @throws RAD-CANCELLED.
 */
export async function previewCohort(
  requests: readonly ExtractionRequest[],
  { modality, cases, onProgress: _, ...run }: CohortPreview,
): Promise<CasePreview[]> {
  const count = Math.min(mostCases, requests.length);
  const chosen = Array.from({ length: count }, (_, k) => requests[Math.floor((k * requests.length) / count)]!);
  const tasks: Task<PreviewInput>[] = [];
  for (const request of chosen) {
    const key = await caseKey(kind, [request], cases, modality);
    tasks.push({ kind, input: { request, modality }, key });
  }
  const outcomes = await runTasks<readonly CasePreview[]>(tasks, { ...run, stage: 'previews' });
  return outcomes.flatMap((outcome) => ('result' in outcome ? outcome.result : []));
}

export interface PreviewInput {
  readonly request: ExtractionRequest;
  readonly modality: Modality;
}

/** The picture of one case as a task: none where it has no region that is not empty, or cannot be read again. */
export const previewCaseTask: TaskKind<PreviewInput, CasePreview[], MeasuringHost> = {
  kind,
  async run({ request, modality }, { cases }) {
    try {
      const { image, rows } = await readCase(request, cases);
      const [largest] = [...rows].sort((a, b) => (b.volume ?? 0) - (a.volume ?? 0));
      const found = largest && casePreview(request.id, image, largest.regions, modality);
      return found === undefined ? [] : [found];
    } catch (error) {
      if (isRadError(error)) return [];
      throw error;
    }
  },
};
