import type { RadError } from '@radscore/core';
import { type Perturbation, type PerturbationSettings, perturbationPlan } from '@radscore/image';
import { type CohortExtraction, extractCohort } from './extract-cohort.js';
import { featureTableOf } from './feature-columns.js';
import type { ExtractionRequest } from './request.js';

/** Features of cases as they are and as they might have been: plain data. */
export interface PerturbedFeatures {
  readonly ids: readonly string[];
  /** The first is the case as it is: `{}`. */
  readonly perturbations: readonly Perturbation[];
  /** By feature name: one list a version, each as long as `ids`; null = missing. */
  readonly columns: Readonly<Record<string, (number | null)[][]>>;
}

export interface PerturbedCohort {
  readonly features: PerturbedFeatures;
  readonly failures: readonly { readonly id: string; readonly error: RadError }[];
}

/**
 * Measures cases as they are and once for each perturbation that the settings mean; each image is read once. A case that fails is reported and the others continue.
 *
 * @throws RAD-CANCELLED
 * @example
 * await perturbCohort(requests, { rotation: [-4, 4], noise: 2 }, { executor, cases, store });
 */
export async function perturbCohort(
  requests: readonly ExtractionRequest[],
  settings: PerturbationSettings,
  run: CohortExtraction,
): Promise<PerturbedCohort> {
  const perturbations: readonly Perturbation[] = [{}, ...perturbationPlan(settings)];
  const wanted = requests.map((request) => ({
    ...request,
    perturbations,
    parameters: withoutDiagnostics(request.parameters),
  }));
  const outcomes = await extractCohort(wanted, run);
  const failures: { id: string; error: RadError }[] = [];
  const done: { id: string; versions: ReturnType<typeof featureTableOf> }[] = [];
  outcomes.forEach((outcome, i) => {
    const { id } = requests[i]!;
    if ('error' in outcome) failures.push({ id, error: outcome.error });
    else done.push({ id, versions: featureTableOf(outcome.result.map((row, v) => ({ ...row, id: String(v) }))) });
  });
  const names = [...new Set(done.flatMap(({ versions }) => versions.names))];
  const columns = names.map((name): [string, (number | null)[][]] => [
    name,
    perturbations.map((_, v) => done.map(({ versions }) => cellOf(versions, name, v))),
  ]);
  return { features: { ids: done.map(({ id }) => id), perturbations, columns: Object.fromEntries(columns) }, failures };
}

function cellOf({ ids, names, values }: ReturnType<typeof featureTableOf>, name: string, v: number): number | null {
  const j = names.indexOf(name);
  const value = j < 0 ? Number.NaN : values[v + ids.length * j]!;
  return Number.isFinite(value) ? value : null;
}

function withoutDiagnostics(parameters: ExtractionRequest['parameters']): ExtractionRequest['parameters'] {
  return { ...parameters, setting: { ...(parameters.setting as object | undefined), additionalInfo: false } };
}
