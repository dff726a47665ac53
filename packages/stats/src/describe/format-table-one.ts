import type { Comparison } from './choose-test.js';
import type { CategoricalSummary, ContinuousSummary, TableOne } from './describe-by-group.js';
import { formatFixed } from './format-fixed.js';

/** One printed line: a label, a cell for all patients and for each group, the p value, the test and the difference. */
export interface TableOneLine {
  readonly label: string;
  readonly overall: string;
  readonly groups: readonly string[];
  readonly p: string;
  /** t, U, F, H or chi-square; Fisher's test has none. */
  readonly statistic: string;
  readonly test: string;
  readonly smd: string;
}

const NONE = '–';

/**
 * Table 1 as lines of text: `mean ± SD` for variables taken as normal, `median [Q1, Q3]` for others, `n (%)` for each level (a
 * variable of two levels takes one line, of the second), and a line for missing values where there are any.
 */
export function formatTableOne(table: TableOne, { digits = 1 }: { readonly digits?: number } = {}): TableOneLine[] {
  return table.rows.flatMap((row) => {
    const head = {
      p: row.comparison.test === null ? NONE : formatP(row.comparison.p),
      test: row.comparison.test ?? NONE,
      statistic: formatStatistic(row.comparison),
      smd: formatFixed(row.standardizedDifference.value, 2),
    };
    const cells = <S>(text: (summary: S) => string, { overall, groups }: { overall: S; groups: readonly S[] }) => ({
      overall: text(overall),
      groups: groups.map(text),
    });
    const missing = line(
      '  missing',
      cells(({ missing }: { missing: number }) => String(missing), row),
    );
    const tail = row.overall.missing > 0 ? [missing] : [];
    if (row.kind === 'continuous') {
      const { normal } = row.normality;
      const label = `${row.name}, ${normal ? 'mean ± SD' : 'median [Q1, Q3]'}`;
      return [
        {
          ...line(
            label,
            cells((summary) => continuousCell(summary, normal, digits), row),
          ),
          ...head,
        },
        ...tail,
      ];
    }
    const level = (k: number) => cells((summary: CategoricalSummary) => shareCell(summary, k, digits), row);
    const names = row.overall.levels.map(({ level: name }) => name);
    if (names.length === 2) return [{ ...line(`${row.name} = ${names[1]}, n (%)`, level(1)), ...head }, ...tail];
    const empty = { overall: '', groups: row.groups.map(() => '') };
    return [
      { ...line(`${row.name}, n (%)`, empty), ...head },
      ...names.map((name, k) => line(`  ${name}`, level(k))),
      ...tail,
    ];
  });
}

/**
 * A p value to three decimals, `<0.001` below.
 *
 * @example
 * ```ts
 * import { formatP } from '@radscore/stats';
 *
 * [formatP(0.0004), formatP(0.0312)]; // => ['<0.001', '0.031']
 * ```
 */
export function formatP(p: number): string {
  return p < 0.001 ? '<0.001' : p.toFixed(3);
}

/** A test statistic to three decimals; a dash where there is none. */
export function formatStatistic(comparison: Comparison): string {
  return comparison.test === null ? NONE : formatFixed(comparison.statistic, 3);
}

function line(label: string, cells: { overall: string; groups: readonly string[] }): TableOneLine {
  return { label, ...cells, p: '', statistic: '', test: '', smd: '' };
}

function continuousCell(s: ContinuousSummary, normal: boolean, digits: number): string {
  const text = (value: number | null) => formatFixed(value, digits);
  if (s.n === 0) return NONE;
  return normal ? `${text(s.mean)} ± ${text(s.sd)}` : `${text(s.median)} [${text(s.q1)}, ${text(s.q3)}]`;
}

function shareCell({ levels }: CategoricalSummary, k: number, digits: number): string {
  const { count, share } = levels[k]!;
  return share === null ? NONE : `${count} (${(100 * share).toFixed(digits)})`;
}
