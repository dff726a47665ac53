import type { CasePrediction, PredictCaseInput } from '@radscore/prediction';
import type { Service } from '../service-context.js';

/** What a result needs to be told again: kept with its task. */
export interface TaskOfStudy {
  readonly input: PredictCaseInput;
  readonly made: Date;
  readonly prediction: CasePrediction;
}

/** What a task was, and what came of it, with the moment of its outcome. */
export async function taskOfStudy({ database, queue }: Service, key: string): Promise<TaskOfStudy> {
  const outcome = (await queue.outcomes([key])).get(key);
  if (outcome === undefined || 'error' in outcome) throw new Error(`the outcome of ${key} is gone`);
  const [work] = await database.query<{ made: Date; input: string }>(
    'select o.made, w.input from radscore.outcome o join radscore.work w on w.task = o.key where o.key = $1',
    [key],
  );
  const { made, input } = work!;
  return { input: JSON.parse(input) as PredictCaseInput, made, prediction: outcome.result as CasePrediction };
}
