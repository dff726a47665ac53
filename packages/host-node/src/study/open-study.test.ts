import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCase } from '@radscore/cases';
import { writeCtSeries, writeSegmentation } from '@radscore/dicom';
import { emptyMask, type Geometry, identityDirection } from '@radscore/image';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { xlsxBytes } from '../../../tables/src/testing/xlsx.js';
import { pathSource } from '../files/path-source.js';
import { openStudy } from './open-study.js';

const folder = mkdtempSync(join(tmpdir(), 'radscore-open-'));
const sheetFile = join(folder, 'clinical.xlsx');
const collection = join(folder, 'Colorectal-Liver-Metastases');
afterAll(() => rmSync(folder, { recursive: true }));

const columns =
  'Patient-ID,De-identify Scout Name,age,sex,major_comorbidity,body_mass_index,node_positive_primary,synchronous_crlm,multiple_metastases,clinrisk_score,clinrisk_stratified,carcinoembryonic_antigen,max_tumor_size,bilobar_disease,extrahep_disease,chemo_before_liver_resection,preoperative_pve,steatosis_yesno,presence_sinusoidal_dilata,NASH_score,NASH_yesno,NASH_greater_4,total_response_percent,necrosis_percent,fibrosis_percent,fibrosis_greater_40_percent,mucin_percent,overall_survival_months,vital_status,progression_or_recurrence,months_to_DFS_progression,vital_status_DFS,progression_or_recurrence_liveronly,months_to_liver_DFS_progression,vital_status_liver_DFS,relevant_notes'.split(
    ',',
  );

/** A row of the sheet: what is not given is as in a patient without anything remarkable. */
function row(id: string, given: Readonly<Record<string, string | number>>): (string | number)[] {
  const usual: Record<string, string | number> = {
    'Patient-ID': id,
    'De-identify Scout Name': `scout ${id}`,
    age: 60,
    sex: 1,
    body_mass_index: 25,
    carcinoembryonic_antigen: 12.5,
    max_tumor_size: 3,
    total_response_percent: '90%',
    overall_survival_months: 60,
    months_to_DFS_progression: 60,
    months_to_liver_DFS_progression: 60,
    relevant_notes: '',
  };
  return columns.map((name) => given[name] ?? usual[name] ?? 0);
}

const patients: Record<string, Record<string, string | number>> = {
  'CRLM-CT-1001': {
    progression_or_recurrence_liveronly: 1,
    months_to_liver_DFS_progression: 5,
    vital_status: 1,
    overall_survival_months: 20,
    vital_status_DFS: 1,
    vital_status_liver_DFS: 1,
  },
  'CRLM-CT-1002': { sex: 2, age: -999, carcinoembryonic_antigen: '-999' },
  'CRLM-CT-1003': { months_to_liver_DFS_progression: 7, overall_survival_months: 7 },
  'CRLM-CT-1004': {
    months_to_liver_DFS_progression: 4,
    vital_status: 1,
    overall_survival_months: 4,
    vital_status_DFS: 1,
    vital_status_liver_DFS: 1,
  },
  'CRLM-CT-1005': { overall_survival_months: 30, months_to_liver_DFS_progression: 30 },
};

beforeAll(async () => {
  const rows = Object.entries(patients).map(([id, given]) => row(id, given));
  writeFileSync(sheetFile, xlsxBytes({ 'TCIA_n=197': [columns, ...rows], notes: [['anything']] }));
  for (const id of Object.keys(patients).slice(0, 4)) await writePatient(id);
});

/** A CT of 8 x 8 x 4 voxels and a SEG with the segments of the collection, in folders as the downloader names them. */
async function writePatient(id: string): Promise<void> {
  const geometry: Geometry = {
    size: [8, 8, 4],
    spacing: [0.8, 0.8, 5],
    origin: [0, 0, 0],
    direction: identityDirection,
  };
  const ct = await writeCtSeries(
    { geometry, data: Float64Array.from({ length: 256 }, (_, i) => i) },
    { patientId: id },
  );
  const box = (from: number, to: number) => {
    const mask = emptyMask(geometry);
    for (let z = 0; z < 3; z++)
      for (let y = from; y < to; y++) mask.data.fill(1, 64 * z + 8 * y + from, 64 * z + 8 * y + to);
    return mask;
  };
  const segments = [
    { label: 'Liver', mask: box(0, 8) },
    { label: 'Tumor_1', mask: box(1, 3) },
    { label: 'Tumor_2', mask: box(5, 7) },
  ];
  const study = join(collection, id, '05-07-2001-NA-CT ABDOMEN');
  mkdirSync(join(study, '101.000000-PORTAL'), { recursive: true });
  mkdirSync(join(study, '100.000000-Segmentation'), { recursive: true });
  for (const { name, bytes } of ct) writeFileSync(join(study, '101.000000-PORTAL', name), bytes);
  writeFileSync(join(study, '100.000000-Segmentation', '1-1.dcm'), await writeSegmentation(segments, { source: ct }));
}

test('the sheet of the TCIA collection is recognised by its columns, and its images are found by patient', async () => {
  const { protocol, cohort, collection: known } = await openStudy('crlm-survival-rad-score', sheetFile);
  expect(known).toBe('tcia-colorectal-liver-metastases');
  expect(protocol.cohort.id).toBe('Patient-ID');
  expect(cohort.patients.map(({ id }) => id)).toEqual(Object.keys(patients).slice(0, 4));
  expect(cohort.patients[1]!.values).toMatchObject({
    sex: 'female',
    age: null,
    carcinoembryonic_antigen: null,
    total_response_percent: 90,
  });
  expect(cohort.outcome).toMatchObject({ kind: 'survival', time: [20, 60, 7, 4], status: [1, 0, 0, 1] });
  expect(cohort.exclusions).toMatchObject([{ id: 'CRLM-CT-1005', stage: 'images', reason: 'images not found' }]);
  const age = cohort.columns.find(({ name }) => name === 'age')!;
  expect(age.missing).toEqual([{ token: '-999', count: 1 }]);
});

test('early recurrence of the collection: within 12 months, deaths as without, those who left before left out', async () => {
  const { cohort } = await openStudy('crlm-early-recurrence-15-models', sheetFile, { featuresOnly: true });
  expect(cohort.patients.map(({ id }) => id.slice(-1))).toEqual(['1', '2', '4', '5']);
  expect(cohort.outcome).toEqual({ kind: 'binary', event: [1, 0, 0, 0] });
  expect(cohort.exclusions).toMatchObject([{ id: 'CRLM-CT-1003', reason: 'followed for less than 12 months' }]);
  expect(cohort.endpoint.notes).toHaveLength(2);
});

test('what was found opens as a case: CT, and segments by their label', async () => {
  const { cohort } = await openStudy('crlm-survival-rad-score', sheetFile);
  const { image, mask } = cohort.patients[0]!;
  const request = {
    id: 'x',
    image: image!,
    mask: mask!,
    segment: 'Tumor_*',
    each: true,
    regions: [],
    parameters: {},
    maskGeometry: 'resample' as const,
  };
  const { rows } = await readCase(request, pathSource(dirname(sheetFile)));
  expect(rows.map(({ segment }) => segment!.name)).toEqual(['Tumor_1', 'Tumor_2']);
});

test('a postoperative column of the collection as a predictor is refused', async () => {
  const file = join(folder, 'late.yaml');
  writeFileSync(file, 'extends: crlm-survival-rad-score\nid: late\nclinical: { variables: [age, necrosis_percent] }\n');
  await expect(openStudy(file, sheetFile)).rejects.toMatchObject({ code: 'RAD-PROTOCOL-LATER-PREDICTOR' });
});

test('paths of a cohort are looked up beside it; patients whose files are not there are left out, with the reason', async () => {
  const cohortFile = join(folder, 'cohort.csv');
  const ct = `Colorectal-Liver-Metastases/CRLM-CT-1001`;
  const line = (id: string, image: string, hospital: string, recurrence: number) =>
    `${id},${image},${ct},${hospital},${recurrence}\n`;
  writeFileSync(
    cohortFile,
    `id,image,mask,hospital,recurrence\n${line('A', ct, 'one', 1)}${line('B', ct, 'two', 0)}${line('C', 'nowhere/ct', 'one', 1)}`,
  );
  const { cohort, collection: known } = await openStudy(await withoutClinical(), cohortFile);
  expect(known).toBeUndefined();
  expect(cohort.patients.map(({ id, image }) => [id, image])).toEqual([
    ['A', ct],
    ['B', ct],
  ]);
  expect(cohort.exclusions).toMatchObject([
    {
      id: 'C',
      reason: 'image not found',
      code: 'FAULT',
      values: { error: expect.objectContaining({ message: 'The image "nowhere/ct" of the patient was not found.' }) },
    },
  ]);
});

/** A protocol beside the cohort that asks for no clinical columns. */
async function withoutClinical(): Promise<string> {
  const file = join(folder, 'plain.yaml');
  writeFileSync(
    file,
    'extends: crlm-recurrence-peritumoral\nid: plain\nwithout: [cohort.columns.multiple_lobes]\nclinical: { variables: [hospital] }\n',
  );
  return file;
}

test('a protocol that is neither built in nor a file is refused with the nearest one', async () => {
  await expect(openStudy('crlm-survival-radscore', sheetFile)).rejects.toMatchObject({
    code: 'RAD-STUDY-PROTOCOL',
    message: expect.stringContaining('Did you mean "crlm-survival-rad-score"?'),
  });
});

test('the endpoints of the collection: overall, disease-free, hepatic disease-free survival, time to recurrence', async () => {
  const endpoints = {
    os: ['{ flag: vital_status, time: overall_survival_months }', [20, 60, 7, 4, 30], [1, 0, 0, 1, 0]],
    dfs: ['{ flag: vital_status_DFS, time: months_to_DFS_progression }', [60, 60, 60, 60, 60], [1, 0, 0, 1, 0]],
    hepatic: [
      '{ flag: vital_status_liver_DFS, time: months_to_liver_DFS_progression }',
      [5, 60, 7, 4, 30],
      [1, 0, 0, 1, 0],
    ],
    recurrence: [
      '{ flag: progression_or_recurrence_liveronly, time: months_to_liver_DFS_progression }\n  competing: { flag: vital_status, time: overall_survival_months }',
      [5, 60, 7, 4, 30],
      [1, 0, 0, 2, 0],
    ],
  } as const;
  for (const [name, [event, time, status]] of Object.entries(endpoints)) {
    const file = join(folder, `${name}.yaml`);
    writeFileSync(file, `extends: crlm-survival-rad-score\nid: ${name}\nendpoint:\n  event: ${event}\n`);
    const { cohort } = await openStudy(file, sheetFile, { featuresOnly: true });
    expect(cohort.outcome, name).toEqual({ kind: 'survival', unit: 'months', time, status });
  }
});
