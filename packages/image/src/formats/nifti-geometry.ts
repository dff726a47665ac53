import type { Geometry, Triple } from '../volume/volume.js';
import { formatError } from './errors.js';
import { checkedGeometry, columnLengths, isOrthogonal, norm, unitColumns } from './grid.js';
import type { NiftiHeader } from './nifti-header.js';

/** A 3x4 matrix from voxel numbers to RAS, in the unit of the file, row-major. */
type Affine = readonly number[];

const scannerAnatomical = 1;
const same = 1e-4;

/**
 * The LPS geometry of a NIfTI header, by the rules of ITK's reader: the spacing is pixdim; the sform gives the orientation
 * when it is rectangular and is either marked as the scanner's (code 1), or the only one, or equal to the qform
 * within 1e-4; else the qform. With neither, the axes are taken as those of LPS with the origin at 0.
 *
 * Differs from ITK in what it refuses: a spacing that is absurd (RAD-SPACING-INVALID), an sform that is skewed and alone
 * (RAD-DIRECTION-SKEWED), and one whose scale contradicts pixdim by more than 0.1% (RAD-HEADER-INVALID; ITK warns).
 */
export function niftiGeometry(header: NiftiHeader): Geometry {
  const { dim, pixdim, unit } = header;
  const size: Triple = [dim[0], dim[1], dim[2]];
  const step = size.map((n, a) => gridStep(n, pixdim[a + 1]));
  const spacing = step.map((d) => d * unit) as unknown as Triple;
  const affine = chosenAffine(header, step);
  if (affine === undefined) return checkedGeometry('NIfTI', size, spacing, [0, 0, 0], [1, 0, 0, 0, 1, 0, 0, 0, 1]);
  const [a, b, c, x, d, e, f, y, g, h, i, z] = affine;
  const origin: Triple = [-x * unit + 0, -y * unit + 0, z * unit];
  return checkedGeometry('NIfTI', size, spacing, origin, unitColumns([-a, -b, -c, -d, -e, -f, g, h, i]));
}

/** pixdim; an axis of a single voxel may leave it at 0, which is taken as 1. */
function gridStep(n: number, pixdim: number): number {
  return n === 1 && pixdim === 0 ? 1 : pixdim;
}

function chosenAffine(header: NiftiHeader, step: readonly number[]): Affine | undefined {
  const hasSform = header.sformCode > 0;
  const hasQform = header.qformCode > 0;
  if (!hasSform && !hasQform) return undefined;
  const sform = hasSform ? header.sform : undefined;
  const qform = hasQform ? quaternionAffine(header, step) : undefined;
  if (sform === undefined) return qform;
  const rectangular = isOrthogonal(rotation(sform));
  const preferred =
    rectangular && (qform === undefined || header.sformCode === scannerAnatomical || alike(sform, qform));
  if (!preferred && qform !== undefined) return qform;
  if (rectangular) requireSameScale(sform, header, step);
  return sform;
}

/** The rotation of a quaternion times the spacing, rounded to float32 as the reference library keeps it. */
function quaternionAffine({ qform, pixdim }: NiftiHeader, step: readonly number[]): Affine {
  let [b, c, d] = qform;
  const [, , , x, y, z] = qform;
  const rest = 1 - (b * b + c * c + d * d);
  let a = 0;
  if (rest < 1e-7) {
    const length = norm(b, c, d);
    [b, c, d] = [b / length, c / length, d / length];
  } else {
    a = Math.sqrt(rest);
  }
  const [sx, sy] = step;
  const sz = pixdim[0] < 0 ? -step[2] : step[2];
  return [
    (a * a + b * b - c * c - d * d) * sx,
    2 * (b * c - a * d) * sy,
    2 * (b * d + a * c) * sz,
    x,
    2 * (b * c + a * d) * sx,
    (a * a + c * c - b * b - d * d) * sy,
    2 * (c * d - a * b) * sz,
    y,
    2 * (b * d - a * c) * sx,
    2 * (c * d + a * b) * sy,
    (a * a + d * d - c * c - b * b) * sz,
    z,
  ].map(Math.fround);
}

function alike(s: Affine, q: Affine): boolean {
  const sLength = columnLengths(rotation(s));
  const qLength = columnLengths(rotation(q));
  const sameSpacing = sLength.every((length, a) => Math.abs(length - qLength[a]) <= same);
  const sameOrigin = [3, 7, 11].every((i) => Math.abs(s[i] - q[i]) <= same);
  const sUnit = unitColumns(rotation(s));
  const qUnit = unitColumns(rotation(q));
  return sameSpacing && sameOrigin && sUnit.every((value, i) => Math.abs(value - qUnit[i]) <= same);
}

function requireSameScale(sform: Affine, { dim }: NiftiHeader, step: readonly number[]): void {
  columnLengths(rotation(sform)).forEach((length, a) => {
    if (dim[a] > 1 && Math.abs(length - step[a]) > 1e-3 * Math.abs(step[a])) {
      const problem = `says ${length} along ${'xyz'[a]}, but pixdim says ${step[a]}`;
      throw formatError('RAD-HEADER-INVALID', { format: 'NIfTI', field: 'sform', problem });
    }
  });
}

function rotation([a, b, c, , d, e, f, , g, h, i]: Affine): number[] {
  return [a, b, c, d, e, f, g, h, i];
}
