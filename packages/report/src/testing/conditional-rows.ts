import { tripodAi } from '../standards/tripod-ai.js';
import { workflowFigure } from '../study-figures/patients.js';
import { tableOneByOutcome, tableOneBySet } from '../tables/table-one.js';
import { both, type Change, same } from './changes.js';
import { confidentOnTest } from './changes-of-parts.js';
import { type ConditionalSentence, first, flow, item, limits, methods } from './texts.js';

/** Three rows a patient. */
const lesionRows: Change = (run) => ({
  ...run,
  cohort: {
    ...run.cohort,
    patients: run.cohort.patients.map((own, i) => ({ ...own, patient: `${i % 40}` })),
  },
});
const sixty: Change = (run) => ({ ...run, cohort: { ...run.cohort, patients: run.cohort.patients.slice(0, 60) } });
/** The patients of places 0 to 2 of {@link lesionRows} in no set. */
const leftOutRows: Change = (run) => ({
  ...run,
  splits: {
    ...run.splits,
    leftOut: run.cohort.patients.filter((_, i) => i % 40 < 3).map(({ id }) => ({ id, value: 'C', declared: false })),
  },
});

/** Conditional sentences of studies with several rows a patient. */
export const rowSentences: readonly ConditionalSentence[] = [
  [
    'rows of patients: first screen',
    first,
    [both(confidentOnTest, lesionRows), /in 60 rows of \d+ patients it had not seen.+Rows\s+120\s+of 40 patients/s],
    [confidentOnTest, /in 60 patients it had not seen.+Patients\s+120/s],
  ],
  [
    'rows of patients: methods',
    methods,
    [lesionRows, /They come from 40 patients, whose rows stayed together/],
    [same, /^(?!.*stayed together)/s],
  ],
  [
    'rows of patients: limitations',
    limits,
    [lesionRows, /The rows come from 40 patients and are counted as independent/],
    [same, /^(?!.*counted as independent)/s],
  ],
  [
    'rows of patients: a small study',
    first,
    [lesionRows, /Small study: 120 rows of 40 patients, \d+ rows with/],
    [sixty, /Small study: 60 patients, \d+ with/],
  ],
  [
    'rows of patients: what the key result rests on',
    limits,
    [both(confidentOnTest, lesionRows), /rests on 30 rows with .+ and 30 without/],
    [confidentOnTest, /rests on 30 patients with .+ and 30 without/],
  ],
  [
    'rows of patients: the outcome',
    methods,
    [lesionRows, /the positive class was .+ \(\d+ rows\), the other .+ \(\d+ rows\)/],
    [same, /the positive class was .+ \(\d+ patients\), the other .+ \(\d+ patients\)/],
  ],
  [
    'rows of patients: without those of no set',
    methods,
    [both(lesionRows, leftOutRows), /111 were analysed\. They come from 37 patients/],
    [lesionRows, /They come from 40 patients/],
  ],
  [
    'rows of patients: with and without the outcome, but those of no set',
    (run) => {
      const [, events, others] = /\((\d+) \w+\), the other [^(]+ \((\d+) \w+\)/.exec(methods(run))!;
      return `${Number(events) + Number(others)}`;
    },
    [both(lesionRows, leftOutRows), /^111$/],
    [same, /^120$/],
  ],
  ['rows of patients: the split', methods, [lesionRows, /Rows were divided/], [same, /Patients were divided/]],
  [
    'rows of patients: the flow figure',
    flow,
    [lesionRows, /Rows in the table.+"unit":"row"/],
    [same, /Patients in the table.+"unit":"patient"/],
  ],
  [
    'rows of patients: the workflow figure',
    (run) => JSON.stringify(workflowFigure(run).data),
    [both(lesionRows, leftOutRows), /"111 rows","of 37 patients","\d+ with/],
    [same, /"120 patients","\d+ with/],
  ],
  [
    'rows of patients: Table 1',
    (run) => `${tableOneByOutcome(run)!.title}; ${tableOneBySet(run)!.title}`,
    [lesionRows, /^Rows of 40 patients by outcome; Rows of 40 patients by set$/],
    [same, /^Patients by outcome; Patients by set$/],
  ],
  [
    'rows of patients: TRIPOD+AI',
    item(tripodAi, '21'),
    [both(lesionRows, leftOutRows), /^111 rows analysed, with \d+ events;/],
    [same, /^120 patients analysed, with \d+ events;/],
  ],
];
