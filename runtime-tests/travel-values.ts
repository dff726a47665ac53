// What travels with a model, worked out by the pure rooms on whatever host: maps, perturbation, outlines by a network, validation, recalibration.
import { type ExtractionRequest, perturbCohort } from '@radscore/cases';
import { createRng, toJson } from '@radscore/core';
import { identityDirection, type Mask, type Volume } from '@radscore/image';
import { type Network, segmentVolume } from '@radscore/image/segment';
import { parseModel } from '@radscore/prediction';
import { featureMaps, makeParameters } from '@radscore/radiomics';
import { featureStability, recalibrateModel, runStudy, type StudyPorts, validateModel } from '@radscore/study';
import { smallProtocol, syntheticStudy } from '../packages/study/src/testing/study-fixture.js';

/** The case that is perturbed, as the files beside it lie. */
export const perturbedCase: ExtractionRequest = {
  id: 'P1',
  image: 'P1/ct',
  mask: 'P1/seg.dcm',
  segment: 'tumour1',
  each: false,
  regions: [],
  parameters: { featureClass: { firstorder: ['Mean', 'Entropy'], glcm: ['Contrast'], shape: ['MeshVolume'] } },
};

/** By name the JSON of each result, with every number as it is. */
export async function travelValues(ports: StudyPorts): Promise<Record<string, string>> {
  const { image, mask } = lump();
  const parameters = makeParameters({ setting: { binWidth: 10 }, imageType: { Original: {}, LoG: { sigma: [2] } } });
  const wanted = ['glcm_Contrast', 'glcm_MCC', 'firstorder_Entropy', 'glrlm_RunEntropy', 'gldm_DependenceEntropy'];
  const maps = featureMaps(image, mask, parameters, { features: wanted, kernelRadius: 1 });
  const varied = { noise: 1, rotation: [-4, 4], growth: { fractions: [0.1] }, contour: 1 };
  const { features, failures } = await perturbCohort([perturbedCase], varied, ports);
  const labels = await segmentVolume(image, brightness, {
    name: 'brightness',
    spacing: [1.5, 1.5, 1.5],
    patch: [8, 8, 8],
    axes: [2, 1, 0],
    normalisation: { kind: 'z-score', within: 'image' },
    labels: ['background', 'bright'],
    overlap: 0.5,
    mirror: [0, 2],
    interpolator: 'sitkBSpline',
    separateCoarseAxis: false,
    cropToNonzero: false,
    keepLargest: ['bright'],
  });
  const split = { kind: 'random' as const, test: 0.3, seed: 1, external: { column: 'hospital', values: ['two'] } };
  const study = syntheticStudy(160, 6, 1);
  const { found } = await runStudy({ ...study, protocol: smallProtocol({ split }), versions: {} }, ports);
  const model = parseModel(toJson(found!.model));
  const { result, rows } = await validateModel({ model, ...study, versions: {} }, ports);
  const predictions = result.predictions.map(({ value }) => value);
  const event = result.outcome.kind === 'binary' ? [...result.outcome.event] : [];
  return {
    maps: toJson(maps.map(({ name, volume }) => [name, Array.from(volume?.data ?? [])])),
    perturb: toJson({ features, failures, stability: featureStability(features, undefined) }),
    segment: toJson(Array.from(labels.data)),
    validate: toJson(result),
    recalibrate: toJson(
      ['auto', 'slope', 'refit'].map((how) => recalibrateModel(model, { predictions, event, rows }, how as 'auto')),
    ),
  };
}

/** A bright lump in noise. */
function lump(): { image: Volume; mask: Mask } {
  const size = [16, 15, 11] as const;
  const geometry = { size, spacing: [1, 1, 1.5], origin: [0, 0, 0], direction: identityDirection } as const;
  const rng = createRng('travel');
  const inside = (i: number) => {
    const [x, y, z] = [(i % 16) - 8, (Math.floor(i / 16) % 15) - 7, 1.5 * (Math.floor(i / 240) - 5)];
    return Number(x * x + y * y + z * z <= 25);
  };
  const data = Uint8Array.from({ length: 16 * 15 * 11 }, (_, i) => inside(i));
  return {
    image: { geometry, data: Float64Array.from(data, (v) => Math.round(60 * v + 20 * rng.normal())) },
    mask: { geometry, data },
  };
}

/** Scores of two classes: a constant and the mean of each value and the next. */
const brightness: Network = {
  run: async (tile) => {
    const scores = new Float32Array(2 * tile.length).fill(0.25);
    tile.forEach((value, i) => {
      scores[tile.length + i] = (value + (tile[i + 1] ?? value)) / 2;
    });
    return scores;
  },
};
