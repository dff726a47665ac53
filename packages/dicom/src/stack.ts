import type { RadError } from '@radscore/core';
import { acos, atan2, hypot } from '@radscore/elementary';
import type { Geometry, Triple } from '@radscore/image';
import { checkedGeometry } from '@radscore/image';
import { dicomError } from './errors.js';
import type { Plane } from './plane.js';

/** Planes in the order of the volume's slices, and the grid that they make. */
export interface Stack {
  readonly planes: readonly Plane[];
  readonly geometry: Geometry;
}

/** How far gaps between slices may differ from each other: two per cent of the usual gap, 0.02 mm at least. */
export const gapTolerance = { relative: 0.02, least: 0.02 } as const;
/** Slices nearer to each other than this, mm, lie at the same position. */
export const samePlace = 1e-3;
/** Rounding of the direction cosines that is not a change of orientation: 0.06 degrees. */
const cosineTolerance = 1e-3;
/** A stack whose slices move aside by more than 0.05 mm at more than 0.1 degrees is sheared. */
const shear = { degrees: 0.1, mm: 0.05 } as const;

/**
 * Sorts planes by their position along the normal and checks that they make one regular grid.
 * Throws RAD-DICOM-SERIES-MIXED, -ORIENTATION-CHANGES, -GANTRY-TILT, -SLICES-DUPLICATE, -SLICES-MISSING, -SLICES-UNEVEN,
 * and RAD-DICOM-GEOMETRY-MISSING when a plane has no position, orientation or spacing.
 */
export function stackPlanes(planes: readonly Plane[]): Stack {
  const placed = placePlanes(planes);
  const [first] = placed;
  const step = requireEven(placed) ?? first.plane.step ?? first.plane.thickness ?? 1;
  return { planes: placed.map(({ plane }) => plane), geometry: gridFrom(first, placed.length, step) };
}

/** A plane with its place. */
export interface Placed {
  readonly plane: Plane;
  /** Index of the plane in the list that was given. */
  readonly index: number;
  readonly position: Triple;
  readonly axes: Axes;
  /** Along the normal, mm. */
  readonly distance: number;
}

interface Axes {
  readonly row: Triple;
  readonly column: Triple;
  readonly normal: Triple;
}

/** Planes sorted by their position along the common normal; throws as `stackPlanes`, except for what the gaps are. */
export function placePlanes(planes: readonly Plane[]): Placed[] {
  requireSame(planes);
  const axes = requireOrientation(planes);
  if (planes[0].spacing === undefined) throw missing(planes[0], 'how large the pixels are (PixelSpacing)');
  const placed = planes.map((plane, index) => {
    if (plane.position === undefined) throw missing(plane, 'where the slices lie (ImagePositionPatient)');
    return { plane, index, position: plane.position, axes, distance: dot(axes.normal, plane.position) };
  });
  placed.sort((a, b) => a.distance - b.distance);
  requireStraight(placed, axes);
  return placed;
}

/** The grid of slices that begins with a plane. */
export function gridFrom({ plane, position, axes }: Placed, slices: number, step: number): Geometry {
  const { columns, rows } = plane.format;
  const [dx, dy] = plane.spacing!;
  const { row, column, normal } = axes;
  const direction = [0, 1, 2].flatMap((i) => [row[i], column[i], normal[i]]);
  return checkedGeometry('DICOM', [columns, rows, slices], [dx, dy, step], position, direction);
}

/**
 * What all slices of a series share, as texts to compare and to show: what belongs to the patient is compared but not shown.
 * Present in some slices and absent in others is a difference like any other.
 */
const sharedFields: readonly [string, (plane: Plane) => string][] = [
  ['Rows', ({ format }) => String(format.rows)],
  ['Columns', ({ format }) => String(format.columns)],
  ['SamplesPerPixel', ({ format }) => String(format.samples)],
  ['PhotometricInterpretation', ({ format }) => format.photometric],
  ['Modality', ({ file }) => file.header.text('Modality') ?? 'absent'],
  ['PatientID', ({ file }) => hidden(file.header.text('PatientID'))],
  ['FrameOfReferenceUID', ({ file }) => shortUid(file.header.text('FrameOfReferenceUID'))],
  ['Units', ({ file }) => file.header.text('Units') ?? 'absent'],
  ['RescaleSlope', ({ rescaledBy }) => presence(rescaledBy.includes('RescaleSlope'))],
  ['RescaleIntercept', ({ rescaledBy }) => presence(rescaledBy.includes('RescaleIntercept'))],
];

/**
 * Throws RAD-DICOM-SERIES-MIXED unless all planes share their size, spacing, kind of pixels, patient and unit; the file named is the
 * first of those that differ from most.
 */
export function requireSame(planes: readonly Plane[]): void {
  for (const [field, of] of sharedFields) {
    const values = planes.map(of);
    const usual = mostFrequent(values);
    const odd = values.findIndex((value) => value !== usual);
    if (odd < 0) continue;
    const [first, other] = [usual, values[odd]].map((value) => value.replace(/^patient .*/, 'one patient'));
    const differing = { field, first, other: first === other ? 'another' : other };
    throw dicomError('RAD-DICOM-SERIES-MIXED', differing, { file: planes[odd].file.name });
  }
  const usual = mostFrequent(planes.map(({ spacing }) => spacing?.join(' x ') ?? 'absent'));
  const [dx, dy] = planes.find(({ spacing }) => (spacing?.join(' x ') ?? 'absent') === usual)!.spacing ?? [];
  for (const { spacing: [x, y] = [], file } of planes) {
    if (x === dx && y === dy) continue;
    if (Math.abs(x! - dx!) <= 1e-4 * dx! && Math.abs(y! - dy!) <= 1e-4 * dy!) continue;
    const [first, other] = [
      [dx, dy],
      [x, y],
    ].map(([a, b]) => (a === undefined ? 'absent' : `${a} x ${b} mm`));
    throw dicomError('RAD-DICOM-SERIES-MIXED', { field: 'PixelSpacing', first, other }, { file: file.name });
  }
}

/** The most frequent of some texts; of equally frequent ones the first. */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function presence(isThere: boolean): string {
  return isThere ? 'present' : 'absent';
}

function hidden(patient: string | undefined): string {
  return patient === undefined ? 'absent' : `patient ${patient}`;
}

function shortUid(uid: string | undefined): string {
  return uid === undefined ? 'absent' : `...${uid.slice(-8)}`;
}

function requireOrientation(planes: readonly Plane[]): Axes {
  const first = planes[0].orientation;
  if (first === undefined) throw missing(planes[0], 'how the slices are turned (ImageOrientationPatient)');
  for (const plane of planes) {
    const own = plane.orientation;
    if (own === undefined) throw missing(plane, 'how the slices are turned (ImageOrientationPatient)');
    const worst = Math.max(...own.map((value, i) => Math.abs(value - first[i])));
    if (worst <= cosineTolerance) continue;
    const cosine = Math.min(dot(part(own, 0), part(first, 0)), dot(part(own, 3), part(first, 3)));
    const degrees = toDegrees(acos(Math.max(-1, Math.min(1, cosine)))).toFixed(2);
    throw dicomError('RAD-DICOM-ORIENTATION-CHANGES', { degrees }, { file: plane.file.name });
  }
  const row = part(first, 0);
  const column = part(first, 3);
  return { row, column, normal: cross(row, column) };
}

function requireStraight(placed: readonly Placed[], { normal }: Axes): void {
  const first = placed[0];
  const last = placed[placed.length - 1];
  const run = last.distance - first.distance;
  if (!(run > 0)) return;
  const way = minus(last.position, first.position);
  const drift = minus(way, times(normal, run));
  const degrees = toDegrees(atan2(length(drift), run));
  if (length(drift) > shear.mm && degrees > shear.degrees) {
    throw dicomError('RAD-DICOM-GANTRY-TILT', { degrees: degrees.toFixed(2) }, { file: first.plane.file.name });
  }
  for (const { position, distance, plane } of placed) {
    const expected = plus(first.position, times(way, (distance - first.distance) / run));
    const aside = length(minus(position, expected));
    if (aside <= shear.mm) continue;
    const values = {
      field: 'the place of the slice in its plane',
      first: '0 mm',
      other: `${aside.toFixed(2)} mm aside`,
    };
    throw dicomError('RAD-DICOM-SERIES-MIXED', values, { file: plane.file.name });
  }
}

/** The distance of slices, mm; undefined for a single one. */
function requireEven(placed: readonly Placed[]): number | undefined {
  if (placed.length < 2) return undefined;
  const gaps = placed.slice(1).map(({ distance }, n) => distance - placed[n].distance);
  const double = gaps.findIndex((gap) => gap < samePlace);
  if (double >= 0) throw duplicate(placed, double);
  const usual = [...gaps].sort((a, b) => a - b)[(gaps.length - 1) >> 1];
  const tolerance = Math.max(gapTolerance.least, gapTolerance.relative * usual);
  const odd = gaps.flatMap((gap, n) => (Math.abs(gap - usual) > tolerance ? [n] : []));
  if (odd.length === 0) return withoutNoise((placed[placed.length - 1].distance - placed[0].distance) / gaps.length);
  const shown = odd.slice(0, 5).map((n) => {
    const [from, to] = [placed[n].distance, placed[n + 1].distance];
    return `a gap of ${mm(gaps[n])} mm between positions ${mm(from)} and ${mm(to)} mm`;
  });
  if (odd.length > shown.length) shown.push(`and ${odd.length - shown.length} more`);
  const values = { gaps: shown.join(', '), spacing: mm(usual) };
  const place = { file: placed[odd[0]].plane.file.name };
  const lost = odd.map((n) => Math.round(gaps[n] / usual) - 1);
  const whole = odd.every(
    (n, i) => lost[i] > 0 && Math.abs(gaps[n] - (lost[i] + 1) * usual) <= tolerance * (lost[i] + 1),
  );
  if (!whole) throw dicomError('RAD-DICOM-SLICES-UNEVEN', values, place);
  throw dicomError('RAD-DICOM-SLICES-MISSING', { count: lost.reduce((sum, n) => sum + n, 0), ...values }, place);
}

function duplicate(placed: readonly Placed[], at: number): RadError {
  const { distance, plane } = placed[at];
  const same = placed.filter((other) => Math.abs(other.distance - distance) < samePlace);
  const names = same.map(({ plane: { file, frame, format } }) =>
    format.frames > 1 ? `frame ${frame + 1}` : file.name,
  );
  const files = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
  const values = { count: same.length, position: mm(distance), files };
  return dicomError('RAD-DICOM-SLICES-DUPLICATE', values, { file: plane.file.name });
}

function missing({ file }: Plane, what: string): RadError {
  return dicomError('RAD-DICOM-GEOMETRY-MISSING', { what }, { file: file.name });
}

/** Positions are written as decimals, so 2.9999999999998486 is 3. */
export function withoutNoise(value: number): number {
  return Math.round(value * 1e6) / 1e6 || value;
}

function mm(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

const toDegrees = (radians: number) => (radians * 180) / Math.PI;
const part = (v: readonly number[], at: number): Triple => [v[at], v[at + 1], v[at + 2]];
const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const length = (a: Triple) => hypot(...a);
const plus = (a: Triple, b: Triple): Triple => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const minus = (a: Triple, b: Triple): Triple => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const times = (a: Triple, s: number): Triple => [a[0] * s, a[1] * s, a[2] * s];
const cross = (a: Triple, b: Triple): Triple => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
