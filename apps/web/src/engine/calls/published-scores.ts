import { clinicalScores, type ScoreInputs, type ScoreValue, scoreOf } from '@radscore/study';
import type { Call } from '../call.js';

/** A published score of a patient. */
export interface PublishedScore extends ScoreValue {
  readonly name: string;
  readonly title: string;
  readonly source: string;
}

/** The published clinical scores of a patient; what is unknown gives an interval. */
export const publishedScores: Call<ScoreInputs, readonly PublishedScore[]> = (inputs) =>
  clinicalScores.map((score) => ({
    name: score.name,
    title: score.title,
    source: score.source,
    ...scoreOf(score, inputs),
  }));
