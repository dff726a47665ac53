// Every text that the report can say stands in some run, and what it says in some cases only is absent from another.
import { builtInProtocols } from '@radscore/protocol';
import type { RunResult } from '@radscore/study';
import { expect, test } from 'vitest';
import { reportPage } from './html/page.js';
import { patientFlowFigure } from './study-figures/patients.js';
import { studyTables } from './tables/index.js';
import { bare } from './testing/changes.js';
import { within } from './testing/changes-of-parts.js';
import { methodSentences } from './testing/conditional-methods.js';
import { resultSentences } from './testing/conditional-results.js';
import { reportSentences } from './testing/conditional-sentences.js';
import { standardSentences } from './testing/conditional-standards.js';
import { exampleRun } from './testing/example-run.js';
import { sentencesOfFindings } from './testing/findings.js';
import { plainText, stands, templates } from './testing/templates.js';
import { binary, survival } from './testing/texts.js';

const runs: readonly RunResult[] = [
  ...builtInProtocols().map(({ id }) => exampleRun(id)),
  ...[binary, survival].map(bare),
  ...[...reportSentences, ...standardSentences, ...methodSentences, ...resultSentences].flatMap(
    ([, , [one], [other], run = binary]) => [one(run), other(run)],
  ),
];

/** The page without its figures, and what files hold beside it. */
function textOf(run: RunResult): string {
  const tables = studyTables(run);
  const files = tables.flatMap(({ title, columns, rows, notes = [], data }) => [
    title,
    ...columns,
    ...rows.flat().map(String),
    ...notes,
    ...(data?.columns ?? []),
    ...(data?.rows.flat().map(String) ?? []),
  ]);
  return `${plainText(reportPage(run, tables, []))} ${files.join(' ')} ${JSON.stringify(patientFlowFigure(run).data)}`;
}

const pages = runs.map(textOf);
const texts = [...pages, ...[binary, survival, within('as-non-event')(binary)].flatMap(sentencesOfFindings)];
const all = templates();
const shown = (found: typeof all) => found.map(({ place, parts }) => `${place} ${parts.join(' | ')}`);

test('every template of the report stands in some run', () => {
  expect(shown(all.filter((template) => !texts.some((text) => stands(template, text))))).toEqual([]);
});

/** Fragments that stand in other sentences too, each with the row of the sentence test that holds it. */
const fragments: ReadonlyMap<string, string> = new Map([
  ['the published order', 'orders: named without a paper'],
  [' and | that the protocol names', 'clinical candidates'],
  ['in the final model', 'departures'],
  [' it had not seen', 'key sentence: out of fold'],
]);

test('every conditional template of the report is absent from some run', () => {
  const everywhere = all.filter(
    (template) =>
      template.conditional && !fragments.has(template.parts.join('|')) && pages.every((page) => stands(template, page)),
  );
  expect(shown(everywhere)).toEqual([]);
});
