import { type ClinicalScore, pointsBy, pointsIf, total } from './score.js';

/**
 * Clinical risk score of Fong et al., Ann Surg 1999;230:309: one point each for a node-positive primary, less than 12 months to the
 * metastases, more than one metastasis, CEA above 200 ng/mL, and a diameter above 5 cm.
 */
export const fong: ClinicalScore = {
  name: 'fong',
  title: 'Fong clinical risk score',
  source: 'Fong 1999',
  inputs: ['nodePositive', 'diseaseFreeInterval', 'number', 'cea', 'diameter'],
  bounds: ({ nodePositive, diseaseFreeInterval, number, cea, diameter }) =>
    total(
      pointsIf(nodePositive, (positive) => positive),
      pointsIf(diseaseFreeInterval, (months) => months < 12),
      pointsBy(number ?? [1, Number.POSITIVE_INFINITY], (n) => (n > 1 ? 1 : 0)),
      pointsIf(cea, (value) => value > 200),
      pointsIf(diameter, (cm) => cm > 5),
    ),
  groups: [
    { name: 'low (0-2)', from: 0 },
    { name: 'high (3-5)', from: 3 },
  ],
};
