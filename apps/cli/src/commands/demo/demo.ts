import { join } from 'node:path';
import { threadExecutor, writePhantomCohort } from '@radscore/host-node';
import { writeFileAtomic } from '@radscore/host-node/files';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';
import { defaultJobs } from '../options.js';
import { runStudyCommand } from '../study/run-study.js';

const protocolId = 'crlm-recurrence-peritumoral';
const patientCount = 60;

/** The published study as it stands, with fewer repetitions: the demo is to end within minutes. */
const protocolText = `# The demo: the built-in protocol, with fewer repetitions of its resampling. \`radscore study init ${protocolId}\`
# writes the whole protocol to read and edit.
version: 1
id: demo
extends: ${protocolId}
evaluation: { repeats: 2, bootstrap: 20, permutations: 20 }
`;

/** Makes a phantom cohort of two hospitals, runs a whole published study on it, and says where everything lies. */
export async function demo(out: string): Promise<number> {
  const jobs = defaultJobs();
  const cohort = join(out, 'cohort');
  const making = createProgressLine('patients');
  const made = { protocol: protocolId, patients: patientCount, seed: 1 };
  const executor = threadExecutor({ jobs, cases: out, store: out });
  const control = { onProgress: making.report, signal: stopSignal(), executor };
  await writePhantomCohort(cohort, made, control).finally(making.end);
  await executor.close();

  const protocol = join(out, 'protocol.yaml');
  await writeFileAtomic(protocol, protocolText);
  const study = join(out, 'study');
  const table = join(cohort, 'cohort.csv');
  const status = await runStudyCommand(protocol, {
    cohort: table,
    out: study,
    engine: 'local',
    jobs,
    resume: true,
    png: true,
    pdf: false,
  });
  process.stdout.write(`${nextSteps(out, study)}\n`);
  return status;
}

function nextSteps(out: string, study: string): string {
  return `Figures     ${join(study, 'figures')}
Outlines    ${join(study, 'figures', 'contact-sheet.png')}
The cohort  ${join(out, 'cohort')} (DICOM CT and SEG; README.txt says what was simulated)

With your own patients: write a table cohort.csv (id,image,mask and the clinical columns of the protocol) and run

  npx radscore study init ${protocolId} --out my-study.yaml
  npx radscore study run my-study.yaml --cohort cohort.csv --out my-study

or only the features: npx radscore extract --cohort cohort.csv --out features.csv
\`npx radscore --help\` shows all commands.`;
}
