import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeCtSeries, writeSegmentation } from '@radscore/dicom';
import { readVolume } from '@radscore/host-node/files';
import dcmjs from 'dcmjs';
import { Fhir } from 'fhir';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../testing/run.js';
import { csvOf, smallProtocol, writeSmallCohort } from '../../testing/small-cohort.js';

const execute = promisify(execFile);
let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const documents = () => ['--sr', at('sr.dcm'), '--seg', at('seg.dcm'), '--fhir', at('bundle.json')];
const predict = (...more: string[]) =>
  run(
    ...['predict', '--model', at('run', 'model.json'), '--image', at('ct'), '--mask', at('outlines.dcm')],
    ...['--segment', 'tumour=tumour', '--clinical', 'age=60', '--made', '2026-05-06T07:08:09+02:00', ...more],
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radscore-documents-'));
  await writeFile(at('cohort.csv'), csvOf(await writeSmallCohort(folder, 30)));
  await writeFile(at('protocol.yaml'), smallProtocol());
  const made = await run(
    ...['study', 'run', at('protocol.yaml'), '--cohort', at('cohort.csv'), '--out', at('run'), '--no-png'],
  );
  expect(made.status, made.stderr).toBe(0);
  const image = await readVolume(at('P01.nii'));
  const mask = await readVolume(at('P01-mask.nii'));
  const files = await writeCtSeries(image, { patientId: 'P01', bodyPart: 'LIVER' });
  await mkdir(at('ct'));
  for (const { name, bytes } of files) await writeFile(at('ct', name), bytes);
  const outlines = { geometry: image.geometry, data: Uint8Array.from(mask.data) };
  const seg = await writeSegmentation([{ label: 'tumour', mask: outlines }], { source: files });
  await writeFile(at('outlines.dcm'), seg);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Item {
  readonly ValueType: string;
  readonly ConceptNameCodeSequence?: readonly { readonly CodeValue?: string; readonly LongCodeValue?: string }[];
  readonly MeasuredValueSequence?: readonly { readonly FloatingPointValue: number }[];
  readonly TextValue?: string;
  readonly ContentSequence?: readonly Item[];
}

/** The part of dcmjs that reads: a reader of others, so that the report is not judged by what wrote it. */
const reader = dcmjs.data as unknown as {
  readonly DicomMessage: { readFile(bytes: ArrayBufferLike): { readonly dict: object } };
  readonly DicomMetaDictionary: { naturalizeDataset(dict: object): object };
};

async function read(file: string) {
  const bytes = await readFile(file);
  const parsed = reader.DicomMessage.readFile(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return reader.DicomMetaDictionary.naturalizeDataset(parsed.dict) as Record<string, string> & Item;
}
const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];
const allItems = (item: Item): Item[] => [item, ...list(item.ContentSequence).flatMap(allItems)];
const codeOf = (item: Item) => list(item.ConceptNameCodeSequence)[0]?.CodeValue;
const measuredValue = (item: Item) => list(item.MeasuredValueSequence)[0]?.FloatingPointValue;

test('report, regions and bundle say the numbers that predict prints, bit for bit, and are the same bytes again', async () => {
  const { status, stdout, stderr } = await predict('--format', 'json', ...documents());
  expect(status, stderr).toBe(0);
  const prediction = JSON.parse(stdout) as {
    value: number;
    volumes: Record<string, number>;
    contributions: { name: string; value: number; contribution: number }[];
  };
  const report = await read(at('sr.dcm'));
  const items = allItems(report);
  expect(items.filter((item) => codeOf(item) === 'probability').map(measuredValue)).toEqual([prediction.value]);
  expect(items.filter((item) => codeOf(item) === '118565006').map(measuredValue)).toEqual(
    Object.values(prediction.volumes),
  );
  const features = prediction.contributions.filter(({ name, contribution }) => name !== 'age' && contribution !== 0);
  expect(features.length).toBeGreaterThan(1);
  for (const { name, value } of features) {
    const own = items.find((item) => list(item.ContentSequence).some(({ TextValue }) => TextValue === name))!;
    expect(measuredValue(own), name).toBe(value);
  }
  expect(items.some(({ TextValue }) => TextValue === 'age = 60')).toBe(true);
  expect(items.some(({ TextValue = '' }) => /research use only/i.test(TextValue))).toBe(true);
  expect(report).toMatchObject({ CompletionFlag: 'PARTIAL', VerificationFlag: 'UNVERIFIED', ContentDate: '20260506' });
  const first = await Promise.all(['sr.dcm', 'seg.dcm', 'bundle.json'].map((name) => readFile(at(name))));
  await predict(...documents());
  expect(await Promise.all(['sr.dcm', 'seg.dcm', 'bundle.json'].map((name) => readFile(at(name))))).toEqual(first);
});

test('the bundle is FHIR R4 without a warning, and its risk is the prediction', async () => {
  const { stdout } = await predict('--format', 'json', ...documents());
  const bundle = JSON.parse(await readFile(at('bundle.json'), 'utf8'));
  // Of the whole of LOINC and SNOMED CT, which these two are examples of, the validator has nothing: what it has not it cannot judge.
  const unknown = ['http://hl7.org/fhir/ValueSet/observation-codes', 'http://hl7.org/fhir/ValueSet/body-site'];
  const { valid, messages } = new Fhir().validate(bundle, { beforeCheckCode: (set) => unknown.includes(set) });
  expect({ valid, messages }).toEqual({ valid: true, messages: [] });
  const risk = bundle.entry.find(
    (entry: { resource: { resourceType: string } }) => entry.resource.resourceType === 'RiskAssessment',
  );
  expect(risk.resource.prediction[0].probabilityDecimal).toBe(JSON.parse(stdout).value);
});

const tools = ['/usr/bin/dciodvfy', '/usr/bin/dsrdump', '/usr/bin/dsr2html'];
test.skipIf(!tools.every((tool) => existsSync(tool)))(
  'dicom3tools and DCMTK accept image, outlines, regions and report without an error',
  async () => {
    await predict(...documents());
    for (const file of ['ct/CT0001.dcm', 'outlines.dcm', 'seg.dcm', 'sr.dcm']) {
      const { stdout, stderr } = await execute('dciodvfy', [at(file)]);
      const said = `${stdout}${stderr}`.split('\n').filter((line) => /^(Error|Warning)/.test(line));
      // A private scheme of codes is what the header says it is, and no term of the standard.
      const allowed = /DICOMDIR|Unrecognized defined term <99RADSCORE>/;
      expect(
        said.filter((line) => !allowed.test(line)),
        file,
      ).toEqual([]);
    }
    const { stdout, stderr } = await execute('dsrdump', [at('sr.dcm')]);
    // DCMTK 3.6.7 does not check texts in UTF-8, and says so.
    expect(stderr.replace(/^W: The VR checker does not support .*ISO_IR 192\n/, '')).toBe('');
    expect(stdout).toContain('Imaging Measurement Report');
    await execute('dsr2html', [at('sr.dcm'), at('sr.html')]);
    expect(await readFile(at('sr.html'), 'utf8')).toMatch(/research use only/i);
  },
);

test('a report without its regions, documents of many patients, and images that are no DICOM are refused', async () => {
  expect(await predict('--sr', at('x.dcm'))).toMatchObject({ status: 2, stderr: expect.stringContaining('--seg') });
  const plain = await run(
    ...['predict', '--model', at('run', 'model.json'), '--image', at('P01.nii'), '--mask', at('P01-mask.nii')],
    ...['--clinical', 'age=60', '--fhir', at('x.json')],
  );
  expect(plain).toMatchObject({ status: 2, stderr: expect.stringContaining('RAD-DOCUMENT-SOURCE') });
  const many = await run(
    'predict',
    '--model',
    at('run', 'model.json'),
    '--cohort',
    at('cohort.csv'),
    '--fhir',
    at('x'),
  );
  expect(many).toMatchObject({ status: 2, stderr: expect.stringContaining('of one patient') });
});
