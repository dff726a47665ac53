import type { ErrorData } from '@radscore/core';
import { webStudyPorts } from '@radscore/host-web';
import { renderStudy } from '@radscore/report';
import { type RunResult, runFiles, runStudy } from '@radscore/study';
import { zipSync } from 'fflate';
import { version } from '../../version.js';
import { type Call, handOver } from '../call.js';
import { codecs } from '../codecs.js';
import { openStudy, type StudyInput } from '../open-study.js';
import { startTaskWorker } from '../start-task-worker.js';

export interface StudyDone {
  readonly run: RunResult;
  readonly report: string;
  /** The whole run folder, as `radscore study run` writes it, packed. */
  readonly zip: Uint8Array<ArrayBuffer>;
  /** Cases that could not be measured and were left out. */
  readonly failures: readonly { readonly id: string; readonly error: ErrorData }[];
}

/** Files are dated with the first day that a ZIP knows: a run does not depend on when it was made. */
const noDate = new Date(1980, 0, 1);

/**
 * Runs a study. Finished pieces are kept in this browser under a hash of their content, so that a run that was stopped goes on.
 *
 * @throws what `openStudy` and `runStudy` throw.
 */
export const runStudyInTab: Call<StudyInput, StudyDone> = async (input, { onProgress }) => {
  const opened = await openStudy(input);
  const ports = await webStudyPorts({
    store: 'studies',
    startWorker: startTaskWorker,
    files: input.files,
    codecs: await codecs(),
  });
  try {
    const { found, failures } = await runStudy({ ...opened, versions: { radscore: version } }, ports, { onProgress });
    const { result, features, model } = found!;
    const rendered = renderStudy(result).files;
    const files = [...runFiles(result, features, model), ...Object.entries(rendered)];
    const text = new TextEncoder();
    const packed = Object.fromEntries(
      files.map(([path, content]) => [path, typeof content === 'string' ? text.encode(content) : content]),
    );
    const zip = zipSync(packed, { level: 6, mtime: noDate }) as Uint8Array<ArrayBuffer>;
    return handOver({ run: result, report: rendered['report.html'], zip, failures }, [zip.buffer]);
  } finally {
    await ports.close();
  }
};
