import type { RunResult } from '@radscore/study';
import type { StudyTable } from './study-table.js';

/** How a verdict is written. */
export const verdictWords = {
  pass: 'pass',
  warn: 'warning',
  fail: 'fail',
  'not-applicable': 'not applicable',
} as const;

/** The automatic checks. */
export function checksTable({ checks }: RunResult): StudyTable {
  return {
    name: 'checks',
    title: 'Automatic checks',
    columns: ['No.', 'Check', 'Verdict', 'Finding'],
    rows: checks.map(({ number, name, verdict, sentence }) => [String(number), name, verdictWords[verdict], sentence]),
    headings: 4,
    data: {
      columns: ['number', 'check', 'verdict', 'finding', 'values'],
      rows: checks.map(({ number, name, verdict, sentence, values }) => [
        number,
        name,
        verdict,
        sentence,
        Object.entries(values)
          .map(([key, value]) => `${key}=${value ?? ''}`)
          .join('; '),
      ]),
    },
  };
}
