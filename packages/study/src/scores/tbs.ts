import { hypot } from '@radscore/elementary';
import { type Bounds, type ClinicalScore, pointsBy, type ScoreInputs } from './score.js';

/** Tumour burden of a size in cm and a number: their Euclidean distance from the origin. No upper bound where one is unknown. */
export function tumourBurden({ diameter, number }: Pick<ScoreInputs, 'diameter' | 'number'>): Bounds {
  const [fewest, most] = number ?? [1, Number.POSITIVE_INFINITY];
  const [small, large] = diameter === null ? [0, Number.POSITIVE_INFINITY] : [diameter, diameter];
  return [hypot(small, fewest), hypot(large, most)];
}

/** Tumour burden score of Sasaki et al., Ann Surg 2018;267:132: sqrt(D^2 + n^2). */
export const tbs: ClinicalScore = {
  name: 'tbs',
  title: 'tumour burden score',
  source: 'Sasaki 2018',
  inputs: ['diameter', 'number'],
  bounds: tumourBurden,
  groups: [
    { name: 'low (< 3)', from: 0 },
    { name: 'medium (3 to < 9)', from: 3 },
    { name: 'high (>= 9)', from: 9 },
  ],
};

/** Points that a tumour burden gives in the GAME score: 1 from 3, 2 from 9. */
export function burdenPoints(inputs: Pick<ScoreInputs, 'diameter' | 'number'>): Bounds {
  return pointsBy(tumourBurden(inputs), (burden) => (burden >= 9 ? 2 : burden >= 3 ? 1 : 0));
}
