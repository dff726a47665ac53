import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MeasuringHost } from '@radscore/cases';
import { fromJson, hashOf, toJson } from '@radscore/core';
import { taskDigests } from '@radscore/jobs';
import { expect, test } from 'vitest';
import { type ModelFile, parseModel, predictCase, predictPatient, withHash } from './index.js';

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const changedFile = (name: string) => readFileSync(`${fixtures}cases/reliability/models/${name}.json`, 'utf8');
const folder = `${fixtures}version-1/feature-table/`;
const old = (name: string) => readFileSync(`${folder}models/${name}.json`, 'utf8');
const { patient } = JSON.parse(readFileSync(`${folder}predictions.json`, 'utf8')) as {
  patient: Parameters<typeof predictPatient>[1];
};
const rehashed = (model: object) => toJson({ ...model, hash: hashOf({ ...model, hash: undefined }) });
const refused = (code: string, problem: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(problem) });

// Files that were changed and given the hash of their new content.
test.each([
  ['prob7', /pipeline\.model\.state\.tree\.value\.\d+: expected a probability/],
  ['nancoef', /pipeline\.model\.state\.coefficients\.\d+: /],
  ['encoder', /imaging\.deep\.encoder: an encoder must lie in the folder/],
  ['clinproto', /clinical\.0\.name: this name is not allowed/],
  ['cycle', /pipeline\.model\.state\.tree\.(left|right)\.\d+: a branch must lead to a later node/],
  ['nostate', /pipeline\.model\.state: /],
])('%s is refused with the path of what is wrong', (name, problem) => {
  expect(() => parseModel(changedFile(name))).toThrow(refused('RAD-MODEL-FILE', problem));
});

test('settings that would take gigabytes are refused before a file is read', async () => {
  const host = new Proxy({}, { get: () => expect.fail('something was asked of the host') }) as MeasuringHost;
  await expect(
    predictCase(parseModel(changedFile('bincount')), { image: 'ct', mask: 'seg', clinical: {} }, host),
  ).rejects.toThrow(refused('RAD-MODEL-FILE', /imaging\.extraction: .*binCount/));
});

test('a newer version and a file of another program are refused by name', () => {
  const model = JSON.parse(old('model-logistic')) as ModelFile;
  expect(() => parseModel(rehashed({ ...model, version: 3 }))).toThrow(
    refused('RAD-MODEL-VERSION', /version 3.*up to 2/),
  );
  expect(() => parseModel(rehashed({ ...model, format: 'onnx' }))).toThrow(refused('RAD-MODEL-ENGINE', /"onnx"/));
  expect(() => parseModel('[]')).toThrow(refused('RAD-MODEL-FILE', /not an object/));
  const deep = `{"format":"radscore-model","version":1,"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  expect(() => parseModel(deep)).toThrow(expect.objectContaining({ code: 'RAD-MODEL-FILE' }));
});

test('version 1 is checked against its own hash, then migrated: no digests, and null is the cut-off that JSON lost', () => {
  const text = old('model-logistic');
  const model = parseModel(text);
  expect(model).toMatchObject({ version: 2, taskDigests: {}, hash: (JSON.parse(text) as ModelFile).hash });
  expect(predictPatient(model, patient).warnings).toContainEqual({ code: 'ENGINE-UNKNOWN', values: {} });
  expect(() => parseModel(text.replace(/"typical": ?[\d.]+/, '"typical": 0.1'))).toThrow(
    refused('RAD-MODEL-FILE', /changed after/),
  );
  const raw = JSON.parse(text) as ModelFile;
  const lost = parseModel(rehashed({ ...raw, cutOff: { value: null, rule: 'youden' } }));
  expect(lost.cutOff.value).toBe(Number.NEGATIVE_INFINITY);
  expect(predictPatient(lost, patient).group).toBe(lost.endpoint.positive);
});

test('an infinite cut-off survives the file and is predicted with', () => {
  const { hash: _, ...rest } = parseModel(old('model-logistic'));
  for (const value of [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]) {
    const model = parseModel(toJson(withHash({ ...rest, cutOff: { value, rule: 'median' } }), 1));
    const { cutOff, group } = predictPatient(model, patient);
    expect(cutOff.value).toBe(value);
    expect(group).toBe(value < 0 ? model.endpoint.positive : model.endpoint.negative);
  }
});

test('a prediction says what it was made of, and which code has changed since the model was made', () => {
  const { hash: _, ...rest } = parseModel(old('model-logistic'));
  const model = withHash({ ...rest, taskDigests: { ...taskDigests } });
  const found = predictPatient(model, patient);
  expect(found).toMatchObject({ modelHash: model.hash, engine: taskDigests, warnings: [] });
  expect(Object.keys(found.features).sort()).toEqual(
    (model.pipeline.inputs as { name: string }[]).map(({ name }) => name).sort(),
  );
  const [name] = Object.keys(patient.features);
  const other = predictPatient(model, { ...patient, features: { ...patient.features, [name!]: 1e-3 } });
  expect(predictPatient(model, patient).inputHash).toBe(found.inputHash);
  expect(other.inputHash === found.inputHash).toBe(Object.is(other.features[name!], found.features[name!]));
  const changed = withHash({ ...rest, taskDigests: { ...taskDigests, 'fit-unit': '0' } });
  expect(predictPatient(changed, patient).warnings).toEqual([
    { code: 'ENGINE-DIFFERS', values: { kinds: ['fit-unit'] } },
  ]);
});

test('a prediction that overflows is refused, never reported', () => {
  const { hash: _, ...rest } = parseModel(old('model-cox'));
  const pipeline = structuredClone(rest.pipeline) as { model: { state: { coefficients: number[] } } };
  pipeline.model.state.coefficients.fill(1e305);
  const features = Object.fromEntries(Object.keys(patient.features).map((key) => [key, 1e12]));
  expect(() => predictPatient(withHash({ ...rest, pipeline }), { ...patient, features })).toThrow(
    expect.objectContaining({ code: 'RAD-MODEL-PREDICTION' }),
  );
});

test('every model of version 1 is itself after a trip through version 2', () => {
  for (const name of readdirSync(`${folder}models`)) {
    const { hash: _, ...model } = parseModel(old(name.replace('.json', '')));
    const again = parseModel(toJson(withHash(model)));
    expect(again, name).toEqual(fromJson(toJson(withHash(model))));
  }
});
