import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DicomInput, writeCtSeries, writeSegmentation } from '@radscore/dicom';
import { readVolume } from '@radscore/host-node/files';
import { madeOnce } from '../../../../packages/host-node/src/testing/made-once.js';
import { run } from './run.js';
import { csvOf, smallProtocol, writeSmallCohort } from './small-cohort.js';

/** A model of the small cohort, and its patients as DICOM: `patients/P01/ct/*.dcm`, `patients/P01/outlines.dcm`. */
export interface SmallHospital {
  readonly model: string;
  /** Writes a patient as DICOM. @returns the files, the outlines last. */
  writePatient(
    id: string,
    options?: {
      readonly description?: string;
      readonly bodyPart?: string;
      readonly date?: string;
      readonly as?: string;
    },
  ): Promise<DicomInput[]>;
  folderOf(id: string): string;
}

/** @param age whether the model reads the age too, which the images do not say. */
export async function smallHospital(folder: string, { age = false } = {}): Promise<SmallHospital> {
  const at = (...names: string[]) => join(folder, ...names);
  await madeOnce(age ? 'hospital-age' : 'hospital', folder, (empty) => runStudy(empty, age));
  const folderOf = (id: string) => at('patients', id);
  return {
    model: at('run', 'model.json'),
    folderOf,
    async writePatient(id, { description = 'portal venous', bodyPart = 'LIVER', date = '20000101', as = id } = {}) {
      const image = await readVolume(at(`${id}.nii`));
      const mask = await readVolume(at(`${id}-mask.nii`));
      const ct = await writeCtSeries(image, { patientId: as, bodyPart, description, date });
      const outlines = { geometry: image.geometry, data: Uint8Array.from(mask.data) };
      const seg = await writeSegmentation([{ label: 'tumour', mask: outlines }], { source: ct });
      await mkdir(join(folderOf(as), 'ct'), { recursive: true });
      for (const { name, bytes } of ct) await writeFile(join(folderOf(as), 'ct', name), bytes);
      await writeFile(join(folderOf(as), 'outlines.dcm'), seg);
      return [...ct, { name: 'outlines.dcm', bytes: seg }];
    },
  };
}

async function runStudy(folder: string, age: boolean): Promise<void> {
  const at = (name: string) => join(folder, name);
  await writeFile(at('cohort.csv'), csvOf(await writeSmallCohort(folder, 30)));
  const withAge = smallProtocol();
  const withoutAge = withAge
    .replace('clinical: { variables: [age] }', 'clinical: { variables: [] }')
    .replaceAll('clinical: true', 'clinical: false');
  await writeFile(at('protocol.yaml'), age ? withAge : withoutAge);
  const { status, stderr } = await run(
    ...['study', 'run', at('protocol.yaml'), '--cohort', at('cohort.csv'), '--out', at('run'), '--no-png'],
  );
  if (status !== 0) throw new Error(stderr);
}
