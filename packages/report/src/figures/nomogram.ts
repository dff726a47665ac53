import {
  type Block,
  baseline,
  drawLines,
  emptyFigure,
  figureOfBlocks,
  lineHeight,
  textBlock,
  titleBlock,
} from '../svg/column.js';
import { element, text } from '../svg/element.js';
import { formatTick } from '../svg/format.js';
import { dot } from '../svg/marks.js';
import { textWidth } from '../svg/text-width.js';
import { seriesColour, theme } from '../svg/theme.js';
import { shortenText, wrapText } from '../svg/wrap-text.js';
import type { FigureDefinition } from './figure.js';

export interface NomogramFigureAxis {
  readonly name: string;
  readonly values: readonly number[];
  /** Points of each value (predictors), or total points (outcomes). */
  readonly points: readonly number[];
  /** What stands at each value instead of the number: `no`, `yes`. */
  readonly labels?: readonly string[];
}

/** What `nomogram` of @radscore/stats returns is of this form. */
export interface NomogramData {
  readonly title?: string;
  readonly predictors: readonly NomogramFigureAxis[];
  /** Tick marks of the axis of total points, ascending. */
  readonly totalPoints: readonly number[];
  /** Probability, or survival at horizons. */
  readonly outcomes: readonly NomogramFigureAxis[];
  /** Where a patient stands: the points of each predictor, in their order, and their sum. */
  readonly patient?: { readonly points: readonly number[]; readonly total: number };
}

interface Tick {
  readonly points: number;
  readonly label: string;
}

const type = { size: theme.tinyFontSize };
/** Longest label of a tick; names of categories beyond it are cut in their middle. */
const labelRoom = 150;
const nameType = { size: theme.smallFontSize, bold: true };

/** A nomogram: read the points of each value, add them, read the outcome under the total. */
export const nomogramFigure: FigureDefinition<NomogramData> = {
  name: 'nomogram',
  summary: 'Points of each predictor on the upper scale; the outcome stands under the sum of the points.',
  draw({ title, predictors, totalPoints, outcomes, patient }) {
    if (predictors.length === 0) return emptyFigure(title, 'No nomogram: the model has no predictor.');
    const width = theme.singleColumn;
    const most = Math.max(100, ...predictors.flatMap(({ points }) => points), ...(patient?.points ?? []));
    const total = Math.max(totalPoints.at(-1) ?? most, patient?.total ?? 0);
    const scale = Array.from({ length: 11 }, (_, k) => ({ points: k * 10, label: String(k * 10) }));
    const ticks = ({ values, points, labels }: NomogramFigureAxis) =>
      values.map((value, k) => ({
        points: points[k]!,
        label: shortenText(labels?.[k] ?? formatTick(value), labelRoom, type),
      }));
    const axes = [
      axisBlock('Points', scale, most, width),
      ...predictors.map((axis, k) => axisBlock(axis.name, ticks(axis), most, width, patient?.points[k])),
      axisBlock(
        'Total points',
        totalPoints.map((points) => ({ points, label: formatTick(points) })),
        total,
        width,
        patient?.total,
      ),
      ...outcomes.map((axis) => axisBlock(axis.name, ticks(axis), total, width)),
    ];
    const described = predictors.map(({ name, points }) => `${name} up to ${Math.round(Math.max(...points))} points`);
    return figureOfBlocks(width, `Nomogram. ${described.join('; ')}.`, [
      titleBlock(title, width),
      ...axes,
      textBlock(
        `${patient === undefined ? 'Add the points of all predictors; read the outcome under the total.' : 'Dots: this patient.'} Research use only.`,
        {
          width,
          size: theme.tinyFontSize,
          fill: theme.muted,
        },
      ),
    ]);
  },
};

/** The name on its own line; under it the scale with its labels below, or above where there is no room below. */
function axisBlock(name: string, ticks: readonly Tick[], most: number, width: number, mark?: number): Block {
  const [left, right] = [theme.pad + 14, width - theme.pad - 14];
  const x = (points: number) => left + (points / most) * (right - left);
  const lines = wrapText(name, width - 2 * theme.pad, nameType, 3);
  const nameHeight = lines.length * lineHeight(nameType.size);
  const placed = placeLabels(ticks, x, width);
  const above = placed.some(({ side }) => side === 'above') ? 12 : 0;
  return {
    height: nameHeight + above + 26,
    draw: (top) => {
      const y = top + nameHeight + above + 5;
      const at = ticks.map(({ points }) => x(points));
      const parts = placed.map(({ tick, side, centre }) =>
        side === 'none'
          ? ''
          : text(tick.label, {
              x: centre,
              y: side === 'below' ? y + 13 : y - 6,
              'text-anchor': 'middle',
              'font-size': type.size,
              fill: theme.ink,
            }),
      );
      return [
        drawLines(lines, theme.pad, top + baseline(nameType.size) - 1, nameType),
        at.length === 0
          ? ''
          : element('line', { x1: Math.min(...at), x2: Math.max(...at), y1: y, y2: y, stroke: theme.ink }),
        ...placed.map(({ tick, side }) => {
          const ends = side === 'above' ? { y1: y - 4, y2: y } : { y1: y, y2: y + (side === 'none' ? 2.5 : 4) };
          return element('line', { x1: x(tick.points), x2: x(tick.points), ...ends, stroke: theme.ink });
        }),
        ...parts,
        mark === undefined ? '' : dot(Math.min(right, Math.max(left, x(mark))), y, seriesColour(1), 4),
      ].join('');
    },
  };
}

interface PlacedLabel {
  readonly tick: Tick;
  readonly side: 'below' | 'above' | 'none';
  readonly centre: number;
}

/** The outermost labels first, as they give the range; then from the left, each where it has room. */
function placeLabels(ticks: readonly Tick[], x: (points: number) => number, width: number): PlacedLabel[] {
  const order = ticks.map((_, k) => k).sort((a, b) => ticks[a]!.points - ticks[b]!.points || a - b);
  const sequence = [...new Set([order[0], order.at(-1), ...order])].filter((k) => k !== undefined);
  const taken = { below: [] as [number, number][], above: [] as [number, number][] };
  const placed = new Map<number, PlacedLabel>();
  for (const k of sequence) {
    const tick = ticks[k]!;
    const half = textWidth(tick.label, type) / 2;
    const centre = Math.min(width - half - 2, Math.max(half + 2, x(tick.points)));
    const free = (side: 'below' | 'above') =>
      taken[side].every(([from, to]) => centre + half + 3 < from || centre - half - 3 > to);
    // Many ticks thin out; few of them, such as probabilities and names of categories, go above when there is no room below.
    const few = ticks.length <= 12;
    const side = free('below') ? 'below' : few && free('above') ? 'above' : 'none';
    if (side !== 'none') taken[side].push([centre - half, centre + half]);
    placed.set(k, { tick, side, centre });
  }
  return order.map((k) => placed.get(k)!);
}
