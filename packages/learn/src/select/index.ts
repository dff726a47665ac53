// The selectors that look at the outcome, by the names a protocol calls them.
import type { SelectorDefinition } from '../contract/estimator.js';
import { anova } from './anova.js';
import { boruta } from './boruta.js';
import { chiSquare } from './chi-square.js';
import { elasticNet, lasso } from './lasso.js';
import { mannWhitney } from './mann-whitney.js';
import { mrmr } from './mrmr.js';
import { multivariableCox, multivariableLogistic } from './multivariable.js';
import { relieff } from './relieff.js';
import { rfe } from './rfe.js';
import { stabilitySelection } from './stability-selection.js';
import { tTest } from './t-test.js';
import { univariateCox } from './univariate-cox.js';
import { univariateLogistic } from './univariate-logistic.js';

export function selectors(): readonly SelectorDefinition<unknown>[] {
  return [
    tTest,
    mannWhitney,
    anova,
    chiSquare,
    univariateLogistic,
    univariateCox,
    multivariableLogistic,
    multivariableCox,
    lasso,
    elasticNet,
    mrmr,
    relieff,
    rfe,
    boruta,
    stabilitySelection,
  ] as readonly SelectorDefinition<unknown>[];
}
