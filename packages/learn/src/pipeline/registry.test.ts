import { expect, test } from 'vitest';
import { predictorByName, transformByName } from './fitted-steps.js';
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

test('every step that is applied to new rows is found without its fit, as the same functions', () => {
  for (const step of steps()) {
    if (step.kind === 'selector' || step.kind === 'sampler') continue;
    const applied = step.kind === 'transformer' ? transformByName(step.name) : predictorByName(step.name);
    expect(Object.keys(step), step.name).toEqual(expect.arrayContaining(Object.keys(applied)));
    expect(Object.keys(applied), step.name).not.toContain('fit');
  }
  expect(() => predictorByName('random-forrest')).toThrow(/Did you mean "random-forest"/);
  expect(() => transformByName('lasso')).toThrow(expect.objectContaining({ code: 'RAD-PARAMETER-UNKNOWN' }));
});

test('a mistyped name is answered with the nearest one, a step in the wrong place by its kind', () => {
  expect(() => stepByName('smotee')).toThrow(/Did you mean "smote"/);
  const wrongKind = expect.objectContaining({ code: 'RAD-LEARN-STEP-KIND' });
  expect(() => modelByName('smote')).toThrow(wrongKind);
  expect(() => samplerByName('svm')).toThrow(wrongKind);
});
