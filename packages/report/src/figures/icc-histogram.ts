import { emptyFigure } from '../svg/column.js';
import { seriesColour, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';
import { drawHistogram } from './histogram.js';

export interface IccHistogramData {
  readonly title?: string;
  /** `ICC(2,1)`. */
  readonly form: string;
  /** One value a feature; features without an ICC are counted in `missing`. */
  readonly values: readonly number[];
  readonly missing: number;
  /** Features above it are kept. */
  readonly threshold: number;
  readonly patients: number;
}

/** Agreement of two readers: how many features repeat when somebody else outlines the lesion. */
export const iccHistogram: FigureDefinition<IccHistogramData> = {
  name: 'icc-histogram',
  summary: 'Intraclass correlation of each feature between two readers; features above the threshold are kept.',
  draw({ title, form, values, missing, threshold, patients }) {
    if (values.length === 0) return emptyFigure(title, 'No reader agreement: no feature has an ICC.');
    const kept = values.filter((value) => value > threshold).length;
    const below = values.filter((value) => value < 0).length;
    const notes = [
      `${kept} of ${values.length + missing} features above ${threshold} in ${patients} patients.`,
      ...(below > 0 ? [`${below} below 0, drawn at 0.`] : []),
      ...(missing > 0 ? [`${missing} without an ICC.`] : []),
    ];
    return drawHistogram({
      title,
      alt: `${form} between two readers. ${notes.join(' ')}`,
      values: values.map((value) => Math.max(0, value)),
      domain: [0, 1],
      xLabel: form,
      yLabel: 'Features',
      bins: 40,
      colour: (middle) => (middle > threshold ? seriesColour(0) : '#b4bcc4'),
      marks: [{ at: threshold, label: `threshold ${threshold}`, colour: theme.ink, dash: '4 3' }],
      legend: [
        { label: 'kept', sample: { kind: 'square', colour: seriesColour(0) } },
        { label: 'dropped', sample: { kind: 'square', colour: '#b4bcc4' } },
      ],
      notes: [notes.join(' ')],
    });
  },
};
