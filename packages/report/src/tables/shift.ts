import type { RunResult } from '@radscore/study';
import { columnLabel, setTitle } from '../run/describe-run.js';
import { type StudyTable, valueCell } from './study-table.js';

/** How the features of the key model differ between training and other sites; nothing where there is no other site. */
export function shiftTable(run: RunResult): StudyTable | undefined {
  if (run.shift.length === 0) return undefined;
  const { difference, outside } = run.protocol.checks.shift;
  const words = { pass: 'fine', warn: 'suspect', fail: 'fails' };
  return {
    name: 'shift',
    title: 'Features of the key model at other sites',
    columns: ['Site', 'Set', 'Feature', 'n', 'Standardised difference', 'Outside training range', 'Verdict'],
    rows: run.shift.map((each) => [
      each.site,
      setTitle(each.set),
      columnLabel(run, each.feature),
      String(each.n),
      valueCell(each.difference, 2),
      `${Math.round(100 * each.outside)}%`,
      words[each.verdict],
    ]),
    headings: 3,
    emphasis: run.shift.flatMap(({ verdict }, row) => (verdict === 'fail' ? [row] : [])),
    notes: [
      `Site minus training, divided by the root of the mean variance. Suspect above ${difference.warn} or with more than ${100 * outside.warn}% of patients outside the training range; fails above ${difference.fail} or ${100 * outside.fail}%.`,
    ],
    data: {
      columns: [
        'site',
        'set',
        'feature',
        'patients',
        'standardised_difference',
        'reason_missing',
        'outside',
        'verdict',
      ],
      rows: run.shift.map(({ site, set, feature, n, difference: found, outside: out, verdict }) => [
        site,
        set,
        feature,
        n,
        found.value,
        found.value === null ? found.reason : null,
        out,
        verdict,
      ]),
    },
  };
}
