import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCtSeries, writeSegmentation, writeUltrasound } from '@radscore/dicom';
import type { Mask } from '@radscore/image';
import type { PhantomPatient, PhantomStudy } from '@radscore/phantom';
import { phantomStudy } from '@radscore/phantom';
import { writeFileAtomic } from '../files/write-file-atomic.js';

/** A patient to write; plain data, for a worker. */
export interface PhantomTask {
  /** Folder of the cohort. */
  readonly folder: string;
  readonly protocol: string;
  readonly patient: PhantomPatient;
  /** Seed of the cohort. */
  readonly seed: number;
}

/**
 * Writes the images of a phantom patient as DICOM into `<folder>/<id>`: a CT series or an ultrasound image, and one SEG a reader.
 *
 * @throws RAD-FILE-UNWRITABLE.
 */
export async function writePhantomPatient({ folder, protocol, patient, seed }: PhantomTask): Promise<void> {
  const study = phantomStudy(protocol);
  const files = phantomFiles(study);
  const { image, segments, secondReader } = study.scan(patient, seed);
  const at = (name: string) => join(folder, patient.id, name);
  await mkdir(at(files.image), { recursive: true });
  const metadata = { patientId: patient.id, description: 'Phantom' };
  const slices =
    study.modality === 'CT' ? await writeCtSeries(image, metadata) : [await writeUltrasound(image, metadata)];
  // Together: each waits for the disk, hardly for the processor.
  await Promise.all(slices.map(({ name, bytes }) => writeFileAtomic(join(at(files.image), name), bytes)));
  const write = async (file: string, masks: ReadonlyMap<string, Mask>) => {
    const labelled = [...masks].map(([label, mask]) => ({ label, mask }));
    await writeFileAtomic(at(file), await writeSegmentation(labelled, { source: slices }));
  };
  await write(files.mask, segments);
  if (secondReader !== undefined) await write(files.secondReader, secondReader);
}

/** Where the images of a patient lie in the folder of the patient. */
export function phantomFiles({ modality }: Pick<PhantomStudy, 'modality'>) {
  return { image: modality.toLowerCase(), mask: 'seg.dcm', secondReader: 'seg-reader2.dcm' };
}
