import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Fhir } from 'fhir';
import { expect, test } from 'vitest';
import { featureConcept } from './coding/feature-concept.js';
import type { DocumentInput } from './documents/document.js';
import { documentUid, documentUuid, trackingUid } from './documents/document-uid.js';
import { encapsulatedPdf, pdfInstance } from './documents/encapsulated-pdf.js';
import { rejectionNote } from './documents/key-object.js';
import { fhirBundle } from './fhir/bundle.js';
import { measurementReport, regionsInstance, reportInstance } from './sr/measurement-report.js';
import { exampleInput } from './testing/example.js';

const tools = ['dciodvfy', 'dsrdump'].every((tool) => existsSync(`/usr/bin/${tool}`));

/** What the tools say of a file: errors and warnings of dicom3tools, the text that DCMTK reads. */
function judged(bytes: Uint8Array, isReport = true): { said: string[]; text: string } {
  const folder = mkdtempSync(join(tmpdir(), 'radscore-sr-'));
  try {
    const file = join(folder, 'document.dcm');
    writeFileSync(file, bytes);
    const { stderr } = spawnSync('dciodvfy', [file], { encoding: 'utf8' });
    const said = stderr.split('\n').filter((line) => /^(Error|Warning)/.test(line));
    const text = isReport ? execFileSync('dsrdump', ['+Pl', '+Pc', file], { encoding: 'utf8', stdio: 'pipe' }) : '';
    return { said: said.filter((line) => !/DICOMDIR|<99RADSCORE>/.test(line)), text };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const accepted: DocumentInput = {
  ...exampleInput,
  version: '1',
  status: {
    kind: 'final',
    observer: { name: 'Roe^Richard', organisation: 'Hospital' },
    at: { date: '20260507', time: '101112', offset: '+0200' },
    predecessors: [reportInstance(exampleInput)],
  },
};

test.skipIf(!tools)(
  'a report before and after its acceptance is read without an error, and says values, units, codes',
  async () => {
    const first = judged(await measurementReport(exampleInput));
    expect(first.said).toEqual([]);
    expect(first.text).toContain('PARTIAL');
    expect(first.text).toMatch(/61\.123456789012\d*" \(.*\[hnsf'U\]/);
    expect(first.text).toContain('Q4LE');
    expect(first.text).toContain('For research use only.');
    const second = judged(await measurementReport(accepted));
    expect(second.said).toEqual([]);
    expect(second.text).toContain('Roe^Richard');
    expect(second.text).toContain('COMPLETE');
  },
);

test.skipIf(!tools)('a page as PDF and the note of a rejection are read without an error', async () => {
  expect(judged(await encapsulatedPdf(exampleInput, new TextEncoder().encode('%PDF-1.4 x')), false).said).toEqual([]);
  const documents = [reportInstance(exampleInput), pdfInstance(exampleInput), regionsInstance(exampleInput)];
  const note = await rejectionNote(
    { ...exampleInput, version: '2' },
    { observer: 'Roe^Richard', reason: 'Motion', documents },
  );
  const { said, text } = judged(note);
  expect(said).toEqual([]);
  expect(text).toContain('Rejected for Quality Reasons');
  expect(text).toContain('Motion');
});

test('the same prediction gives the same bytes; UIDs change with input, model, engine, kind and version, with nothing else', async () => {
  expect(await measurementReport(exampleInput)).toEqual(await measurementReport(structuredClone(exampleInput)));
  const { prediction } = exampleInput;
  const others = [
    { inputHash: 'x' },
    { modelHash: 'x' },
    { engine: { 'measure-case': 'x' } },
    { notice: 'other words, same document' },
  ].map((change) => documentUid({ prediction: { ...prediction, ...change }, version: '0' }, 'sr'));
  const all = [
    ...others.slice(0, 3),
    documentUid(exampleInput, 'sr'),
    documentUid(exampleInput, 'pdf'),
    documentUid(accepted, 'sr'),
  ];
  expect(new Set(all).size).toBe(6);
  expect(others[3]).toBe(documentUid(exampleInput, 'sr'));
  for (const uid of all) expect(uid).toMatch(/^2\.25\.[1-9]\d{0,38}$/);
});

test('a region keeps its tracking UID from model to model', () => {
  expect(trackingUid('1.2.3', 'intra')).toBe(trackingUid('1.2.3', 'intra'));
  expect(trackingUid('1.2.3', 'intra')).not.toBe(trackingUid('1.2.3', 'peri'));
});

test('every FHIR id is a UUID of its own', () => {
  fc.assert(
    fc.property(fc.string(), (part) => {
      expect(documentUuid(exampleInput, 'fhir', part)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
  );
});

test('the bundle is R4 without a warning in every state, and keeps its ids, so that a decision updates what was sent', () => {
  // The validator holds no LOINC, no SNOMED CT and no table of media types.
  const unknown = ['observation-codes', 'body-site', 'report-codes', 'mimetypes'].map(
    (name) => `http://hl7.org/fhir/ValueSet/${name}`,
  );
  const bundles = [
    fhirBundle(exampleInput, { pdf: 'JVBERg==' }),
    fhirBundle(accepted, { pdf: 'JVBERg==' }),
    fhirBundle(exampleInput, { status: 'rejected', pdf: 'JVBERg==' }),
  ];
  for (const bundle of bundles) {
    const { valid, messages } = new Fhir().validate(bundle, { beforeCheckCode: (set) => unknown.includes(set) });
    expect({ valid, messages }).toEqual({ valid: true, messages: [] });
  }
  const [first, second, third] = bundles.map(({ entry }) => entry.map(({ fullUrl }) => fullUrl));
  expect([second, third]).toEqual([first, first]);
  const states = bundles.map(
    ({ entry }) => entry.find(({ resource }) => resource.resourceType === 'RiskAssessment')!.resource.status,
  );
  expect(states).toEqual(['preliminary', 'final', 'entered-in-error']);
});

test('units follow the image: Hounsfield units only of grey values that were not rescaled, and of filters that keep them', () => {
  const image = { unit: 'HU', rescaled: false, onlyRegion: 'tumour' };
  const unitOf = (name: string, more = {}) => featureConcept(name, { ...image, ...more })?.unit.value;
  expect(unitOf('original_firstorder_Mean')).toBe("[hnsf'U]");
  expect(unitOf('original_firstorder_Variance')).toBe("([hnsf'U])2");
  expect(unitOf('square_firstorder_Mean')).toBe('1');
  expect(unitOf('original_firstorder_Mean', { rescaled: true })).toBe('1');
  expect(unitOf('original_firstorder_Mean', { unit: undefined })).toBe('1');
  expect(unitOf('original_shape_SurfaceVolumeRatio')).toBe('/mm');
  expect(unitOf('original_shape_MeshVolume')).toBe('mm3');
  expect(featureConcept('peri:wavelet-LLH_glcm_Correlation', image)).toMatchObject({
    region: 'peri',
    imageType: 'wavelet-LLH',
    concept: { scheme: 'IBSI', value: 'NI2N' },
  });
  expect(featureConcept('original_glcm_Correlation', image)).toMatchObject({ region: 'tumour' });
  expect(featureConcept('age', image)).toBeUndefined();
});
