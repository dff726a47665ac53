/** What a path says by its words. */
export interface NameParts {
  /** The path without its file name, '' at the top. */
  readonly folder: string;
  /** The file's name without its endings, as written. */
  readonly stem: string;
  /** The words of the name that tell cases apart, joined by `_`; '' where the name only says what the file is. */
  readonly key: string;
  /** Whether a word of the name or its folder says that it holds outlines. */
  readonly outlines: boolean;
}

const outlineWords = /^(masks?|segs?|segmentations?|labels?|labels(tr|ts)|rois?|contours?|outlines?|gt|groundtruth)$/i;
const imageWords = /^(images?|images(tr|ts)|img|ct|mr|mri|pet|us|scans?|volumes?)$/i;
const endings = /(\.(nii|nrrd|nhdr|mha|mhd|seg|gz|dcm))+$/i;

/**
 * The parts of a path that pairing reads: `imagesTr/liver_001_0000.nii.gz` and `labelsTr/liver_001.nii.gz` have the same key (the
 * channel of nnU-Net is dropped in a folder of images), and so have `p1_ct.nii.gz` and `p1_mask.nii.gz`.
 *
 * @example
 * nameParts('A/p1_mask.nii.gz'); // { folder: 'A', stem: 'p1_mask', key: 'p1', outlines: true }
 */
export function nameParts(path: string): NameParts {
  const folders = path.split('/');
  const name = folders.pop()!;
  const stem = name.replace(endings, '');
  const parent = folders.at(-1) ?? '';
  const plain = /^images(tr|ts)$/i.test(parent) ? stem.replace(/_000\d$/, '') : stem;
  const words = plain.split(/[\s_.-]+/).filter((word) => word !== '');
  const telling = words.filter((word) => !outlineWords.test(word) && !imageWords.test(word));
  const outlines = words.some((word) => outlineWords.test(word)) || /\.seg\.nrrd$/i.test(name);
  return {
    folder: folders.join('/'),
    stem,
    key: telling.join('_').toLowerCase(),
    outlines: outlines || outlineWords.test(parent),
  };
}

/** Whether a folder is named for what its files are (`images`, `labelsTr`), not for a patient. */
export function isKindFolder(folder: string): boolean {
  return outlineWords.test(folder) || imageWords.test(folder);
}

/** Whether a name says that its file is the image itself: `ct`, `ct_portal`, `image`. */
export function isImageName(stem: string): boolean {
  return imageWords.test(stem.split(/[\s_.-]+/)[0] ?? '');
}
