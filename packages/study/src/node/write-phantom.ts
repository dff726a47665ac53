import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { throwIfCancelled, type WorkControl } from '@radscore/core';
import { writeCtSeries, writeSegmentation } from '@radscore/image';
import { writeFileAtomic } from '@radscore/image/node';
import {
  type PhantomCohortOptions,
  type PhantomPatient,
  phantomImages,
  phantomPatients,
} from '../phantom/phantom-cohort.js';
import { formatCsv } from '../tables/csv.js';
import type { Cell } from '../tables/table.js';

/**
 * Writes a phantom cohort: for each patient `<id>/ct/*.dcm` and `<id>/seg.dcm` (segments liver, tumour1 ..., hepatic, portal),
 * `cohort.csv` (id, image, mask, clinical columns, recurrence) and `truth.csv` with the latent signals, which no study may read.
 *
 * @throws RAD-FILE-UNWRITABLE, RAD-CANCELLED.
 */
export async function writePhantomCohort(
  folder: string,
  options: PhantomCohortOptions,
  control: WorkControl = {},
): Promise<PhantomPatient[]> {
  const patients = phantomPatients(options);
  const report = (done: number) => control.onProgress?.({ stage: 'phantom', done, total: patients.length });
  report(0);
  for (const [i, patient] of patients.entries()) {
    throwIfCancelled(control);
    await writePatient(join(folder, patient.id), patient, options.seed);
    report(i + 1);
  }
  await writeFileAtomic(join(folder, 'cohort.csv'), formatCsv(cohortTable(patients)));
  await writeFileAtomic(join(folder, 'truth.csv'), formatCsv(truthTable(patients)));
  return patients;
}

async function writePatient(folder: string, patient: PhantomPatient, seed: number): Promise<void> {
  const { image, segments } = phantomImages(patient, seed);
  const slices = await writeCtSeries(image, { patientId: patient.id, description: 'Phantom, portal venous' });
  await mkdir(join(folder, 'ct'), { recursive: true });
  for (const { name, bytes } of slices) await writeFileAtomic(join(folder, 'ct', name), bytes);
  const labelled = [...segments].map(([label, mask]) => ({ label, mask }));
  await writeFileAtomic(join(folder, 'seg.dcm'), await writeSegmentation(labelled, { source: slices }));
}

function cohortTable(patients: readonly PhantomPatient[]) {
  return {
    columns: ['id', 'image', 'mask', 'hospital', 'age', 'sex', 'cea', 'synchronous', 'recurrence'],
    rows: patients.map(({ id, hospital, age, sex, cea, synchronous, recurrence }): Cell[] => {
      return [id, `${id}/ct`, `${id}/seg.dcm`, hospital, age, sex, cea, synchronous, recurrence];
    }),
  };
}

function truthTable(patients: readonly PhantomPatient[]) {
  return {
    columns: ['id', 'intraSignal', 'rimSignal'],
    rows: patients.map(({ id, intraSignal, rimSignal }): Cell[] => [id, intraSignal, rimSignal]),
  };
}
