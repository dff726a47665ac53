import { emptyFigure, figureOfBlocks, space, textBlock, titleBlock } from '../svg/column.js';
import { formatFixed } from '../svg/format.js';
import { legendBlock } from '../svg/legend.js';
import { namedBarsBlock } from '../svg/named-bars.js';
import { seriesColour, theme } from '../svg/theme.js';
import type { FigureDefinition } from './figure.js';

export interface FeatureShiftRow {
  readonly feature: string;
  readonly site: string;
  /** Site minus training in standard deviations; null where one of them is constant. */
  readonly difference: number | null;
  /** Share (0 to 1) of the site's patients outside the training range. */
  readonly outside: number;
  readonly verdict: 'pass' | 'warn' | 'fail';
}

export interface FeatureShiftData {
  readonly title?: string;
  readonly rows: readonly FeatureShiftRow[];
  /** Rows that are left out, being nearer to training than all of these. */
  readonly omitted?: number;
}

/** Bars end here: what lies farther off is written beside them. */
const farthest = 3;
const words = { pass: 'fine', warn: 'suspect', fail: 'fails' } as const;
const colours = { pass: seriesColour(0), warn: seriesColour(4), fail: seriesColour(1) } as const;

/** How far the features of a model lie from training at other sites: standardised difference, and the share of patients outside what it has seen. */
export const featureShift: FigureDefinition<FeatureShiftData> = {
  name: 'feature-shift',
  summary:
    'Standardised difference of each feature at another site from training, with the share of patients outside the training range; bars are cut at 3 standard deviations.',
  draw({ title, rows, omitted = 0 }) {
    if (rows.length === 0) return emptyFigure(title, 'No shift: there is no other site to compare with.');
    const width = theme.singleColumn;
    const said = ({ difference, outside }: FeatureShiftRow) =>
      `${difference === null ? 'no difference' : `${formatFixed(difference, 2)} SD`}, ${Math.round(100 * outside)}% outside`;
    const bars = rows.map((row) => ({
      name: `${row.feature} (${row.site})`,
      value: Math.max(-farthest, Math.min(farthest, row.difference ?? 0)),
      colour: colours[row.verdict],
      shown: said(row),
    }));
    const verdicts = (['pass', 'warn', 'fail'] as const).filter((each) => rows.some(({ verdict }) => verdict === each));
    const legend = legendBlock(
      verdicts.map((each) => ({ label: words[each], sample: { kind: 'square' as const, colour: colours[each] } })),
      { width },
    );
    const about = `Site minus training, in standard deviations${omitted === 0 ? '' : `; ${omitted} smaller differences are left out`}`;
    const alt = `${about}: ${rows.map((row) => `${row.feature} at ${row.site} ${said(row)} (${words[row.verdict]})`).join(', ')}.`;
    return figureOfBlocks(width, alt, [
      titleBlock(title, width),
      textBlock(about, { width, fill: theme.muted }),
      space(4),
      namedBarsBlock(bars, { width, domain: [-farthest, farthest] }),
      legend,
    ]);
  },
};
