// Draws bench/growth.json: docs/images/growth-cases.svg. Run it with
//   node --conditions=source --import tsx bench/draw-growth.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figureOfBlocks, titleBlock } from '../packages/report/src/svg/column.js';
import { legendBlock } from '../packages/report/src/svg/legend.js';
import { curve } from '../packages/report/src/svg/marks.js';
import { plotBlock } from '../packages/report/src/svg/plot.js';
import { seriesColour, seriesDash, theme } from '../packages/report/src/svg/theme.js';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const points = JSON.parse(readFileSync(path('growth.json'), 'utf8'));
const cases = points.map((point) => point.cases);
const lines = [1, 2].map((threads, i) => ({
  own: points.filter((point) => point.threads === threads),
  label: threads === 1 ? '1 thread' : `${threads} threads`,
  style: { colour: seriesColour(i), dash: seriesDash(i) },
}));

const width = theme.singleColumn;
const x = { domain: [Math.min(...cases), Math.max(...cases)], scale: 'log', label: 'Cases of the cohort' };
const panel = (title, y, value) => [
  titleBlock(title, width),
  plotBlock({ width, height: 120, x, y }, (area) =>
    lines
      .map(({ own, style }) =>
        curve(
          area,
          own.map((point) => point.cases),
          own.map(value),
          style,
        ),
      )
      .join(''),
  ),
];
const seconds = points.map((point) => point.cpuMs / 1000);
const most = Math.max(...points.map((point) => point.peakMb));
const panels = [
  ...panel(
    'CPU time of the whole command',
    {
      domain: [10 ** Math.floor(Math.log10(Math.min(...seconds))), 10 ** Math.ceil(Math.log10(Math.max(...seconds)))],
      scale: 'log',
      label: 'CPU s',
    },
    (point) => point.cpuMs / 1000,
  ),
  ...panel('Peak memory', { domain: [0, 100 * Math.ceil(most / 100)], label: 'MB' }, (point) => point.peakMb),
];
const legend = legendBlock(
  lines.map(({ label, style }) => ({ label, sample: { kind: 'line', ...style } })),
  { width },
);
const alt =
  'CPU time and peak memory of extracting cohorts of small cases against the number of cases, on one and two threads.';
writeFileSync(path('../docs/images/growth-cases.svg'), figureOfBlocks(width, alt, [...panels, legend]).svg);
