import { sha256Hex } from '@radscore/core';
import { maskFromLabel, readVolumeBytes } from '@radscore/image';
import { extractFeatures, makeParameters } from '@radscore/radiomics';

/** The features of the fixture on images of many types, and a hash of the bits of all of them. */
export interface FixtureValues {
  /** Name and the 64 bits of the value in hexadecimal digits, or the code of the reason why it is missing. */
  readonly lines: readonly string[];
  readonly hash: string;
}

/** Every host that runs the engine must find these bits. */
export const expectedHash = 'fb31b781c5772fd84a621797008f3bef87dfc4e05429e6781fde95289e9cede3';

const parameters = {
  setting: { binWidth: 25, additionalInfo: false },
  imageType: {
    Original: {},
    Wavelet: {},
    LoG: { sigma: [1, 3] },
    Exponential: {},
    Logarithm: {},
    Gradient: {},
    LBP2D: {},
    LBP3D: {},
    AdditiveGaussianNoise: {},
    ShotNoise: {},
  },
};

/** Extracts the features of the fixture from the bytes of its two files, with nothing that only one platform has. */
export async function fixtureValues(image: Uint8Array, labels: Uint8Array): Promise<FixtureValues> {
  const [volume, regions] = [await readVolumeBytes(image), await readVolumeBytes(labels)];
  const { features } = extractFeatures(volume, maskFromLabel(regions, 1), makeParameters(parameters));
  const lines = features.map((f) => `${f.name} ${f.value === null ? f.reason.code : bitsOf(f.value)}`);
  return { lines, hash: sha256Hex(lines.join('\n')) };
}

function bitsOf(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}
