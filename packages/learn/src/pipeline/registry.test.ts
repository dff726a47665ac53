import { expect, test } from 'vitest';
import { describeSteps, modelByName, samplerByName, stepByName, steps } from './registry.js';

test('every step has a unique name', () => {
  const names = steps().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('every step is described with kind, source and a schema in which every parameter has its default', () => {
  for (const { name, kind, summary, source, parameters } of describeSteps()) {
    expect(['transformer', 'selector', 'sampler', 'classifier', 'survival']).toContain(kind);
    expect(summary.endsWith('.'), name).toBe(true);
    expect(source.length, name).toBeGreaterThan(5);
    expect(parameters, name).toMatchObject({ type: 'object', additionalProperties: false });
  }
});

test('a mistyped name is answered with the nearest one, a step in the wrong place by its kind', () => {
  expect(() => stepByName('smotee')).toThrow(/Did you mean "smote"/);
  const wrongKind = expect.objectContaining({ code: 'RAD-LEARN-STEP-KIND' });
  expect(() => modelByName('smote')).toThrow(wrongKind);
  expect(() => samplerByName('svm')).toThrow(wrongKind);
});
