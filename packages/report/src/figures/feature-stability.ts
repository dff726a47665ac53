import type { Interval } from '@radscore/stats';
import { emptyFigure, figureOfBlocks, space, textBlock, titleBlock } from '../svg/column.js';
import { formatFixed } from '../svg/format.js';
import { legendBlock } from '../svg/legend.js';
import { namedBarsBlock } from '../svg/named-bars.js';
import { seriesColour, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';
import { drawHistogram } from './histogram.js';

export interface FeatureStabilityData {
  readonly title?: string;
  readonly cases: number;
  readonly versions: number;
  /** The lower limit of ICC(1,1) from which a feature is stable. */
  readonly threshold: number;
  /** Features without an ICC are counted in `missing`. */
  readonly features: readonly { readonly name: string; readonly icc: number; readonly ci: Interval }[];
  readonly missing: number;
}

/** More features than this are counted, not named. */
const mostBars = 40;
const dropped = '#b4bcc4';

/** Which features hold when image and outline might have turned out otherwise. */
export const featureStability: FigureDefinition<FeatureStabilityData> = {
  name: 'feature-stability',
  summary:
    'ICC(1,1) of features over perturbations with its interval; full bars reach the threshold with the lower limit.',
  draw({ title, cases, versions, threshold, features, missing }) {
    if (features.length === 0) return emptyFigure(title, 'No stability: no feature has an ICC over the perturbations.');
    const stable = features.filter(({ ci }) => ci[0] >= threshold).length;
    const about = `${stable} of ${features.length + missing} features reach ${threshold} with the lower 95% limit of ICC(1,1) (${cases} cases, ${versions} versions of each${missing > 0 ? `; ${missing} without an ICC` : ''}).`;
    const legend = [
      { label: 'stable', sample: { kind: 'square' as const, colour: seriesColour(0) } },
      { label: 'not stable', sample: { kind: 'square' as const, colour: dropped } },
    ];
    if (features.length > mostBars) {
      return drawHistogram({
        title,
        alt: about,
        values: features.map(({ ci }) => Math.max(0, ci[0])),
        domain: [0, 1],
        xLabel: 'Lower 95% limit of ICC(1,1)',
        yLabel: 'Features',
        bins: 40,
        colour: (middle) => (middle >= threshold ? seriesColour(0) : dropped),
        marks: [{ at: threshold, label: `threshold ${threshold}`, colour: theme.ink, dash: '4 3' }],
        legend,
        notes: [about],
      });
    }
    const width = theme.singleColumn;
    const sorted = [...features].sort((a, b) => b.ci[0] - a.ci[0]);
    const bars = sorted.map(({ name, icc, ci }) => ({
      name,
      value: Math.max(0, icc),
      ci: [Math.max(0, ci[0]), Math.max(0, ci[1])] as const,
      colour: ci[0] >= threshold ? seriesColour(0) : dropped,
      shown: formatFixed(icc, 2),
    }));
    const alt = `${about} ${sorted.map(({ name, icc, ci }) => `${name} ${formatFixed(icc, 2)} (${formatFixed(ci[0], 2)} to ${formatFixed(ci[1], 2)})`).join(', ')}.`;
    return figureOfBlocks(width, alt, [
      titleBlock(title, width),
      textBlock(about, { width, fill: theme.muted }),
      space(4),
      namedBarsBlock(bars, { width, domain: [0, 1], mark: threshold }),
      legendBlock(
        [...legend, { label: `threshold ${threshold}`, sample: { kind: 'line', colour: theme.ink, dash: '2 2' } }],
        { width },
      ),
    ]);
  },
};
