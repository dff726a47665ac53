import { crop, identityDirection, type Mask, type Triple, type Volume } from '@radscore/image';
import { describe, expect, test } from 'vitest';
import { readCase, root } from '../conformance/testing/cases.js';
import { extractFeatures } from '../extractor/extract-features.js';
import { maskWhere } from '../families/testing/regions.js';
import { filters } from '../filters/index.js';
import { makeParameters } from '../parameters/parameters.js';
import { type FeatureMap, type FeatureMapOptions, featureMaps } from './feature-maps.js';
import { kernelByKernel } from './testing/kernel-by-kernel.js';

const everywhere = () => true;

/** Three slices of the grey values 1, 2 and 3. */
function slices(): Volume {
  const geometry = { size: [3, 3, 3] as Triple, spacing: [1, 1, 1] as Triple, origin: [5, 6, 7] as Triple };
  return {
    geometry: { ...geometry, direction: identityDirection },
    data: Float64Array.from({ length: 27 }, (_, i) => 1 + Math.floor(i / 9)),
  };
}

function mapsOf(
  volume: Volume,
  mask: Mask,
  setting: Record<string, unknown>,
  options: FeatureMapOptions,
): Record<string, Exclude<FeatureMap, { volume: null }>> {
  const placed: Mask = { ...mask, geometry: volume.geometry };
  const maps = featureMaps(volume, placed, makeParameters({ setting }), options);
  return Object.fromEntries(
    maps.map((map) => {
      if (map.volume === null) throw new Error(`${map.name}: ${map.reason.code}`);
      return [map.name.replace('original_', ''), map];
    }),
  );
}

describe('three slices of levels 1, 2, 3 and a cube of radius 1, computed by hand', () => {
  const features = [
    'firstorder_Mean',
    'firstorder_Entropy',
    'firstorder_Energy',
    'glcm_Contrast',
    'glcm_Correlation',
    'glcm_JointEnergy',
    'gldm_LargeDependenceEmphasis',
    'glrlm_LongRunEmphasis',
    'glszm_LargeAreaEmphasis',
    'glszm_ZonePercentage',
    'glszm_HighGrayLevelZoneEmphasis',
    'ngtdm_Coarseness',
  ];
  const maps = mapsOf(slices(), maskWhere([3, 3, 3], everywhere), { binWidth: 1 }, { features });
  const at = (name: string, [x, y, z]: Triple) => maps[name].volume.data[x + 3 * (y + 3 * z)];

  test('the kernel of a corner is the cube of 2 x 2 x 2 that lies in the image', () => {
    const corner: Triple = [0, 0, 0];
    expect(at('firstorder_Mean', corner)).toBe(1.5);
    expect(at('firstorder_Entropy', corner)).toBeCloseTo(1, 12);
    expect(at('firstorder_Energy', corner)).toBe(4 * 1 + 4 * 4);
    // Four directions stay within a slice, nine go from 1 to 2.
    expect(at('glcm_Contrast', corner)).toBeCloseTo(9 / 13, 14);
    expect(at('glcm_Correlation', corner)).toBeCloseTo((4 - 9) / 13, 14);
    expect(at('glcm_JointEnergy', corner)).toBeCloseTo(1 / 2, 14);
    expect(at('gldm_LargeDependenceEmphasis', corner)).toBe(16);
    // Along x and y runs of 2; along the diagonals of the slice two runs of 2 and four of 1; across the slices runs of 1.
    expect(at('glrlm_LongRunEmphasis', corner)).toBeCloseTo((4 + 4 + 2 + 2 + 9) / 13, 14);
    expect(at('glszm_LargeAreaEmphasis', corner)).toBe(16);
    expect(at('glszm_ZonePercentage', corner)).toBe(2 / 8);
    // Each voxel has three neighbours of its level and four of the other: it differs from their mean by 4/7.
    expect(at('ngtdm_Coarseness', corner)).toBeCloseTo(7 / 16, 14);
  });

  test('levels are those of the whole region, not of the kernel', () => {
    expect(at('glszm_HighGrayLevelZoneEmphasis', [2, 2, 2])).toBe((4 + 9) / 2);
    expect(at('glszm_HighGrayLevelZoneEmphasis', [0, 0, 0])).toBe((1 + 4) / 2);
  });

  test('the kernel of the centre is the whole region', () => {
    expect(at('firstorder_Mean', [1, 1, 1])).toBe(2);
    expect(at('glszm_LargeAreaEmphasis', [1, 1, 1])).toBe(81);
    expect(at('glcm_Contrast', [1, 1, 1])).toBeCloseTo(9 / 13, 14);
  });

  test('flat kernels stay within the slice, along whichever axis', () => {
    const options = { features: ['glszm_LargeAreaEmphasis', 'firstorder_Mean', 'glcm_Contrast'] };
    const whole = maskWhere([3, 3, 3], everywhere);
    const alongZ = mapsOf(slices(), whole, { binWidth: 1, force2D: true }, options);
    expect(alongZ.firstorder_Mean.volume.data).toEqual(slices().data);
    expect(alongZ.glszm_LargeAreaEmphasis.volume.data[0]).toBe(16);
    expect(alongZ.glcm_Contrast.volume.data[13]).toBe(0);
    const alongX = mapsOf(slices(), whole, { binWidth: 1, force2D: true, force2Ddimension: 2 }, options);
    expect(alongX.firstorder_Mean.volume.data[0]).toBe(1.5);
    expect(alongX.glszm_LargeAreaEmphasis.volume.data[13]).toBe(9);
    // Along z and both diagonals levels differ by 1, along y they do not.
    expect(alongX.glcm_Contrast.volume.data[13]).toBeCloseTo(3 / 4, 14);
  });
});

describe('what a kernel sees and where a map lies', () => {
  const pair = maskWhere([3, 3, 3], (x, y, z) => x === 2 && y === 1 && z < 2);

  test('a masked kernel has voxels of the region alone, another one all in the image', () => {
    const options = { features: ['firstorder_Mean', 'firstorder_Minimum', 'glszm_HighGrayLevelZoneEmphasis'] };
    const masked = mapsOf(slices(), pair, { binWidth: 1, minimumROIDimensions: 1 }, options);
    const open = mapsOf(slices(), pair, { binWidth: 1, minimumROIDimensions: 1 }, { ...options, maskedKernel: false });
    const place = 1 + 2 * (1 + 3 * 1);
    expect(masked.firstorder_Mean.volume.data[place]).toBe(1.5);
    expect(open.firstorder_Mean.volume.data[place]).toBe(2);
    expect(open.glszm_HighGrayLevelZoneEmphasis.volume.data[place]).toBe((1 + 4 + 9) / 3);
  });

  test("a map covers the region's box and the radius around it, cut at the border of the image, on the image's grid", () => {
    const options = { features: ['firstorder_Mean'], initValue: -7 };
    const { volume } = mapsOf(slices(), pair, { minimumROIDimensions: 1 }, options).firstorder_Mean;
    expect(volume.geometry.size).toEqual([2, 3, 3]);
    expect(volume.geometry.origin).toEqual([6, 6, 7]);
    expect([...volume.data].filter((value) => value !== -7)).toEqual([1.5, 1.5]);
  });

  test('a voxel without a value is NaN and counted with the reason; what is outside the region has the initial value', () => {
    const apart = maskWhere([5, 5, 1], (x, y) => (x === 0 && y === 0) || (x > 2 && y > 2));
    const volume: Volume = { geometry: apart.geometry, data: Float64Array.from({ length: 25 }, (_, i) => i) };
    const maps = mapsOf(volume, apart, {}, { features: ['glcm_Contrast', 'glcm_MCC', 'glszm_ZonePercentage'] });
    expect(maps.glcm_Contrast.volume.data[0]).toBeNaN();
    expect(maps.glcm_Contrast).toMatchObject({ undefinedVoxels: 1, reason: { code: 'RAD-TEXTURE-NO-NEIGHBOURS' } });
    expect(maps.glcm_MCC).toMatchObject({ undefinedVoxels: 1 });
    expect(maps.glcm_Contrast.volume.data[1]).toBe(0);
    expect(maps.glszm_ZonePercentage).toMatchObject({ undefinedVoxels: 0 });
    expect(maps.glszm_ZonePercentage.volume.data[0]).toBe(1);
  });
});

/** Corners of fixtures that are small enough to go over kernel by kernel. */
const cases = [
  { name: 'a tumour in CT', files: ['ct_image', 'ct_labels'], lower: [30, 13, 11], size: [8, 7, 5], binWidth: 12 },
  {
    name: 'a region that fills the image',
    files: ['edge_image', 'edge_mask'],
    lower: [0, 0, 0],
    size: [6, 5, 4],
    binWidth: 4,
  },
  {
    name: 'a slice of ultrasound',
    files: ['us_image', 'us_mask'],
    lower: [45, 50, 0],
    size: [14, 12, 1],
    binWidth: 15,
  },
] as const;

async function corner({ files, lower, size }: (typeof cases)[number]): Promise<{ volume: Volume; mask: Mask }> {
  const { volume, mask } = await readCase(files.map((file) => `${root}fixtures/${file}.nii.gz`));
  const upper = lower.map((first, axis) => first + size[axis] - 1) as [number, number, number];
  const box = { lower: [...lower] as Triple, upper };
  const part = crop(mask, box);
  // Some voxels are left out, so that kernels have holes and directions without a pair.
  const data = part.data.map((inside, i) => (i % 7 === 3 || i % 11 === 5 ? 0 : inside));
  return { volume: crop(volume, box), mask: { ...part, data } };
}

const families = ['firstorder', 'glcm', 'gldm', 'glrlm', 'glszm', 'ngtdm'];
const variants: { title: string; setting: Record<string, unknown>; maskedKernel?: boolean }[] = [
  { title: 'cubes', setting: {} },
  { title: 'squares', setting: { force2D: true } },
  { title: 'squares across y', setting: { force2D: true, force2Ddimension: 1 } },
  { title: 'cubes that see the whole image', setting: {}, maskedKernel: false },
  { title: 'neighbours at distances 1 and 2, tolerance 1', setting: { distances: [1, 2], gldm_a: 1 } },
  { title: 'GLCM of one direction of each pair', setting: { symmetricalGLCM: false } },
  { title: 'directions weighted by their length', setting: { weightingNorm: 'euclidean' } },
];

describe.each(cases)('the maps of $name are the features of each kernel by itself, to 1e-12', (one) => {
  const { binWidth } = one;
  for (const { title, setting, maskedKernel = true } of variants) {
    for (const kernelRadius of title.startsWith('cubes') || title === 'squares' ? [1, 2, 3] : [1, 2]) {
      test(`${title} of radius ${kernelRadius}`, async () => {
        const { volume, mask } = await corner(one);
        const parameters = makeParameters({ setting: { ...setting, binWidth } });
        const names = parameters.families.filter(({ family }) => families.includes(family.name));
        expect(names.map(({ family }) => family.name)).toEqual(families);
        const features = names.flatMap(({ family, wanted }) => wanted.map((feature) => `${family.name}_${feature}`));
        const maps = mapsOf(volume, mask, { ...setting, binWidth }, { features, kernelRadius, maskedKernel });
        expect(Object.keys(maps)).toEqual(features);
        const how = { kernelRadius, maskedKernel, discretisation: { binWidth } };
        const expected = kernelByKernel(volume, mask, families, parameters.settings, how);
        for (const name of features) expectEqual(name, maps[name].volume, expected.get(name)!, volume);
      });
    }
  }
});

/** Compares the map with the values by image index; both lie in a world without rotation. */
function expectEqual(name: string, map: Volume, expected: ReadonlyMap<number, number>, { geometry }: Volume): void {
  const [nx, ny] = geometry.size;
  const [mx, my] = map.geometry.size;
  const shift = map.geometry.origin.map((mm, axis) =>
    Math.round(Math.abs(mm - geometry.origin[axis]) / geometry.spacing[axis]),
  );
  expect(expected.size, name).toBeGreaterThan(0);
  for (const [index, value] of expected) {
    const [x, y, z] = [index % nx, Math.floor(index / nx) % ny, Math.floor(index / (nx * ny))];
    const found = map.data[x - shift[0] + mx * (y - shift[1] + my * (z - shift[2]))];
    if (Number.isNaN(value) && Number.isNaN(found)) continue;
    const off = Math.abs(found - value) / Math.max(1, Math.abs(value));
    if (!(off <= 1e-12)) expect.fail(`${name} at ${[x, y, z]}: ${found} instead of ${value}, off by ${off}`);
  }
}

test('the map of a kernel that covers the region is the value of the region', async () => {
  const { volume, mask } = await corner(cases[0]);
  const parameters = makeParameters({ setting: { binWidth: 12 } });
  const whole = extractFeatures(volume, mask, parameters).features;
  const maps = featureMaps(volume, mask, parameters, { kernelRadius: 9 });
  for (const map of maps) {
    const { value } = whole.find(({ name }) => name === map.name)!;
    const values = map.volume!.data.filter((found) => found !== 0);
    if (value !== 0) expect(values.length).toBe(mask.data.reduce((sum, inside) => sum + inside, 0));
    for (const found of values)
      expect(Math.abs(found - value!)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value!)));
  }
  expect(maps).toHaveLength(whole.filter(({ name }) => !name.includes('_shape_')).length);
});

test.each(filters.map(({ name }) => name))(
  'the image type %s has maps, of the values that the extractor reads',
  async (name) => {
    const { volume, mask } = await corner(cases[0]);
    const given = { LoG: { sigma: [1.5] } }[name] ?? {};
    const parameters = makeParameters({ imageType: { [name]: given }, featureClass: { firstorder: ['Maximum'] } });
    const whole = extractFeatures(volume, mask, parameters).features;
    const maps = featureMaps(volume, mask, parameters, { kernelRadius: 2, initValue: -1e9 });
    expect(maps.map((map) => map.name)).toEqual(whole.map((feature) => feature.name));
    maps.forEach(({ volume: map, ...rest }, i) => {
      expect(map?.data.reduce((a, b) => Math.max(a, b)) ?? null, JSON.stringify(rest)).toBe(whole[i].value);
    });
  },
);

describe('what is asked for', () => {
  const whole = maskWhere([3, 3, 3], everywhere);
  const placed = { ...whole, geometry: slices().geometry };
  const namesOf = (document: unknown, options?: FeatureMapOptions) =>
    featureMaps(slices(), placed, makeParameters(document), options).map(({ name }) => name);

  test('features by name count, whatever the families of the parameters; without names the families but shape', () => {
    expect(namesOf({ featureClass: { shape: null } }, { features: ['ngtdm_Busyness', 'glcm_Idm', 'glcm_Id'] })).toEqual(
      ['original_ngtdm_Busyness', 'original_glcm_Idm', 'original_glcm_Id'],
    );
    expect(namesOf({ featureClass: { shape: null, gldm: ['DependenceVariance'] } })).toEqual([
      'original_gldm_DependenceVariance',
    ]);
  });

  test('the section voxelSetting holds where no option says otherwise; voxelBatch changes nothing', () => {
    const featureClass = { firstorder: ['Range'] };
    const rangeOf = (voxelSetting: unknown, options: FeatureMapOptions = {}) =>
      featureMaps(slices(), placed, makeParameters({ featureClass, voxelSetting }), options)[0].volume!.data[0];
    expect(rangeOf({ kernelRadius: 2 })).toBe(2);
    expect(rangeOf({ kernelRadius: 2 }, { kernelRadius: 1 })).toBe(1);
    expect(rangeOf({ kernelRadius: 2, voxelBatch: 3 })).toBe(2);
    expect(rangeOf({ kernelRadius: null, initValue: 'nan' })).toBe(1);
  });

  test('a radius, feature or family that cannot be is refused with the name', () => {
    const code = (options: FeatureMapOptions) => {
      try {
        return namesOf({}, options).length;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(code({ kernelRadius: 0 })).toBe('RAD-PARAMETER-INVALID');
    expect(code({ kernelRadius: 1.5 })).toBe('RAD-PARAMETER-INVALID');
    expect(code({ features: ['glcm_Contrst'] })).toBe('RAD-PARAMETER-UNKNOWN');
    expect(code({ features: ['Contrast'] })).toBe('RAD-PARAMETER-UNKNOWN');
    expect(code({ features: ['shape_Sphericity'] })).toBe('RAD-PARAMETER-INVALID');
  });

  test('progress goes from nothing to all; the signal is checked between kernels', () => {
    const seen: number[] = [];
    const features = ['glcm_Contrast', 'gldm_DependenceVariance'];
    const onProgress = ({ done, total }: { done: number; total: number }) => seen.push(done / total);
    namesOf({}, { features, onProgress });
    expect(seen).toEqual([0, 0.5, 1]);
    let looks = 0;
    const signal = {
      get aborted() {
        return looks++ > 1;
      },
    };
    expect(() => namesOf({}, { features, signal })).toThrow(expect.objectContaining({ code: 'RAD-CANCELLED' }));
  });

  test('an image that cannot be made gives its maps the reason and stops no other', () => {
    const imageType = { LoG: { sigma: [1] }, Original: {} };
    const maps = featureMaps(slices(), placed, makeParameters({ imageType, featureClass: { firstorder: ['Mean'] } }));
    expect(maps[0]).toMatchObject({ volume: null, reason: { code: 'RAD-FILTER-TOO-SMALL' } });
    expect(maps[1].volume).not.toBeNull();
  });
});
