import { emptyFigure, figureOfBlocks, titleBlock } from '../svg/column.js';
import type { Figure } from '../svg/document.js';
import { formatEstimate, type ShownEstimate } from '../svg/format.js';
import { legendBlock } from '../svg/legend.js';
import { band, curve, dot, segment, type Values } from '../svg/marks.js';
import { plotBlock } from '../svg/plot.js';
import { seriesColour, seriesDash, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface RocCurve {
  readonly name: string;
  /** False positive rate, rising from 0 to 1, and the true positive rate at each. */
  readonly fpr: Values;
  readonly tpr: Values;
  readonly auc: ShownEstimate;
  /** Pointwise band of the sensitivity at each point of `fpr`, where it was computed. */
  readonly band?: { readonly lower: Values; readonly upper: Values };
  /** The point of the cut-off that the model is used with. */
  readonly cutOff?: { readonly fpr: number; readonly tpr: number };
}

export interface RocData {
  readonly title?: string;
  readonly curves: readonly RocCurve[];
  /** Heading of the column of AUCs: `AUC (95% CI)` where absent. */
  readonly measure?: string;
}

/** ROC curves of one or several models with AUC and confidence interval in the legend. */
export const roc: FigureDefinition<RocData> = {
  name: 'roc',
  summary: 'Sensitivity against 1 − specificity; the legend gives the AUC with its confidence interval.',
  draw: (data) => drawRoc(data, 'ROC curves'),
};

/** The drawing that ROC curves of a binary outcome and those at a horizon have in common. */
export function drawRoc({ title, curves, measure = 'AUC (95% CI)' }: RocData, kind: string): Figure {
  if (curves.length === 0) return emptyFigure(title, 'No ROC curve: no model has predictions for both classes.');
  const width = theme.singleColumn;
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const plot = plotBlock(
    {
      width,
      height: 270,
      x: { domain: [0, 1], label: '1 − specificity', ticks },
      y: { domain: [0, 1], label: 'Sensitivity', ticks },
    },
    (area) =>
      [
        segment(area, [0, 0], [1, 1], { colour: theme.muted, dash: '3 3', width: 1 }),
        ...curves.map(({ fpr, band: shown }, i) =>
          shown === undefined || curves.length > theme.mostBands
            ? ''
            : band(area, fpr, shown.lower, shown.upper, seriesColour(i)),
        ),
        ...curves.map(({ fpr, tpr }, i) => curve(area, fpr, tpr, { colour: seriesColour(i), dash: seriesDash(i) })),
        ...curves.map(({ cutOff }, i) =>
          cutOff === undefined ? '' : dot(area.x(cutOff.fpr), area.y(cutOff.tpr), seriesColour(i), 3.4),
        ),
      ].join(''),
  );
  const legend = legendBlock(
    curves.map(({ name, auc }, i) => ({
      label: name,
      sample: { kind: 'line', colour: seriesColour(i), dash: seriesDash(i) },
      values: [formatEstimate(auc)],
    })),
    { width, header: { label: curves.some(({ cutOff }) => cutOff) ? 'Dot: the cut-off used' : '', values: [measure] } },
  );
  const described = curves.map(({ name, auc }) => `${name}: ${formatEstimate(auc)}`);
  return figureOfBlocks(width, `${kind}, ${measure}. ${described.join('; ')}.`, [
    titleBlock(title, width),
    plot,
    legend,
  ]);
}
