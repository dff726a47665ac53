import { outcomeColumns } from '@radscore/protocol';
import { concordance } from '@radscore/stats';
import { isOutcomeName, isPlainOutcomeName } from '../cohort/outcome-names.js';
import { eventsOf } from '../run/study-data.js';
import type { Check, CheckContext } from './check.js';
import type { SingleAuc } from './findings.js';
import { createSingleVariable, type SingleVariable, type Variable } from './single-variable.js';

interface Found extends SingleVariable {
  readonly name: string;
}

export const outcomePredictors: Check<2> = {
  number: 2,
  name: 'Predictors that are functions of the outcome',
  find(context) {
    const { protocol } = context;
    const bounds = protocol.checks.outcomePredictor;
    const variables = variablesOf(context);
    const declared = outcomeColumns(protocol);
    const named = variables.map(({ name }) => name);
    const byName = named.filter((name) => declared.has(name) || isPlainOutcomeName(name));
    const like = named.filter((name) => !byName.includes(name) && isOutcomeName(name));
    const found = discriminationOf(context, variables);
    const strongest = found.reduce<Found | undefined>(
      (best, own) => (own.auc > (best?.auc ?? 0) ? own : best),
      undefined,
    );
    const made = found.filter(({ auc, ci }) => auc >= bounds.fail && ci[0] > bounds.lower);
    // Of thousands of features that this run measured in the images some are strong alone, and none was filled in by somebody.
    const measured = new Set(context.supplied ? [] : context.data.features.names);
    const suspect = found.filter((own) => own.auc >= bounds.warn && !made.includes(own) && !measured.has(own.name));
    const values = {
      strongest: strongest?.name ?? null,
      discrimination: strongest?.auc ?? null,
      byName: byName.join(', '),
      made: made.map(({ name }) => name).join(', '),
      suspect: [...suspect.map(({ name }) => name), ...like].join(', '),
    };
    if (byName.length > 0) return { code: 'OUTCOME-NAMED', verdict: 'fail', values };
    if (made.length > 0)
      return { code: 'MADE-FROM-OUTCOME', verdict: 'fail', values: { ...values, found: bestOf(made) } };
    if (suspect.length > 0 || like.length > 0)
      return { code: 'MAY-FOLLOW-OUTCOME', verdict: 'warn', values: { ...values, found: bestOf(suspect), like } };
    return { code: 'NONE-FROM-OUTCOME', verdict: 'pass', values };
  },
};

/** The clinical predictors as they appear in the cohort, and the radiomic columns. */
function variablesOf({ protocol, data, cohort }: CheckContext): Variable[] {
  const byId = new Map(cohort.patients.map((patient) => [patient.id, patient]));
  const clinical = protocol.clinical.variables
    .filter((name) => data.clinical.variables.includes(name))
    .map((name) => ({ name, values: data.ids.map((id) => byId.get(id)?.values[name] ?? null) }));
  return [...clinical, ...data.features.names.map((name, j) => ({ name, values: data.features.columns[j]! }))];
}

/**
 * How well each variable discriminates the outcome by itself. Of survival both the event, by a tree, and the time: C of the values as they
 * are, with the interval of its standard error.
 */
function discriminationOf({ data }: CheckContext, variables: readonly Variable[]): Found[] {
  const event = eventsOf(data.outcome);
  const patientOf = data.patients && Object.fromEntries(data.ids.map((id, i) => [id, data.patients![i]!]));
  const single = createSingleVariable(data.ids, event, patientOf);
  return variables.flatMap((variable): Found[] => {
    const own = single(variable);
    const timed = timeOf(data.outcome, event, variable);
    return [own, timed].flatMap((found) => (found === undefined ? [] : [{ name: variable.name, ...found }]));
  });
}

function timeOf(
  outcome: CheckContext['data']['outcome'],
  event: readonly (0 | 1)[],
  { values }: Variable,
): SingleVariable | undefined {
  if (outcome.kind === 'binary') return undefined;
  const rows = values.flatMap((value, i) => (typeof value === 'number' ? [i] : []));
  const events = rows.map((i) => event[i]!);
  if (rows.length < 10 || !events.includes(1) || new Set(rows.map((i) => values[i])).size < 2) return undefined;
  const { value, ci } = concordance(
    rows.map((i) => values[i] as number),
    rows.map((i) => outcome.time[i]!),
    events,
  );
  if (value >= 0.5) return { auc: value, ci };
  return { auc: 1 - value, ci: [1 - ci[1], 1 - ci[0]] };
}

/** Each predictor once, with the larger of its figures. */
function bestOf(found: readonly Found[]): SingleAuc[] {
  return [...new Set(found.map(({ name }) => name))].map((name) => ({
    name,
    auc: Math.max(...found.filter((each) => each.name === name).map(({ auc }) => auc)),
  }));
}
