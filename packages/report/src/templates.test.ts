// Texts of three words or more in the rooms that make sentences: each stands in some run, and one that the source says in some cases
// only is absent from another. Shorter ones, and those of files with tests of their own (testing/templates.ts), are not looked at.
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
import { rowSentences } from './testing/conditional-rows.js';
import { reportSentences } from './testing/conditional-sentences.js';
import { standardSentences } from './testing/conditional-standards.js';
import { exampleRun } from './testing/example-run.js';
import { sentencesOfFindings } from './testing/findings.js';
import { plainText, stands, templates } from './testing/templates.js';
import { binary, survival } from './testing/texts.js';

const sentences = [...reportSentences, ...rowSentences, ...standardSentences, ...methodSentences, ...resultSentences];
const runs: readonly RunResult[] = [
  ...builtInProtocols().map(({ id }) => exampleRun(id)),
  ...[binary, survival].map(bare),
  ...sentences.flatMap(([, , [one], [other], run = binary]) => [one(run), other(run)]),
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

test('every text of three words or more stands in some run', () => {
  expect(shown(all.filter((template) => !texts.some((text) => stands(template, text))))).toEqual([]);
});

/** Conditional texts that also stand in other sentences, and so on every page: the row of the sentence test that looks at each. */
const fragments: ReadonlyMap<string, string> = new Map([
  ['the published order', 'orders: named without a paper'],
  [' and | that the protocol names', 'clinical candidates'],
  ['in the final model', 'departures'],
  [' it had not seen', 'key sentence: out of fold'],
]);

test('every conditional text of three words or more is absent from some run', () => {
  const everywhere = all.filter(
    (template) =>
      template.conditional && !fragments.has(template.parts.join('|')) && pages.every((page) => stands(template, page)),
  );
  expect(shown(everywhere)).toEqual([]);
});

test('a conditional text that other sentences hold too has a row of its own in the sentence test', () => {
  const texts = new Set(all.filter(({ conditional }) => conditional).map(({ parts }) => parts.join('|')));
  for (const [text, title] of fragments) {
    expect(texts).toContain(text);
    expect(sentences.map(([each]) => each)).toContain(title);
  }
});
