import type { RunResult } from '@radscore/study';
import { createWriter } from '../html/section.js';
import { checksSection } from '../html/sections/checks.js';
import { limitations } from '../html/sections/limitations.js';
import { overview } from '../html/sections/overview.js';
import { reproduceSection } from '../html/sections/provenance.js';
import { writeMethods } from '../methods/methods.js';
import { answerItems, type Standard } from '../standards/standard.js';
import { tripodAi } from '../standards/tripod-ai.js';
import { patientFlowFigure } from '../study-figures/patients.js';
import { comparatorTable } from '../tables/comparisons.js';
import { publishedAndHonestTable } from '../tables/published-and-honest.js';
import type { Change } from './changes.js';
import { exampleRun } from './example-run.js';

export const binary = exampleRun('crlm-recurrence-peritumoral');
export const survival = exampleRun('crlm-survival-rad-score');

export const methods = (run: RunResult) =>
  writeMethods(run)
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => paragraph.filter((part) => typeof part === 'string'))
    .join('');
export const item = (standard: Standard, id: string) => (run: RunResult) =>
  answerItems(standard, run).find((each) => each.item.id === id)!.answer.text;
export const limits = (run: RunResult) =>
  limitations(run)
    .map(({ text }) => text)
    .join(' ');
export const first = (run: RunResult) => overview(run).markup.replace(/<[^>]+>/g, ' ');
export const leaks = (run: RunResult) =>
  checksSection(createWriter(run, [], [])).content.markup.replace(/<[^>]+>/g, '');
export const rerun = (run: RunResult) => reproduceSection(createWriter(run, [], [])).content.markup;
export const flow = (run: RunResult) => JSON.stringify(patientFlowFigure(run).data);

export const flowItem = item(tripodAi, '20a');

export const orders = (run: RunResult) => publishedAndHonestTable(run).notes!.join(' ');

export const comparatorRows = (run: RunResult) => JSON.stringify(comparatorTable(run)?.rows);

/** A template by title, the text it stands in, a run in which it must stand, and one in which its counterpart stands in its place. */
export type ConditionalSentence = readonly [
  title: string,
  text: (run: RunResult) => string,
  appears: readonly [Change, RegExp],
  counterpart: readonly [Change, RegExp],
  run?: RunResult,
];

/** Rows of one kind: `change(value)` says `words`, and the run as it is does not. */
export function each<Value>(
  title: string,
  text: (run: RunResult) => string,
  change: (value: Value) => Change,
  words: readonly (readonly [Value, RegExp])[],
  otherwise: readonly [Change, RegExp],
  run?: RunResult,
): ConditionalSentence[] {
  return words.map(([value, pattern]): ConditionalSentence => {
    const row = [`${title}: ${JSON.stringify(value)}`, text, [change(value), pattern], otherwise] as const;
    return run === undefined ? row : [...row, run];
  });
}
