import { canonicalJson, createRng } from '@radscore/core';
import { type Matrix, takeColumns } from '@radscore/stats';
import type { FitContext } from '../contract/estimator.js';
import type { Note } from '../contract/note.js';
import { parseParameters } from '../contract/parameters.js';
import { learnError } from '../errors.js';
import { columnPlaces, type Dataset, patientsOf } from './dataset.js';
import type { FittedBranch, Leak, SelectionReport } from './fitted.js';
import { fitModel, linearPredictorOf, notesOf } from './model.js';
import { pruneSteps, type RawStep } from './prune.js';
import { columnStepByName } from './registry.js';
import type { Branch, Step } from './schema.js';

/** A fitted branch with the rows that went through it. */
export interface BranchFit {
  readonly branch: FittedBranch;
  /** What comes out for the training rows. */
  readonly x: Matrix;
  /** The same for all rows, where a later step is to see them. */
  readonly all?: Matrix;
  readonly selections: readonly SelectionReport[];
  readonly leaks: readonly Leak[];
  readonly notes: readonly Note[];
  readonly needsBatch: boolean;
}

/** The rows that the steps of a branch may be fitted on: training rows; to reproduce a paper, for some steps all rows. */
export interface VisibleRows {
  readonly training: Dataset;
  readonly published?: {
    readonly data: Dataset;
    readonly reason: string;
    /** What was fitted on all rows before: the same in every fold as long as no step before it differs between folds. */
    readonly memory: Map<string, unknown>;
  };
  readonly seed: string;
  /** The seed of steps that see all rows, which do not differ from fold to fold. */
  readonly publishedSeed: string;
}

/**
 * Fits the steps of a branch in order, each on what the ones before give.
 *
 * @param keepAll also carry all rows to the end (a sampler is to see them).
 * @throws RAD-LEAK-AS-PUBLISHED for a step marked `all` without the escape, RAD-LEARN-NO-COLUMN, and what the steps throw.
 */
export function fitBranch(branch: Branch, visible: VisibleRows, keepAll: boolean): BranchFit {
  const { training, published } = visible;
  const columns = branch.columns === '*' ? training.names : branch.columns;
  const places = columnPlaces(training.names, columns);
  const lastOnAll = keepAll ? branch.steps.length : branch.steps.findLastIndex((step) => step.fittedOn === 'all');
  let x = takeColumns(training.x, places);
  let all = lastOnAll >= 0 && published !== undefined ? takeColumns(published.data.x, places) : undefined;
  let names: readonly string[] = columns;
  const raw: RawStep[] = [];
  const selections: SelectionReport[] = [];
  const leaks: Leak[] = [];
  const notes: Note[] = [];
  let needsBatch = false;

  branch.steps.forEach((step, index) => {
    const definition = columnStepByName(step.name);
    const parameters = parseParameters(definition, step.parameters);
    const onAll = step.fittedOn === 'all';
    const label = `${branch.name}/${step.name}`;
    if (onAll && (all === undefined || published === undefined)) {
      throw learnError('RAD-LEAK-AS-PUBLISHED', { step: label });
    }
    const rows = onAll ? published!.data : training;
    const table = onAll ? all! : x;
    const seed = onAll ? visible.publishedSeed : visible.seed;
    // Harmonisation does not count: with and without it the other steps draw the same, so that a comparison of the two shows it alone.
    const place = branch.steps.slice(0, index).filter(({ name }) => !needsSites(name)).length;
    const context: FitContext = {
      rng: createRng(`${seed}/${branch.name}/${place}/${step.name}`),
      names,
      ids: rows.ids,
      patients: patientsOf(rows),
      ...(rows.batch === undefined ? {} : { batch: rows.batch }),
    };
    if (onAll) leaks.push(leakOf(label, definition.needsOutcome, visible));
    const alike = branch.steps.slice(0, index + 1).every(({ fittedOn }) => fittedOn === 'all');
    const once = <T>(fit: () => T): T =>
      alike ? remembered(published!.memory, canonicalJson({ branch, index }), fit) : fit();
    if (definition.kind === 'selector') {
      const selection = once(() => definition.select(table, rows.outcome, parameters, context));
      selections.push(reportSelection(branch.name, step, names, selection));
      notes.push(...(selection.notes ?? []));
      names = selection.kept.map((j) => names[j]!);
      x = takeColumns(x, selection.kept);
      if (all !== undefined) all = index < lastOnAll ? takeColumns(all, selection.kept) : undefined;
      raw.push({ kind: 'select', kept: selection.kept });
    } else {
      const state = once(() => definition.fit(table, rows.outcome, parameters, context));
      raw.push({ kind: 'transform', name: step.name, state, inputs: x.cols });
      names = definition.outputNames(state, names);
      x = definition.transform(state, x, batchOf(training));
      if (all !== undefined)
        all = index < lastOnAll ? definition.transform(state, all, batchOf(published!.data)) : undefined;
      needsBatch ||= definition.needsBatch === true;
    }
  });

  const { steps, reads } = pruneSteps(raw, x.cols);
  const fitted: FittedBranch = { name: branch.name, reads: reads.map((j) => columns[j]!), steps, outputs: names };
  const done = { selections, leaks, needsBatch };
  if (branch.score === undefined) return { branch: fitted, x, ...(all === undefined ? {} : { all }), notes, ...done };
  if (x.cols === 0) {
    notes.push({ code: 'NOTHING-KEPT', values: { branch: branch.name, column: branch.score.column } });
    return { branch: fitted, x, ...(all === undefined ? {} : { all }), notes, ...done };
  }
  const rng = createRng(`${visible.seed}/${branch.name}/score`);
  const model = fitModel(branch.score.model, x, training.outcome, names, { rng, patients: patientsOf(training) });
  notes.push(...notesOf(model));
  const scored: FittedBranch = { ...fitted, score: { ...model, column: branch.score.column } };
  const column = (table: Matrix): Matrix => ({ rows: table.rows, cols: 1, data: linearPredictorOf(model, table) });
  return { branch: scored, x: column(x), ...(all === undefined ? {} : { all: column(all) }), notes, ...done };
}

/** The names of the columns a fitted branch gives. */
export function branchOutputs(branch: FittedBranch): readonly string[] {
  return branch.score === undefined ? branch.outputs : [branch.score.column];
}

function batchOf({ batch }: Dataset): { batch?: readonly string[] } {
  return batch === undefined ? {} : { batch };
}

function reportSelection(
  branch: string,
  step: Step,
  names: readonly string[],
  selection: ReturnType<Extract<ReturnType<typeof columnStepByName>, { kind: 'selector' }>['select']>,
): SelectionReport {
  const { kept, scores, ranks, details } = selection;
  return {
    branch,
    step: step.name,
    fittedOn: step.fittedOn,
    from: names,
    kept: kept.map((j) => names[j]!),
    scores,
    ranks,
    ...(details === undefined ? {} : { details }),
  };
}

function leakOf(label: string, needsOutcome: boolean, { training, published }: VisibleRows): Leak {
  const trained = new Set(training.ids);
  const rowsSeen = published!.data.ids.filter((id) => !trained.has(id)).length;
  return { step: label, code: needsOutcome ? 'SAW-OUTCOMES' : 'SAW-VALUES', reason: published!.reason, rowsSeen };
}

/** The value under a key, made on first use. */
export function remembered<T>(memory: Map<string, unknown>, key: string, make: () => T): T {
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as T;
}

function needsSites(name: string): boolean {
  const definition = columnStepByName(name);
  return definition.kind === 'transformer' && definition.needsBatch === true;
}
