// Writes reference values and small images as modules, so that `radscore verify` needs no file: the IBSI's digital phantom and
// values (fixtures/ibsi, CC BY 4.0, see the README there), and PyRadiomics' values of one of our own images. Run after changing them: node scripts/generate-conformance.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const root = new URL('../', import.meta.url);
const read = (name) => readFileSync(new URL(`fixtures/ibsi/${name}`, root));

/** Rows of a CSV file whose fields may appear in double quotes. */
function rows(text) {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((m) => m[2] ?? m[1]).slice(0, 10));
}

const [, ...references] = rows(read('ibsi1_reference_values.csv').toString('utf8'));
const lines = references
  .filter(([, , , , value]) => value !== '')
  .map(([config, family, , , value, tolerance, , , tag]) => [config, family, tag, value, tolerance].join(';'));

/** Voxels of a NIfTI-1 file as plain numbers; those of the phantom are small whole numbers. */
function voxels(name) {
  const bytes = gunzipSync(read(name));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = [1, 2, 3].map((axis) => view.getInt16(40 + 2 * axis, true));
  const type = view.getInt16(70, true);
  const at = {
    2: (i) => view.getUint8(i),
    4: (i) => view.getInt16(2 * i, true),
    8: (i) => view.getInt32(4 * i, true),
    16: (i) => view.getFloat32(4 * i, true),
    64: (i) => view.getFloat64(8 * i, true),
    512: (i) => view.getUint16(2 * i, true),
  }[type];
  if (at === undefined) throw new Error(`voxel type ${type}`);
  const width = view.getInt16(72, true) / 8;
  const first = view.getFloat32(108, true) / width;
  return { size, values: Array.from({ length: size[0] * size[1] * size[2] }, (_, i) => at(first + i)) };
}

const image = voxels('digital_phantom_image.nii.gz');
const mask = voxels('digital_phantom_mask.nii.gz');
const head =
  '// Written by scripts/generate-conformance.mjs from fixtures/ibsi (Zwanenburg et al., arXiv:1612.07003; CC BY 4.0).\n';
writeFileSync(
  new URL('packages/radiomics/src/conformance/generated/ibsi1-references.ts', root),
  `${head}/** Configuration; family; tag; value; tolerance: the standardised values alone. */\nexport const ibsi1References = \`\n${lines.join('\n')}\n\`;\n`,
);
writeFileSync(
  new URL('packages/radiomics/src/conformance/generated/ibsi1-digital-phantom.ts', root),
  `${head}/** The digital phantom: voxels along x, y, z, its grey values, and 1 inside its region, x fastest. */
export const ibsi1DigitalPhantom = {
  size: [${image.size.join(', ')}],
  spacing: [2, 2, 2],
  // biome-ignore format: a table
  values: [${image.values.join(', ')}],
  // biome-ignore format: a table
  inside: [${mask.values.join(', ')}],
} as const;\n`,
);

const sets = [
  'original_bw25',
  'bincount32',
  'resegment_sigma3_bw25',
  'force2d_bw25',
  'resample111_bspline_bw25',
  'log_2_3_5_bw25',
  'wavelet_coif1_bw25',
  'intensity_filters_bw25',
].map((name) => {
  const path = new URL(`fixtures/pyradiomics/ct_tumour__${name}.json`, root);
  const { label, settings, imageTypes, featureClasses, features } = JSON.parse(readFileSync(path, 'utf8'));
  const families = featureClasses ?? [...new Set(Object.keys(features).map((feature) => feature.split('_')[1]))];
  return { name, label, settings, imageTypes, families, features };
});
const base64 = (name) => readFileSync(new URL(`fixtures/${name}`, root)).toString('base64');
writeFileSync(
  new URL('packages/radiomics/src/conformance/generated/pyradiomics-sets.ts', root),
  `// Written by scripts/generate-conformance.mjs from fixtures/pyradiomics: PyRadiomics git 8ed5793 on an image made for this project.
/** The image and its labels as NIfTI-1 under gzip, in base64. */
export const imageBase64 =\n  '${base64('ct_image.nii.gz')}';
export const labelsBase64 =\n  '${base64('ct_labels.nii.gz')}';
/** Settings and values of each set, as JSON. */
export const setsJson = ${JSON.stringify(JSON.stringify(sets))};\n`,
);
