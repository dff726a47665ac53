import type { Harmonisation, Performance, RunResult } from '@radscore/study';
import { keyCandidate, performanceOn, primaryMeasure } from '../run/describe-run.js';
import { formatEstimate } from '../svg/format.js';

/** What a prediction that depends on the other patients of its set is marked with, wherever its figures stand. */
export const asSetMark = 'uses the features of the whole external set';

/** What harmonisation of the sites (ComBat) gains on the external cohort, in a sentence; undefined where it was not asked. */
export function harmonisationSentence(run: RunResult): string | undefined {
  const { external } = run;
  const found = external?.harmonisation;
  if (external === undefined || found === undefined) return undefined;
  if (found.code === 'COMBAT-FAILED')
    return `What harmonisation of the sites (ComBat) would gain there cannot be said: ${found.reason.message}`;
  const own = performanceOn(keyCandidate(run)!.honest, 'external');
  if (own === undefined) return undefined;
  const [withIt, without] = found.code === 'WITH-COMBAT' ? [found.performance, own] : [own, found.performance];
  const { name, key } = primaryMeasure(run);
  const figure = (performance: Performance) => {
    const same = performance.code === 'CONSTANT-PREDICTION' ? ' (the same prediction for everybody)' : '';
    return `${performance.measures[key]?.value == null ? 'not known' : formatEstimate(performance.measures[key]!)}${same}`;
  };
  const asSet =
    withIt.harmonisedAsSet === undefined ? '' : `; it ${asSetMark} (${external.n} patients), and no outcome`;
  return `Harmonisation of the sites (ComBat): external ${name} ${figure(withIt)} with it, ${figure(without)} without${gainWords(found, withIt, without, key)}${asSet}.`;
}

type Compared = Exclude<Harmonisation, { code: 'COMBAT-FAILED' }>;

/** `: a gain of 0.12 (95% CI ...)`, where there is a test; of a constant prediction the plain difference. */
function gainWords({ difference }: Compared, withIt: Performance, without: Performance, key: 'auc' | 'cIndex'): string {
  const values = [withIt, without].map(({ measures }) => measures[key]?.value);
  const plain = values.every((value) => value != null) ? values[0]! - values[1]! : undefined;
  if (difference.value === null)
    return plain === undefined ? '' : `: it changes by ${signed(plain)}, which cannot be tested (${difference.reason})`;
  const [low, high] = difference.ci ?? [difference.value, difference.value];
  const told = low > 0 ? 'a gain' : high < 0 ? 'a loss' : 'no difference that can be told from chance';
  return `: ${told}, ${difference.value > 0 ? '+' : ''}${formatEstimate(difference)}`;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(3)}`;
}
