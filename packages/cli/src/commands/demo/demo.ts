import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseRegions } from '@radscore/image';
import { writeFileAtomic } from '@radscore/image/node';
import { figures } from '@radscore/report';
import {
  type ExtractionRequest,
  type FinishedRow,
  featureTable,
  formatCsv,
  type PhantomPatient,
} from '@radscore/study';
import { extractCohort, writePhantomCohort } from '@radscore/study/node';
import { createProgressLine } from '../../output/progress.js';
import { stopSignal } from '../../output/stop-signal.js';
import { textTable } from '../../output/text-table.js';
import { contactTiles } from './contact-tiles.js';

const patientCount = 12;
const regionText = 'intra: union(tumour*)\nrim4mm: shell(union(tumour*), 0mm, 4mm) & liver - union(hepatic, portal)';
const parameters = { setting: { binWidth: 25 }, imageType: { Original: {}, LoG: { sigma: [3] } } };

/** Makes a phantom cohort, extracts its features, draws a contact sheet, and says where everything lies. */
export async function demo(out: string): Promise<number> {
  const signal = stopSignal();
  const cohort = join(out, 'cohort');
  const making = createProgressLine('patients');
  const control = { onProgress: making.report, signal };
  const made = { protocol: 'crlm-recurrence-peritumoral', patients: patientCount, seed: 1 };
  const patients = await writePhantomCohort(cohort, made, { ...control, jobs: availableParallelism() }).finally(
    making.end,
  );

  const requests = patients.map(
    ({ id }): ExtractionRequest => ({
      id,
      image: join(cohort, id, 'ct'),
      mask: join(cohort, id, 'seg.dcm'),
      each: false,
      regions: parseRegions(regionText),
      parameters,
    }),
  );
  const extracting = createProgressLine('cases');
  const jobs = availableParallelism();
  const outcomes = await extractCohort(requests, { jobs, onProgress: extracting.report, signal }).finally(
    extracting.end,
  );
  const rows = outcomes.flatMap((outcome, i) => {
    if ('error' in outcome) throw outcome.error;
    return outcome.rows.map(({ values, notes }) => finished(patients[i]!, values, notes));
  });

  const features = join(out, 'features.csv');
  const sheet = join(out, 'contact-sheet');
  const table = featureTable(rows);
  await writeFileAtomic(features, formatCsv(table));
  const { svg } = figures.contactSheet.draw({
    title: 'Phantom cohort: tumours and their 4 mm rim',
    regions: ['tumours', '4 mm rim'],
    tiles: await contactTiles(requests),
  });
  await writeFileAtomic(`${sheet}.svg`, svg);
  const { svgToPng } = await import('@radscore/report/node');
  await writeFileAtomic(`${sheet}.png`, await svgToPng(svg));

  const count = table.columns.filter((name) => name.includes(':') && !name.includes('diagnostics_')).length;
  process.stdout.write(`\n${summary(rows)}\n\n${nextSteps(out, count)}\n`);
  return 0;
}

function finished(patient: PhantomPatient, values: FinishedRow['values'], notes: FinishedRow['notes']): FinishedRow {
  const { id, cohort } = patient;
  return {
    id,
    leading: [
      ['id', id],
      ['hospital', cohort.hospital!],
      ['recurrence', cohort.recurrence!],
    ],
    values,
    notes,
  };
}

/** A few features a reader knows, per patient. */
function summary(rows: readonly FinishedRow[]): string {
  const shown = [
    ['tumour mL', 'intra:original_shape_MeshVolume', 0.001],
    ['tumour HU', 'intra:original_firstorder_Mean', 1],
    ['tumour entropy', 'intra:original_firstorder_Entropy', 1],
    ['rim HU', 'rim4mm:original_firstorder_Mean', 1],
    ['rim entropy', 'rim4mm:original_firstorder_Entropy', 1],
  ] as const;
  const lines = rows.map(({ id, leading, values }) => {
    const byName = new Map(values);
    const numbers = shown.map(([, name, scale]) => (Number(byName.get(name)) * scale).toFixed(2));
    return [id, ...numbers, leading[2]![1] === 1 ? 'yes' : 'no'];
  });
  return textTable(['patient', ...shown.map(([title]) => title), 'recurrence'], lines);
}

function nextSteps(out: string, count: number): string {
  return `${count} features of each patient   ${join(out, 'features.csv')}
Outlines to look at             ${join(out, 'contact-sheet.png')} (and .svg)
The cohort (DICOM CT and SEG)   ${join(out, 'cohort')}

With your own images: write a table cohort.csv with the columns id,image,mask and run

  npx radscore extract --cohort cohort.csv --out features.csv

\`npx radscore --help\` shows all commands. For research use only.`;
}
