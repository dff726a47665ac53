import { fileURLToPath } from 'node:url';
import { readVolume } from '@radscore/host-node/files';
import { type Mask, maskFromLabel, type Volume } from '@radscore/image';

export const root = fileURLToPath(new URL('../../../../../', import.meta.url));
/** Public images and tables that cannot be kept in the repository; tests that need them are skipped where they are not. */
export const data = `${root}../shared/data/`;

/** Image and mask of the public cases. */
export const publicImages: Readonly<Record<string, readonly [image: string, mask: string]>> = {
  brain1: [`${data}pyradiomics/brain1_image.nrrd`, `${data}pyradiomics/brain1_label.nrrd`],
  breast1: [`${data}pyradiomics/breast1_image.nrrd`, `${data}pyradiomics/breast1_label.nrrd`],
  ibsi_ct: [`${data}ibsi1_ct/image.nii.gz`, `${data}ibsi1_ct/mask.nii.gz`],
  ibsi_digital: [`${data}ibsi1_digital/image.nii.gz`, `${data}ibsi1_digital/mask.nii.gz`],
};

export async function readCase(paths: readonly string[], label = 1): Promise<{ volume: Volume; mask: Mask }> {
  const [volume, labels] = await Promise.all(paths.map((path) => readVolume(path)));
  return { volume, mask: maskFromLabel(labels, label) };
}
