import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractFeatures } from '../extractor/extract-features.js';
import { makeParameters } from '../parameters/parameters.js';
import { compareWithReference } from './reference.js';
import { data, publicImages, readCase } from './testing/cases.js';

/** One column of a baseline file: the values of one test of PyRadiomics by row name. */
type Baseline = ReadonlyMap<string, string>;

const families = ['shape', 'firstorder', 'glcm', 'glrlm', 'glszm', 'gldm', 'ngtdm'];

describe("features and diagnostics agree with PyRadiomics' own regression baseline", () => {
  for (const family of families) {
    const path = `${data}pyradiomics/baseline/${family}.csv`;
    if (!existsSync(path)) {
      test.skip(`${family} (the baseline is not beside the repository)`, () => {});
      continue;
    }
    for (const [name, baseline] of columnsOf(readFileSync(path, 'utf8'))) {
      test(`${family} of ${name}`, async () => {
        // The baseline of brain1's mesh was made with older mesh code.
        const tolerance = family === 'shape' && name.startsWith('brain1') ? 1e-3 : 1e-6;
        const { volume, mask } = await readCase(publicImages[baseline.get('diagnostics_Configuration_TestCase')!]);
        const parameters = makeParameters({
          setting: plainData(baseline.get('diagnostics_Configuration_Settings')!),
          imageType: plainData(baseline.get('diagnostics_Configuration_EnabledImageTypes')!),
          featureClass: { [family]: namesOf(baseline, family) },
        });
        const { features, diagnostics } = extractFeatures(volume, mask, parameters);
        const reference = Object.fromEntries(
          features.map((feature) => [feature.name, Number(baseline.get(feature.name))]),
        );
        expect(compareWithReference(features, reference, () => tolerance).failures).toEqual([]);
        expectDiagnostics(diagnostics, baseline);
      });
    }
  }
});

function expectDiagnostics(diagnostics: Readonly<Record<string, unknown>>, baseline: Baseline): void {
  for (const [name, text] of baseline) {
    if (!name.startsWith('diagnostics_Image') && !name.startsWith('diagnostics_Mask')) continue;
    const expected = [plainData(text)].flat() as number[];
    const actual = [diagnostics[name]].flat() as number[];
    expect(actual.length, name).toBe(expected.length);
    actual.forEach((value, i) => {
      expect(value, name).toBeCloseTo(expected[i], 8);
    });
  }
}

/** The features that the baseline has of a family, deprecated ones among them. */
function namesOf(baseline: Baseline, family: string): string[] {
  const prefix = `original_${family}_`;
  return [...baseline.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

/** The columns of a file by name; values that a test does not have are left out. */
function columnsOf(text: string): Map<string, Baseline> {
  const [header, ...rows] = text.trim().split(/\r?\n/).map(cellsOf);
  return new Map(
    header
      .slice(1)
      .map((name, i) => [name, new Map(rows.filter((row) => row[i + 1] !== '').map((row) => [row[0], row[i + 1]]))]),
  );
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain);
}

/** Python's literals as data. */
function plainData(literal: string): unknown {
  const json = literal
    .replaceAll("'", '"')
    .replaceAll('None', 'null')
    .replaceAll('True', 'true')
    .replaceAll('False', 'false')
    .replace(/^\((.*)\)$/, '[$1]');
  return JSON.parse(json);
}
