import { timeDependentAuc } from '@radscore/stats';
import type { Estimate, RunResult, SetName } from '@radscore/study';
import { candidateLabels, keyCandidate, levelOf, setsOf, setTitle } from '../run/describe-run.js';
import {
  type ClinicalMarker,
  clinicalMarkers,
  knownOf,
  reversed,
  type Timed,
} from '../study-figures/clinical-markers.js';
import { predictionsOn, whereDefined } from '../study-figures/predictions.js';
import { estimateCell, estimateColumns, estimateHeader, type StudyTable } from './study-table.js';

/** Time-dependent AUC of the key model and of each clinical variable by itself, on every set at every horizon. */
export function timeDependentAucTable(run: RunResult): StudyTable | undefined {
  const key = keyCandidate(run);
  const { horizons } = run.protocol.endpoint;
  const { outcome } = run.cohort;
  if (key === undefined || outcome.kind !== 'survival' || horizons.length === 0 || run.clinical.length === 0)
    return undefined;
  const level = run.protocol.evaluation.confidence;
  const name = candidateLabels(run).get(key.id) ?? key.id;
  const byHorizon = horizons.map((horizon) => clinicalMarkers(run, horizon));
  const entries = setsOf(run).flatMap((set) => {
    const own = predictionsOn(run, key.honest, set);
    const scores = new Map(own.ids.map((id, i) => [id, own.values[i]!]));
    const score: ClinicalMarker = { label: name, value: (id) => scores.get(id) ?? null };
    const markers = [horizons.map(() => score), ...byHorizon[0]!.map((_, m) => byHorizon.map((each) => each[m]!))];
    return markers.map((marker) => ({ set, ...rowOf(set, marker, own, horizons, level) }));
  });
  const { unit } = outcome;
  return {
    name: 'time-dependent-auc',
    title: 'Time-dependent AUC of the score beside each clinical variable',
    columns: [
      'Set',
      'Marker',
      'Patients',
      ...horizons.map((horizon) => `AUC at ${horizon} ${unit} (${levelOf(run)} CI)`),
    ],
    rows: entries.map(({ set, label, n, found }) => [
      setTitle(set),
      label,
      String(n),
      ...found.map((each) => estimateCell(each)),
    ]),
    headings: 2,
    emphasis: entries.flatMap(({ label }, row) => (label === name ? [row] : [])),
    notes: [
      'Each variable by itself, on the patients in whom it is known; variables that fall with risk in training are reversed. Cumulative cases against dynamic controls, weighted by the inverse probability of censoring.',
    ],
    data: {
      columns: ['set', 'marker', 'patients', 'horizon', ...estimateHeader],
      rows: entries.flatMap(({ set, label, n, found }) =>
        found.map((each, k) => [set, label, n, horizons[k]!, ...estimateColumns(each)]),
      ),
    },
  };
}

/** A marker, which may be turned round at one horizon and not at another, at each. */
function rowOf(
  set: SetName,
  markers: readonly ClinicalMarker[],
  own: Timed,
  horizons: readonly number[],
  level: number,
): { label: string; n: number; found: Estimate[] } {
  const found = horizons.map((horizon, k): Estimate => {
    const { values, time, event } = knownOf(markers[k]!, own);
    const auc = whereDefined(() => timeDependentAuc(values, time, event, horizon, { level }));
    if (auc === undefined) return { value: null, reason: `not defined at ${horizon} on this set (${set})` };
    return { value: auc.value, ci: auc.ci, se: auc.standardError, method: 'cumulative/dynamic, IPCW' };
  });
  return { label: markers[0]!.label.replace(reversed, ''), n: knownOf(markers[0]!, own).ids.length, found };
}
