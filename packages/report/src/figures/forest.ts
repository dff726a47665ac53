import type { Interval } from '@radscore/stats';
import {
  type Block,
  baseline,
  drawLines,
  emptyFigure,
  figureOfBlocks,
  lineHeight,
  space,
  titleBlock,
  widestLine,
} from '../svg/column.js';
import { element, text } from '../svg/element.js';
import { formatFixed, formatRatio } from '../svg/format.js';
import { isFiniteNumber } from '../svg/marks.js';
import { spaced, ticksOf } from '../svg/plot.js';
import { seriesColour, theme } from '../svg/theme.js';
import { shortenText, wrapText } from '../svg/wrap-text.js';
import type { FigureDefinition } from './figure.js';

export interface ForestRow {
  /** `Maximum tumour size, per cm`. */
  readonly label: string;
  /** The ratio, above 0; null with the reason where it could not be estimated. */
  readonly value: number | null;
  readonly reason?: string;
  /** An end without a bound is null (JSON has no infinity). */
  readonly ci?: readonly [number | null, number | null];
  readonly p?: number | null;
}

export interface ForestData {
  readonly title?: string;
  /** `HR` (Cox) or `OR` (logistic). */
  readonly measure: string;
  /** Level of the intervals, `95%` where absent. */
  readonly level?: string;
  /** Rows under headings, for example `Univariate` and `Multivariable`. */
  readonly sections: readonly { readonly heading?: string; readonly rows: readonly ForestRow[] }[];
  /** What a ratio below and above 1 favours. */
  readonly below?: string;
  readonly above?: string;
}

const type = { size: theme.smallFontSize };
const headType = { size: theme.smallFontSize, bold: true };
const small = { size: theme.tinyFontSize };
const line = lineHeight(type.size);
/** Beyond these ratios an interval ends in an arrow: the axis is for what can be compared. */
const farthest: Interval = [0.02, 50];

/** Forest plot of a Cox or logistic model: ratio, interval and p in columns, drawn on a logarithmic axis. */
export const forest: FigureDefinition<ForestData> = {
  name: 'forest',
  summary:
    'Hazard or odds ratios with confidence intervals and p values; arrows mark intervals that reach beyond the axis.',
  draw({ title, measure, sections, below = 'lower risk', above = 'higher risk', level = '95%' }) {
    const rows = sections.flatMap((section) => section.rows);
    if (rows.length === 0) return emptyFigure(title, 'No forest plot: no variable entered the model.');
    const width = theme.singleColumn;
    const pWidth = widestLine(['<0.001', 'p'], type);
    const ratios = rows.map(shownRatio);
    const header = `${shortenText(measure, 60, headType)} (${level} CI)`;
    const ratioWidth = Math.max(widestLine(ratios, type), widestLine([header], headType));
    const pEnd = width - theme.pad;
    const ratioEnd = pEnd - pWidth - 10;
    const [left, right] = [theme.pad + 6, ratioEnd - ratioWidth - 14];
    const domain = ratioDomain(rows);
    const [low, high] = domain.map(Math.log) as [number, number];
    const x = (ratio: number) => left + ((Math.log(ratio) - low) / (high - low)) * (right - left);

    const head: Block = {
      height: line + 3,
      draw: (top) => {
        const y = top + baseline(headType.size);
        return (
          drawLines([header], ratioEnd, y, headType, { 'text-anchor': 'end' }) +
          drawLines(['p'], pEnd, y, headType, { 'text-anchor': 'end' })
        );
      },
    };
    const one = (top: number, height: number) =>
      element('line', {
        x1: x(1),
        x2: x(1),
        y1: top,
        y2: top + height,
        stroke: theme.muted,
        'stroke-dasharray': '3 3',
      });
    const row = (entry: ForestRow): Block => {
      const lines = wrapText(entry.label, width - 2 * theme.pad, type, 3);
      const reason = !isFiniteNumber(entry.value)
        ? wrapText(entry.reason ?? 'not estimated', ratioEnd - left, small, 2)
        : [];
      const height = lines.length * line + Math.max(1, reason.length) * line + 5;
      return {
        height,
        draw: (top) => {
          const label = drawLines(lines, theme.pad, top + baseline(type.size), type);
          const y = top + lines.length * line + baseline(type.size);
          if (!isFiniteNumber(entry.value)) return label + drawLines(reason, left, y, small, { fill: theme.muted });
          return [
            label,
            one(top + lines.length * line + 1, line + 3),
            drawInterval(entry, x, y - 3.3, domain),
            text(shownRatio(entry), { x: ratioEnd, y, 'text-anchor': 'end', 'font-size': type.size }),
            entry.p === undefined
              ? ''
              : text(shownP(entry.p), { x: pEnd, y, 'text-anchor': 'end', 'font-size': type.size }),
          ].join('');
        },
      };
    };
    const blocks = sections.flatMap(({ heading, rows: own }) => [
      ...(heading === undefined ? [] : [space(3), headingBlock(heading, width)]),
      ...own.map(row),
    ]);
    const described = rows.map((entry) => `${entry.label} ${shownRatio(entry)}`);
    return figureOfBlocks(width, `Forest plot, ${measure} with ${level} CI: ${described.join('; ')}.`, [
      titleBlock(title, width),
      head,
      ...blocks,
      axisBlock(domain, x, [left, right], [`← ${below}`, `${above} →`]),
    ]);
  },
};

function headingBlock(heading: string, width: number): Block {
  const lines = wrapText(heading, width - 2 * theme.pad, headType, 2);
  return {
    height: lines.length * line + 1,
    draw: (top) => drawLines(lines, theme.pad, top + baseline(headType.size), headType),
  };
}

function drawInterval(
  { value, ci }: ForestRow,
  x: (ratio: number) => number,
  y: number,
  [low, high]: Interval,
): string {
  const clamp = (ratio: number) => Math.min(high, Math.max(low, ratio));
  const colour = seriesColour(0);
  const square = x(clamp(value!));
  const mark = element('rect', { x: square - 3.2, y: y - 3.2, width: 6.4, height: 6.4, fill: colour });
  const ends = endsOf(ci);
  if (ends === undefined) return mark;
  const [from, to] = [x(clamp(ends[0])), x(clamp(ends[1]))];
  const whisker = element('line', { x1: from, x2: to, y1: y, y2: y, stroke: colour, 'stroke-width': 1.4 });
  const arrow = (at: number, way: number) =>
    element('path', { d: `M${round(at)},${round(y)}l${-5 * way},-3.2v6.4Z`, fill: colour });
  return whisker + (ends[0] < low ? arrow(from, -1) : '') + (ends[1] > high ? arrow(to, 1) : '') + mark;
}

function axisBlock(
  domain: Interval,
  x: (ratio: number) => number,
  [left, right]: Interval,
  [below, above]: [string, string],
): Block {
  const room = x(1);
  const [lowLines, highLines] = [
    wrapText(below, room - left - 3, small, 4),
    wrapText(above, right - room - 3, small, 4),
  ];
  return {
    height: 22 + Math.max(lowLines.length, highLines.length) * lineHeight(small.size),
    draw: (top) => {
      const ticks = spaced(ticksOf({ domain, label: '', scale: 'log' }), x);
      return [
        element('line', { x1: left, x2: right, y1: top + 2, y2: top + 2, stroke: theme.ink }),
        ...ticks.map(({ at, label }) => {
          const tick = element('line', { x1: x(at), x2: x(at), y1: top + 2, y2: top + 5, stroke: theme.ink });
          return (
            tick +
            text(label, { x: x(at), y: top + 15, 'text-anchor': 'middle', 'font-size': small.size, fill: theme.muted })
          );
        }),
        drawLines(lowLines, room - 3, top + 20 + baseline(small.size), small, {
          'text-anchor': 'end',
          fill: theme.muted,
        }),
        drawLines(highLines, room + 3, top + 20 + baseline(small.size), small, { fill: theme.muted }),
      ].join('');
    },
  };
}

/** From the intervals, with 1 inside and a third of the axis on either side of it at least, so that both labels have room. */
function ratioDomain(rows: readonly ForestRow[]): Interval {
  const shown = rows
    .flatMap(({ value, ci = [] }) => [value, ...ci])
    .filter((ratio) => isFiniteNumber(ratio) && ratio > 0);
  const logs = shown.map((ratio) => Math.log(Math.min(farthest[1], Math.max(farthest[0], ratio!))));
  const low = Math.min(-0.5, ...logs) - 0.1;
  const high = Math.max(0.5, ...logs) + 0.1;
  const least = Math.max(-low, high) / 2;
  return [Math.exp(Math.min(low, -least)), Math.exp(Math.max(high, least))];
}

function shownRatio({ value, ci }: ForestRow): string {
  const ratio = isFiniteNumber(value) ? formatRatio(value) : '–';
  const ends = endsOf(ci);
  return ends === undefined ? ratio : `${ratio} (${formatRatio(ends[0])}–${formatRatio(ends[1])})`;
}

/** The ends of an interval of ratios, with 0 and infinity where it has no bound; none where it has neither. */
function endsOf(ci: ForestRow['ci']): Interval | undefined {
  const [low, high] = (ci ?? []).map((end) => (isFiniteNumber(end) ? end : null));
  if (low === undefined || high === undefined || (low === null && high === null)) return undefined;
  return [low ?? 0, high ?? Number.POSITIVE_INFINITY];
}

function shownP(p: number | null): string {
  return !isFiniteNumber(p) ? '–' : p < 0.001 ? '<0.001' : formatFixed(p, 3);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
