import { type ClinicalScore, pointsIf, total } from './score.js';

/**
 * Modified clinical score of Brudvik et al., Ann Surg 2019;269:120: one point each for mutated RAS, a node-positive primary, and a
 * diameter above 5 cm. Each number of points is a group.
 */
export const mCs: ClinicalScore = {
  name: 'm-cs',
  title: 'modified clinical score',
  source: 'Brudvik 2019',
  inputs: ['ras', 'nodePositive', 'diameter'],
  bounds: ({ ras, nodePositive, diameter }) =>
    total(
      pointsIf(ras, (mutated) => mutated),
      pointsIf(nodePositive, (positive) => positive),
      pointsIf(diameter, (cm) => cm > 5),
    ),
  groups: [0, 1, 2, 3].map((points) => ({ name: `${points}`, from: points })),
};
