import { RadError } from '@radscore/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grid } from '../morphology/testing/masks.js';
import { networkDescription } from './description.js';
import { normaliseIntensities } from './normalise.js';

const plans = {
  dataset_name: 'Dataset003_Liver',
  plans_name: 'nnUNetPlans',
  transpose_forward: [1, 0, 2],
  transpose_backward: [1, 0, 2],
  image_reader_writer: 'SimpleITKIO',
  configurations: {
    '2d': { patch_size: [512, 512], spacing: [0.77, 0.77], normalization_schemes: ['CTNormalization'] },
    '3d_fullres': {
      data_identifier: 'nnUNetPlans_3d_fullres',
      patch_size: [128, 112, 96],
      spacing: [1, 0.8, 0.7],
      normalization_schemes: ['CTNormalization'],
      use_mask_for_norm: [false],
    },
    '3d_fullres_large': { inherits_from: '3d_fullres', patch_size: [160, 160, 160] },
  },
  foreground_intensity_properties_per_channel: {
    '0': { max: 5420, mean: 99.48, median: 101, min: -983, percentile_00_5: -15, percentile_99_5: 197, std: 37.13 },
  },
};
const dataset = {
  channel_names: { '0': 'CT' },
  labels: { background: 0, liver: 1, tumour: 2, ignore: 3 },
  numTraining: 131,
  file_ending: '.nii.gz',
};

test('nnU-Net’s plans and dataset are read as they are, in either order', () => {
  const found = networkDescription([dataset, plans]);
  expect(found).toEqual({
    name: 'Dataset003_Liver 3d_fullres',
    // The network’s axes are y, z, x of the image.
    axes: [1, 2, 0],
    spacing: [0.7, 1, 0.8],
    patch: [96, 128, 112],
    normalisation: { kind: 'ct', lower: -15, upper: 197, mean: 99.48, sd: 37.13 },
    labels: ['background', 'liver', 'tumour'],
    overlap: 0.5,
    mirror: [],
    interpolator: 'sitkBSpline',
    separateCoarseAxis: true,
    cropToNonzero: true,
    keepLargest: [],
  });
  const large = networkDescription([plans, dataset], '3d_fullres_large');
  expect(large).toMatchObject({ patch: [160, 160, 160], spacing: [0.7, 1, 0.8] });
  const reoriented = networkDescription([{ ...plans, image_reader_writer: 'NibabelIOWithReorient' }, dataset]);
  expect(reoriented.orientation).toBe('RAS');
});

const problem = (documents: unknown[], configuration?: string): string => {
  try {
    networkDescription(documents, configuration);
  } catch (error) {
    if (error instanceof RadError && error.code === 'RAD-NETWORK-DESCRIPTION') return String(error.values.field);
    throw error;
  }
  return '';
};

test('what of nnU-Net is not supported is refused by name', () => {
  expect(problem([plans])).toBe('dataset');
  expect(problem([plans, dataset], '2d')).toBe('plans.configurations.2d.spacing');
  expect(problem([plans, dataset], '4d')).toBe('plans.configurations.4d');
  expect(problem([plans, { ...dataset, channel_names: { '0': 'T1', '1': 'T2' } }])).toBe('dataset.channel_names');
  expect(problem([plans, { ...dataset, labels: { background: 0, whole: [1, 2] } }])).toBe('dataset.labels.whole');
  expect(problem([plans, { ...dataset, labels: { background: 0, b: 2 } }])).toBe('dataset.labels');
  const cascade = {
    ...plans,
    configurations: { '3d_cascade_fullres': { ...plans.configurations['3d_fullres'], previous_stage: '3d_lowres' } },
  };
  expect(problem([cascade, dataset])).toBe('plans.configurations.3d_cascade_fullres');
  const circle = { ...plans, configurations: { '3d_fullres': { inherits_from: '3d_fullres' } } };
  expect(problem([circle, dataset])).toBe('plans.configurations.3d_fullres');
});

const metadata = {
  name: 'Spleen CT segmentation',
  network_data_format: {
    inputs: { image: { type: 'image', num_channels: 1, spatial_shape: [96, 96, 96] } },
    outputs: { pred: { num_channels: 2, channel_def: { '0': 'background', '1': 'spleen' } } },
  },
};
const inference = {
  patch: [96, 96, 64],
  preprocessing: {
    _target_: 'Compose',
    transforms: [
      { _target_: 'LoadImaged', keys: 'image' },
      { _target_: 'Orientationd', keys: 'image', axcodes: 'RAS' },
      { _target_: 'Spacingd', keys: 'image', pixdim: [1.5, 1.5, 2], mode: 'bilinear' },
      {
        _target_: 'monai.transforms.ScaleIntensityRanged',
        keys: 'image',
        a_min: -57,
        a_max: 164,
        b_min: 0,
        b_max: 1,
        clip: true,
      },
    ],
  },
  inferer: { _target_: 'SlidingWindowInferer', roi_size: '@patch', sw_batch_size: 4, overlap: 0.5 },
};

test('a MONAI bundle is read from its metadata and inference files', () => {
  expect(networkDescription([metadata, inference])).toEqual({
    name: 'Spleen CT segmentation',
    axes: [0, 1, 2],
    spacing: [1.5, 1.5, 2],
    patch: [96, 96, 64],
    orientation: 'RAS',
    normalisation: { kind: 'range', from: [-57, 164], to: [0, 1], clip: true },
    labels: ['background', 'spleen'],
    overlap: 0.5,
    mirror: [],
    interpolator: 'sitkLinear',
    separateCoarseAxis: false,
    cropToNonzero: false,
    keepLargest: [],
  });
  expect(problem([metadata])).toBe('metadata');
  expect(problem([metadata, { ...inference, inferer: { roi_size: '$[96] * 3' } }])).toBe('inference.inferer.roi_size');
});

const own = {
  patch: [32, 32, 16],
  normalisation: { kind: 'range', from: [-100, 200] },
  labels: ['background', 'liver'],
  mirror: ['x'],
  keepLargest: ['liver'],
};

test('radscore’s own form needs a patch, a normalisation and labels; the rest has defaults', () => {
  expect(networkDescription([own])).toMatchObject({
    axes: [2, 1, 0],
    mirror: [0],
    overlap: 0.5,
    normalisation: { kind: 'range', from: [-100, 200], to: [0, 1], clip: true },
  });
  expect(problem([{ ...own, patch: [32, 0, 16] }])).toBe('patch');
  expect(problem([{ ...own, patch: [9999, 9999, 9999] }])).toBe('patch');
  expect(problem([{ ...own, labels: ['one'] }])).toBe('labels');
  expect(problem([{ ...own, axes: 'xxz' }])).toBe('description.axes');
  expect(problem([{ ...own, overlap: 1 }])).toBe('overlap');
  expect(problem([{ ...own, keepLargest: ['spleen'] }])).toBe('keepLargest');
  expect(problem([{ ...own, spacing: [1, 1, -1] }])).toBe('spacing');
  expect(problem([own, own])).toBe('description');
});

test('whatever a file holds, it is a description or a coded error', () => {
  const base = fc.constantFrom<unknown[]>([plans, dataset], [metadata, inference], [own]);
  const path = fc.array(fc.nat(9), { maxLength: 5 });
  fc.assert(
    fc.property(base, fc.nat(1), path, fc.jsonValue(), (documents, which, keys, value) => {
      const copy = structuredClone(documents);
      // Somewhere in one of the files another value is put.
      let at = copy[which % copy.length] as Record<string, unknown>;
      keys.forEach((key, depth) => {
        if (typeof at !== 'object' || at === null) return;
        const names = Object.keys(at);
        if (names.length === 0) return;
        const name = names[key % names.length];
        if (depth === keys.length - 1) at[name] = value;
        else at = at[name] as Record<string, unknown>;
      });
      problem(copy);
    }),
    { numRuns: 500 },
  );
  fc.assert(fc.property(fc.array(fc.jsonValue(), { maxLength: 3 }), (documents) => void problem(documents)));
});

test('values are normalised as nnU-Net and MONAI do', () => {
  const volume = { geometry: grid([4, 1, 1], [1, 1, 1]), data: Int16Array.of(0, 10, 20, 30) };
  const close = (found: Float32Array, expected: number[]) =>
    expected.forEach((e, i) => void expect(found[i]).toBeCloseTo(e, 6));
  close(normaliseIntensities(volume, { kind: 'none' }), [0, 10, 20, 30]);
  close(normaliseIntensities(volume, { kind: 'unit' }), [0, 1 / 3, 2 / 3, 1]);
  close(normaliseIntensities(volume, { kind: 'ct', lower: 5, upper: 25, mean: 15, sd: 5 }), [-2, -1, 1, 2]);
  close(normaliseIntensities(volume, { kind: 'range', from: [10, 20], to: [0, 1], clip: true }), [0, 0, 1, 1]);
  close(normaliseIntensities(volume, { kind: 'range', from: [10, 20], to: [-1, 1], clip: false }), [-3, -1, 1, 3]);
  const sd = Math.sqrt((225 + 25 + 25 + 225) / 4);
  close(normaliseIntensities(volume, { kind: 'z-score', within: 'image' }), [-15 / sd, -5 / sd, 5 / sd, 15 / sd]);
  const body = Math.sqrt(200 / 3);
  close(normaliseIntensities(volume, { kind: 'z-score', within: 'nonzero' }), [0, -10 / body, 0, 10 / body]);
  const flat = { ...volume, data: new Int16Array(4).fill(7) };
  close(normaliseIntensities(flat, { kind: 'z-score', within: 'image' }), [0, 0, 0, 0]);
});
