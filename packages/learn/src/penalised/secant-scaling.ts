/**
 * What a curvature that is kept over many steps is multiplied with, so that along the last step it is what the slopes before and after
 * say it was (Barzilai and Borwein 1988). Along a path most curvatures fall together, and this factor holds the common part of it.
 *
 * @example
 * ```ts
 * const scaling = new SecantScaling(1);
 * scaling.observe(Float64Array.of(6), Float64Array.of(0), Float64Array.of(0));
 * scaling.expect(1, 4); // A step of 2 under a curvature of 1
 * scaling.observe(Float64Array.of(3), Float64Array.of(2), Float64Array.of(0));
 * scaling.value; // 1.5: the slope fell by 3 and not by 2
 * ```
 */
export class SecantScaling {
  value = 1;
  private readonly slopes: Float64Array;
  private compared = 0;
  private foreseen = 0;

  constructor(cols: number) {
    this.slopes = new Float64Array(cols);
  }

  /** A curvature that is taken anew stands as it is. */
  reset(): void {
    this.value = 1;
    this.compared = 0;
  }

  /** What is observed next is not where the expected step leads. */
  forget(): void {
    this.compared = 0;
  }

  /** Minus the gradients by place after the step that led from `from` to `to`, if one was expected. */
  observe(slopes: Float64Array, to: Float64Array, from: Float64Array): void {
    let curvature = 0;
    for (let k = 0; k < this.compared; k++) curvature += (to[k]! - from[k]!) * (this.slopes[k]! - slopes[k]!);
    const value = curvature / this.foreseen;
    if (this.compared > 0 && value > 1 / FARTHEST && value < FARTHEST) this.value = value;
    this.slopes.set(slopes);
  }

  /** A step over the first `size` places begins, along which the kept curvature, not multiplied, is `foreseen`. */
  expect(size: number, foreseen: number): void {
    this.compared = size;
    this.foreseen = foreseen;
  }
}

/** Where slopes say more than this, or less than one by it, the step was too long to tell. */
const FARTHEST = 2;
