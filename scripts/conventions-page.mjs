// Writes docs/conventions.md: the conventions of PyRadiomics and of the IBSI side by side, with what each switch changes on the CT phantom of
// the IBSI. Run after `npm run build`: node scripts/conventions-page.mjs <folder with the CT phantom of the IBSI, ibsi1_ct>
import { writeFileSync } from 'node:fs';
import { readVolume } from '@radscore/host-node/files';
import { maskFromLabel } from '@radscore/image';
import { extractFeatures, makeParameters } from '@radscore/radiomics';

const [folder] = process.argv.slice(2);
const volume = await readVolume(`${folder}/ibsi1_ct/image.nii.gz`);
const mask = maskFromLabel(await readVolume(`${folder}/ibsi1_ct/mask.nii.gz`), 1);

const columns = [
  'shape_VoxelVolume',
  'firstorder_Mean',
  'firstorder_Entropy',
  'glcm_Contrast',
  'glcm_JointEntropy',
  'glrlm_ShortRunEmphasis',
  'glszm_ZonePercentage',
];
const featureClass = {};
for (const column of columns) {
  const [family, feature] = column.split('_');
  featureClass[family] = [...(featureClass[family] ?? []), feature];
}

const base = {
  resampledPixelSpacing: [2, 2, 2],
  interpolator: 'sitkLinear',
  resegmentRange: [-990, 400],
  binWidth: 25,
};
const variants = [
  ['PyRadiomics', {}],
  ['bins from the lower end of the range', { binAlignment: 'range' }],
  ['bins from the minimum of the region', { binAlignment: 'minimum' }],
  ['grid and mask of the IBSI', { resamplingGrid: 'ibsi' }],
  ['grey values rounded', { roundIntensities: true }],
  ['outliers beyond 3 standard deviations left out too', { resegmentSigma: 3 }],
  ['directions merged', { weightingNorm: 'no_weighting' }],
  ['asymmetrical GLCM', { symmetricalGLCM: false }],
  ['all steps of the IBSI', { convention: 'ibsi' }],
];

const valuesOf = (setting, classes) => {
  const parameters = makeParameters({ setting: { ...base, ...setting, additionalInfo: false }, featureClass: classes });
  return new Map(extractFeatures(volume, mask, parameters).features.map(({ name, value }) => [name, value]));
};
const show = (value) => (value === null || value === undefined ? 'missing' : String(Number(value.toPrecision(6))));

const reference = valuesOf({}, featureClass);
const rows = variants.map(([what, setting]) => {
  const values = valuesOf(setting, featureClass);
  const cells = columns.map((column) => {
    const [value, before] = [values, reference].map((found) => found.get(`original_${column}`));
    const change = (100 * (value - before)) / Math.abs(before);
    return value === before || Math.abs(change) < 0.005
      ? show(value)
      : `**${show(value)}** (${change > 0 ? '+' : ''}${change.toFixed(2)}%)`;
  });
  const keys = Object.entries(setting).map(([key, value]) => `\`${key}: ${value}\``);
  return `| ${what} | ${keys.join(', ') || 'as it comes'} | ${cells.join(' | ')} |`;
});

const aggregations = ['2D_avg', '2D_comb', '2_5D_avg', '2_5D_comb', '3D_avg', '3D_comb'];
const textures = ['contrast', 'joint_entr', 'corr'];
const ibsi = valuesOf(
  { convention: 'ibsi' },
  {
    cm: aggregations.flatMap((aggregation) => textures.map((texture) => `${texture}_${aggregation}`)),
    stat: ['kurt'],
    morph: ['pca_maj_axis'],
    firstorder: ['Kurtosis'],
    shape: ['MajorAxisLength'],
  },
);
const texture = aggregations.map(
  (aggregation) =>
    `| ${aggregation} | ${textures.map((name) => show(ibsi.get(`original_cm_${name}_${aggregation}`))).join(' | ')} |`,
);
const pair = (a, b) => `${show(ibsi.get(a))} | ${show(ibsi.get(b))}`;

const page = `# Two conventions

Written by \`scripts/conventions-page.mjs\`. PyRadiomics and the Image Biomarker Standardisation Initiative (IBSI) agree on most formulas, but not on
the steps before them. A parameter file means PyRadiomics' steps unless it says \`convention: ibsi\`; every step can be switched alone.
The result states the convention (\`diagnostics_Configuration_Convention\`) and the families whose values are the IBSI's
(\`diagnostics_Configuration_IbsiCompliant\`): none unless the processing shows it.

| step | PyRadiomics | IBSI | setting |
|---|---|---|---|
| resampling grid | corners of the first voxels coincide; cut to the region | centres coincide, size rounded up; the whole image | \`resamplingGrid\` |
| mask | nearest neighbour | linear, kept where at least half inside | \`resamplingGrid\` |
| grey values after resampling | in the image's type, whole numbers truncated | rounded to whole numbers | \`roundIntensities\` |
| interpolation of the image | cubic B-spline | not laid down; trilinear in the reference data | \`interpolator\` |
| resegmentation | a range, or standard deviations | a range and standard deviations, both | \`resegmentRange\`, \`resegmentSigma\` |
| mask of shape | before resegmentation unless \`resegmentShape\` | before resegmentation | \`resegmentShape\` |
| bins of a fixed width | begin at a multiple of the width | begin at the lower end of the range, else at the minimum | \`binAlignment\` |
| top of the range on the edge of a bin | a bin of its own | in the last bin | \`binAlignment\` |
| texture | mean of the directions in 3D, or of slices merged with \`force2D\` | six aggregations | \`aggregations\` |
| voxels without a neighbour in NGTDM | counted with a difference of 0 | left out | family \`ngt\` |
| kurtosis | as it is | in excess of 3 | family \`stat\` |
| axis lengths | covariance divided by N | covariance divided by N - 1 | family \`morph\` |

## What each switch changes

The CT phantom of the IBSI, resampled to 2 x 2 x 2 mm (trilinear), grey values of -990 to 400 HU, bins of 25 HU; each line changes PyRadiomics'
steps by one setting. Bold where a value changes.

| | setting | ${columns.join(' | ')} |
|---|---|${columns.map(() => '---:').join('|')}|
${rows.join('\n')}

Steps of the IBSI, by family:

| | PyRadiomics | IBSI |
|---|---:|---:|
| kurtosis (\`firstorder_Kurtosis\`, \`stat_kurt\`) | ${pair('original_firstorder_Kurtosis', 'original_stat_kurt')} |
| major axis, mm (\`shape_MajorAxisLength\`, \`morph_pca_maj_axis\`) | ${pair('original_shape_MajorAxisLength', 'original_morph_pca_maj_axis')} |

| aggregation of the co-occurrence matrix | ${textures.map((name) => `\`cm_${name}\``).join(' | ')} |
|---|${textures.map(() => '---:').join('|')}|
${texture.join('\n')}

## The IBSI's families

They are computed only where \`featureClass\` names them, and their features carry the IBSI's tags: \`original_cm_contrast_3D_avg\`, \`original_morph_comp_1\`.
\`morph\` (morphology), \`loc\` (local intensity), \`stat\` (statistics), \`ih\` (intensity histogram), \`ivh\` (intensity-volume histogram), \`cm\` (co-occurrence),
\`rlm\` (run length), \`szm\` (size zone), \`dzm\` (distance zone), \`ngt\` (tone difference), \`ngl\` (level dependence).

\`\`\`yaml
setting:
  convention: ibsi
  resampledPixelSpacing: [2, 2, 2]
  interpolator: sitkLinear
  resegmentRange: [-1000, 400]
  binWidth: 25
  ivhBinWidth: 2.5
  aggregations: [3D_avg, 3D_comb]
featureClass:
  morph: []
  cm: []
\`\`\`
`;
writeFileSync(new URL('../docs/conventions.md', import.meta.url), page);
