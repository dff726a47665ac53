import type { Mask, Volume } from '@radscore/image';
import type { ConformanceRow } from './conformance-row.js';
import { compareWithIbsi, type IbsiComparison, ibsiConfigurations, ibsiDigitalPhantom } from './ibsi1.js';
import { pyradiomicsRows } from './pyradiomics.js';

/** An image and its region that the caller has read: the CT phantom may not be part of the package. */
export interface ConformanceImage {
  readonly volume: Volume;
  readonly mask: Mask;
}

/**
 * Compares our values with those of the IBSI (chapter 1: digital phantom, and with `ctPhantom` configurations A to D) and of
 * PyRadiomics on a small image of this package. A missing value counts as failed.
 */
export function conformanceTable(ctPhantom?: ConformanceImage): ConformanceRow[] {
  const [digital, ...ofCt] = ibsiConfigurations;
  const phantom = ibsiDigitalPhantom();
  const rows = ibsiRows('IBSI 1, digital phantom', compareWithIbsi(phantom.volume, phantom.mask, digital));
  if (ctPhantom !== undefined) {
    for (const configuration of ofCt) {
      const compared = compareWithIbsi(ctPhantom.volume, ctPhantom.mask, configuration);
      rows.push(...ibsiRows(`IBSI 1, ${configuration.name}`, compared));
    }
  }
  return [...rows, ...pyradiomicsRows()];
}

/** The table as Markdown, for the docs. */
export function conformanceMarkdown(rows: readonly ConformanceRow[]): string {
  const lines = rows.map(
    ({ standard, family, passed, of, worst }) => `| ${standard} | ${family} | ${passed} | ${of} | ${worst} |`,
  );
  return ['| standard | family | passed | of | worst |', '|---|---|---:|---:|---|', ...lines].join('\n');
}

function ibsiRows(standard: string, comparisons: readonly IbsiComparison[]): ConformanceRow[] {
  const families = [...new Set(comparisons.map(({ family }) => family))].map(
    (family) => [family, comparisons.filter((compared) => compared.family === family)] as const,
  );
  return families.map(([family, compared]) => ({
    standard,
    family,
    passed: compared.filter(({ passed }) => passed).length,
    of: compared.length,
    worst: describeWorst(compared),
  }));
}

function describeWorst(compared: readonly IbsiComparison[]): string {
  const { tag, value, reference, tolerance, excess } = compared.reduce((a, b) => (b.excess > a.excess ? b : a));
  if (excess === 0) return 'none differs';
  const found = value === undefined ? 'missing' : Number(value.toPrecision(5));
  return `${tag}: ${found} (${reference} +- ${tolerance})`;
}
