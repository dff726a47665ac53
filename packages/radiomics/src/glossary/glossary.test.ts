import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { families } from '../families/index.js';
import { filters } from '../filters/index.js';
import { explainFeature, glossary, imageTypeOf, imageTypes } from './index.js';
import { glossaryMarkdown } from './markdown.js';

test('every feature of every family is explained, by the code that its definition has', () => {
  for (const family of families)
    for (const { name, ibsi } of family.features) {
      const meaning = explainFeature(`original_${family.name}_${name}`);
      expect(meaning?.entry.measures, `${family.name}_${name}`).toMatch(/^[A-Z].{15,}\.$/);
      expect(meaning!.ibsi).toBe(ibsi);
      expect(meaning!.family.reference.length).toBeGreaterThan(10);
    }
});

test('every image type is explained, by the names that its images have', () => {
  for (const { name } of filters) expect(imageTypes[name]?.shows, name).toMatch(/^.{15,}\.$/);
  expect(imageTypeOf('log-sigma-3-0-mm-3D')).toBe(imageTypes.LoG);
  expect(imageTypeOf('wavelet-LLH')).toBe(imageTypes.Wavelet);
  expect(imageTypeOf('lbp-3D-m1')).toBe(imageTypes.LBP3D);
  expect(imageTypeOf('squareroot')).toBe(imageTypes.SquareRoot);
});

test('every entry says what high and low mean, and no two entries of a title are of the same feature twice', () => {
  for (const [key, { high, low, formula, confounders }] of Object.entries(glossary)) {
    expect([key, high.length > 5, low.length > 5, formula.length > 2, confounders.length > 0]).toEqual([
      key,
      true,
      true,
      true,
      true,
    ]);
    expect(high).not.toBe(low);
  }
});

test('region, image type and feature of a name; names of no known form have no meaning', () => {
  const meaning = explainFeature('rim4:wavelet-LLH_glcm_Contrast')!;
  expect(meaning.entry.title).toBe('Contrast');
  expect(meaning.image).toBe(imageTypes.Wavelet);
  expect(meaning.confounders).toEqual([...new Set(meaning.confounders)]);
  expect(explainFeature('CT_original_shape_Flatness')?.entry.title).toBe('Flatness');
  expect(explainFeature('original_cm_contrast_2_5D_comb')?.ibsi).toBe('ACUI');
  expect(explainFeature('deep_007')).toBeUndefined();
  expect(explainFeature('age')).toBeUndefined();
});

test('the page of the documentation is current', () => {
  expect(readFileSync(new URL('../../../../docs/glossary.md', import.meta.url), 'utf8')).toBe(glossaryMarkdown());
});
