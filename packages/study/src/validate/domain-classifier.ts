import { fitPipeline, makeFold, predict, type Rows } from '@radscore/learn';
import { aucInterval, column } from '@radscore/stats';
import { estimate } from '../run/estimate.js';
import type { Estimate } from '../study/types.js';
import { dealtFolds } from './gain.js';

/** How well a classifier separates development patients from those here by the inputs of a model. */
export interface DomainShift {
  /** AUC by cross-validation: about 0.5 where the two cannot be separated. */
  readonly auc: Estimate;
  readonly development: number;
  readonly here: number;
}

const folds = 5;

/**
 * Whether the inputs of a model separate a cohort from that of development: five-fold cross-validated logistic regression of the cohort on the
 * standardised inputs, each fold with its own standardisation.
 *
 * @param development rows of the development patients, with the columns of `here`.
 * @example domainClassifier(rows, rows).development // => 60
 */
export function domainClassifier(development: Rows, here: Rows): DomainShift {
  const { names } = here;
  const [before, own] = [development.x.rows, here.x.rows];
  const x = Float64Array.from(
    names.flatMap((name, j) => [...column(development.x, development.names.indexOf(name)), ...column(here.x, j)]),
  );
  const event = Uint8Array.from({ length: before + own }, (_, i) => Number(i >= before));
  const ids = Array.from(event, (_, i) => `${i}`);
  const data = {
    ids,
    names,
    x: { rows: before + own, cols: names.length, data: x },
    outcome: { kind: 'binary', event },
  } as const;
  return {
    development: before,
    here: own,
    auc: estimate(() => {
      const place = dealtFolds(Array.from(event), folds);
      const scores = new Array<number>(ids.length);
      for (let k = 0; k < folds; k++) {
        const training = ids.flatMap((_, i) => (place[i] === k ? [] : [i]));
        const test = ids.flatMap((_, i) => (place[i] === k ? [i] : []));
        const fold = makeFold(data, { training, test });
        const fitted = fitPipeline(
          fold.training,
          {
            branches: [{ name: 'inputs', columns: '*', steps: [{ name: 'impute' }, { name: 'standardise' }] }],
            model: { name: 'logistic' },
          },
          { seed: 1 },
        );
        predict(fitted, fold.test).values.forEach((value, at) => {
          scores[test[at]!] = value;
        });
      }
      const { auc, ci, standardError } = aucInterval(scores, event);
      return {
        value: auc,
        ...(ci && { ci }),
        ...(standardError !== undefined && { se: standardError }),
        method: 'logistic regression, five-fold cross-validation, DeLong',
      };
    }),
  };
}
