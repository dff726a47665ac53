import { type ClinicalScore, pointsIf, total } from './score.js';
import { burdenPoints } from './tbs.js';

/**
 * GAME score (genetic and morphological evaluation) of Margonis et al., Br J Surg 2018;105:1210: KRAS mutated 1, CEA of 20 ng/mL or
 * more 1, node-positive primary 1, tumour burden score of 3 to below 9 one and from 9 two, extrahepatic disease 2.
 */
export const game: ClinicalScore = {
  name: 'game',
  title: 'GAME score',
  source: 'Margonis 2018',
  inputs: ['kras', 'cea', 'nodePositive', 'diameter', 'number', 'extrahepatic'],
  bounds: (inputs) =>
    total(
      pointsIf(inputs.kras, (mutated) => mutated),
      pointsIf(inputs.cea, (value) => value >= 20),
      pointsIf(inputs.nodePositive, (positive) => positive),
      burdenPoints(inputs),
      pointsIf(inputs.extrahepatic, (outside) => outside, 2),
    ),
  groups: [
    { name: 'low (0-1)', from: 0 },
    { name: 'medium (2-3)', from: 2 },
    { name: 'high (>= 4)', from: 4 },
  ],
};
