// Sentences of the report that stand whatever the run: each with the invariant that makes it true, held by this test in every run below.
import { builtInProtocols } from '@radscore/protocol';
import type { RunResult } from '@radscore/study';
import { expect, test } from 'vitest';
import { renderStudy } from './render-study.js';
import { bare, unnamed } from './testing/changes.js';
import { exampleRun } from './testing/example-run.js';

/** Sentences of a page, figures left out. */
function sentencesOf(run: RunResult): Set<string> {
  const page = String(renderStudy(run).files['report.html']).replace(/<section id="references"[\s\S]*?<\/section>/, '');
  const text = page
    .replace(/<style[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, '')
    .replace(
      /<\/?(?:p|li|td|th|h\d|dt|dd|caption|figcaption|div|section|tr|table|header|footer|nav|ol|ul|dl)\b[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]+>/g, '');
  const parts = text.split('\n').flatMap((line) => line.trim().split(/(?<=[.?!]) (?=[A-Z])/));
  return new Set(parts.map((part) => part.trim()).filter((part) => /[a-z] [a-z].*[.?]$/.test(part)));
}

const runs = [
  ...builtInProtocols().map(({ id }) => exampleRun(id)),
  bare(exampleRun('crlm-recurrence-peritumoral')),
  unnamed(bare(exampleRun('crlm-survival-rad-score'))),
];
const [first, ...others] = runs.map(sentencesOf);
const everywhere = new Set([...first!].filter((sentence) => others.every((own) => own.has(sentence))));

/** Each sentence with what makes it true of every run. */
const invariants: readonly (readonly [sentence: string, invariant: string])[] = [
  ['Research use only.', 'The statement of purpose of the software.'],
  ['Not a medical device; not for decisions about patients.', 'The statement of purpose of the software.'],
  [
    'Marked steps are fitted to patients; in the honest order they see training patients only.',
    'A fit in the honest order takes TrainingRows, which only training patients can make (learn, fold.ts).',
  ],
  [
    'In the honest order every step is fitted on training patients only.',
    'A fit in the honest order takes TrainingRows, which only training patients can make (learn, fold.ts).',
  ],
  [
    'Both orders ran on the same patients and the same splits.',
    'Both orders are planned from the one Splits of the run (plan-units.ts).',
  ],
  [
    'Drawn from the checks and from what the data lack; the authors know more.',
    'Limitations are a function of the run alone (limitations.ts).',
  ],
  ['Filled in as far as the run itself can.', 'Answers are functions of the run (standards/).'],
  [
    'Open questions are for the authors: only they know the answer.',
    'An answer is open where no field of a run holds it.',
  ],
  [
    'Types, codes, units and missing tokens were checked; findings are under checks.',
    'Every cell of a declared column is read by its type or refused (study-cohort.ts).',
  ],
  [
    '95% confidence intervals of performance figures; groups of patients (sex, age) were not examined.',
    'The level is evaluation.confidence everywhere (sentences.test.ts); a study has no groups of patients.',
  ],
  [
    '95% confidence intervals on performance figures.',
    'The level is evaluation.confidence everywhere (sentences.test.ts).',
  ],
  [
    'Will images, outlines, cohort table or features be shared, and where? features.csv is in the run folder.',
    'run-files.ts writes features.csv of every run.',
  ],
  [
    'Everything below is the appendix: patients, methods, all results, checks, limitations and reporting standards.',
    'The order of the sections is that of page.ts.',
  ],
  ['No model was updated.', 'A study fits models; updates are made by recalibrate, which writes another report.'],
  [
    'model.json holds everything from region algebra to coefficients; radscore predict scores a new patient with it.',
    'A finished run writes the model of its key candidate (model-file.ts).',
  ],
  ['Its settings and hash are under provenance.', 'A run has its protocol and the hash of it (Provenance).'],
  ['Limitations that the checks found; the authors should add their own.', 'The section stands in every report.'],
  [
    'radscore predict names missing inputs, fills them in as in training, and warns of values and spacings outside the training range.',
    'Warnings INPUT-MISSING, OUTSIDE-TRAINING-RANGE and SPACING-DIFFERS of prediction.',
  ],
  ['Numbers, order and topics agree with the published checklist.', 'standards.test.ts compares them.'],
  ['The wording is ours.', 'Titles of items are not quoted.'],
  [
    'Numbers, order and topics of all items agree with the published checklist, which calls items 53 and 58 not essential.',
    'standards.test.ts compares them.',
  ],
  [
    'Numbers, order, topics and conditions of all items, and the weights of items 1 to 23, agree with the published tool; those of items 24 to 30 are from a second source and make the sum 1.',
    'standards.test.ts compares them.',
  ],
  ['Drawn from the settings.', 'The figure of the workflow is drawn of the protocol of every run.'],
  ['It holds every setting.', 'protocol.json is the protocol with all defaults.'],
  ['The protocol file holds every setting.', 'protocol.json is the protocol with all defaults.'],
  ['TRIPOD+AI and CLEAR are filled in below as far as the run can.', 'Both stand in every report.'],
  ['The run knows only the exclusions it made.', 'The cohort table holds no patient who was left out before.'],
  ['Otherwise not applicable.', 'Part of a question to the authors.'],
  [
    'A second run gives the same files to the last byte.',
    'run-study.test.ts: nothing in the files depends on clock, threads or order of work.',
  ],
  [
    'tables/: every table as CSV, with more digits than are printed here.',
    'Every printed table has a file (render-study.ts).',
  ],
  [
    'figures/: every figure as SVG, and its data as JSON to redraw it.',
    'Every figure has both files (render-study.ts).',
  ],
];

/** Titles, sources of checklists, places of tables: they claim nothing of the run. */
const isLabel = (sentence: string) =>
  sentence.endsWith('?') ||
  /^(?:Patient flow|The pipeline)\.$|^As a table: |^Written by |^\d+ in all|doi|\d{4}[;,:]/.test(sentence);

test.each(invariants)('%s', (sentence, invariant) => {
  expect(everywhere.has(sentence), sentence).toBe(true);
  expect(invariant).toMatch(/\.$/);
});

test('no other sentence stands in every report', () => {
  const known = new Set(invariants.map(([sentence]) => sentence));
  expect([...everywhere].filter((sentence) => !known.has(sentence) && !isLabel(sentence))).toEqual([]);
});
