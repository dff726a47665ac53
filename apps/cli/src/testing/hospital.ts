import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRng } from '@radscore/core';
import { catalogueEntry, writeCtSeries, writeSegmentation } from '@radscore/dicom';
import { square } from '@radscore/elementary';
import { type Geometry, identityDirection, type Mask, type Volume } from '@radscore/image';
import { dicomFile } from '../../../../packages/dicom/src/testing/dicom-file.js';

const geometry: Geometry = {
  size: [32, 32, 12],
  spacing: [1.5, 1.5, 3],
  origin: [-24, -24, -100],
  direction: identityDirection,
};

/** A patient of a made-up hospital: a liver with one metastasis whose restlessness tells the outcome. */
export interface Patient {
  readonly id: string;
  readonly recurrence: boolean;
  readonly age: number;
  /** ng/ml */
  readonly cea: number;
  readonly image: Volume;
  readonly tumour: Mask;
  readonly liver: Mask;
}

/** Patients `P001`, `P002` ...; the same seed gives the same ones. */
export function hospital(count: number, seed = 'hospital'): Patient[] {
  const rng = createRng(seed);
  return Array.from({ length: count }, (_, i) => {
    const recurrence = i % 2 === 1;
    const radius = 5 + 2 * rng.uniform();
    const sphere = (r: number): Mask => ({ geometry, data: inside(r) });
    const [tumour, liver] = [sphere(radius), sphere(20)];
    const restless = 6 + 10 * Number(recurrence) + 6 * rng.uniform();
    const data = Int16Array.from(tumour.data, (own, v) =>
      Math.round((own ? 60 : liver.data[v] ? 110 : -50) + (own ? restless : 8) * rng.normal()),
    );
    const id = `P${String(i + 1).padStart(3, '0')}`;
    const image = { geometry, data };
    return {
      id,
      recurrence,
      age: 45 + rng.below(35),
      cea: Math.round(10 * (2 + 8 * rng.uniform())) / 10,
      image,
      tumour,
      liver,
    };
  });
}

/** 1 within so many mm of the middle. */
function inside(radius: number): Uint8Array<ArrayBuffer> {
  const { size, spacing } = geometry;
  return Uint8Array.from({ length: size[0] * size[1] * size[2] }, (_, v) => {
    const place = [v % size[0], Math.floor(v / size[0]) % size[1], Math.floor(v / (size[0] * size[1]))];
    const squares = place.map((index, a) => square((index - size[a]! / 2) * spacing[a]!));
    return Number(squares.reduce((sum, each) => sum + each, 0) <= radius * radius);
  });
}

/** A file to write, by its path in a folder. */
type Named = readonly [name: string, bytes: Uint8Array];

/** A patient as a hospital exports one: a folder with two phases of CT, and outlines of the second. */
export async function asDicom(
  patient: Patient,
  tumourName: string,
  form: 'seg' | 'rtstruct' = 'seg',
): Promise<Named[]> {
  const { id, image } = patient;
  const phase = (description: string, seriesNumber: number, volume: Volume) =>
    writeCtSeries(volume, { patientId: id, description, seriesNumber });
  const native = { geometry, data: Int16Array.from(image.data, (hu) => hu - 40) };
  const [first, second] = [await phase('native', 2, native), await phase('portal venous', 3, image)];
  const outlines =
    form === 'seg'
      ? await writeSegmentation(
          [
            { label: 'Liver', mask: patient.liver },
            { label: tumourName, mask: patient.tumour },
          ],
          { source: second },
        )
      : structureSet(patient, tumourName, second);
  return [
    ...first.map(({ name, bytes }): Named => [`${id}/CT_native/${name}`, bytes]),
    ...second.map(({ name, bytes }): Named => [`${id}/CT_portal/${name}`, bytes]),
    [`${id}/outlines.dcm`, outlines],
  ];
}

/** The tumour as contours on the slices of a series, one square-cornered polygon a slice. */
function structureSet(
  { tumour, id }: Patient,
  name: string,
  slices: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  const found = catalogueEntry(slices[0]!);
  if (found?.kind !== 'image') throw new Error('a slice is an image');
  const { studyUid, seriesUid, frameOfReferenceUid } = found.identity;
  const [nx, ny, nz] = geometry.size;
  const contours = Array.from({ length: nz }, (_, z) => {
    const rows = Array.from({ length: ny }, (_, y) => {
      const row = tumour.data.subarray((z * ny + y) * nx, (z * ny + y + 1) * nx);
      return { y, from: row.indexOf(1), to: row.lastIndexOf(1) };
    }).filter(({ from }) => from >= 0);
    const at = (x: number, y: number) => [
      geometry.origin[0] + x * geometry.spacing[0],
      geometry.origin[1] + y * geometry.spacing[1],
      geometry.origin[2] + z * geometry.spacing[2],
    ];
    const left = rows.flatMap(({ y, from }) => [at(from - 0.5, y - 0.5), at(from - 0.5, y + 0.5)]);
    const right = rows.flatMap(({ y, to }) => [at(to + 0.5, y - 0.5), at(to + 0.5, y + 0.5)]);
    return [...left, ...right.reverse()].flat();
  }).filter((points) => points.length > 0);
  return dicomFile({
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.3',
    Modality: 'RTSTRUCT',
    PatientID: id,
    StudyInstanceUID: studyUid,
    ReferencedFrameOfReferenceSequence: [
      {
        FrameOfReferenceUID: frameOfReferenceUid,
        RTReferencedStudySequence: [{ RTReferencedSeriesSequence: [{ SeriesInstanceUID: seriesUid }] }],
      },
    ],
    StructureSetROISequence: [{ ROINumber: 1, ROIName: name }],
    ROIContourSequence: [
      {
        ReferencedROINumber: 1,
        ContourSequence: contours.map((ContourData) => ({ ContourGeometricType: 'CLOSED_PLANAR', ContourData })),
      },
    ],
  }).bytes;
}

/** Writes files below a folder. */
export async function write(folder: string, files: readonly Named[]): Promise<void> {
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}
