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
import { theme } from '../svg/theme.js';
import { wrapText } from '../svg/wrap-text.js';
import type { FigureDefinition } from './figure.js';

export interface ConfusionData {
  readonly title?: string;
  /** The class called positive, and the other: without them sensitivity and specificity cannot be distinguished. */
  readonly positive: string;
  readonly negative: string;
  readonly matrices: readonly {
    /** `MLP, test set`. */
    readonly name: string;
    readonly tp: number;
    readonly fp: number;
    readonly fn: number;
    readonly tn: number;
  }[];
}

type Matrix = ConfusionData['matrices'][number];

const type = { size: theme.smallFontSize };
const small = { size: theme.tinyFontSize };
const cell = 54;
const gap = 18;

/** Confusion matrices: counts, and the share of each true class. */
export const confusion: FigureDefinition<ConfusionData> = {
  name: 'confusion',
  summary: 'True against predicted class at the cut-off: numbers of patients, and their share of the true class.',
  draw({ title, positive, negative, matrices }) {
    if (matrices.length === 0) return emptyFigure(title, 'No confusion matrix: no model was used with a cut-off.');
    const width = theme.singleColumn;
    const perRow = Math.min(2, matrices.length);
    const left = (width - perRow * (2 * cell + 28) - (perRow - 1) * gap) / 2;
    const rows = Array.from({ length: Math.ceil(matrices.length / perRow) }, (_, r) =>
      matrices.slice(r * perRow, (r + 1) * perRow),
    );
    const described = matrices.map(({ name, tp, fp, fn, tn }) => `${name}: TP ${tp}, FP ${fp}, FN ${fn}, TN ${tn}`);
    return figureOfBlocks(width, `Confusion matrices, positive is ${positive}. ${described.join('; ')}.`, [
      titleBlock(title, width),
      textBlock(`+ ${positive}`, { width }),
      textBlock(`− ${negative}`, { width }),
      space(6),
      ...rows.map((row) => rowBlock(row, left)),
      textBlock('Rows: the truth; columns: the prediction; %: of the row.', {
        width,
        size: small.size,
        fill: theme.muted,
      }),
    ]);
  },
};

function rowBlock(matrices: readonly Matrix[], left: number): Block {
  const names = matrices.map(({ name }) => wrapText(name, 2 * cell, type, 4));
  const nameHeight = Math.max(...names.map((lines) => lines.length)) * lineHeight(type.size);
  return {
    height: nameHeight + 24 + 2 * cell + 12,
    draw: (top) =>
      matrices
        .map((matrix, k) => {
          const x = left + k * (2 * cell + 28 + gap);
          const head = drawLines(names[k]!, x + 28, top + baseline(type.size), type);
          return head + drawMatrix(matrix, x + 28, top + nameHeight + 24);
        })
        .join(''),
  };
}

function drawMatrix({ tp, fp, fn, tn }: Matrix, x: number, y: number): string {
  const truths = [
    { sign: '+', counts: [tp, fn], right: 0 },
    { sign: '−', counts: [fp, tn], right: 1 },
  ];
  const label = { 'text-anchor': 'middle', 'font-size': type.size, fill: theme.muted };
  const heads = ['+', '−'].map((sign, j) => text(`called ${sign}`, { x: x + (j + 0.5) * cell, y: y - 5, ...label }));
  const rows = truths.flatMap(({ sign, counts, right }, i) => {
    const total = counts[0]! + counts[1]!;
    const cells = counts.map((n, j) => {
      const share = total === 0 ? 0 : n / total;
      const [left, top] = [x + j * cell, y + i * cell];
      // Blue where truth and prediction agree, orange where not; the share is the depth, shallow enough for dark text.
      const fill = j === right ? '#0072B2' : '#D55E00';
      return [
        element('rect', {
          x: left,
          y: top,
          width: cell,
          height: cell,
          fill,
          'fill-opacity': 0.08 + 0.5 * share,
          stroke: theme.paper,
          'stroke-width': 2,
        }),
        text(String(n), {
          x: left + cell / 2,
          y: top + cell / 2,
          'text-anchor': 'middle',
          'font-weight': 'bold',
        }),
        text(total === 0 ? '–' : `${Math.round(100 * share)}%`, {
          x: left + cell / 2,
          y: top + cell / 2 + 14,
          'text-anchor': 'middle',
          'font-size': small.size,
        }),
      ].join('');
    });
    return [...cells, text(sign, { x: x - 10, y: y + (i + 0.5) * cell + 3.5, ...label })];
  });
  return [...heads, ...rows].join('');
}
