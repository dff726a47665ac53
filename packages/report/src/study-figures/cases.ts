import type { CasePreview } from '@radscore/cases';
import type { RunResult } from '@radscore/study';
import { contactSheet } from '../figures/contact-sheet.js';
import { type ReportFigure, reportFigure } from './report-figure.js';

/** A sheet of cases with the outlines that were measured, where the run made pictures of them. */
export function caseFigures({ previews = [], cohort, protocol }: RunResult): ReportFigure[] {
  if (previews.length === 0) return [];
  const names = regionNames(previews, Object.keys(protocol.regions));
  const tiles = previews.map(({ id, slice, regions, ...picture }) => ({
    title: `${id}, slice ${slice}`,
    ...picture,
    outlines: names.map((name) => regions.find((region) => region.name === name)?.outline ?? []),
  }));
  const [unnamed = 'region'] = Object.keys(protocol.regions);
  return [
    reportFigure(
      contactSheet,
      { regions: names.map((name) => name || unnamed), tiles },
      {
        place: 'patients',
        caption: `${previews.length} of ${cohort.patients.length} cases, spread evenly over the table, each in the axial slice with the largest cut through its first region, with 30 mm around it. An outline that does not follow the lesion, or a slice through another organ, means that image and mask do not belong together.`,
      },
    ),
  ];
}

/** Every region that is shown, in the order of the protocol. */
function regionNames(previews: readonly CasePreview[], order: readonly string[]): string[] {
  const shown = new Set(previews.flatMap(({ regions }) => regions.map(({ name }) => name)));
  return [...order.filter((name) => shown.has(name)), ...[...shown].filter((name) => !order.includes(name))];
}
