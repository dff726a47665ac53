import { wholePower } from '@radscore/elementary';
import type { Triple } from '@radscore/image';
import * as z from 'zod/mini';
import type { Spectrum, Transfer } from './fourier-filter.js';

/** Orders of a Riesz transform along x, y, z. */
export type RieszOrder = Triple;

/** What the parameters of a filter say of its Riesz transform. */
export interface RieszParameters {
  readonly riesz?: RieszOrder | undefined;
  readonly steering?: number | undefined;
}

/** The parameter `riesz` of the filters that can be Riesz-transformed. */
export function rieszParameter() {
  const order = () => z.int().check(z.minimum(0), z.maximum(4));
  return z
    .optional(z.tuple([order(), order(), order()]))
    .check(z.describe('Orders of the Riesz transform along x, y, z; without it the filter is not transformed.'));
}

/** The parameter `steering` that goes with it. */
export function steeringParameter() {
  return z
    .optional(z.number().check(z.positive()))
    .check(
      z.describe(
        'Width, mm, of the neighbourhood whose structure turns the Riesz transform; without it the transform is not turned.',
      ),
    );
}

/** What a name says of a Riesz transform: `-riesz-0-2-0`. */
export function rieszName(order: RieszOrder | undefined, steering?: number): string {
  if (order === undefined) return '';
  return `-riesz-${order.join('-')}${steering === undefined ? '' : `-steered-${String(steering).replaceAll('.', '-')}`}`;
}

/**
 * The Riesz transform of a filtered image: its spectrum times
 * `(-i)^L sqrt(L! / (l1! l2! l3!)) w1^l1 w2^l2 w3^l3 / |w|^L`, `L = l1 + l2 + l3`; zero at frequency zero.
 * Frequencies are per millimetre, so that directions are those of the patient.
 *
 * @param transfer the filter that is transformed.
 * Source: Unser and Van De Ville 2010; IBSI 2 reference manual, Riesz transforms (AYRS).
 */
export function rieszResponse(
  spectrum: Spectrum,
  transfer: Transfer,
  order: RieszOrder,
  spacing: Triple,
): Float64Array {
  const total = order[0] + order[1] + order[2];
  const factor = rieszFactor(order);
  return spectrum.response((fx, fy, fz) => {
    const response = transfer(fx, fy, fz);
    return response === 0 ? 0 : response * factor * monomial(order, fx / spacing[0], fy / spacing[1], fz / spacing[2]);
  }, total);
}

/** `sqrt(L! / (l1! l2! l3!))`, which makes the transforms of one total order keep the energy of the image together. */
export function rieszFactor(order: RieszOrder): number {
  const total = order[0] + order[1] + order[2];
  return Math.sqrt(factorial(total) / order.reduce((product, l) => product * factorial(l), 1));
}

/** `w^l / |w|^L`; zero at zero where there is an order. */
function monomial(order: RieszOrder, wx: number, wy: number, wz: number): number {
  const norm = Math.sqrt(wx * wx + wy * wy + wz * wz);
  if (norm === 0) return order.every((l) => l === 0) ? 1 : 0;
  return wholePower(wx / norm, order[0]) * wholePower(wy / norm, order[1]) * wholePower(wz / norm, order[2]);
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
