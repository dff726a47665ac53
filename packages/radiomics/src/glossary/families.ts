/** What a family looks at, and where it is defined. */
export interface FamilyWords {
  readonly title: string;
  readonly about: string;
  readonly reference: string;
}

const ibsi = 'Zwanenburg et al., Radiology 2020;295:328-338 (IBSI)';
const words = (title: string, about: string, reference = ibsi): FamilyWords => ({ title, about, reference });

const firstorder = words('First order', 'The grey values of the voxels, wherever they lie.');
const cooccurrence = words(
  'Co-occurrence (GLCM)',
  'How often two grey levels are neighbours.',
  `Haralick et al. 1973; ${ibsi}`,
);
const runs = words('Run length (GLRLM)', 'Rows of voxels of one grey level.', `Galloway 1975; ${ibsi}`);
const zones = words('Size zone (GLSZM)', 'Connected islands of one grey level.', `Thibault et al. 2009; ${ibsi}`);
const dependence = words(
  'Dependence (GLDM, NGLDM)',
  'How many neighbours are like a voxel.',
  `Sun and Wee 1983; ${ibsi}`,
);
const tone = words(
  'Tone difference (NGTDM)',
  'A voxel beside the mean of its neighbours.',
  `Amadasun and King 1989; ${ibsi}`,
);
const form = words('Shape', 'Size and form of the region; grey values play no part.');

/** By the name that appears in features. */
export const families: Readonly<Record<string, FamilyWords>> = {
  firstorder,
  stat: firstorder,
  ih: words('Intensity histogram', 'The grey levels of the voxels after discretisation.'),
  ivh: words('Intensity-volume histogram', 'How much of the region is brighter than a value.'),
  loc: words('Local intensity', 'The brightest parts of the region.'),
  shape: form,
  shape2D: words('Shape in 2D', 'Size and form of the region in its plane.'),
  morph: form,
  glcm: cooccurrence,
  cm: cooccurrence,
  glrlm: runs,
  rlm: runs,
  glszm: zones,
  szm: zones,
  dzm: words(
    'Distance zone (GLDZM)',
    'Islands of one grey level and how deep they lie.',
    `Thibault et al. 2014; ${ibsi}`,
  ),
  gldm: dependence,
  ngl: dependence,
  ngtdm: tone,
  ngt: tone,
};
