import type { RunResult } from '@radscore/study';
import { type Answer, answerItems, type Standard } from '../standards/index.js';
import type { StudyTable } from './study-table.js';

/** How a status is written. */
export const statusWords: Readonly<Record<Answer['status'], string>> = {
  met: 'reported',
  'not-met': 'not met',
  open: 'open question',
  'not-applicable': 'not applicable',
};

/** A reporting standard filled in, for its file. */
export function standardTable(standard: Standard, run: RunResult): StudyTable {
  const rows = answerItems(standard, run);
  return {
    name: standard.id,
    title: standard.title,
    columns: ['Item', 'Topic', 'Asks', 'Status', 'Evidence or question', 'Where in the report'],
    rows: rows.map(({ item, answer }) => [
      item.id,
      item.topic,
      item.asks,
      statusWords[answer.status],
      answer.text,
      'anchor' in answer && answer.anchor !== undefined ? `report.html#${answer.anchor}` : '',
    ]),
    headings: 6,
  };
}
