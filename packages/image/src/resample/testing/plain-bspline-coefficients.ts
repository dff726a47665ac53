import { log, wholePower } from '@radscore/elementary';

const pole = Math.sqrt(3) - 2;
const gain = (1 - pole) * (1 - 1 / pole);
const horizon = Math.ceil(log(1e-10) / log(Math.abs(pole)));

/** The definition: each line along x, then y, then z, in place, as ITK computes it. */
export function plainBsplineCoefficients(
  data: Float64Array,
  [nx, ny, nz]: readonly [number, number, number],
): Float64Array {
  for (let i = 0; i < ny * nz; i++) filterLine(data, i * nx, 1, nx);
  for (let z = 0; z < nz; z++) for (let x = 0; x < nx; x++) filterLine(data, z * nx * ny + x, nx, ny);
  for (let i = 0; i < nx * ny; i++) filterLine(data, i, nx * ny, nz);
  return data;
}

function filterLine(data: Float64Array, first: number, step: number, length: number): void {
  if (length === 1) return;
  const line = Float64Array.from({ length }, (_, i) => data[first + i * step] * gain);
  line[0] = firstCausal(line);
  for (let i = 1; i < length; i++) line[i] += pole * line[i - 1];
  const last = length - 1;
  line[last] = (pole / (pole * pole - 1)) * (pole * line[last - 1] + line[last]);
  for (let i = last - 1; i >= 0; i--) line[i] = pole * (line[i + 1] - line[i]);
  line.forEach((value, i) => {
    data[first + i * step] = value;
  });
}

function firstCausal(line: Float64Array): number {
  const { length } = line;
  let power = pole;
  let sum = line[0];
  if (horizon < length) {
    for (let n = 1; n < horizon; n++, power *= pole) sum += power * line[n];
    return sum;
  }
  let mirrored = wholePower(pole, length - 1);
  sum += mirrored * line[length - 1];
  mirrored = mirrored * (mirrored * (1 / pole));
  for (let n = 1; n < length - 1; n++) {
    sum += (power + mirrored) * line[n];
    power *= pole;
    mirrored *= 1 / pole;
  }
  return sum / (1 - power * power);
}
