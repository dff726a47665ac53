import type { FeatureSettings } from '../../parameters/settings.js';
import { neighbours } from '../../region/directions.js';
import type { DiscretisedRegion } from '../../region/region.js';
import { defineFamily } from '../family.js';
import { type Emphases, emphases } from '../texture/emphases.js';
import { findZones, zoneSizes } from './matrix.js';

/** What is measured on zones, and the number of zones for each voxel. */
type ZoneMeasures = Emphases & { readonly percentage: number };

/**
 * The grey level size zone matrix: how large the connected zones of voxels of equal level are; 26 neighbours are connected in 3D,
 * 8 with `force2D`. One matrix, whatever the direction. As PyRadiomics' `glszm`.
 */
export const glszm = defineFamily<'levels', ZoneMeasures>({
  name: 'glszm',
  title: 'Grey level size zone matrix',
  source: 'Thibault et al. 2009; IBSI 1, chapter 3.8 (9SAK); PyRadiomics glszm; P(i,j): zones of level i, j voxels',
  reads: 'levels',
  settings: ['force2D', 'force2Ddimension'],
  prepare: glszmOfRegion,
  features: [
    {
      name: 'GrayLevelNonUniformity',
      summary: 'How unevenly the zones are spread over the levels.',
      source: 'sum over i of (sum over j of P(i,j))^2 / Nz',
      ibsi: 'JNSA',
      unit: '1',
      value: (glszm) => glszm.levelNonUniformity,
    },
    {
      name: 'GrayLevelNonUniformityNormalized',
      summary: 'How unevenly the zones are spread over the levels, between 0 and 1.',
      source: 'sum over i of (sum over j of P(i,j))^2 / Nz^2',
      ibsi: 'Y1RO',
      unit: '1',
      value: (glszm) => glszm.levelNonUniformityNormalized,
    },
    {
      name: 'GrayLevelVariance',
      summary: 'How much the levels of zones vary.',
      source: 'sum p(i,j) (i - mean)^2',
      ibsi: 'BYLV',
      unit: '1',
      value: (glszm) => glszm.levelVariance,
    },
    {
      name: 'HighGrayLevelZoneEmphasis',
      summary: 'High where zones have high levels.',
      source: 'sum P(i,j) i^2 / Nz',
      ibsi: '5GN9',
      unit: '1',
      value: (glszm) => glszm.high,
    },
    {
      name: 'LargeAreaEmphasis',
      summary: 'High where zones are large: coarse texture.',
      source: 'sum P(i,j) j^2 / Nz',
      ibsi: '48P8',
      unit: '1',
      value: (glszm) => glszm.large,
    },
    {
      name: 'LargeAreaHighGrayLevelEmphasis',
      summary: 'High where large zones have high levels.',
      source: 'sum P(i,j) i^2 j^2 / Nz',
      ibsi: 'J17V',
      unit: '1',
      value: (glszm) => glszm.largeHigh,
    },
    {
      name: 'LargeAreaLowGrayLevelEmphasis',
      summary: 'High where large zones have low levels.',
      source: 'sum P(i,j) j^2 / i^2 / Nz',
      ibsi: 'YH51',
      unit: '1',
      value: (glszm) => glszm.largeLow,
    },
    {
      name: 'LowGrayLevelZoneEmphasis',
      summary: 'High where zones have low levels.',
      source: 'sum P(i,j) / i^2 / Nz',
      ibsi: 'XMSY',
      unit: '1',
      value: (glszm) => glszm.low,
    },
    {
      name: 'SizeZoneNonUniformity',
      summary: 'How unevenly the zones are spread over the sizes.',
      source: 'sum over j of (sum over i of P(i,j))^2 / Nz',
      ibsi: '4JP3',
      unit: '1',
      value: (glszm) => glszm.extentNonUniformity,
    },
    {
      name: 'SizeZoneNonUniformityNormalized',
      summary: 'How unevenly the zones are spread over the sizes, between 0 and 1.',
      source: 'sum over j of (sum over i of P(i,j))^2 / Nz^2',
      ibsi: 'VB3A',
      unit: '1',
      value: (glszm) => glszm.extentNonUniformityNormalized,
    },
    {
      name: 'SmallAreaEmphasis',
      summary: 'High where zones are small: fine texture.',
      source: 'sum P(i,j) / j^2 / Nz',
      ibsi: '5QRC',
      unit: '1',
      value: (glszm) => glszm.small,
    },
    {
      name: 'SmallAreaHighGrayLevelEmphasis',
      summary: 'High where small zones have high levels.',
      source: 'sum P(i,j) i^2 / j^2 / Nz',
      ibsi: 'HW1V',
      unit: '1',
      value: (glszm) => glszm.smallHigh,
    },
    {
      name: 'SmallAreaLowGrayLevelEmphasis',
      summary: 'High where small zones have low levels.',
      source: 'sum P(i,j) / (i^2 j^2) / Nz',
      ibsi: '5RAI',
      unit: '1',
      value: (glszm) => glszm.smallLow,
    },
    {
      name: 'ZoneEntropy',
      summary: 'How unpredictable level and size of a zone are.',
      source: '-sum p(i,j) log2 p(i,j)',
      ibsi: 'GU8N',
      unit: 'bit',
      value: (glszm) => glszm.entropy,
    },
    {
      name: 'ZonePercentage',
      summary: 'Zones per voxel: 1 where no neighbours are equal.',
      source: 'Nz / number of voxels',
      ibsi: 'P30P',
      unit: '1',
      value: (glszm) => glszm.percentage,
    },
    {
      name: 'ZoneVariance',
      summary: 'How much the sizes of zones vary.',
      source: 'sum p(i,j) (j - mean)^2',
      ibsi: '3NSA',
      unit: '1',
      value: (glszm) => glszm.extentVariance,
    },
  ],
});

function glszmOfRegion({ grid, levels, histogram }: DiscretisedRegion, settings: FeatureSettings): ZoneMeasures {
  const connected = neighbours(grid, { ...settings, distances: [1] });
  const zones = findZones(levels, grid.voxels, connected);
  const largest = zones.size.reduce((most, size) => Math.max(most, size), 1);
  const measured = emphases(zoneSizes(zones, histogram, largest));
  return { ...measured, percentage: measured.count / grid.count };
}
