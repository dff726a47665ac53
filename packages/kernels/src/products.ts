import { kernel } from './fitting-kernels.js';
import { allocate, buffer, mark, release } from './memory.js';

/** Arrays in the kernels' memory, each zeroed, and what multiplies them. */
export interface LentProducts<Name extends string> {
  readonly arrays: Readonly<Record<Name, Float64Array>>;
  /**
   * c += a b. The rows of c (m x n) and b (inner x n) lie one after another; entry (i, k) of a lies at i x rowStep + k x innerStep, so
   * that it may be a matrix or its transpose. Each entry is summed term after term, as a plain loop does.
   */
  addProduct(a: Strided, b: Float64Array, c: Float64Array, m: number, inner: number, n: number): void;
  /** Each value, or 0 where it is below. */
  rectify(values: Float64Array): void;
  /** Each error, or 0 where the output is not above 0. */
  keepPositive(errors: Float64Array, outputs: Float64Array): void;
  /** A step of Adam (Kingma and Ba 2015) down the gradient, with its two moments. */
  adamStep(
    weights: Float64Array,
    gradient: Float64Array,
    first: Float64Array,
    second: Float64Array,
    rate: number,
  ): void;
}

/** A matrix by the distance of its rows, and of the entries within a row. */
export interface Strided {
  readonly data: Float64Array;
  readonly rowStep: number;
  readonly innerStep: number;
}

/**
 * Lends `work` arrays of these lengths that lie in the kernels' memory, which the products read and write. What is given to a product
 * is one of the arrays or a part of it. They end with `work`, and with any other use of the kernels meanwhile.
 *
 * @throws RangeError where the host does not give the memory, or an array is not one that was lent
 * @example withProducts({ x: 4 }, ({ arrays }) => arrays.x.length);
 */
export function withProducts<Name extends string, R>(
  lengths: Readonly<Record<Name, number>>,
  work: (lent: LentProducts<Name>) => R,
): R {
  const start = mark();
  try {
    const names = Object.keys(lengths) as Name[];
    const places = names.map((name) => allocate(8 * lengths[name]));
    const memory = buffer();
    const arrays = Object.fromEntries(
      names.map((name, k) => [name, new Float64Array(memory, places[k], lengths[name]).fill(0)]),
    ) as Record<Name, Float64Array>;
    const placeOf = (array: Float64Array) => {
      if (array.buffer !== memory) throw new RangeError('the array does not lie in the memory of the kernels');
      return array.byteOffset;
    };
    const [add, rectify] = [kernel('addProduct'), kernel('rectify')];
    const [keep, adam] = [kernel('keepPositive'), kernel('adamStep')];
    return work({
      arrays,
      addProduct: ({ data, rowStep, innerStep }, b, c, m, inner, n) =>
        void add(placeOf(data), rowStep, innerStep, placeOf(b), placeOf(c), m, inner, n),
      rectify: (values) => void rectify(placeOf(values), values.length),
      keepPositive: (errors, outputs) => void keep(placeOf(errors), placeOf(outputs), errors.length),
      adamStep: (weights, gradient, first, second, rate) =>
        void adam(placeOf(weights), placeOf(gradient), placeOf(first), placeOf(second), weights.length, rate),
    });
  } finally {
    release(start);
  }
}
