import type { RunResult } from '@radscore/study';
import { featureShift } from '../figures/feature-shift.js';
import { columnLabel } from '../run/describe-run.js';
import { type ReportFigure, reportFigure } from './report-figure.js';

/** Rows that one figure can show. */
const most = 20;

/** How far the features of the key model lie from training at other sites, the farthest first; none where there is no other site. */
export function shiftFigures(run: RunResult): ReportFigure[] {
  if (run.shift.length === 0) return [];
  const size = ({ difference, outside }: RunResult['shift'][number]) => Math.abs(difference.value ?? 0) + outside;
  const sorted = [...run.shift].sort((a, b) => size(b) - size(a));
  const rows = sorted.slice(0, most).map(({ site, feature, difference, outside, verdict }) => ({
    feature: columnLabel(run, feature),
    site,
    difference: difference.value,
    outside,
    verdict,
  }));
  return [
    reportFigure(
      featureShift,
      { rows, ...(sorted.length > most && { omitted: sorted.length - most }) },
      {
        place: 'shift',
        caption:
          'Features of the key model at other sites against its training patients. Where a feature fails, the model works on values it has not seen, and its predictions there are extrapolation.',
      },
    ),
  ];
}
