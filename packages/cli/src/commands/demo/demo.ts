import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseRegions } from '@radscore/image';
import { writeFileAtomic } from '@radscore/image/node';
import { figures } from '@radscore/report';
import { svgToPng } from '@radscore/report/node';
import type { ExtractionRequest, PhantomPatient } from '@radscore/study';
import { writePhantomCohort } from '@radscore/study/node';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';
import { runStudyCommand } from '../study/run-study.js';
import { contactTiles } from './contact-tiles.js';

const protocolId = 'crlm-recurrence-peritumoral';
const patientCount = 60;
const shownPatients = 12;

/** The published study as it stands, with fewer repetitions: the demo is to end within minutes. */
const protocolText = `# The demo: the built-in protocol, with fewer repetitions of its resampling. \`radscore study init ${protocolId}\`
# writes the whole protocol to read and edit.
version: 1
id: demo
extends: ${protocolId}
evaluation: { repeats: 2, bootstrap: 20, permutations: 20 }
`;

const regions = parseRegions('tumours: union(tumour*)\nrim4mm: shell(union(tumour*), 0mm, 4mm) & liver');

/** Makes a phantom cohort of two hospitals, runs a whole published study on it, and says where everything lies. */
export async function demo(out: string): Promise<number> {
  const jobs = availableParallelism();
  const cohort = join(out, 'cohort');
  const making = createProgressLine('patients');
  const made = { protocol: protocolId, patients: patientCount, seed: 1 };
  const control = { onProgress: making.report, signal: stopSignal(), jobs };
  const patients = await writePhantomCohort(cohort, made, control).finally(making.end);
  await writeFileAtomic(join(out, 'contact-sheet.png'), await contactSheet(cohort, patients.slice(0, shownPatients)));

  const protocol = join(out, 'protocol.yaml');
  await writeFileAtomic(protocol, protocolText);
  const study = join(out, 'study');
  const table = join(cohort, 'cohort.csv');
  const status = await runStudyCommand(protocol, {
    cohort: table,
    out: study,
    jobs,
    resume: true,
    png: true,
    pdf: false,
  });
  process.stdout.write(`${nextSteps(out, study)}\n`);
  return status;
}

/** The outlines of the first patients, to look at. */
async function contactSheet(cohort: string, patients: readonly PhantomPatient[]): Promise<Uint8Array> {
  const requests = patients.map(
    ({ id }): ExtractionRequest => ({
      id,
      image: join(cohort, id, 'ct'),
      mask: join(cohort, id, 'seg.dcm'),
      each: false,
      regions,
      parameters: {},
    }),
  );
  const title = `The first ${patients.length} phantom patients: tumours and their 4 mm rim`;
  const tiles = await contactTiles(requests);
  const { svg } = figures.contactSheet.draw({ title, regions: ['tumours', '4 mm rim'], tiles });
  return svgToPng(svg, { scale: 2 });
}

function nextSteps(out: string, study: string): string {
  return `Figures     ${join(study, 'figures')}
Outlines    ${join(out, 'contact-sheet.png')}
The cohort  ${join(out, 'cohort')} (DICOM CT and SEG; README.txt tells the truth that was put into it)

With your own patients: write a table cohort.csv (id,image,mask and the clinical columns of the protocol) and run

  npx radscore study init ${protocolId} --out my-study.yaml
  npx radscore study run my-study.yaml --cohort cohort.csv --out my-study

or only the features: npx radscore extract --cohort cohort.csv --out features.csv
\`npx radscore --help\` shows all commands.`;
}
