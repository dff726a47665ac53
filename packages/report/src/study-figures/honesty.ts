import type { RunResult } from '@radscore/study';
import { permutationControl } from '../figures/permutation-control.js';
import { publishedAndHonest } from '../figures/published-and-honest.js';
import {
  candidateLabels,
  fittedCandidates,
  keyCandidate,
  levelOf,
  primaryMeasure,
  setPhrase,
} from '../run/describe-run.js';
import { bothOrders } from '../tables/published-and-honest.js';
import { type ReportFigure, reportFigure } from './report-figure.js';

/** Published against honest order of every candidate, and the control with permuted outcomes. */
export function honestyFigures(run: RunResult): ReportFigure[] {
  const { name: measure } = primaryMeasure(run);
  const labels = candidateLabels(run);
  const { set } = run.key;
  const candidates = fittedCandidates(run).map((candidate) => ({
    name: labels.get(candidate.id) ?? candidate.id,
    ...bothOrders(run, candidate, set),
  }));
  const key = keyCandidate(run);
  const figures: ReportFigure[] = [];
  if (candidates.length > 0) {
    figures.push(
      reportFigure(
        publishedAndHonest,
        { measure, level: levelOf(run), chance: 0.5, candidates },
        {
          place: 'honesty',
          caption: `${measure} with ${levelOf(run)} CI of each candidate in the published and in the honest order of steps, ${setPhrase(set)}.`,
        },
      ),
    );
  }
  if (key?.permuted !== undefined && key.permuted.values.length > 0) {
    const { values, observed, p, permutations } = key.permuted;
    figures.push(
      reportFigure(
        permutationControl,
        { measure, permuted: values, observed, p: p.value, chance: 0.5 },
        {
          place: 'honesty',
          caption: `Control with permuted outcomes: what the whole honest pipeline of the key model reaches on ${permutations} cohorts whose outcomes were shuffled.`,
        },
      ),
    );
  }
  return figures;
}
