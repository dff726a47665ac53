/** What tells who somebody is: names, numbers and places of one file, which no text of it may keep. */
export interface Identities {
  /** Whether nothing is known to look for. */
  readonly isEmpty: boolean;
  /** The text without them, and without what looks like a date, a telephone number or an address of mail. */
  clean(text: string): string;
  /** Whether the text holds one of them. */
  holds(text: string): boolean;
}

/** What stands in place of what was taken out. */
export const removed = 'REMOVED';

const looksPersonal = [
  /\b(?:19|20)\d{2}[-./]?(?:0[1-9]|1[0-2])[-./]?(?:0[1-9]|[12]\d|3[01])\b/g,
  /\b(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:(?:19|20)?\d{2})\b/g,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?:\+\d{1,3}[ ./-]?)?\(?\d{2,5}\)?[ ./-]\d{3,4}[ ./-]\d{2,5}\b/g,
];

/**
 * Identities of one file.
 *
 * @param names of persons and institutions, in parts: words of three letters and more are looked for
 * @param numbers of patients, visits and orders: looked for as they are
 */
export function identitiesOf(names: readonly string[], numbers: readonly string[]): Identities {
  const words = names.flatMap((name) => name.split(/[\^=\s,;.()\\/]+/)).filter((word) => [...word].length >= 3);
  const known = [...numbers, ...words].map((text) => text.trim()).filter((text) => [...text].length >= 3);
  const sorted = [...new Set(known.map((text) => text.toLowerCase()))].sort((a, b) => b.length - a.length);
  const escaped = sorted.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // A part of another word is none: "Lee" is not in "Sleeve".
  const pattern =
    escaped.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return {
    isEmpty: pattern === undefined,
    clean(text) {
      let clean = pattern === undefined ? text : text.replace(pattern, removed);
      for (const each of looksPersonal) clean = clean.replace(each, removed);
      return clean;
    },
    holds(text) {
      return pattern !== undefined && text.search(pattern) >= 0;
    },
  };
}

/** Words that say what was imaged, and how: nobody is called by them. */
const vocabulary = new Set(
  `abdomen abdominal abd thorax thoracic chest pelvis pelvic liver hepatic hepatobiliary lung head neck brain spine colon rectum rectal kidney renal
  spleen pancreas pancreatic heart cardiac bone whole body upper lower left right both ct mr mri pet us nm pt rx spect cta ctac mra angio
  arterial artery portal venous vein phase late early delayed delay native plain unenhanced enhanced contrast without with pre post non
  nc ce ap pv art ven hap pvp iv oral axial ax coronal cor sagittal sag transverse tra oblique mpr mip minip recon reconstruction thin thick
  soft tissue standard sharp smooth kernel lungs window topogram scout localizer survey surview dose low high resolution helical spiral
  breath hold free resp triggered gated t1 t2 t1w t2w pd dwi adc flair stir dixon water fat in opp out phase vibe lava thrive haste tse fse
  gre epi dyn dynamic subtraction sub b0 b50 b400 b800 b1000 fs fatsat sat diffusion perfusion map maps image images series study
  segmentation segment seg mask roi contour label tumour tumor lesion lesions metastasis metastases met mets nodule cyst vessel vessels margin
  rim peritumoral peritumoural intratumoral parenchyma lobe remnant gross target volume gtv ctv ptv oar normal healthy background manual auto
  automatic reader observer fdg ga68 suv mm cm ml kv kvp ma mas hu sec s min slice slices thickness level protocol routine follow up baseline
  iodine gadolinium gadoxetate iohexol iodixanol iopamidol iopromide saline original primary derived secondary and of the for from to on`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Only the words of a description that say what was imaged, and numbers of up to three digits with their units. */
export function onlyKnownWords(text: string): string {
  return text
    .split(/[\s^_,;:()[\]/\\|+*]+/)
    .filter(
      (word) => vocabulary.has(word.toLowerCase()) || /^-?\d{1,3}([.,]\d{1,2})?(mm|cm|ml|kv|ma|s|min|%)?$/i.test(word),
    )
    .join(' ');
}
