import type { FoundFile } from './found-file.js';
import { isImageName, nameParts } from './name-parts.js';

/** A folder with one file a structure. */
export interface StructureFolder {
  readonly folder: string;
  readonly names: readonly string[];
  /** Files among them whose names say that they are images, so that the folder as a whole is not one of outlines. */
  readonly images: readonly string[];
}

/** Structures whose names TotalSegmentator gives its files, enough to know its folder by. */
const wellKnown = new Set(
  (
    'liver spleen stomach pancreas gallbladder aorta kidney_left kidney_right duodenum colon small_bowel esophagus ' +
    'inferior_vena_cava portal_vein_and_splenic_vein urinary_bladder adrenal_gland_left adrenal_gland_right heart ' +
    'liver_vessels liver_tumor liver_lesions lung_upper_lobe_left lung_lower_lobe_left'
  ).split(' '),
);

/** Folders as TotalSegmentator writes them: at least two files that are named after well-known structures. */
export function structureFolders(files: readonly FoundFile[]): StructureFolder[] {
  const folders = new Map<string, string[]>();
  for (const { path, kind } of files) {
    if (kind !== 'unknown') continue;
    const { folder, stem } = nameParts(path);
    folders.set(folder, [...(folders.get(folder) ?? []), stem]);
  }
  return [...folders]
    .filter(([, names]) => names.filter((name) => wellKnown.has(name.toLowerCase())).length >= 2)
    .map(([folder, names]) => {
      return {
        folder,
        names: names.filter((name) => !isImageName(name)).toSorted(),
        images: names.filter(isImageName).toSorted(),
      };
    });
}
