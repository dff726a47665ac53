import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** A bundle for browsers: what is taken, the most that it may weigh (kB after gzip), and what must not be in it. */
interface Budget {
  readonly name: string;
  readonly code: string;
  readonly most: number;
  readonly without: readonly string[];
}

/** Never in a bundle that computes: texts for people, reference data, tests, parsers of text formats. */
const never = ['/conformance/', '/testing/', 'fixtures/', 'node_modules/yaml/', 'packages/report/', 'packages/host-'];

/** What only a fit needs: selection, sampling, penalised paths, folds, tests, regressions. */
const fits = [
  ...['select', 'balance', 'penalised', 'validate', 'pipeline/fit-', 'pipeline/registry'].map(
    (part) => `learn/src/${part}`,
  ),
  ...['tests', 'regression/firth', 'survival/cox', 'agreement'].map((part) => `stats/src/${part}`),
  'node_modules/@stdlib/',
];

const budgets: readonly Budget[] = [
  {
    name: 'extractFeatures',
    code: "export { extractFeatures } from '@radscore/radiomics'",
    most: 60,
    without: [...never, 'node_modules/zod/', 'packages/learn/', 'packages/stats/', 'packages/dicom/'],
  },
  {
    name: 'extractFeatures with makeParameters',
    code: "export { extractFeatures, makeParameters } from '@radscore/radiomics'",
    most: 120,
    without: [
      ...never,
      ...['learn/', 'stats/', 'dicom/', 'radiomics/src/filters/generated/long-wavelet-taps'].map(
        (room) => `packages/${room}`,
      ),
      ...['zod/v4/classic/', 'zod/v4/core/to-json-schema', 'zod/v4/locales/index'].map(
        (part) => `node_modules/${part}`,
      ),
    ],
  },
  {
    name: 'predictPatient',
    code: "export { predictPatient } from '@radscore/prediction'",
    most: 120,
    without: [...never, ...fits, 'packages/radiomics/', 'packages/image/', 'packages/kernels/', 'packages/dicom/'],
  },
  {
    name: 'all of image',
    code: "export * from '@radscore/image'",
    most: 60,
    without: [
      ...never,
      ...['zod', 'jpeg-js', 'fast-png'].map((name) => `node_modules/${name}/`),
      ...['radiomics', 'learn', 'dicom', 'kernels/src/generated/features'].map((room) => `packages/${room}`),
    ],
  },
  {
    name: 'maps of features',
    code: "export { eachFeatureMap } from '@radscore/radiomics'",
    most: 95,
    without: [...never, 'packages/learn/', 'packages/stats/', 'packages/dicom/'],
  },
  {
    name: 'perturbations and the stability of features',
    code: "export { perturb, perturbationPlan } from '@radscore/image'; export { featureStability, testRetest } from '@radscore/study'",
    most: 100,
    without: [...never, 'packages/learn/', 'packages/dicom/', 'packages/radiomics/'],
  },
  {
    name: 'outlines by a network (the runtime of ONNX apart)',
    code: "export { segmentVolume } from '@radscore/image/segment'",
    most: 40,
    without: [...never, 'packages/learn/', 'packages/stats/', 'packages/radiomics/', 'onnxruntime'],
  },
  {
    name: 'validation and recalibration of models',
    code: "export { learnSites, recalibrateModel, recalibrateSurvival, validateModel } from '@radscore/study'",
    most: 240,
    without: [...never, 'packages/radiomics/src/families', 'packages/radiomics/src/filters', 'packages/dicom/'],
  },
  {
    name: 'the glossary',
    code: "export { explainFeature } from '@radscore/radiomics/glossary'",
    most: 15,
    without: [...never, 'radiomics/src/families', 'radiomics/src/filters', 'node_modules/'],
  },
];

test.each(budgets)(
  '$name weighs at most $most kB in a browser and brings nothing that it does not need',
  async (budget) => {
    const { inputs, bytes, external } = await bundled(budget.code);
    expect(bytes / 1000).toBeLessThanOrEqual(budget.most);
    expect(inputs.filter((input) => budget.without.some((part) => input.includes(part)))).toEqual([]);
    expect(external).toEqual([]);
  },
);

test('of the languages of Zod English alone is in a bundle', async () => {
  const { inputs } = await bundled("export * from '@radscore/prediction'; export * from '@radscore/radiomics'");
  expect(inputs.filter((input) => /zod\/v4\/locales\/(?!en\.)/.test(input))).toEqual([]);
});

test('what measures cases knows every wavelet, the long ones too', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const sources = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((room) => {
      const source = join(root, folder, room, 'src');
      return readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) => join(source, file));
    }),
  );
  const files = sources.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|testing|radiomics/.test(file));
  const common = /import \{[^}]*\bmakeParameters\b[^}]*\} from '@radscore\/radiomics'/;
  expect(files.filter((file) => common.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('only the text reader of parameter files brings the parser of YAML', async () => {
  const { inputs } = await bundled("export { parseParameters } from '@radscore/radiomics/parameter-file'");
  expect(inputs.some((input) => input.includes('node_modules/yaml/'))).toBe(true);
});

async function bundled(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../apps/cli', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['source'],
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  return {
    bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
    inputs: Object.entries(output!.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([input]) => input),
    external: output!.imports.map(({ path }) => path),
  };
}
