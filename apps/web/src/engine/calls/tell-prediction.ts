import { fromJson } from '@radscore/core';
import { type CasePrediction, parseModel, type SimilarPatients, similarPatients } from '@radscore/prediction';
import { type PredictionFigure, type PredictionWords, predictionFigures, predictionWords } from '@radscore/report';
import type { Call } from '../call.js';
import { describeModel, type OpenedModel } from '../opened-model.js';

export interface PredictionToTell {
  /** Text of the model file. */
  readonly model: string;
  /** JSON of what `radscore predict --format json` gives. */
  readonly prediction: string;
}

/** A prediction that the service made, with all that the page shows of it. */
export interface ToldPrediction {
  readonly value: number;
  readonly kind: CasePrediction['kind'];
  /** At least what percentage of the development patients have a lower prediction. */
  readonly rank: number | undefined;
  readonly model: OpenedModel;
  readonly words: PredictionWords;
  readonly figures: readonly PredictionFigure[];
  readonly similar: SimilarPatients | undefined;
  /** Quantiles of the predictions of the development patients: what percentage lies below which value. */
  readonly development: { readonly percents: readonly number[]; readonly quantiles: readonly number[] } | undefined;
}

/** Says a prediction in words and figures. @throws RAD-MODEL-*. */
export const tellPrediction: Call<PredictionToTell, ToldPrediction> = (given) => {
  const model = parseModel(given.model);
  const prediction = fromJson(given.prediction) as CasePrediction;
  return {
    ...{ value: prediction.value, kind: prediction.kind, rank: prediction.rank },
    model: describeModel(model),
    words: predictionWords(model, prediction),
    figures: predictionFigures(model, prediction),
    similar: similarPatients(model, prediction.value),
    development: model.development && {
      percents: model.development.prediction.percents,
      quantiles: model.development.prediction.quantiles,
    },
  };
};
