import type { PerturbedFeatures } from '@radscore/cases';
import { formatCsv } from '@radscore/tables';
import type { RunFile } from '../run/run-files.js';
import type { Estimate } from '../study/types.js';
import type { StabilityResult } from './feature-stability.js';
import type { FeatureRepeatability } from './test-retest.js';

/**
 * The tables of a robustness analysis: every feature, the stable ones alone, and each measurement it rests on.
 * @example
 * const measured = { ids: features.ids, perturbations: [{}], columns: {} };
 * stabilityFiles(featureStability(measured), measured).map(([path]) => path) // => ['stability.csv', 'stable-features.csv', 'measurements.csv']
 */
export function stabilityFiles(result: StabilityResult, measured: PerturbedFeatures): RunFile[] {
  const { features } = result;
  const columns = [
    ...['feature', 'cases', 'icc_1_1', 'icc_1_1_low', 'icc_1_1_high', 'icc_3_1', 'cv', 'range', 'stable', 'reason'],
  ];
  const rows = features.map(({ name, cases, agreement, consistency, variation, range, stable }) => [
    name,
    String(cases),
    ...estimateCells(agreement),
    estimateCells(consistency)[0]!,
    cell(variation),
    cell(range),
    stable === null ? '' : String(Number(stable)),
    agreement.value === null ? agreement.reason : '',
  ]);
  const names = Object.keys(measured.columns);
  return [
    ['stability.csv', formatCsv({ columns, rows })],
    [
      'stable-features.csv',
      formatCsv({ columns: ['feature'], rows: features.flatMap(({ name, stable }) => (stable ? [[name]] : [])) }),
    ],
    [
      'measurements.csv',
      formatCsv({
        columns: ['id', 'version', 'perturbation', ...names],
        rows: measured.ids.flatMap((id, i) =>
          measured.perturbations.map((perturbation, v) => [
            id,
            String(v),
            perturbationName(perturbation),
            ...names.map((name) => cell(measured.columns[name]![v]![i])),
          ]),
        ),
      }),
    ],
  ];
}

/**
 * The table of repeatability between scans of the same patients.
 * @example
 * const [path] = repeatabilityFile(testRetest(features, [['P0', 'P2'], ['P1', 'P3'], ['P4', 'P6']]));
 * path // => 'test-retest.csv'
 */
export function repeatabilityFile(features: readonly FeatureRepeatability[]): RunFile {
  const columns = [
    ...['feature', 'pairs', 'icc_1_1', 'icc_1_1_low', 'icc_1_1_high', 'icc_2_1', 'icc_2_1_low', 'icc_2_1_high'],
    ...['concordance', 'concordance_low', 'concordance_high', 'within_sd', 'detectable_change', 'share_of_mean'],
    ...['stable', 'reason'],
  ];
  const rows = features.map(({ name, pairs, agreement, absolute, concordance, change, stable }) => [
    name,
    String(pairs),
    ...estimateCells(agreement),
    ...estimateCells(absolute),
    ...estimateCells(concordance),
    cell(change?.within),
    cell(change?.change),
    cell(change?.share),
    stable === null ? '' : String(Number(stable)),
    agreement.value === null ? agreement.reason : '',
  ]);
  return ['test-retest.csv', formatCsv({ columns, rows })];
}

/**
 * A perturbation in a few words, for tables: `rotation 4, noise 1`.
 * @example perturbationName({ rotation: 4, noise: { repetition: 1 } }) // => 'noise 1, rotation 4'
 */
export function perturbationName({
  noise,
  rotation,
  translation,
  growth,
  contour,
}: PerturbedFeatures['perturbations'][number]): string {
  const parts = [
    ...(noise ? [`noise ${noise.repetition}`] : []),
    ...(rotation !== undefined ? [`rotation ${rotation}`] : []),
    ...(translation ? [`translation ${translation.join(' ')}`] : []),
    ...(growth ? ['mm' in growth ? `growth ${growth.mm} mm` : `growth ${growth.fraction}`] : []),
    ...(contour !== undefined ? [`contour ${contour}`] : []),
  ];
  return parts.length === 0 ? 'as it is' : parts.join(', ');
}

function estimateCells(estimate: Estimate): [string, string, string] {
  if (estimate.value === null) return ['', '', ''];
  return [cell(estimate.value), cell(estimate.ci?.[0]), cell(estimate.ci?.[1])];
}

function cell(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
