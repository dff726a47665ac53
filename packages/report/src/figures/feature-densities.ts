import { type Block, emptyFigure, figureOfBlocks, space, textBlock, titleBlock } from '../svg/column.js';
import { legendBlock } from '../svg/legend.js';
import { curve } from '../svg/marks.js';
import { plotBlock } from '../svg/plot.js';
import { seriesColour, seriesDash, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface FeatureDensitiesData {
  readonly title?: string;
  /** Of each feature the densities of development and of this cohort, at the same values. */
  readonly features: readonly {
    readonly name: string;
    readonly at: readonly number[];
    readonly development: readonly number[];
    readonly here: readonly number[];
  }[];
  /** Features that are not drawn. */
  readonly more?: number;
}

/** The distribution of each input of a model, where it was developed and here. */
export const featureDensities: FigureDefinition<FeatureDensitiesData> = {
  name: 'feature-densities',
  summary: 'Density of each input of a model in development and in another cohort.',
  draw({ title, features, more = 0 }) {
    if (features.length === 0) return emptyFigure(title, 'No densities: no input varies in both cohorts.');
    const width = theme.singleColumn;
    const names = ['Development', 'This cohort'];
    const panels = features.flatMap(({ name, at, development, here }): Block[] => {
      const domain = [at[0]!, at.at(-1)!] as const;
      const highest = 1.06 * Math.max(...development, ...here);
      const plot = plotBlock(
        {
          width,
          height: 84,
          x: { domain, label: '' },
          y: { domain: [0, highest], label: 'Density', ticks: [] },
        },
        (area) =>
          [development, here]
            .map((values, i) => curve(area, at, values, { colour: seriesColour(i), dash: seriesDash(i) }))
            .join(''),
      );
      return [textBlock(name, { width }), plot];
    });
    const legend = legendBlock(
      names.map((label, i) => ({ label, sample: { kind: 'line', colour: seriesColour(i), dash: seriesDash(i) } })),
      { width },
    );
    const rest = more > 0 ? [textBlock(`${more} more inputs are not drawn.`, { width, fill: theme.muted })] : [];
    const alt = `Densities in development and in this cohort of ${features.map(({ name }) => name).join(', ')}.`;
    return figureOfBlocks(width, alt, [titleBlock(title, width), ...panels, space(4), legend, ...rest]);
  },
};
