import { join } from 'node:path';
import type { FeatureTable } from '@radscore/cases';
import type { Executor } from '@radscore/jobs';
import { runFiles, runStudy, type StudyRunOutcome, type StudyStage } from '@radscore/study';
import { writeFileAtomic } from '../files/write-file-atomic.js';
import { writeReport } from '../report/write-report.js';
import { nodeStudyPorts, removeOutdatedResults } from './node-study-ports.js';
import type { OpenedStudy } from './open-study.js';

export interface FolderRun {
  /** The run folder, which this process has claimed: see `claimRunFolder`. */
  readonly out: string;
  /** Folder where relative paths of the cohort begin. */
  readonly cases: string;
  /** Worker threads. */
  readonly jobs: number;
  /** Version of radscore, as it appears in provenance. */
  readonly version: string;
  /** Features measured beforehand, instead of images. */
  readonly features?: FeatureTable;
  /** Stops after this stage. */
  readonly until?: StudyStage;
  /** Every figure as PNG too. */
  readonly png: boolean;
  readonly openExecutor?: (places: { readonly cases: string; readonly store: string }) => Promise<Executor>;
  readonly verifyInputs?: boolean;
  readonly onDamaged?: (key: string) => void;
}

/**
 * Runs a study in a run folder and writes result, tables, figures and report there; what an earlier run in the folder has finished is
 * taken from it. Nothing but finished pieces is written before the end, or where the run is to end early.
 *
 * @throws as `runStudy`; RAD-FILE-UNWRITABLE.
 */
export async function runInFolder(
  { protocol, cohort }: OpenedStudy,
  { out, features, until, png, version, ...setting }: FolderRun,
  control: Parameters<typeof runStudy>[2] = {},
): Promise<StudyRunOutcome> {
  const ports = await nodeStudyPorts({ out, ...setting });
  const versions = { radscore: version };
  const plan = { protocol, cohort, versions, ...(features && { features }), ...(until && { until }) };
  const outcome = await runStudy(plan, ports, control).finally(ports.close);
  const { found } = outcome;
  if (found !== undefined) {
    for (const [name, content] of runFiles(found)) await writeFileAtomic(join(out, name), content);
    await removeOutdatedResults(out);
    await writeReport(out, found.result, { png });
  }
  return outcome;
}
