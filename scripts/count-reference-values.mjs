// Counts the values that other tools computed and that a clone holds, without any image or table from elsewhere.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures');

/** Folders of values, and what in their files is an input or a setting rather than a value that is checked. */
const sources = {
  'PyRadiomics, features of own phantoms': { folder: 'pyradiomics', value: (path) => path.includes('features') },
  'PyWavelets, wavelets': { folder: 'pywt', value: notAnInput },
  'SciPy, interpolation and spherical harmonics': { folder: 'scipy', value: notAnInput },
  'scikit-image, binary patterns': { folder: 'skimage', value: notAnInput },
  'R and scikit-learn, statistics': { folder: 'oracle/stats', value: notAnInput },
  'scikit-learn, classifiers and selectors': { folder: 'learn', value: notAnInput },
  'glmnet, wide ridge paths': { folder: 'glmnet', value: notAnInput },
  'logistf, Firth regression': { folder: 'logistf', value: notAnInput },
  'cmprsk and survival, competing risks': { folder: 'cmprsk', value: notAnInput },
  'R, competing risks of a cohort': { folder: 'competing', value: notAnInput },
  'R, aliased columns': { folder: 'aliased', value: notAnInput },
  'mpmath, distributions': { folder: 'mpmath', value: (path) => !['x', 'args'].some((key) => path.includes(key)) },
};

function notAnInput(path) {
  const inputs = [
    'x',
    'y',
    'data',
    'input',
    'inputs',
    'signal',
    'image',
    'settings',
    'parameters',
    'seed',
    'columns',
    'rows',
    'names',
    'time',
    'event',
    'weights',
  ];
  return !path.some((key) => inputs.includes(key));
}

/** The numbers in plain data whose path counts as a value. */
function numbersIn(data, value, path = []) {
  if (typeof data === 'number' || ['NaN', 'Inf', '-Inf'].includes(data)) return value(path) ? 1 : 0;
  if (typeof data !== 'object' || data === null) return 0;
  return Object.entries(data).reduce((sum, [key, each]) => sum + numbersIn(each, value, [...path, key]), 0);
}

/** Values by tool, and the voxels of filtered images beside them. */
export function countReferenceValues() {
  const counts = {};
  for (const [title, { folder, value }] of Object.entries(sources)) {
    const files = readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' });
    counts[title] = files
      .filter((file) => file.endsWith('.json'))
      .reduce((sum, file) => sum + numbersIn(JSON.parse(readFileSync(join(fixtures, folder, file), 'utf8')), value), 0);
  }
  const rows = readFileSync(join(fixtures, 'ibsi/ibsi1_reference_values.csv'), 'utf8').trim().split('\n');
  const [header, ...lines] = rows.map((line) => line.split(','));
  const [set] = [header.findIndex((name) => /config|set|data/i.test(name))];
  counts['IBSI 1, digital phantom'] = lines.filter((cells) => /digital|dig/i.test(cells[set] ?? '')).length;
  let voxels = 0;
  for (const file of readdirSync(join(fixtures, 'itk')).filter((name) => name.endsWith('.nii.gz'))) {
    const header = new DataView(gunzipSync(readFileSync(join(fixtures, 'itk', file))).buffer);
    voxels += [42, 44, 46].reduce((product, at) => product * header.getInt16(at, true), 1);
  }
  return { counts, voxels, total: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { counts, voxels, total } = countReferenceValues();
  for (const [title, count] of Object.entries(counts)) console.log(`${String(count).padStart(8)}  ${title}`);
  console.log(`${String(total).padStart(8)}  together, and ${voxels} voxels of images that ITK filtered`);
}
