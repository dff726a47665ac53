import { quantileSorted, sorted } from '@radscore/stats';
import {
  type Block,
  drawLines,
  emptyFigure,
  figureOfBlocks,
  lineHeight,
  textBlock,
  titleBlock,
} from '../svg/column.js';
import { element, text } from '../svg/element.js';
import { describeP } from '../svg/format.js';
import { extentOf, niceDomain, plotLeft, ticksOf } from '../svg/plot.js';
import { seriesColour, theme } from '../svg/theme.js';
import { wrapText } from '../svg/wrap-text.js';
import type { FigureDefinition } from './figure.js';
import { swarmOffsets } from './swarm.js';

export interface ScorePanel {
  /** `Training set`. */
  readonly name: string;
  readonly groups: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** Of the difference between the groups, and the test that gave it; null where it could not be computed. */
  readonly p?: number | null;
  readonly test?: string;
}

export interface ScoreByGroupData {
  readonly title?: string;
  /** `Rad-score`. */
  readonly scoreLabel: string;
  readonly panels: readonly ScorePanel[];
  /** The cut-off of the score, drawn through all panels. */
  readonly cutOff?: number;
}

const type = { size: theme.smallFontSize };
const plotHeight = 190;
const gap = 14;

/** The score of every patient by group: points, and boxes of the quartiles with whiskers to 1.5 interquartile ranges. */
export const scoreByGroup: FigureDefinition<ScoreByGroupData> = {
  name: 'score-by-group',
  summary:
    'The score of each patient by outcome: box (quartiles, whiskers to the last value within 1.5 interquartile ranges) and points, with the p value of the difference.',
  draw({ title, scoreLabel, panels: given, cutOff }) {
    const panels = given.map(scored);
    const all = panels.flatMap(({ groups }) => groups.flatMap(({ values }) => values));
    if (all.length === 0) return emptyFigure(title, 'No score to show: no patient was scored.');
    const width = theme.singleColumn;
    const y = { domain: niceDomain(extentOf(all, cutOff === undefined ? [] : [cutOff])), label: scoreLabel };
    const left = plotLeft(y, plotHeight);
    const perRow = Math.min(2, panels.length);
    const panelWidth = (width - theme.pad - left - gap * (perRow - 1)) / perRow;
    const rows = Array.from({ length: Math.ceil(panels.length / perRow) }, (_, r) =>
      panels.slice(r * perRow, (r + 1) * perRow),
    );
    const tests = [...new Set(panels.flatMap(({ test }) => (test === undefined ? [] : [test])))];
    const notes = [
      ...(tests.length > 0 ? [`p: ${tests.join(', ')}.`] : []),
      ...(cutOff === undefined ? [] : ['Dashed: the cut-off.']),
    ].join(' ');
    const described = panels.map(({ name, p }) => (p === undefined ? name : `${name} (${describeP(p)})`));
    return figureOfBlocks(width, `${scoreLabel} by group: ${described.join('; ')}.`, [
      titleBlock(title, width),
      ...rows.map((row) => rowBlock(row, { y, left, panelWidth, cutOff })),
      notes === '' ? undefined : textBlock(notes, { width, size: theme.tinyFontSize, fill: theme.muted }),
    ]);
  },
};

/** The panel with the patients that have a score. */
function scored(panel: ScorePanel): ScorePanel {
  return {
    ...panel,
    groups: panel.groups.map(({ name, values }) => ({ name, values: values.filter(Number.isFinite) })),
  };
}

interface RowOptions {
  readonly y: { readonly domain: [number, number]; readonly label: string };
  readonly left: number;
  readonly panelWidth: number;
  readonly cutOff: number | undefined;
}

function rowBlock(panels: readonly ScorePanel[], { y, left, panelWidth, cutOff }: RowOptions): Block {
  const heads = panels.map(({ name, p }) => [
    ...wrapText(name, panelWidth, type, 3),
    ...(p === undefined ? [] : [describeP(p)]),
  ]);
  const slot = (panel: ScorePanel) => panelWidth / Math.max(1, panel.groups.length);
  const names = panels.map((panel) =>
    panel.groups.map(({ name, values }) => [...wrapText(name, slot(panel) - 4, type, 4), `n = ${values.length}`]),
  );
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * lineHeight(type.size) + 4;
  const nameHeight = Math.max(1, ...names.flat().map((lines) => lines.length)) * lineHeight(type.size) + 6;
  return {
    height: headHeight + plotHeight + nameHeight + 8,
    draw: (top) => {
      const [from, to] = [top + headHeight + plotHeight, top + headHeight];
      const place = (value: number) => from + ((value - y.domain[0]) / (y.domain[1] - y.domain[0])) * (to - from);
      const label = wrapText(y.label, plotHeight, { size: theme.fontSize }, 2).map((line, i) =>
        text(line, {
          transform: `translate(${theme.pad + 9 + i * lineHeight(theme.fontSize)},${(from + to) / 2}) rotate(-90)`,
          'text-anchor': 'middle',
        }),
      );
      const ticks = ticksOf(y).map(({ at, label: shown }) =>
        text(shown, {
          x: left - 5,
          y: place(at) + 3.3,
          'text-anchor': 'end',
          'font-size': type.size,
          fill: theme.muted,
        }),
      );
      const drawn = panels.map((panel, k) => {
        const x = left + k * (panelWidth + gap);
        const grid = ticksOf(y).map(({ at }) => hLine(x, x + panelWidth, place(at), theme.grid));
        const groups = panel.groups.map(({ values }, g) => {
          const centre = x + (g + 0.5) * slot(panel);
          const shown = names[k]![g]!;
          return (
            drawGroup(values, centre, Math.min(60, slot(panel) * 0.8), place, seriesColour(g)) +
            drawLines(shown, centre, from + 13, type, { 'text-anchor': 'middle' })
          );
        });
        return [
          ...grid,
          cutOff === undefined ? '' : hLine(x, x + panelWidth, place(cutOff), theme.ink, '4 3'),
          ...groups,
          element('path', { d: `M${x},${to}V${from}H${x + panelWidth}`, fill: 'none', stroke: theme.ink }),
          drawLines(heads[k]!, x + panelWidth / 2, top + 9, type, { 'text-anchor': 'middle' }),
        ].join('');
      });
      return [...label, ...ticks, ...drawn].join('');
    },
  };
}

function drawGroup(
  values: readonly number[],
  centre: number,
  width: number,
  place: (v: number) => number,
  colour: string,
): string {
  if (values.length === 0) return '';
  const ascending = sorted(values);
  const [q1, q2, q3] = [0.25, 0.5, 0.75].map((p) => quantileSorted(ascending, p)) as [number, number, number];
  const inside = ascending.filter((value) => value >= q1 - 1.5 * (q3 - q1) && value <= q3 + 1.5 * (q3 - q1));
  const [low, high] = [inside[0] ?? q1, inside.at(-1) ?? q3];
  const half = width / 2;
  const ys = Array.from(ascending, place);
  const dots = swarmOffsets(ys, 1.9, half - 2).map((dx, i) =>
    element('circle', { cx: centre + dx, cy: ys[i], r: 1.8, fill: colour, 'fill-opacity': 0.65 }),
  );
  const box = { x: centre - half, y: place(q3), width, height: place(q1) - place(q3) };
  return [
    vLine(centre, place(low), place(q1), theme.ink),
    vLine(centre, place(q3), place(high), theme.ink),
    element('rect', { ...box, fill: colour, 'fill-opacity': 0.12, stroke: theme.ink }),
    ...dots,
    element('line', {
      x1: centre - half,
      x2: centre + half,
      y1: place(q2),
      y2: place(q2),
      stroke: theme.ink,
      'stroke-width': 2,
    }),
  ].join('');
}

function hLine(x1: number, x2: number, y: number, stroke: string, dash?: string): string {
  return element('line', { x1, x2, y1: y, y2: y, stroke, 'stroke-dasharray': dash });
}

function vLine(x: number, y1: number, y2: number, stroke: string): string {
  return element('line', { x1: x, x2: x, y1, y2, stroke });
}
