import { toJson } from '@radscore/core';
import { formatCsv } from '@radscore/tables';
import type { RunFile } from '../run/run-files.js';
import type { ValidationResult } from './validate-model.js';

/**
 * What a validation writes to its folder beside the report: everything as JSON, predictions, shift and groups as tables.
 * @example
 * const { result: validated } = await validateModel({ model, cohort, features, versions: {} }, ports);
 * validationFiles(validated).map(([path]) => path) // => ['validation.json', 'predictions.csv', 'tables/shift.csv', 'tables/groups.csv']
 */
export function validationFiles(result: ValidationResult): RunFile[] {
  const { predictions, shift, groups, outcome } = result;
  const cell = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  return [
    ['validation.json', `${toJson(result)}\n`],
    [
      'predictions.csv',
      formatCsv({
        columns: ['id', 'prediction', 'decision', ...(outcome.kind === 'binary' ? ['event'] : ['time', 'status'])],
        rows: [
          ...predictions.map(({ id, value, decision }, i) => [
            id,
            String(value),
            cell(decision),
            ...(outcome.kind === 'binary'
              ? [String(outcome.event[i])]
              : [String(outcome.time[i]), String(outcome.status[i])]),
          ]),
        ],
      }),
    ],
    [
      'tables/shift.csv',
      formatCsv({
        columns: [
          'feature',
          'present',
          'missing',
          'mean',
          'sd',
          'standardized_difference',
          'outside',
          'expected_outside',
        ],
        rows: [
          ...shift.features.map((each) => [
            each.name,
            String(each.present),
            String(each.missing),
            cell(each.mean),
            cell(each.sd),
            cell(each.standardizedDifference.value),
            cell(each.outside),
            String(each.expectedOutside),
          ]),
        ],
      }),
    ],
    [
      'tables/groups.csv',
      formatCsv({
        columns: ['by', 'level', 'n', 'events', 'value', 'low', 'high', 'i2', 'p_heterogeneity'],
        rows: [
          ...groups.flatMap(({ by, groups: own, heterogeneity }) =>
            own.map(({ level, n, events, primary }) => [
              by,
              level,
              String(n),
              String(events),
              cell(primary.value),
              cell(primary.value === null ? null : primary.ci?.[0]),
              cell(primary.value === null ? null : primary.ci?.[1]),
              cell(heterogeneity?.i2),
              cell(heterogeneity?.p),
            ]),
          ),
        ],
      }),
    ],
  ];
}
