import type { RunResult } from '@radscore/study';
import { keyCandidate } from '../run/describe-run.js';

/** Sites without training patients that harmonisation estimated from the patients it is judged on. */
export function sitesHarmonisedAsSet(run: Pick<RunResult, 'candidates' | 'key'>): readonly string[] {
  const performance = keyCandidate(run)?.honest.performance ?? [];
  return [...new Set(performance.flatMap(({ harmonisedAsSet }) => harmonisedAsSet ?? []))];
}

/** What harmonisation of such sites uses beside training patients, said wherever the text says that steps see these alone; empty without them. */
export function wholeSetSentence(sites: readonly string[] = []): string {
  return sites.length === 0
    ? ''
    : ` Harmonisation of ${sites.join(', ')}, of which training had no patient, uses the features of the whole external set, and no outcome: a prediction there depends on the other patients of the set.`;
}
