import type { WorkControl } from '@radscore/core';
import { type Executor, type Task, taskKey } from '@radscore/jobs';
import { type Cell, formatCsv } from '@radscore/tables';
import { phantomStudy } from './index.js';
import { drawPhantomTask, type PhantomDrawing, type PhantomFile, phantomFileNames } from './phantom-patient-files.js';
import type { PhantomCohortOptions, PhantomPatient, PhantomStudy } from './phantom-study.js';
import { aboutScanners, dealScanners } from './scanners.js';

export interface PhantomMaking extends WorkControl {
  readonly executor: Executor;
  /** Takes each file as it is made. */
  readonly write: (file: { readonly path: string; readonly content: Uint8Array | string }) => Promise<void>;
}

/**
 * Makes the phantom cohort of a protocol: a folder of DICOM for each patient, `cohort.csv` (id, image, mask, the columns of the
 * protocol), `truth.csv` with the latent quantities, which no study may read, and `README.txt`, which says how the outcome came about.
 *
 * @throws RAD-PARAMETER-UNKNOWN for a protocol without a phantom, RAD-CANCELLED, what `write` throws.
 */
export async function makePhantomCohort(
  { protocol, ...options }: PhantomCohortOptions & { readonly protocol: string },
  { executor, write, onProgress, ...control }: PhantomMaking,
): Promise<PhantomPatient[]> {
  const study = phantomStudy(protocol);
  const drawn = { signal: study.defaults.signal, ...options };
  const { scanners = 1 } = options;
  const plain = study.patients(drawn);
  const patients = scanners === 2 ? dealScanners(plain, study) : plain;
  const tasks = patients.map((patient): Task<PhantomDrawing> => {
    const input = { protocol, patient, seed: options.seed };
    return { kind: drawPhantomTask.kind, input, key: taskKey(drawPhantomTask.kind, input) };
  });
  let done = 0;
  const report = () => onProgress?.({ stage: 'phantom', done, total: tasks.length });
  report();
  await executor.run<PhantomFile[]>(tasks, {
    ...control,
    onOutcome: async (_, outcome) => {
      if ('error' in outcome) throw outcome.error;
      // Together: each waits for the disk, hardly for the processor.
      await Promise.all(outcome.result.map(({ path, bytes }) => write({ path, content: bytes })));
      done++;
      report();
    },
  });
  await write({ path: 'cohort.csv', content: formatCsv(cohortTable(patients, study)) });
  await write({ path: 'truth.csv', content: formatCsv(truthTable(patients)) });
  await write({ path: 'README.txt', content: readme(study, drawn) });
  return patients;
}

function cohortTable(patients: readonly PhantomPatient[], study: PhantomStudy) {
  const files = phantomFileNames(study);
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

function readme({ protocol, about }: PhantomStudy, { patients, seed, signal, scanners }: PhantomCohortOptions): string {
  const two = scanners === 2;
  return `Phantom cohort for ${protocol}: patients who never were, ${patients} of them, seed ${seed}, signal ${signal}.
Made by radscore: radscore phantom --for ${protocol} --patients ${patients} --seed ${seed} --signal ${signal}${two ? ' --scanners 2' : ''}

${about}
${two ? `\n${aboutScanners}\n` : ''}
cohort.csv is what a study reads. truth.csv holds the latent quantities; a study that reads it has cheated.
`;
}
