import { maskFromLabel, readVolumeBytes } from '@radscore/image';
import { extractFeatures, makeParameters } from '@radscore/radiomics';

const parameters = {
  setting: { binWidth: 25, additionalInfo: false },
  imageType: { Original: {}, Wavelet: {}, LoG: { sigma: [3, 5] } },
};

/** Wall-clock milliseconds of a calculation of 1,037 features, without reading: the first run and the median of the next five. */
export async function calculationTimes(image: Uint8Array, labels: Uint8Array): Promise<{ cold: number; warm: number }> {
  const [volume, regions] = [await readVolumeBytes(image), await readVolumeBytes(labels)];
  const times = Array.from({ length: 6 }, () => {
    const start = performance.now();
    extractFeatures(volume, maskFromLabel(regions, 1), makeParameters(parameters));
    return performance.now() - start;
  });
  const [cold, ...later] = times;
  return { cold: cold!, warm: later.toSorted((a, b) => a - b)[2]! };
}
