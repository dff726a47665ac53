import type { ModelDrift, Reason } from '@radscore/api';
import { fromJson } from '@radscore/core';
import { type CasePrediction, predictionKind } from '@radscore/prediction';
import type { Queryable } from '@radscore/queue-postgres';
import type { SiteModel } from '../work/models.js';
import { calibrationOf } from './calibration.js';
import { compareDistributions } from './compare-distributions.js';

/** So many studies are looked at, the newest. */
const most = 1000;

interface PredictedRow {
  readonly made: Date;
  readonly value: number;
  readonly outcome: string;
  readonly known: boolean | null;
}

/** Predictions and inputs of a model here against those of its development, and what came true. */
export async function driftOf(database: Queryable, { name, model }: SiteModel): Promise<ModelDrift> {
  const rows = await database.query<PredictedRow>(
    `select * from (
       select distinct on (r.study) r.made, r.value, o.outcome, k.outcome as known from radscore.result r
       join radscore.outcome o on o.key = r.task and not o.failed
       left join radscore.known_outcome k on k.study = r.study
       where r.model = $1 and r.value is not null order by r.study, r.made desc, r.version desc
     ) last order by made desc limit $2`,
    [model.hash, most],
  );
  const { development } = model;
  const inputs = new Map<string, (number | null)[]>();
  for (const { outcome } of rows)
    for (const { name: input, value } of (fromJson(outcome) as CasePrediction).contributions) {
      const values = inputs.get(input);
      if (values === undefined) inputs.set(input, [value]);
      else values.push(value);
    }
  const known = rows.flatMap((row) => (row.known === null ? [] : [{ value: row.value, outcome: row.known }]));
  return {
    ...{ name, title: model.title, hash: model.hash, kind: predictionKind(model) },
    predictions: rows.map(({ made, value }) => ({ at: made.toISOString(), value })).reverse(),
    prediction: compareDistributions(
      rows.map(({ value }) => value),
      development?.prediction,
    ),
    development: development === undefined ? null : quantilesOf(development.prediction),
    features: [...inputs].map(([input, values]) => {
      const present = values.filter((value) => value !== null);
      const own = development?.features.find((each) => each.name === input);
      return { name: input, missing: values.length - present.length, ...compareDistributions(present, own) };
    }),
    calibration: model.endpoint.kind === 'binary' ? calibrationOf(known) : null,
  };
}

const quantilesOf = ({ percents, quantiles }: { percents: number[]; quantiles: number[] }) => ({ percents, quantiles });

/** With fewer outcomes calibration is no alert. */
const fewestOutcomes = 20;

/** What of it somebody should look at. */
export function driftAlerts({ name, prediction, features, calibration }: ModelDrift): Reason[] {
  const alerts: Reason[] = [];
  if (prediction.drifted) alerts.push({ code: 'DRIFT-PREDICTION', values: { model: name, n: prediction.n } });
  const moved = features.filter(({ drifted }) => drifted).map((each) => each.name);
  if (moved.length > 0) alerts.push({ code: 'DRIFT-FEATURES', values: { model: name, features: moved } });
  if (calibration === null || calibration.patients < fewestOutcomes) return alerts;
  const { patients, expected, interval } = calibration;
  if (expected / patients < interval[0] || expected / patients > interval[1])
    alerts.push({ code: 'CALIBRATION', values: { model: name, expected, events: calibration.events, patients } });
  return alerts;
}
