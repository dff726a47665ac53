import { splitScores } from './scores.js';

/**
 * A receiver operating characteristic curve: point k calls a patient positive if the score is above (or equal to)
 * `threshold[k]`. Thresholds ascend from -Infinity (all positive) over the midpoints between distinct scores to Infinity.
 */
export interface RocCurve {
  readonly threshold: Float64Array;
  readonly sensitivity: Float64Array;
  readonly specificity: Float64Array;
  readonly truePositives: Uint32Array;
  readonly falsePositives: Uint32Array;
  readonly events: number;
  readonly nonEvents: number;
}

/**
 * The empirical ROC curve; a higher score means an event (negate it otherwise). Agrees with R's `pROC::roc(direction = "<")`.
 * Throws RAD-STATS-LENGTHS, RAD-STATS-MISSING, RAD-STATS-ONE-CLASS.
 *
 * @example
 * ```ts
 * import { rocCurve } from '@radscore/stats';
 *
 * Array.from(rocCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]).sensitivity); // => [1, 1, 0.5, 0.5, 0]
 * ```
 */
export function rocCurve(score: ArrayLike<number>, event: ArrayLike<number>): RocCurve {
  const { cases, controls } = splitScores('ROC curve', score, event);
  cases.sort();
  controls.sort();
  const distinct = Float64Array.from(new Set(Float64Array.from(score).sort()));
  const points = distinct.length + 1;
  const threshold = new Float64Array(points);
  const truePositives = new Uint32Array(points);
  const falsePositives = new Uint32Array(points);
  let [i, j] = [0, 0];
  for (let k = 0; k < points; k++) {
    threshold[k] = k === 0 ? -Infinity : k === points - 1 ? Infinity : midpoint(distinct[k - 1]!, distinct[k]!);
    if (k > 0) {
      while (i < cases.length && cases[i]! <= distinct[k - 1]!) i++;
      while (j < controls.length && controls[j]! <= distinct[k - 1]!) j++;
    }
    truePositives[k] = cases.length - i;
    falsePositives[k] = controls.length - j;
  }
  return {
    threshold,
    sensitivity: Float64Array.from(truePositives, (tp) => tp / cases.length),
    specificity: Float64Array.from(falsePositives, (fp) => (controls.length - fp) / controls.length),
    truePositives,
    falsePositives,
    events: cases.length,
    nonEvents: controls.length,
  };
}

/** Between two neighbours among the doubles the midpoint may round to the lower one; the upper one still separates them. */
function midpoint(low: number, high: number): number {
  const middle = low / 2 + high / 2;
  return middle > low ? middle : high;
}
