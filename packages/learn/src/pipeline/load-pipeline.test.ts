import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadPipeline } from './load-pipeline.js';
import { steps } from './registry.js';

const folder = fileURLToPath(new URL('../../../../fixtures/version-1/feature-table/models/', import.meta.url));
const names = readdirSync(folder);
interface Loose {
  [key: string]: Loose;
}
const pipelineOf = (name: string) =>
  (JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as { pipeline: Loose }).pipeline;
const refused = (problem: RegExp) =>
  expect.objectContaining({ code: 'RAD-LEARN-MODEL-FILE', message: expect.stringMatching(problem) });

/** Every place in a value, by path. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  // The ends of a long list stand for it.
  const some = keys.length > 4 && Array.isArray(value) ? [0, keys.length - 1] : keys;
  return [path, ...some.flatMap((key) => places((value as Record<string, unknown>)[key], [...path, key]))];
}

function changed(value: unknown, path: readonly (string | number)[], to: unknown): object {
  const copy = structuredClone(value) as Loose;
  const parent = path.slice(0, -1).reduce((at, key) => at[key]!, copy);
  parent[path.at(-1)!] = to as Loose;
  return copy;
}

test('every step that keeps a state has a schema of it', () => {
  for (const step of steps())
    if (step.kind !== 'selector' && step.kind !== 'sampler')
      expect(step.state?.safeParse({}).success, step.name).toBe(false);
});

test.each(names)(
  '%s loads, and a state with another word in any place is refused or predicts a number',
  (name) => {
    const pipeline = pipelineOf(name);
    expect(loadPipeline(pipeline).model.name).toBe((pipeline.model as unknown as { name: string }).name);
    const state = (pipeline.model as Loose).state;
    for (const path of places(state)) {
      if (path.length === 0 || path.some((key) => key === 'notes' || key === 'details')) continue;
      for (const wrong of ['word', -1e300, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 40, {}]) {
        const file = { ...pipeline, model: { ...pipeline.model, state: changed(state, path, wrong) } };
        let error: unknown;
        try {
          loadPipeline(file);
        } catch (caught) {
          error = caught;
        }
        if (error !== undefined) expect(error).toMatchObject({ code: 'RAD-LEARN-MODEL-FILE' });
        else expect(typeof wrong, `${path.join('.')} = ${String(wrong)}`).toBe('number');
      }
    }
  },
  60_000,
);

test('what is wrong is named by its path', () => {
  const forest = pipelineOf('model-random-forest.json');
  const at = (...path: (string | number)[]) => ['model', 'state', ...path];
  expect(() => loadPipeline(changed(forest, at('forest', 'left', 0), 0))).toThrow(
    refused(/model\.state\.forest\.left\.0: a branch must lead to a later node/),
  );
  expect(() => loadPipeline(changed(forest, at('forest', 'value', 3), 7))).toThrow(
    refused(/model\.state\.forest\.value\.3: expected a probability/),
  );
  expect(() => loadPipeline(changed(forest, ['branches', 0, 'outputs'], []))).toThrow(refused(/branches\.0\.outputs/));
  expect(() => loadPipeline(changed(forest, ['model', 'name'], 'forest'))).toThrow(
    expect.objectContaining({ code: 'RAD-PARAMETER-UNKNOWN' }),
  );
  const stacking = pipelineOf('model-stacking.json');
  expect(() => loadPipeline(changed(stacking, at('members', 0, 'state'), {}))).toThrow(
    refused(/model\.state\.members\.0\.state/),
  );
});
