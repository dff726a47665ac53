import { outcomeColumns } from '@radscore/protocol';
import { type DescribedVariable, describeByGroup, formatTableOne } from '@radscore/stats';
import type { RunResult, StudyColumn, StudyPatient } from '@radscore/study';
import { clinicalColumns, columnLabel } from '../run/describe-run.js';
import type { StudyTable } from './study-table.js';

/** Table 1 by outcome: patients with the event beside those without, tests and standardised differences. */
export function tableOneByOutcome(run: RunResult): StudyTable | undefined {
  const { outcome, endpoint } = run.cohort;
  const event = outcome.kind === 'binary' ? outcome.event : outcome.status.map((status) => (status === 1 ? 1 : 0));
  return describe(run, {
    name: 'table-1-by-outcome',
    title: `Patients by outcome`,
    groups: [endpoint.negative, endpoint.positive],
    groupOf: (i) => (event[i] === 1 ? endpoint.positive : endpoint.negative),
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
  return grouped(run, 'table-1-by-set', 'Patients by set', setOf, ['Training', 'Cross-validation', 'Test', 'External']);
}

/** Table 1 by hospital or scanner, where the cohort names several. */
export function tableOneBySite(run: RunResult): StudyTable | undefined {
  const sites = new Map(
    run.cohort.patients.flatMap(({ id, site }) => (site === undefined ? [] : [[id, site] as const])),
  );
  const names = [...new Set(sites.values())].sort();
  return names.length > 12 ? undefined : grouped(run, 'table-1-by-site', 'Patients by site', sites, names);
}

function grouped(
  run: RunResult,
  name: string,
  title: string,
  groupOf: ReadonlyMap<string, string>,
  order: readonly string[],
): StudyTable | undefined {
  const { patients } = run.cohort;
  const among = [...patients.keys()].filter((i) => groupOf.has(patients[i]!.id));
  const groups = order.filter((group) => among.some((i) => groupOf.get(patients[i]!.id) === group));
  if (groups.length < 2) return undefined;
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
  // What the outcome is made of (its time of follow-up) describes nobody at the index date.
  const outcome = outcomeColumns(run.protocol);
  const clinical = clinicalColumns(run).filter((column) => !outcome.has(column.name));
  const variables = clinical
    .filter(({ type }) => type !== 'text' && type !== 'date')
    .map((column) => variableOf(column, columnLabel(run, column.name), patients));
  if (variables.length === 0) return undefined;
  const table = describeByGroup(variables, among.map(groupOf), { groups });
  const lines = formatTableOne(table);
  const after = clinical.filter(({ measured }) => measured === 'after');
  return {
    name,
    title,
    columns: [
      'Variable',
      `All (n\u00a0=\u00a0${among.length})`,
      ...table.groups.map((g) => `${g.name} (n\u00a0=\u00a0${g.n})`),
      'p',
      'Test',
      'SMD',
    ],
    rows: lines.map(({ label, overall, groups: cells, p, test, smd }) => [label, overall, ...cells, p, test, smd]),
    headings: 1,
    notes: [
      'Mean ± SD for variables judged normal by Shapiro-Wilk tests, otherwise median [quartiles]; n (%) for categories. SMD: standardised mean difference (of more than two groups, the mean of its size over pairs). Missing values are left out variable by variable.',
      ...(after.length > 0
        ? [
            `Measured after the index date, never a predictor: ${after.map((column) => column.label || column.name).join(', ')}.`,
          ]
        : []),
    ],
  };
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
