import type { ErrorData } from '@radscore/core';
import { renderStudy } from '@radscore/report';
import { type RunResult, runFiles, runStudy } from '@radscore/study';
import { version } from '../../version.js';
import { type Call, handOver } from '../call.js';
import { openStudy, type StudyInput } from '../open-study.js';
import { packRun } from '../pack-run.js';
import { portsOf } from '../study-ports.js';

export interface StudyDone {
  readonly run: RunResult;
  readonly report: string;
  /** The model file of the key candidate, where the study wrote one. */
  readonly model?: string;
  /** The whole run folder, as `radscore study run` writes it, packed. */
  readonly zip: Uint8Array<ArrayBuffer>;
  /** Cases that could not be measured and were left out. */
  readonly failures: readonly { readonly id: string; readonly error: ErrorData }[];
}

/**
 * Runs a study. Finished pieces are kept in this browser under a hash of their content, so that a run that was stopped continues.
 *
 * @throws what `openStudy` and `runStudy` throw.
 */
export const runStudyInTab: Call<StudyInput, StudyDone> = async (input, { onProgress }) => {
  const opened = await openStudy(input);
  const ports = await portsOf(input.files);
  try {
    const { found, failures } = await runStudy({ ...opened, versions: { radscore: version } }, ports, { onProgress });
    const { result } = found!;
    const rendered = renderStudy(result).files;
    const files = new Map<string, string | Uint8Array>([...runFiles(found!), ...Object.entries(rendered)]);
    const model = files.get('model.json');
    const zip = packRun(files);
    const done = { run: result, report: rendered['report.html'], zip, failures };
    return handOver({ ...done, ...(typeof model === 'string' && { model }) }, [zip.buffer]);
  } finally {
    await ports.close();
  }
};
