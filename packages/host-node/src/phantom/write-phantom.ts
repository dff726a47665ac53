import { join } from 'node:path';
import { throwIfCancelled, type WorkControl } from '@radscore/core';
import type { PhantomCohortOptions, PhantomPatient, PhantomStudy } from '@radscore/phantom';
import { phantomStudy } from '@radscore/phantom';
import type { Cell } from '@radscore/tables';
import { formatCsv } from '@radscore/tables';
import { writeFileAtomic } from '../files/write-file-atomic.js';
import { runInPool } from '../threads/pool.js';
import { type PhantomTask, phantomFiles, writePhantomPatient } from './write-phantom-patient.js';

export interface PhantomWriting extends WorkControl {
  /** Worker threads; 1 works in the calling thread. */
  readonly jobs?: number;
}

const worker = new URL('./write-phantom-worker.js', import.meta.url);

/**
 * Writes the phantom cohort made for a protocol: a folder of DICOM for each patient, `cohort.csv` (id, image, mask, the columns of the
 * protocol), `truth.csv` with the latent quantities, which no study may read, and `README.txt`, which says how the outcome came about.
 *
 * @throws RAD-PARAMETER-UNKNOWN for a protocol without a phantom, RAD-FILE-UNWRITABLE, RAD-CANCELLED.
 */
export async function writePhantomCohort(
  folder: string,
  { protocol, ...options }: PhantomCohortOptions & { readonly protocol: string },
  control: PhantomWriting = {},
): Promise<PhantomPatient[]> {
  const study = phantomStudy(protocol);
  const drawn = { signal: study.defaults.signal, ...options };
  const patients = study.patients(drawn);
  const tasks = patients.map((patient): PhantomTask => ({ folder, protocol, patient, seed: options.seed }));
  await writeAll(tasks, control);
  await writeFileAtomic(join(folder, 'cohort.csv'), formatCsv(cohortTable(patients, study)));
  await writeFileAtomic(join(folder, 'truth.csv'), formatCsv(truthTable(patients)));
  await writeFileAtomic(join(folder, 'README.txt'), readme(study, drawn));
  return patients;
}

async function writeAll(tasks: readonly PhantomTask[], { jobs = 1, ...control }: PhantomWriting): Promise<void> {
  let done = 0;
  const report = () => control.onProgress?.({ stage: 'phantom', done, total: tasks.length });
  report();
  if (jobs > 1) {
    return runInPool<PhantomTask, true>(
      worker,
      tasks,
      jobs,
      (_, outcome) => {
        if ('error' in outcome) throw outcome.error;
        done++;
        report();
      },
      control,
    );
  }
  for (const task of tasks) {
    throwIfCancelled(control);
    await writePhantomPatient(task);
    done++;
    report();
  }
}

function cohortTable(patients: readonly PhantomPatient[], study: PhantomStudy) {
  const files = phantomFiles(study);
  const readers = patients.some(({ secondReader }) => secondReader === true);
  const columns = Object.keys(patients[0]?.cohort ?? {});
  return {
    columns: ['id', 'image', 'mask', ...(readers ? ['mask_reader2'] : []), ...columns],
    rows: patients.map(({ id, cohort, secondReader }): Cell[] => {
      const second = secondReader === true ? `${id}/${files.secondReader}` : null;
      const paths = [`${id}/${files.image}`, `${id}/${files.mask}`, ...(readers ? [second] : [])];
      return [id, ...paths, ...columns.map((name) => cohort[name]!)];
    }),
  };
}

function truthTable(patients: readonly PhantomPatient[]) {
  const columns = Object.keys(patients[0]?.truth ?? {});
  return {
    columns: ['id', ...columns],
    rows: patients.map(({ id, truth }): Cell[] => [id, ...columns.map((name) => truth[name]!)]),
  };
}

function readme({ protocol, about }: PhantomStudy, { patients, seed, signal }: PhantomCohortOptions): string {
  return `Phantom cohort for ${protocol}: patients who never were, ${patients} of them, seed ${seed}, signal ${signal}.
Made by radscore: radscore phantom --for ${protocol} --patients ${patients} --seed ${seed} --signal ${signal}

${about}

cohort.csv is what a study reads. truth.csv holds the latent quantities; a study that reads it has cheated.
`;
}
