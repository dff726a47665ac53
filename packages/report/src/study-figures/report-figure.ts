import type { FigureDefinition } from '../figures/figure.js';
import type { Figure } from '../svg/document.js';

/** Where in the report a figure stands. */
export type FigurePlace =
  | 'key'
  | 'patients'
  | 'pipeline'
  | 'repeatability'
  | 'selection'
  | 'performance'
  | 'shift'
  | 'honesty'
  | 'regression';

/** A figure of one study: drawn, with its data, the name of its files and what the report says under it. */
export interface ReportFigure {
  /** `roc-test`: the stem of `figures/roc-test.svg` and `.json`. */
  readonly file: string;
  readonly place: FigurePlace;
  readonly caption: string;
  readonly figure: Figure;
  readonly data: unknown;
}

/** Draws data under the name and caption that the report gives it. */
export function reportFigure<D>(
  definition: FigureDefinition<D>,
  data: D,
  {
    place,
    caption,
    suffix = [],
  }: { readonly place: FigurePlace; readonly caption: string; readonly suffix?: readonly string[] },
): ReportFigure {
  const file = [definition.name, ...suffix.map(fileWord)].filter((word) => word !== '').join('-');
  return { file, place, caption, figure: definition.draw(data), data };
}

/** A name as a part of a file name: letters, digits and hyphens; what else it held is lost. */
function fileWord(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}

/** Gives figures of the same name different file names, by a number. */
export function withDistinctFiles(figures: readonly ReportFigure[]): ReportFigure[] {
  const seen = new Map<string, number>();
  return figures.map((each) => {
    const count = (seen.get(each.file) ?? 0) + 1;
    seen.set(each.file, count);
    return count === 1 ? each : { ...each, file: `${each.file}-${count}` };
  });
}
