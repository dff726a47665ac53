import { writeCtSeries, writeSegmentation, writeUltrasound } from '@radscore/dicom';
import type { Mask } from '@radscore/image';
import type { TaskKind } from '@radscore/jobs';
import { phantomStudy } from './index.js';
import type { PhantomPatient, PhantomStudy } from './phantom-study.js';
import { onScanner } from './scanners.js';

/** A patient to draw; plain data, for a worker. */
export interface PhantomDrawing {
  readonly protocol: string;
  readonly patient: PhantomPatient;
  /** Seed of the cohort. */
  readonly seed: number;
}

/** A file of a patient: its path in the folder of the cohort, and its bytes. */
export interface PhantomFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The images of a phantom patient as DICOM, in a folder of the patient's id: a CT series or an ultrasound image, and one SEG a reader. */
export async function phantomPatientFiles({ protocol, patient, seed }: PhantomDrawing): Promise<PhantomFile[]> {
  const study = phantomStudy(protocol);
  const names = phantomFileNames(study);
  const { image: plain, segments, secondReader } = study.scan(patient, seed);
  const { scanner } = patient.cohort;
  const image = scanner === 'B' ? onScanner(plain, scanner) : plain;
  const metadata = { patientId: patient.id, description: 'Phantom', bodyPart: 'LIVER' };
  const slices =
    study.modality === 'CT' ? await writeCtSeries(image, metadata) : [await writeUltrasound(image, metadata)];
  const outlines = async (name: string, masks: ReadonlyMap<string, Mask>): Promise<PhantomFile> => {
    const labelled = [...masks].map(([label, mask]) => ({ label, mask }));
    return { path: `${patient.id}/${name}`, bytes: await writeSegmentation(labelled, { source: slices }) };
  };
  return [
    ...slices.map(({ name, bytes }) => ({ path: `${patient.id}/${names.image}/${name}`, bytes })),
    await outlines(names.mask, segments),
    ...(secondReader === undefined ? [] : [await outlines(names.secondReader, secondReader)]),
  ];
}

/** `phantomPatientFiles` as a task. */
export const drawPhantomTask: TaskKind<PhantomDrawing, PhantomFile[]> = {
  kind: 'draw-phantom',
  run: phantomPatientFiles,
};

/** Where the images of a patient lie in the folder of the patient. */
export function phantomFileNames({ modality }: Pick<PhantomStudy, 'modality'>) {
  return { image: modality.toLowerCase(), mask: 'seg.dcm', secondReader: 'seg-reader2.dcm' };
}
