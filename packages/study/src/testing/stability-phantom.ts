import {
  type CohortExtraction,
  type ExtractionRequest,
  measureCaseTask,
  type PerturbedFeatures,
  perturbCohort,
} from '@radscore/cases';
import { createRng } from '@radscore/core';
import { inlineExecutor, memoryStore } from '@radscore/jobs';

const size = [34, 34, 30] as const;
const geometry = {
  size,
  spacing: [1, 1, 1] as const,
  origin: [0, 0, 0] as const,
  direction: [1, 0, 0, 0, 1, 0, 0, 0, 1] as const,
};

/** Noise of the images, in their unit. */
export const phantomNoise = 10;

/**
 * Lesions whose truth is known: balls of 6 to 10 mm, each of its own even grey level (50 with a standard deviation of 25) in white noise of
 * 10. Level and size differ from case to case; the texture is noise alone, so that no feature of it can hold when the noise is another.
 */
function phantomCase(id: string) {
  const rng = createRng(`stability/${id}`);
  const radius = 6 + 4 * rng.uniform();
  const level = 50 + 25 * rng.normal();
  const inside = new Uint8Array(size[0] * size[1] * size[2]);
  const data = Float64Array.from(inside, () => phantomNoise * rng.normal());
  for (let z = 0, i = 0; z < size[2]; z++)
    for (let y = 0; y < size[1]; y++)
      for (let x = 0; x < size[0]; x++, i++) {
        if ((x - 16.5) ** 2 + (y - 16.5) ** 2 + (z - 14.5) ** 2 > radius * radius) continue;
        inside[i] = 1;
        data[i]! += level;
      }
  return { image: { geometry, data, notes: [] }, inside };
}

const cases = {
  readImage: async (id: string) => phantomCase(id).image,
  openOutlines: async (id: string) => ({
    segmentsOn: () => ({
      segments: [{ name: 'label1', label: 1 }],
      maskOf: () => ({ geometry, data: phantomCase(id).inside }),
    }),
  }),
  contentHash: async (id: string) => id,
};

const parameters = {
  setting: { binWidth: 5, additionalInfo: false },
  imageType: { Original: {} },
  featureClass: {
    shape: ['MeshVolume', 'Maximum3DDiameter'],
    firstorder: ['Mean', 'Median', '10Percentile', 'Variance', 'Skewness', 'Kurtosis'],
    glcm: ['Correlation', 'ClusterShade'],
    glszm: ['ZoneEntropy', 'SmallAreaEmphasis'],
    ngtdm: ['Coarseness'],
  },
};

/** The features of so many cases of the phantom under perturbations. */
export async function perturbPhantom(
  count: number,
  settings: Parameters<typeof perturbCohort>[1],
): Promise<PerturbedFeatures> {
  const requests = Array.from({ length: count }, (_, i): ExtractionRequest => {
    const id = `ball-${i + 1}`;
    return { id, image: id, mask: id, each: false, regions: [], parameters };
  });
  const store = memoryStore();
  const nothing = () => Promise.reject(new Error('there is no encoder'));
  const host = { store, cases, openEncoder: nothing };
  const executor = inlineExecutor({ 'measure-case': async () => measureCaseTask as never }, host as never);
  const run: CohortExtraction = { executor, cases: cases as never, store };
  return (await perturbCohort(requests, settings, run)).features;
}
