import {
  type Block,
  baseline,
  drawLines,
  emptyFigure,
  figureOfBlocks,
  lineHeight,
  space,
  textBlock,
  titleBlock,
} from '../svg/column.js';
import { element, text } from '../svg/element.js';
import { formatEstimate, isKnown, type ShownEstimate } from '../svg/format.js';
import { legendBlock } from '../svg/legend.js';
import { isFiniteNumber } from '../svg/marks.js';
import { extentOf, niceDomain, ticksOf } from '../svg/plot.js';
import { textWidth } from '../svg/text-width.js';
import { seriesColour, theme } from '../svg/theme.js';
import { wrapText } from '../svg/wrap-text.js';
import type { FigureDefinition } from './figure.js';

export interface PublishedAndHonestData {
  readonly title?: string;
  /** `AUC`, `C index`. */
  readonly measure: string;
  /** Level of the intervals, `95%` where absent. */
  readonly level?: string;
  /** The value of a score without information: 0.5. */
  readonly chance: number;
  readonly candidates: readonly {
    readonly name: string;
    readonly published: ShownEstimate;
    readonly honest: ShownEstimate;
  }[];
}

const type = { size: theme.smallFontSize };
const line = lineHeight(type.size);
const orders = [
  { key: 'published', colour: seriesColour(1), ring: true },
  { key: 'honest', colour: seriesColour(0), ring: false },
] as const;

/** What the published order of steps claims beside what the same candidate does when nothing leaks. */
export const publishedAndHonest: FigureDefinition<PublishedAndHonestData> = {
  name: 'published-and-honest',
  summary:
    'Each candidate evaluated in the order of the paper (ring) and with every fitted step inside the training fold (dot), with confidence intervals.',
  draw({ title, measure, chance, candidates, level = '95%' }) {
    if (candidates.length === 0) return emptyFigure(title, 'Nothing to compare: no candidate could be fitted.');
    const width = theme.singleColumn;
    const estimates = candidates.flatMap(({ published, honest }) => [published, honest]);
    const domain = niceDomain(
      extentOf(
        estimates.map(({ value }) => value),
        estimates.flatMap(({ ci = [] }) => [...ci]),
        [chance, 1],
      ),
    );
    const shownWidth = Math.max(...estimates.map((estimate) => textWidth(shown(estimate), type)));
    const [left, right] = [theme.pad + 8, width - theme.pad - Math.min(shownWidth, 130) - 12];
    const x = (value: number) => left + ((value - domain[0]) / (domain[1] - domain[0])) * (right - left);
    const rows = candidates.map((candidate) => rowBlock(candidate, { x, chance, width, left, right }));
    const legend = legendBlock(
      [
        { label: 'as published', sample: { kind: 'ring', colour: orders[0].colour } },
        { label: 'honest', sample: { kind: 'dot', colour: orders[1].colour } },
        { label: 'no information', sample: { kind: 'line', colour: theme.muted, dash: '3 3' } },
      ],
      { width },
    );
    const described = candidates.map(
      ({ name, published, honest }) => `${name}: as published ${shown(published)}, honest ${shown(honest)}`,
    );
    return figureOfBlocks(width, `${measure} of the published order and of the honest one. ${described.join('; ')}.`, [
      titleBlock(title, width),
      textBlock(`${measure} (${level} CI)`, { width, fill: theme.muted }),
      space(4),
      ...rows,
      axisBlock(domain, x, [left, right]),
      legend,
    ]);
  },
};

interface RowOptions {
  readonly x: (value: number) => number;
  readonly chance: number;
  readonly width: number;
  readonly left: number;
  readonly right: number;
}

function rowBlock(
  candidate: PublishedAndHonestData['candidates'][number],
  { x, chance, width, left, right }: RowOptions,
): Block {
  const names = wrapText(candidate.name, width - 2 * theme.pad, type, 3);
  const nameHeight = names.length * line;
  return {
    height: nameHeight + 2 * line + 7,
    draw: (top) => {
      const at = orders.map((_, k) => top + nameHeight + (k + 0.5) * line + 1);
      const [first, second] = orders.map(({ key }) => candidate[key].value);
      const joint =
        isFiniteNumber(first) && isFiniteNumber(second)
          ? element('line', { x1: x(first), x2: x(second), y1: at[0], y2: at[1], stroke: '#9aa4ae' })
          : '';
      const none = { x1: x(chance), x2: x(chance), y1: top + nameHeight, y2: top + nameHeight + 2 * line + 4 };
      return [
        drawLines(names, theme.pad, top + baseline(type.size), type),
        element('rect', {
          x: left - 6,
          y: top + nameHeight,
          width: right - left + 12,
          height: 2 * line + 3,
          fill: theme.shade,
        }),
        element('line', { ...none, stroke: theme.muted, 'stroke-dasharray': '3 3' }),
        joint,
        ...orders.map(({ key, colour, ring }, k) => drawEstimate(candidate[key], x, at[k]!, colour, ring)),
        ...orders.map(({ key, colour }, k) =>
          text(shown(candidate[key]), {
            x: width - theme.pad,
            y: at[k]! + 3.4,
            'text-anchor': 'end',
            'font-size': type.size,
            fill: colour === orders[0].colour ? '#a34700' : '#005a8d',
          }),
        ),
      ].join('');
    },
  };
}

function drawEstimate(
  { value, ci }: ShownEstimate,
  x: (v: number) => number,
  y: number,
  colour: string,
  ring: boolean,
): string {
  if (!isFiniteNumber(value)) return '';
  const whisker = !isKnown(ci)
    ? ''
    : element('line', { x1: x(ci[0]), x2: x(ci[1]), y1: y, y2: y, stroke: colour, 'stroke-width': 1.4 });
  const paint = ring
    ? { fill: theme.paper, stroke: colour, 'stroke-width': 1.6 }
    : { fill: colour, stroke: colour, 'stroke-width': 1.6 };
  return whisker + element('circle', { cx: x(value), cy: y, r: 3.2, ...paint });
}

function axisBlock(domain: [number, number], x: (v: number) => number, [left, right]: [number, number]): Block {
  return {
    height: 24,
    draw: (top) =>
      element('line', { x1: left, x2: right, y1: top + 2, y2: top + 2, stroke: theme.ink }) +
      ticksOf({ domain, label: '' })
        .map(
          ({ at, label }) =>
            element('line', { x1: x(at), x2: x(at), y1: top + 2, y2: top + 5, stroke: theme.ink }) +
            text(label, { x: x(at), y: top + 15, 'text-anchor': 'middle', 'font-size': type.size, fill: theme.muted }),
        )
        .join(''),
  };
}

function shown(estimate: ShownEstimate): string {
  return !isFiniteNumber(estimate.value) ? 'not estimated' : formatEstimate(estimate);
}
