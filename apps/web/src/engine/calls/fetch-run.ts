import { filesOfRun } from '@radscore/host-web';
import { parseRunResult } from '@radscore/study';
import { type Call, handOver } from '../call.js';
import { packRun } from '../pack-run.js';
import type { StudyDone } from './run-study.js';

/** What a run of the app has found, with all files that it has written. @throws as `askServer`, and as `parseRunResult`. */
export const fetchRun: Call<{ readonly id: string; readonly failures: StudyDone['failures'] }, StudyDone> = async ({
  id,
  failures,
}) => {
  const files = await filesOfRun(id);
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  const zip = packRun(files);
  const done = { run: parseRunResult(text('run.json')), report: text('report.html'), zip, failures };
  return handOver({ ...done, ...(files.has('model.json') && { model: text('model.json') }) }, [zip.buffer]);
};
