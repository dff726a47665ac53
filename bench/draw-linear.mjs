// Draws bench/linear.json: docs/images/linear-cost.svg. Run it with
//   node --conditions=source --import tsx bench/draw-linear.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figureOfBlocks, titleBlock } from '../packages/report/src/svg/column.js';
import { legendBlock } from '../packages/report/src/svg/legend.js';
import { curve } from '../packages/report/src/svg/marks.js';
import { plotBlock } from '../packages/report/src/svg/plot.js';
import { seriesColour, seriesDash, theme } from '../packages/report/src/svg/theme.js';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const points = JSON.parse(readFileSync(path('linear.json'), 'utf8'));
const valuesOf = (key) => [...new Set(points.map((point) => point[key]))];
const [imageTypes, levelCounts, sizes, costs] = ['imageType', 'levels', 'voxels', 'nsPerVoxel'].map(valuesOf);
const lines = levelCounts.map((levels, i) => ({ levels, style: { colour: seriesColour(i), dash: seriesDash(i) } }));

const width = theme.singleColumn;
const axes = {
  x: { domain: [Math.min(...sizes), Math.max(...sizes)], scale: 'log', label: 'Voxels of the region' },
  y: {
    domain: [10 ** Math.floor(Math.log10(Math.min(...costs))), 10 ** Math.ceil(Math.log10(Math.max(...costs)))],
    scale: 'log',
    label: 'CPU ns a voxel',
  },
};
const panels = imageTypes.flatMap((imageType) => [
  titleBlock(imageType, width),
  plotBlock({ width, height: 120, ...axes }, (area) =>
    lines
      .map(({ levels, style }) => {
        const own = points.filter((point) => point.imageType === imageType && point.levels === levels);
        const [x, y] = ['voxels', 'nsPerVoxel'].map((key) => own.map((point) => point[key]));
        return curve(area, x, y, style);
      })
      .join(''),
  ),
]);
const legend = legendBlock(
  lines.map(({ levels, style }) => ({ label: `${levels} grey levels`, sample: { kind: 'line', ...style } })),
  { width },
);
const alt =
  'CPU time for each voxel of the region and each image against the size of the region, by number of grey levels.';
writeFileSync(path('../docs/images/linear-cost.svg'), figureOfBlocks(width, alt, [...panels, legend]).svg);
