import { exp, square } from '@radscore/elementary';
import type { Triple } from '@radscore/image';
import { radiomicsError } from '../../errors.js';
import type { Axis } from '../shared/box.js';
import type { Spectrum, Transfer } from './fourier-filter.js';
import { principalDirections } from './principal-directions.js';
import { type RieszOrder, rieszFactor, rieszResponse } from './riesz.js';
import { convolveAlong } from './rotations.js';

/**
 * The Riesz transform of a filtered image, turned to its structure where `steering` gives a width, mm.
 *
 * Throws `RAD-FILTER-UNDEFINED` for an order along an axis that is not filtered.
 */
export function transformedByRiesz(
  spectrum: Spectrum,
  transfer: Transfer,
  { order, steering }: { order: RieszOrder; steering: number | undefined },
  grid: { size: Triple; spacing: Triple; axes: readonly Axis[] },
): Float64Array {
  if (order.some((l, axis) => l > 0 && !grid.axes.includes(axis as Axis))) {
    const reason = `orders ${order.join(', ')} are not all along the axes of the slice`;
    throw radiomicsError('RAD-FILTER-UNDEFINED', { filter: 'The Riesz transform', reason });
  }
  if (steering === undefined) return rieszResponse(spectrum, transfer, order, grid.spacing);
  return steeredRieszResponse(spectrum, transfer, { order, sigma: steering }, grid);
}

/** What is steered: the orders of the transform and the width, mm, of the neighbourhood whose structure turns it. */
export interface Steering {
  readonly order: RieszOrder;
  readonly sigma: number;
}

/** Where the Gaussian of the structure tensor is cut, standard deviations. */
const cutoff = 4;

/**
 * The Riesz transform of a filtered image, turned at each voxel to the structure around it: the order along the first axis
 * acts along the direction in which the filtered image changes most, the second along the next, the third along the least.
 * The directions are the eigenvectors of the structure tensor, the products of the first-order transforms averaged by a
 * Gaussian; each points where the first-order transform at the voxel is not negative. In 2D the two axes of the slice take part.
 *
 * A turned filter is a sum of those along the axes with the same total order, so that no filter is applied twice.
 * Source: Unser and Van De Ville 2010; Chenouard and Unser 2012; IBSI 2 reference manual, steering by structure tensors.
 */
export function steeredRieszResponse(
  spectrum: Spectrum,
  transfer: Transfer,
  { order, sigma }: Steering,
  { size, spacing, axes }: { size: Triple; spacing: Triple; axes: readonly Axis[] },
): Float64Array {
  const gradient = axes.map((axis) => rieszResponse(spectrum, transfer, unit(axis), spacing));
  const kernels = axes.map((axis) => [gaussian(sigma / spacing[axis])]);
  const tensor = gradient.map((a, i) =>
    gradient.slice(0, i + 1).map((b) =>
      convolveAlong(
        a.map((x, at) => x * b[at]),
        size,
        axes,
        kernels,
        'wrap',
      ),
    ),
  );
  // The rank of each factor of the transform among the principal directions: 0, 0 for two factors along the first.
  const ranks = axes.flatMap((axis, rank) => new Array<number>(order[axis]).fill(rank));
  const orders = ordersOf(ranks.length, axes);
  const parts = orders.map((part) => {
    const response = rieszResponse(spectrum, transfer, part, spacing);
    return { response, scale: rieszFactor(order) / rieszFactor(part) };
  });
  const places = new Map(orders.map((part, i) => [part.join(' '), i]));
  return gradient[0].map((_, at) => {
    const directions = principalDirections(
      axes.map((_, i) => axes.map((_, j) => tensor[Math.max(i, j)][Math.min(i, j)][at])),
    );
    const oriented = directions.map((direction) => {
      const along = direction.reduce((sum, x, i) => sum + x * gradient[i][at], 0);
      return along < 0 ? direction.map((x) => -x) : direction;
    });
    const weights = new Array<number>(parts.length).fill(0);
    expand(ranks, oriented, axes, [0, 0, 0], 1, (part, weight) => {
      weights[places.get(part.join(' ')) ?? 0] += weight;
    });
    return parts.reduce((sum, { response, scale }, i) => sum + weights[i] * scale * response[at], 0);
  });
}

/** Multiplies out the product of the linear forms along the directions: calls `visit` with each monomial and its weight. */
function expand(
  ranks: readonly number[],
  directions: readonly (readonly number[])[],
  axes: readonly Axis[],
  part: RieszOrder,
  weight: number,
  visit: (part: RieszOrder, weight: number) => void,
): void {
  if (ranks.length === 0) {
    visit(part, weight);
    return;
  }
  const [rank, ...rest] = ranks;
  axes.forEach((axis, i) => {
    const raised = part.map((l, a) => (a === axis ? l + 1 : l)) as unknown as Triple;
    expand(rest, directions, axes, raised, weight * directions[rank][i], visit);
  });
}

/** All orders along the axes with one total. */
function ordersOf(total: number, axes: readonly Axis[]): RieszOrder[] {
  if (total === 0) return [[0, 0, 0]];
  const all = ordersOf(total - 1, axes).flatMap((order) =>
    axes.map((axis) => order.map((l, a) => (a === axis ? l + 1 : l)) as unknown as Triple),
  );
  return [...new Map(all.map((order) => [order.join(' '), order])).values()];
}

const unit = (axis: Axis): RieszOrder => [0, 1, 2].map((a) => Number(a === axis)) as unknown as Triple;

function gaussian(width: number): number[] {
  const half = Math.floor(cutoff * width + 0.5);
  const weights = Array.from({ length: 2 * half + 1 }, (_, i) => exp(-square(i - half) / (2 * square(width))));
  const sum = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / sum);
}
