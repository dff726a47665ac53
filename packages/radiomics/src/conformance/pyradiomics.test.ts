import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Mask } from '@radscore/image';
import { afterAll, describe, expect, test } from 'vitest';
import { extractFeatures } from '../extractor/extract-features.js';
import { makeParameters } from '../parameters/parameters.js';
import { type Agreement, compareWithReference, type ReferenceValues } from './reference.js';
import { publicImages, readCase, root } from './testing/cases.js';

interface ReferenceSet {
  readonly image: string;
  readonly mask: string;
  readonly label?: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly imageTypes: Readonly<Record<string, unknown>>;
  readonly featureClasses?: readonly string[];
  /** The only slice of the mask that counts, where the set is of one slice. */
  readonly slice_index_z?: number;
  readonly features: ReferenceValues;
}

const sets = [
  ...setsIn(`${root}fixtures/pyradiomics/`, ({ image, mask }) => [
    `${root}fixtures/${image}`,
    `${root}fixtures/${mask}`,
  ]),
  ...setsIn(`${root}fixtures/oracle/pyradiomics/`, (_, name) => publicImages[name.split('__')[0]]),
];
const report: string[] = [];

describe("features agree with PyRadiomics': relative 1e-6, LoG and gradient 1e-4 (first order) and 1e-3 (texture)", () => {
  for (const { name, set, paths } of sets) {
    if (!paths.every((path) => existsSync(path))) {
      test.skip(`${name} (its image is not in the repository, and not beside it)`, () => {});
      continue;
    }
    test(name, async () => {
      const agreement = await agreementOf(set, paths);
      report.push(describeAgreement(name, agreement));
      expect(agreement.failures.slice(0, 10), `${agreement.failures.length} of ${agreement.compared} differ`).toEqual(
        [],
      );
    });
  }

  afterAll(() => console.info(report.join('\n')));
});

async function agreementOf(set: ReferenceSet, paths: readonly string[]): Promise<Agreement> {
  const { volume, mask } = await readCase(paths, set.label);
  if (set.slice_index_z !== undefined) keepSlice(mask, set.slice_index_z);
  const parameters = makeParameters({
    setting: { ...set.settings, additionalInfo: false },
    imageType: set.imageTypes,
    featureClass: Object.fromEntries(classesOf(set).map((family) => [family, []])),
  });
  const { features } = extractFeatures(volume, mask, parameters);
  expect(features.map(({ name }) => name)).toEqual(Object.keys(set.features));
  return compareWithReference(features, set.features);
}

function classesOf({ featureClasses, features }: ReferenceSet): readonly string[] {
  return featureClasses ?? [...new Set(Object.keys(features).map((name) => name.split('_')[1]))];
}

function keepSlice({ geometry: { size }, data: inside }: Mask, slice: number): void {
  const voxels = size[0] * size[1];
  inside.fill(0, 0, slice * voxels);
  inside.fill(0, (slice + 1) * voxels);
}

function describeAgreement(name: string, { compared, failures, worst }: Agreement): string {
  const relative = worst === undefined ? '' : `${worst.relative.toExponential(1)} at ${worst.name}`;
  return `${name}: ${compared - failures.length} of ${compared} agree; worst ${relative}`;
}

function setsIn(folder: string, imagesOf: (set: ReferenceSet, name: string) => readonly string[]) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !/filter_samples|matrices/.test(file))
    .map((file) => {
      const name = file.replace('.json', '');
      const set: ReferenceSet = JSON.parse(readFileSync(folder + file, 'utf8'));
      return { name, set, paths: imagesOf(set, name) };
    });
}
