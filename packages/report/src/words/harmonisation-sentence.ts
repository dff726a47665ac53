import type { Harmonisation, Normalisation, Performance, RunResult } from '@radscore/study';
import { keyCandidate, performanceOn, primaryMeasure } from '../run/describe-run.js';
import { formatEstimate, formatSigned } from '../svg/format.js';

/** What a prediction that depends on the other patients of its set is marked with, wherever its figures stand. */
export const asSetMark = 'uses the features of the whole external set';

type Way = Harmonisation | Normalisation;
type Compared = Extract<Way, { performance: Performance }>;

/** What harmonisation of the sites (ComBat), and normalised images, gain on the external cohort: a sentence for each that was asked. */
export function otherWaySentences(run: RunResult): string[] {
  const { harmonisation, normalisation } = run.external ?? {};
  return [
    harmonisation && waySentence(run, 'Harmonisation of the sites (ComBat)', harmonisation),
    normalisation && waySentence(run, 'Normalisation of the grey values of each image', normalisation),
  ].filter((sentence) => sentence !== undefined);
}

/** Whether the figures of a way are those with it, of a study without. */
export function isWith({ code }: Way): boolean {
  return code.startsWith('WITH-');
}

function waySentence(run: RunResult, name: string, found: Way): string | undefined {
  if (!('performance' in found))
    return `What ${name.replace(/^./, (letter) => letter.toLowerCase())} would gain there cannot be said: ${found.reason.message}`;
  const own = performanceOn(keyCandidate(run)!.honest, 'external');
  if (own === undefined) return undefined;
  const [withIt, without] = isWith(found) ? [found.performance, own] : [own, found.performance];
  const { name: measure, key } = primaryMeasure(run);
  const figure = (performance: Performance) => {
    const same = performance.code === 'CONSTANT-PREDICTION' ? ' (the same prediction for everybody)' : '';
    return `${performance.measures[key]?.value == null ? 'not known' : formatEstimate(performance.measures[key]!)}${same}`;
  };
  const asSet =
    withIt.harmonisedAsSet === undefined ? '' : `; it ${asSetMark} (${run.external!.n} patients), and no outcome`;
  return `${name}: external ${measure} ${figure(withIt)} with it, ${figure(without)} without${gainWords(found, withIt, without, key)}${asSet}.`;
}

/** `: a gain of 0.12 (95% CI ...)`, where there is a test; of a constant prediction the plain difference. */
function gainWords({ difference }: Compared, withIt: Performance, without: Performance, key: 'auc' | 'cIndex'): string {
  const values = [withIt, without].map(({ measures }) => measures[key]?.value);
  const plain = values.every((value) => value != null) ? values[0]! - values[1]! : undefined;
  if (difference.value === null)
    return plain === undefined
      ? ''
      : `: it changes by ${formatSigned(plain)}, which cannot be tested (${difference.reason.replace(/ \([A-Z-]+\)$/, '')})`;
  const [low, high] = difference.ci ?? [difference.value, difference.value];
  const told = low > 0 ? 'a gain' : high < 0 ? 'a loss' : 'no difference that can be told from chance';
  return `: ${told}, ${difference.value > 0 ? '+' : ''}${formatEstimate(difference)}`;
}
