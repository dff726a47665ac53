import { outcomeColumns } from '@radscore/protocol';
import {
  type DescribedVariable,
  describeByGroup,
  formatP,
  formatStatistic,
  formatTableOne,
  type TestChoices,
} from '@radscore/stats';
import type { RunResult, StudyColumn, StudyPatient } from '@radscore/study';
import { clinicalColumns, columnLabel, patientsOfRows } from '../run/describe-run.js';
import { count } from '../svg/format.js';
import type { StudyTable } from './study-table.js';

/** Table 1 by outcome: patients with the event beside those without, tests and standardised differences. */
export function tableOneByOutcome(run: RunResult): StudyTable | undefined {
  const { endpoint } = run.cohort;
  const names = outcomeNames(run);
  return describe(run, {
    name: 'table-1-by-outcome',
    title: `${subject(run)} by outcome`,
    groups: [endpoint.negative, endpoint.positive],
    groupOf: (i) => names[i]!,
    among: [...run.cohort.patients.keys()],
  });
}

/** Table 1 by set (training, test, external) or, where patients change places in cross-validation, by site. */
export function tableOneBySet(run: RunResult): StudyTable | undefined {
  const { main, external } = run.splits;
  const { patients } = run.cohort;
  const setOf = new Map<string, string>(external.map((id) => [id, 'External']));
  if (main.length === 1) {
    for (const id of main[0]!.train) setOf.set(id, 'Training');
    for (const id of main[0]!.test) setOf.set(id, 'Test');
  } else {
    for (const { id } of patients) if (!setOf.has(id)) setOf.set(id, 'Cross-validation');
  }
  return grouped(run, 'table-1-by-set', 'set', setOf, ['Training', 'Cross-validation', 'Test', 'External']);
}

/** Table 1 by hospital or scanner, where the cohort names several. */
export function tableOneBySite(run: RunResult): StudyTable | undefined {
  const sites = new Map(
    run.cohort.patients.flatMap(({ id, site }) => (site === undefined ? [] : [[id, site] as const])),
  );
  const names = [...new Set(sites.values())].sort();
  return names.length > 12 ? undefined : grouped(run, 'table-1-by-site', 'site', sites, names);
}

/** Table 1 as papers of two hospitals print it: within each site, patients with the event beside those without, and their test. */
export function tableOneBySiteAndOutcome(run: RunResult): StudyTable | undefined {
  const { endpoint, patients } = run.cohort;
  const sites = [...new Set(patients.flatMap(({ site }) => site ?? []))].sort();
  const outcomes = [endpoint.negative, endpoint.positive];
  const variables = describedVariables(run, patients);
  if (sites.length < 2 || sites.length > mostSitesByOutcome || variables.length === 0) return undefined;
  const outcomeOf = outcomeNames(run);
  const cellOf = (site: string, outcome: string) => `${site}: ${outcome}`;
  const groups = sites.flatMap((site) => outcomes.map((outcome) => cellOf(site, outcome)));
  const all = describeByGroup(
    variables,
    patients.map(({ site = '' }, i) => cellOf(site, outcomeOf[i]!)),
    { groups },
  );
  const within = sites.map((site) => {
    const rows = [...patients.keys()].filter((i) => patients[i]!.site === site);
    const own = describedVariables(
      run,
      rows.map((i) => patients[i]!),
    );
    const names = rows.map((i) => outcomeOf[i]!);
    return describeByGroup(own, names, { groups: outcomes, tests: testsOf(run) }).rows.map((r) => r.comparison);
  });
  let variable = -1;
  const rows = formatTableOne(all).map(({ label, groups: cells, test }) => {
    const head = test !== '';
    if (head) variable++;
    const bySite = sites.flatMap((_, s) => {
      const comparison = within[s]![variable]!;
      const results =
        comparison.test === null
          ? ['–', '–', '–']
          : [comparison.test, formatStatistic(comparison), formatP(comparison.p)];
      return [cells[2 * s]!, cells[2 * s + 1]!, ...(head ? results : ['', '', ''])];
    });
    return [label, ...bySite];
  });
  const columns = sites.flatMap((site, s) => [
    ...outcomes.map((_, k) => `${groups[2 * s + k]} (n\u00a0=\u00a0${all.groups[2 * s + k]!.n})`),
    ...['test', 'statistic', 'p'].map((name) => `${site}: ${name}`),
  ]);
  return {
    name: 'table-1-by-site-and-outcome',
    title: `${subject(run)} by site and outcome`,
    columns: ['Variable', ...columns],
    rows,
    headings: 1,
    notes: [`${cellsNote} The tests compare the outcomes within a site. ${testsNote(run)}`],
  };
}

/** With more sites the table is wider than a page. */
const mostSitesByOutcome = 3;

/** Whom the columns count: `Patients`, or `Rows of 40 patients` where some have several. */
function subject(run: RunResult): string {
  const patients = patientsOfRows(run, new Set(run.cohort.patients.map(({ id }) => id)));
  return patients === undefined ? 'Patients' : `Rows of ${count(patients, 'patient')}`;
}

function outcomeNames({ cohort: { outcome, endpoint } }: RunResult): string[] {
  const event = outcome.kind === 'binary' ? outcome.event : outcome.status.map((status) => (status === 1 ? 1 : 0));
  return Array.from(event, (own) => (own === 1 ? endpoint.positive : endpoint.negative));
}

function grouped(
  run: RunResult,
  name: string,
  by: string,
  groupOf: ReadonlyMap<string, string>,
  order: readonly string[],
): StudyTable | undefined {
  const { patients } = run.cohort;
  const among = [...patients.keys()].filter((i) => groupOf.has(patients[i]!.id));
  const groups = order.filter((group) => among.some((i) => groupOf.get(patients[i]!.id) === group));
  if (groups.length < 2) return undefined;
  const title = `${subject(run)} by ${by}`;
  return describe(run, { name, title, groups, groupOf: (i) => groupOf.get(patients[i]!.id)!, among });
}

interface Grouping {
  readonly name: string;
  readonly title: string;
  readonly groups: readonly string[];
  readonly groupOf: (patient: number) => string;
  readonly among: readonly number[];
}

function describe(run: RunResult, { name, title, groups, groupOf, among }: Grouping): StudyTable | undefined {
  const patients = among.map((i) => run.cohort.patients[i]!);
  const clinical = describedColumns(run);
  const variables = describedVariables(run, patients);
  if (variables.length === 0) return undefined;
  const table = describeByGroup(variables, among.map(groupOf), { groups, tests: testsOf(run) });
  const lines = formatTableOne(table);
  const after = clinical.filter(({ measured }) => measured === 'after');
  return {
    name,
    title,
    columns: [
      'Variable',
      `All (n\u00a0=\u00a0${among.length})`,
      ...table.groups.map((g) => `${g.name} (n\u00a0=\u00a0${g.n})`),
      'Test',
      'Statistic',
      'p',
      'SMD',
    ],
    rows: lines.map(({ label, overall, groups: cells, p, test, statistic, smd }) => [
      label,
      overall,
      ...cells,
      test,
      statistic,
      p,
      smd,
    ]),
    headings: 1,
    notes: [
      `${cellsNote} SMD: standardised mean difference (of more than two groups, the mean of its size over pairs). ${testsNote(run)}`,
      ...(after.length > 0
        ? [
            `Measured after the index date, never a predictor: ${after.map((column) => column.label || column.name).join(', ')}.`,
          ]
        : []),
    ],
  };
}

const cellsNote =
  'Mean ± SD for variables judged normal by Shapiro-Wilk tests, otherwise median [quartiles]; n (%) for categories. Missing values are left out variable by variable.';

const chiSquareNotes = {
  pearson: 'without correction',
  yates: "with Yates' correction",
  'n-1': 'times (N - 1) / N',
} as const;

/** Which form of the tests the protocol names. */
function testsNote({ protocol }: RunResult): string {
  const { categorical, numeric } = protocol.clinical.tests;
  return `Chi-square of 2 × 2 tables ${chiSquareNotes[categorical]}; t test with ${numeric === 'welch' ? "the groups' own variances (Welch)" : 'a common variance (Student)'}.`;
}

function testsOf({ protocol }: RunResult): TestChoices {
  const { categorical, numeric } = protocol.clinical.tests;
  return { chiSquare: categorical === 'pearson' ? 'none' : categorical, t: numeric };
}

/** Columns that the outcome is derived from (such as the time of follow-up) do not describe patients at the index date. */
function describedColumns(run: RunResult): StudyColumn[] {
  const outcome = outcomeColumns(run.protocol);
  return clinicalColumns(run).filter(({ name }) => !outcome.has(name));
}

function describedVariables(run: RunResult, patients: readonly StudyPatient[]): DescribedVariable[] {
  return describedColumns(run)
    .filter(({ type }) => type !== 'text' && type !== 'date')
    .map((column) => variableOf(column, columnLabel(run, column.name), patients));
}

function variableOf(column: StudyColumn, label: string, patients: readonly StudyPatient[]): DescribedVariable {
  const values = patients.map(({ values: own }) => own[column.name] ?? null);
  if (column.type === 'numeric') {
    return {
      name: label,
      kind: 'continuous',
      values: values.map((value) => (value === null ? Number.NaN : Number(value))),
    };
  }
  if (column.type === 'flag') {
    const words = values.map((value) => (value === null ? null : Number(value) === 1 ? 'yes' : 'no'));
    return { name: label, kind: 'categorical', values: words, levels: ['no', 'yes'] };
  }
  const words = values.map((value) => (value === null ? null : String(value)));
  const seen = [...new Set(words.filter((word) => word !== null))].sort();
  return { name: label, kind: 'categorical', values: words, levels: column.levels ?? seen };
}
