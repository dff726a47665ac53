import { isRadError } from '@radscore/core';
import { learnError, parseParameters, stepByName } from '@radscore/learn';
import { checkTune } from './check-tune.js';
import type { Protocol } from './schema.js';

type Kind = ReturnType<typeof stepByName>['kind'];

interface NamedStep {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Checks that every step, score, sampler and model is one that `learn` has, of the right kind for its place and the endpoint, and
 * takes its parameters, those that are tuned included.
 *
 * @throws RAD-PARAMETER-UNKNOWN, RAD-PARAMETER-INVALID, RAD-LEARN-STEP-KIND, with `place.field`.
 */
export function checkSteps(protocol: Protocol): void {
  const { selection, score, balance, models, endpoint } = protocol;
  const column: readonly Kind[] = ['transformer', 'selector'];
  const model: readonly Kind[] = [endpoint.kind === 'binary' ? 'classifier' : 'survival'];
  for (const [i, { honest, ...step }] of selection.entries()) {
    checkStep(step, column, `selection.${i}`);
    if (honest !== undefined) checkStep(honest, column, `selection.${i}.honest`);
  }
  if (score !== undefined) checkStep(score, model, 'score');
  if (balance !== undefined) checkStep(balance, ['sampler'], 'balance');
  for (const [name, each] of Object.entries(models)) {
    checkStep(each, model, `models.${name}`);
    if (each.honest !== undefined) checkStep({ ...each, ...each.honest }, model, `models.${name}.honest`);
    checkTune(protocol, name);
  }
}

function checkStep({ name, parameters }: NamedStep, kinds: readonly Kind[], field: string): void {
  const step = at(`${field}.name`, () => stepByName(name));
  if (!kinds.includes(step.kind)) {
    const expected = kinds.map((kind) => (kind === 'survival' ? 'survival model' : kind)).join(' or ');
    throw learnError('RAD-LEARN-STEP-KIND', { name, kind: step.kind, expected }, { field: `${field}.name` });
  }
  at(`${field}.parameters`, () => parseParameters(step, parameters));
}

/** What the work throws, with the field; of a parameter also its name. */
function at<T>(field: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isRadError(error)) throw error;
    const { code, values } = error;
    const key =
      code === 'RAD-PARAMETER-INVALID'
        ? String(values.name).split('.').slice(1).join('.')
        : field.endsWith('parameters')
          ? String(values.name)
          : '';
    throw error.at({ field: key === '' ? field : `${field}.${key}` });
  }
}
