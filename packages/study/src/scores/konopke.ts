import { type ClinicalScore, pointsBy, pointsIf, total } from './score.js';

/**
 * Score of Konopke et al., Liver Int 2009;29:89: one point each for four or more metastases, CEA of 200 ng/mL or more, and synchronous
 * metastases.
 */
export const konopke: ClinicalScore = {
  name: 'konopke',
  title: 'Konopke score',
  source: 'Konopke 2009',
  inputs: ['number', 'cea', 'synchronous'],
  bounds: ({ number, cea, synchronous }) =>
    total(
      pointsBy(number ?? [1, Number.POSITIVE_INFINITY], (n) => (n >= 4 ? 1 : 0)),
      pointsIf(cea, (value) => value >= 200),
      pointsIf(synchronous, (same) => same),
    ),
  groups: [
    { name: 'low (0)', from: 0 },
    { name: 'medium (1)', from: 1 },
    { name: 'high (>= 2)', from: 2 },
  ],
};
