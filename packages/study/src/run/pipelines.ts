import type { PipelineInput } from '@radscore/learn';
import type { Protocol, ProtocolStep } from '@radscore/protocol';
import { fewestCases } from '../robustness/feature-stability.js';
import { type Candidate, signatureColumns } from './candidates.js';
import type { StudyData } from './study-data.js';

/** `published` repeats the order of the paper; `honest` fits every step on training rows. */
export type Order = 'published' | 'honest';

type Step = { name: string; parameters: Record<string, unknown>; fittedOn: 'training' | 'all' };
type Branch = PipelineInput['branches'][number];

/** Column of the rad-score. */
export const radScoreColumn = 'rad-score';

/**
 * The pipeline of a candidate under one order of steps.
 * @example pipelineOf(protocol, candidate, 'honest', data).branches.map(({ name }) => name) // => ['radiomics', 'clinical']
 */
export function pipelineOf(
  protocol: Protocol,
  { signature, variant, model }: Candidate,
  order: Order,
  data: StudyData,
): PipelineInput {
  const { radiomics, clinical, choose } = protocol.variants[variant]!;
  const chosen = protocol.models[model]!;
  const scaling: Step[] = chosen.scale ? [{ name: 'standardise', parameters: {}, fittedOn: 'training' }] : [];
  const branches: Branch[] = [];
  if (radiomics !== 'none') {
    const columns = signatureColumns(protocol, signature, data.features.names);
    branches.push({
      name: 'radiomics',
      columns,
      steps: [...radiomicSteps(protocol, order, data, columns), ...(radiomics === 'columns' ? scaling : [])],
      ...(radiomics === 'score' &&
        protocol.score !== undefined && { score: { column: radScoreColumn, model: protocol.score } }),
    });
  }
  if (clinical && data.clinical.names.length > 0) {
    branches.push({
      name: 'clinical',
      columns: [...data.clinical.names],
      steps: [...clinicalSteps(protocol, order, data.clinical, choose), ...scaling],
    });
  }
  const balance = protocol.balance === undefined ? undefined : stepOf(protocol.balance, order);
  const { threshold } = chosen;
  return {
    branches,
    ...(balance === undefined ? {} : { sampler: balance }),
    model: {
      name: chosen.name,
      parameters: (order === 'honest' ? chosen.honest?.parameters : undefined) ?? chosen.parameters,
    },
    threshold: typeof threshold === 'number' ? { rule: 'fixed', value: threshold } : { rule: threshold },
  };
}

/** How the cut-off of a model came about: `fixed`, `median` or `youden`. */
export function thresholdRule(threshold: Protocol['models'][string]['threshold']): string {
  return typeof threshold === 'number' ? 'fixed' : threshold;
}

function radiomicSteps(protocol: Protocol, order: Order, data: StudyData, columns: readonly string[]): Step[] {
  const steps = protocol.selection.map((step) => stepOf(step, order));
  const agreement = readerStep(protocol, order, data, columns);
  const stability = perturbStep(protocol, data, columns);
  return withImputation([...(agreement ? [agreement] : []), ...(stability ? [stability] : []), ...steps]);
}

function clinicalSteps(
  { clinical, endpoint, cohort }: Protocol,
  order: Order,
  columns: StudyData['clinical'],
  own: Protocol['variants'][string]['choose'],
): Step[] {
  const { p, fittedOn, penalty, folds } = clinical.choose;
  const method = own ?? clinical.choose.method;
  const seen = order === 'honest' ? 'training' : fittedOn;
  const kind = endpoint.kind === 'binary' ? 'logistic' : 'cox';
  // A variable of several levels is chosen by its overall test, with all of its indicators or none.
  const levels = levelColumns(columns);
  const together = levels.map((group) => group.map((j) => columns.names[j]!)).filter((group) => group.length > 1);
  const parameters = { threshold: p, ...(together.length > 0 && { together }) };
  const univariate = { name: `univariate-${kind}`, parameters, fittedOn: seen };
  const chosen: Readonly<Record<typeof method, Step[]>> = {
    all: [],
    univariate: [univariate],
    multivariable: [univariate, { name: `multivariable-${kind}`, parameters, fittedOn: seen }],
    lasso: [{ name: 'lasso', parameters: { penalty, folds }, fittedOn: seen }],
  };
  // A missing step of an ordinal variable is the most frequent one, as that of any category.
  const ordinal = columns.names.flatMap((name, j) => (cohort.columns[name]?.type === 'ordinal' ? [j] : []));
  const filled = { ...(levels.length > 0 && { levels }), ...(ordinal.length > 0 && { ordinal }) };
  return [{ name: 'impute', parameters: filled, fittedOn: 'training' }, ...chosen[method]];
}

/** Columns that are levels of one variable, by place. */
function levelColumns({ names, variables }: StudyData['clinical']): number[][] {
  const byVariable = new Map<string, number[]>();
  names.forEach((name, j) => {
    const variable = variables[j]!;
    if (name !== variable) byVariable.set(variable, [...(byVariable.get(variable) ?? []), j]);
  });
  return [...byVariable.values()];
}

/** Missing values are filled before anything else, unless the protocol says how. */
function withImputation(steps: Step[]): Step[] {
  if (steps.some(({ name }) => name === 'impute' || name === 'knn-impute')) return steps;
  return [{ name: 'impute', parameters: {}, fittedOn: 'training' }, ...steps];
}

function stepOf({ name, parameters, fittedOn, honest }: ProtocolStep, order: Order): Step {
  if (order === 'published') return { name, parameters, fittedOn };
  return { name: honest?.name ?? name, parameters: honest?.parameters ?? parameters, fittedOn: 'training' };
}

/** Keeps what two readers measure alike. In the honest order only patients of training help to choose. */
function readerStep(
  { readers }: Protocol,
  order: Order,
  { ids, features, second }: StudyData,
  columns: readonly string[],
): Step | undefined {
  if (readers?.filter !== true || second === undefined) return undefined;
  const rows = second.ids.map((id) => ids.indexOf(id));
  const place = new Map(features.names.map((name, j) => [name, j]));
  const readings = columns.map((name) => {
    const first = features.columns[place.get(name)!]!;
    const own = second.first?.[name] ?? rows.map((i) => first[i] ?? null);
    return [name, [own, second.columns[name] ?? rows.map(() => null)]];
  });
  return {
    name: 'icc-filter',
    parameters: {
      threshold: readers.threshold,
      form: readers.form,
      readings: { ids: second.ids, columns: Object.fromEntries(readings) },
    },
    fittedOn: order === 'honest' ? 'training' : readers.fittedOn,
  };
}

/** Keeps what holds under perturbations, by the patients of training in either order: no paper of these perturbed its images. */
function perturbStep({ perturb }: Protocol, { perturbed }: StudyData, columns: readonly string[]): Step | undefined {
  if (perturb === undefined || perturbed === undefined) return undefined;
  const { ids, perturbations } = perturbed;
  const readings = columns.map((name) => [
    name,
    perturbed.columns[name] ?? perturbations.map(() => ids.map(() => null)),
  ]);
  return {
    name: 'icc-filter',
    parameters: {
      threshold: perturb.threshold,
      bound: 'lower',
      form: 'ICC(1,1)',
      fewest: fewestCases,
      readings: { ids, columns: Object.fromEntries(readings) },
    },
    fittedOn: 'training',
  };
}

/** The same pipeline with every step fitted on training rows: for fits that see no others. */
export function fittedOnTraining(pipeline: PipelineInput): PipelineInput {
  const onTraining = <T extends object>(step: T) => ({ ...step, fittedOn: 'training' as const });
  return {
    ...pipeline,
    branches: pipeline.branches.map((branch) => ({ ...branch, steps: (branch.steps ?? []).map(onTraining) })),
    ...(pipeline.sampler && { sampler: onTraining(pipeline.sampler) }),
  };
}
