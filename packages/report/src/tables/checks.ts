import type { RunResult } from '@radscore/study';
import { checkSentence } from '../words/check-sentence.js';
import type { StudyTable } from './study-table.js';

/** How a verdict is written. */
export const verdictWords = {
  pass: 'pass',
  warn: 'warning',
  fail: 'fail',
  'not-applicable': 'not applicable',
} as const;

/** The automatic checks. */
export function checksTable(run: RunResult): StudyTable {
  const { checks } = run;
  return {
    name: 'checks',
    title: 'Automatic checks',
    columns: ['No.', 'Check', 'Verdict', 'Finding'],
    rows: checks.map((check) => [
      String(check.number),
      check.name,
      verdictWords[check.verdict],
      checkSentence(check, run),
    ]),
    headings: 4,
    data: {
      columns: ['number', 'check', 'verdict', 'code', 'finding', 'values'],
      rows: checks.map((check) => [
        check.number,
        check.name,
        check.verdict,
        check.code,
        checkSentence(check, run),
        Object.entries(check.values)
          .filter(([, value]) => typeof value !== 'object' || value === null)
          .map(([key, value]) => `${key}=${value ?? ''}`)
          .join('; '),
      ]),
    },
  };
}
