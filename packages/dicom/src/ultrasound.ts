import type { Dataset } from './dataset.js';

/** The code of PS3.3, C.8.5.5.1.15, for centimetres. */
const centimetres = 3;
/** The code of PS3.3, C.8.5.5.1.2, for tissue (B mode). */
const tissue = 1;

/**
 * The pixel spacing (mm, x and y) of an ultrasound image from its calibrated regions: of the regions that measure
 * centimetres along both axes, a tissue region before others, and the largest of these.
 * Undefined when no region is calibrated so.
 */
export function ultrasoundSpacing(header: Dataset): readonly [number, number] | undefined {
  const regions = header.items('SequenceOfUltrasoundRegions').flatMap((region) => {
    const dx = Math.abs(region.number('PhysicalDeltaX') ?? 0) * 10;
    const dy = Math.abs(region.number('PhysicalDeltaY') ?? 0) * 10;
    const inCentimetres =
      region.number('PhysicalUnitsXDirection') === centimetres &&
      region.number('PhysicalUnitsYDirection') === centimetres;
    if (!inCentimetres || dx === 0 || dy === 0) return [];
    return [{ spacing: [dx, dy] as const, area: areaOf(region), tissue: region.number('RegionDataType') === tissue }];
  });
  regions.sort((a, b) => Number(b.tissue) - Number(a.tissue) || b.area - a.area);
  return regions[0]?.spacing;
}

function areaOf(region: Dataset): number {
  const [x0, y0] = [region.number('RegionLocationMinX0') ?? 0, region.number('RegionLocationMinY0') ?? 0];
  const [x1, y1] = [region.number('RegionLocationMaxX1') ?? 0, region.number('RegionLocationMaxY1') ?? 0];
  return Math.max(0, x1 - x0) * Math.max(0, y1 - y0);
}
