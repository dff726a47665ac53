import { parseFlag } from '@radscore/tables';
import type { ScoredRow } from '../engine/calls/score-table.js';
import type { CohortToValidate } from '../engine/calls/validate-model.js';
import { ask } from '../engine/engine.js';
import { type EngineControl, inOwnEngine } from '../engine/in-engines.js';
import type { GivenTable } from '../engine/open-study.js';
import { texts } from '../texts/index.js';
import { prediction } from './prediction.js';
import { scoreThePatient } from './score-the-patient.js';
import { holdsFeatures } from './tables.js';

const words = texts.predict;

/** Takes tables of patients: features, and clinical values in the same table or in a second one. @throws RAD-COHORT-*, RAD-TABLE-*. */
export async function takeTables(tables: readonly GivenTable[]): Promise<void> {
  const [first] = tables;
  const heads = await Promise.all(tables.map(async (table) => ({ table, isFeatures: await holdsFeatures(table) })));
  const features = heads.find(({ isFeatures }) => isFeatures)?.table ?? first;
  const patients = tables.find((table) => table !== features);
  const table = await ask('scoreTable', { features, ...(patients && { patients }) });
  prediction.set({ table, scored: undefined });
  if (table.rows.length === 1) await showRow(table.rows[0]);
}

/** Shows a patient of a table as one whose values were typed. @throws the engine's coded errors. */
export async function showRow({ clinical, features }: ScoredRow): Promise<void> {
  const { model } = prediction.get();
  const typedAs = (type: string, cell: string) => {
    const flag = type === 'flag' ? parseFlag(cell) : undefined;
    return flag === undefined ? cell : flag === 1 ? words.yes : words.no;
  };
  const own = model!.clinical.map(({ name, type }) => [name, typedAs(type, clinical[name] ?? '')] as const);
  prediction.set({ typed: true, clinical: Object.fromEntries(own), features });
  await scoreThePatient();
}

/** Validates the model in a cohort, in a worker of its own. @throws RAD-CANCELLED after a stop; the engine's coded errors. */
export async function validateHere(input: CohortToValidate, control: EngineControl): Promise<void> {
  const { file } = prediction.get();
  const validated = await inOwnEngine(control, async (engine) => {
    await engine.ask('openModel', { file: file!, name: 'model.json' });
    return engine.ask('validateInTab', input, control.onProgress);
  });
  prediction.set({ validated });
}
