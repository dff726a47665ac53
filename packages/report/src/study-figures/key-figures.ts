import type { RunResult } from '@radscore/study';
import { keyCandidate } from '../run/describe-run.js';
import { candidateGroups } from './candidate-groups.js';
import type { ReportFigure } from './report-figure.js';

const kinds = ['roc', 'kaplan-meier', 'calibration'] as const;

/**
 * Brings the figures of the key model on the set it is evaluated on to the head of the report: its ROC curve or its risk groups, and its
 * calibration. The others stay in their places.
 */
export function withKeyFigures(run: RunResult, figures: readonly ReportFigure[]): ReportFigure[] {
  const candidate = keyCandidate(run);
  const group = candidateGroups(run).find(({ members }) => members.some((each) => each.candidate === candidate));
  const label = group?.members.find((each) => each.candidate === candidate)?.label;
  if (group === undefined || label === undefined) return [...figures];
  const key = kinds.map((kind) =>
    figures.find(({ file, data }) => {
      if (!file.startsWith(`${kind}-${run.key.set}`)) return false;
      // Risk groups are the key model's own; other figures name their models.
      const text = JSON.stringify(data);
      return kind === 'kaplan-meier' || (text.includes(JSON.stringify(label)) && text.includes(group.name));
    }),
  );
  return figures.map((figure) => (key.includes(figure) ? { ...figure, place: 'key' as const } : figure));
}
