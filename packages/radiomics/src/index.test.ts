import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import * as radiomics from './index.js';

test('the public surface of radiomics is this and nothing else', () => {
  expect(Object.keys(radiomics).sort()).toMatchInlineSnapshot(`
    [
      "applyImageSteps",
      "checkImageSteps",
      "conventionOf",
      "createMeasure",
      "currentFeatures",
      "discretise",
      "eachFeatureMap",
      "estimateMemory",
      "extractFeatures",
      "extractFeaturesInSteps",
      "extractionResult",
      "extractionTasks",
      "families",
      "featureMaps",
      "featureNames",
      "filters",
      "foresee",
      "imageNames",
      "imageStepNames",
      "intensityRegion",
      "isIbsiCompliant",
      "makeParameters",
      "normalise",
      "radiomicsError",
      "radiomicsErrors",
      "regionGrid",
      "resegment",
      "settingsSchema",
      "taskCost",
      "version",
      "voxelSettingsSchema",
    ]
  `);
});

test('the version in results is that of the package', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(radiomics.version).toBe(manifest.version);
});

test('image types have unique names, and each its parameters with defaults', () => {
  const names = radiomics.filters.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, parameters } of radiomics.filters) expect(parameters.safeParse({}).success, name).toBe(true);
});

test('every setting has a description and a default', () => {
  for (const [name, schema] of Object.entries(radiomics.settingsSchema.shape)) {
    expect(z.globalRegistry.get(schema)?.description, name).toMatch(/.{10,}\.$/);
  }
  expect(radiomics.settingsSchema.safeParse({}).success).toBe(true);
});
