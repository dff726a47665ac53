import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { featureNames, makeParameters } from '@radscore/radiomics';
import { expect, test } from 'vitest';
import { builtInPreset, builtInProtocol, builtInProtocols, protocolTemplate } from './built-in.js';
import { protocolJsonSchema } from './json-schema.js';
import { parseProtocol } from './parse-protocol.js';

const folder = fileURLToPath(new URL('../../../protocols/', import.meta.url));
const ids = builtInProtocols().map(({ id }) => id);
const read = (id: string) => parseProtocol(builtInProtocol(id)!, { file: `${id}.yaml` });
const columnsOf = (id: string) =>
  featureNames(makeParameters(read(id).extraction)).filter((name) => !name.startsWith('diagnostics'));

test('the built-in protocols are the five published systems', () => {
  expect(ids).toEqual([
    'crlm-recurrence-peritumoral',
    'crlm-early-recurrence-15-models',
    'crlm-recurrence-ultrasound',
    'rc-metachronous-whole-liver',
    'crlm-survival-rad-score',
  ]);
});

test.each(ids)('%s can be read, names its paper, its notes and published figures', (id) => {
  const protocol = read(id);
  expect(protocol.id).toBe(id);
  expect(protocol.paper!.published.length).toBeGreaterThan(0);
  expect(protocol.notes.length).toBeGreaterThan(3);
  expect(protocol.report.primary).toBeDefined();
});

test('what is carried in the package is what stands in protocols/ (else: npm run generate)', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  expect(files.sort()).toEqual(ids.map((id) => `${id}.yaml`).sort());
  for (const id of ids) expect(builtInProtocol(id)).toBe(readFileSync(`${folder}${id}.yaml`, 'utf8'));
  const preset = 'tcia-colorectal-liver-metastases';
  expect(builtInPreset(preset)).toBe(readFileSync(`${folder}presets/${preset}.yaml`, 'utf8'));
});

test("the template of a study of one's own is a valid protocol without anything from a paper", () => {
  const text = protocolTemplate('own')!;
  expect(text).toBe(readFileSync(`${folder}templates/own.yaml`, 'utf8'));
  const { paper, notes } = parseProtocol(text, { file: 'own.yaml' });
  expect([paper, notes]).toEqual([undefined, []]);
});

test('the JSON Schema is that of the code (else: npm run generate)', () => {
  expect(JSON.parse(readFileSync(`${folder}protocol.schema.json`, 'utf8'))).toEqual(protocolJsonSchema());
});

test('every key that holds a value says what it means: editors and messages show it', () => {
  const silent: string[] = [];
  const visit = (node: unknown, path: string, described: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    const { description, properties, anyOf, oneOf, items, additionalProperties } = node as Record<string, unknown>;
    const says = described || typeof description === 'string';
    if (path !== '' && !says && properties === undefined && anyOf === undefined && oneOf === undefined)
      silent.push(path);
    for (const [key, own] of Object.entries(properties ?? {})) visit(own, `${path}.${key}`, false);
    for (const own of [anyOf, oneOf].flat()) visit(own, path, says);
    visit(items, `${path}[]`, says);
    visit(additionalProperties, `${path}.*`, says);
  };
  visit(protocolJsonSchema(), '', false);
  expect(silent).toEqual([]);
});

test('S0 measures twelve image types in four signatures and trains three models', () => {
  const protocol = read('crlm-recurrence-peritumoral');
  expect(Object.keys(protocol.extraction.imageType)).toHaveLength(12);
  expect(Object.keys(protocol.signatures)).toEqual(['Intra', 'Intra+Peri2mm', 'Intra+Peri4mm', 'Intra+Peri6mm']);
  expect(Object.keys(protocol.models)).toEqual(['svm', 'random-forest', 'mlp']);
  expect(protocol.paper!.published).toHaveLength(24);
});

test('S1 trains fifteen models in two variants; the accuracies it stands beside are multiples of 1/58', () => {
  const protocol = read('crlm-early-recurrence-15-models');
  expect(Object.keys(protocol.models)).toHaveLength(15);
  expect(Object.keys(protocol.variants)).toHaveLength(2);
  const accuracies = protocol.paper!.published.map(({ measures }) => measures.accuracy as number);
  expect(accuracies).toHaveLength(30);
  for (const accuracy of accuracies) expect(Math.abs(accuracy * 58 - Math.round(accuracy * 58))).toBeLessThan(0.01);
});

test('S3 extracts exactly 1,316 features', () => {
  const names = columnsOf('rc-metachronous-whole-liver');
  expect(names).toHaveLength(1316);
  const count = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length;
  expect(
    [
      /^original_firstorder/,
      /_shape_/,
      /^original_glcm/,
      /^original_glrlm/,
      /^original_glszm/,
      /^original_gldm/,
      /^original_ngtdm/,
    ].map(count),
  ).toEqual([18, 14, 24, 16, 16, 14, 5]);
  expect([/^log-sigma/, /^wavelet/, /^lbp-3D/].map(count)).toEqual([186, 744, 279]);
});

test('S4 extracts 851 features and 256 deep ones', () => {
  expect(columnsOf('crlm-survival-rad-score')).toHaveLength(851);
  expect(read('crlm-survival-rad-score').deep!.outputs).toBe(256);
});
