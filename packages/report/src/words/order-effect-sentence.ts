import type { OrderEffect, RunResult } from '@radscore/study';
import { primaryMeasure, setPhrase } from '../run/describe-run.js';
import { formatFixed, formatSigned } from '../svg/format.js';

/** What the order of steps alone adds, over several seeds with its spread; undefined where no step leaked or it was not measured. */
export function orderEffectSentence(run: Pick<RunResult, 'cohort' | 'orderEffect'>): string | undefined {
  const effect = run.orderEffect;
  if (effect === undefined) return undefined;
  const { runs, set, mean, sd } = effect;
  const differences = runs.map(({ published, honest }) => published - honest);
  const [low, high] = [Math.min(...differences), Math.max(...differences)];
  const { name } = primaryMeasure(run);
  const over = `Over ${runs.length} seeds, ${variedWords(effect)}, `;
  const where = `the ${name} of the key model on the ${setPhrase(set)}`;
  if (low === 0 && high === 0) return `${over}the published order of the same steps does not change ${where}.`;
  const consistent = low > 0 ? 'always above' : high < 0 ? 'always below' : 'on both sides of';
  const spread = `standard deviation ${formatFixed(sd, 3)}, from ${formatSigned(low)} to ${formatSigned(high)}, ${consistent} 0`;
  return `${over}the published order of the same steps adds ${formatSigned(mean)} on average to ${where} (${spread}).`;
}

function variedWords({ varied }: OrderEffect): string {
  return varied === 'divisions'
    ? 'each with a division and fits of its own that both orders share'
    : 'each with fits of its own that both orders share, on the one division of the study';
}
