import { figure } from '../svg/document.js';
import { element, linePath, text } from '../svg/element.js';
import { createPlot } from '../svg/plot.js';
import { seriesColour, seriesDash, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface RocCurve {
  readonly name: string;
  /** False positive rate, rising from 0 to 1. */
  readonly fpr: readonly number[];
  readonly tpr: readonly number[];
  readonly auc: number;
  readonly ci: readonly [number, number];
  /** Pointwise band of the sensitivity at each point of `fpr`, where it was computed. */
  readonly band?: { readonly lower: readonly number[]; readonly upper: readonly number[] };
}

export interface RocData {
  readonly title?: string;
  readonly curves: readonly RocCurve[];
}

/** ROC curves of one or several models with AUC and confidence interval in the legend. */
export const roc: FigureDefinition<RocData> = {
  name: 'roc',
  summary: 'Sensitivity against 1 - specificity; the legend gives the AUC with its 95% confidence interval.',
  draw({ title, curves }) {
    const width = theme.singleColumn;
    const legendHeight = 14 * curves.length;
    const top = title === undefined ? 12 : 26;
    const height = top + 284 + 40 + legendHeight;
    const plot = createPlot({
      width,
      height: height - legendHeight,
      margin: { top },
      x: { domain: [0, 1], label: '1 - specificity' },
      y: { domain: [0, 1], label: 'Sensitivity' },
    });
    const at = (fpr: readonly number[], tpr: readonly number[]) =>
      fpr.map((x, i) => [plot.x(x), plot.y(tpr[i]!)] as const);

    const bands = curves.map(({ fpr, band }, i) =>
      band === undefined
        ? ''
        : element('path', {
            d: `${linePath([...at(fpr, band.lower), ...at(fpr, band.upper).reverse()])}Z`,
            fill: seriesColour(i),
            'fill-opacity': theme.bandOpacity,
          }),
    );
    const lines = curves.map(({ fpr, tpr }, i) =>
      element('path', {
        d: linePath(at(fpr, tpr)),
        fill: 'none',
        stroke: seriesColour(i),
        'stroke-width': theme.lineWidth,
        'stroke-dasharray': seriesDash(i),
      }),
    );
    const legend = curves.map(({ name, auc, ci }, i) => {
      const y = height - legendHeight + 14 * i + 6;
      const sample = { x1: plot.left, x2: plot.left + 18, y1: y - 3.5, y2: y - 3.5, stroke: seriesColour(i) };
      return (
        element('line', { ...sample, 'stroke-width': 2.4, 'stroke-dasharray': seriesDash(i) }) +
        text(`${name}  ${auc.toFixed(3)} (${ci[0].toFixed(3)}-${ci[1].toFixed(3)})`, {
          x: plot.left + 24,
          y,
          'font-size': theme.smallFontSize,
        })
      );
    });
    const described = curves.map(
      ({ name, auc, ci }) => `${name}: AUC ${auc.toFixed(3)} (95% CI ${ci[0].toFixed(3)} to ${ci[1].toFixed(3)})`,
    );
    const chance = linePath([
      [plot.x(0), plot.y(0)],
      [plot.x(1), plot.y(1)],
    ]);
    return figure(
      width,
      height,
      `ROC curves. ${described.join('; ')}.`,
      title === undefined ? '' : text(title, { x: plot.left, y: 15, 'font-weight': 'bold' }),
      plot.frame,
      element('path', { d: chance, stroke: theme.muted, 'stroke-dasharray': '3 3' }),
      ...bands,
      ...lines,
      ...legend,
    );
  },
};
