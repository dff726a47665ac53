import type { ModelFile } from '@radscore/prediction';
import { primaryMeasure, primaryOf } from '../run/performance.js';
import type { Estimate, RunResult, SetName } from '../study/types.js';

/** What a model file says of how good its model is: the figures that the key result of the report is about. */
export function modelPerformance(result: Omit<RunResult, 'checks'>): ModelFile['performance'] {
  const { protocol, key, candidates } = result;
  const candidate = candidates.find(({ id }) => id === key.candidate)!;
  const measure = primaryMeasure(protocol);
  const on = (set: SetName) => {
    const found = candidate.honest.performance.find((each) => each.set === set);
    return (
      found && {
        set,
        n: found.n,
        events: found.events,
        found: figureOf(primaryOf(protocol, candidate.honest.performance, set)),
        ...(found.code && { code: found.code }),
      }
    );
  };
  const nested = candidate.nested?.measures[measure];
  const sets = [...new Set<SetName>(['external', key.set])].flatMap((set) => on(set) ?? []);
  return {
    measure,
    confidence: protocol.evaluation.confidence,
    sets,
    ...(nested && { nested: figureOf(nested) }),
    ...(key.primaryFailed && { chosenAfterwards: key.primaryFailed.named }),
  };
}

function figureOf(found: Estimate = { value: null, reason: 'not computed' }) {
  if (found.value === null) return { value: null, ci: null, reason: found.reason };
  const ci = found.ci && ([found.ci[0], found.ci[1]] as [number, number]);
  return { value: found.value, ci: ci ?? null, reason: null };
}
