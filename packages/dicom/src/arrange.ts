import type { ReadOptions } from '@radscore/image';
import { checkedGeometry, formatError, type Geometry, identityDirection, requireFrame } from '@radscore/image';
import type { Plane } from './plane.js';
import { requireSame, type Stack, samePlace, stackPlanes } from './stack.js';
import { ultrasoundSpacing } from './ultrasound.js';

/** What the file does not say. */
export type ArrangeOptions = Pick<ReadOptions, 'frame' | 'spacing'>;

/**
 * The planes in the order of the volume, and its grid: stacked by their positions, or, for the picture of one file that does not
 * say where it lies, by its calibrated or given spacing.
 *
 * @throws the RAD-DICOM-... errors of stacking, RAD-SPACING-MISSING, RAD-FRAMES-SEVERAL, RAD-FRAME-UNKNOWN.
 */
export function arrange(all: readonly Plane[], { frame, spacing: given }: ArrangeOptions): Stack {
  const isPlaced = all.every(({ position, orientation }) => position && orientation);
  const chosen = frame === undefined ? all : isPlaced ? oneStack(all, frame) : [all[requireFrame(all.length, frame)]];
  const planes = chosen.map((plane) => withSpacing(plane, given));
  if (isPlaced) return stackPlanes(planes);
  const [first] = planes;
  const oneFile = planes.every(({ file }) => file === first.file);
  if (!oneFile) return stackPlanes(planes);
  requireSame(planes);
  if (first.spacing === undefined) {
    throw formatError('RAD-SPACING-MISSING', { format: 'DICOM' }, { file: first.file.name });
  }
  if (planes.length > 1 && given?.length !== 3) requireFrame(planes.length, frame);
  return { planes, geometry: flatGeometry(first, planes.length, given?.[2]) };
}

/**
 * One of several stacks that lie at the same positions (times, echoes, b-values): at each position the plane that comes
 * `frame` places after the first, by InstanceNumber and frame of the file. Throws RAD-FRAME-UNKNOWN.
 */
function oneStack(all: readonly Plane[], frame: number): Plane[] {
  const byPosition = new Map<string, Plane[]>();
  for (const plane of all) {
    const key = plane.position!.map((mm) => Math.round(mm / samePlace)).join(' ');
    byPosition.set(key, [...(byPosition.get(key) ?? []), plane]);
  }
  const stacks = [...byPosition.values()];
  const fewest = stacks.reduce((least, planes) => Math.min(least, planes.length), Number.POSITIVE_INFINITY);
  const chosen = requireFrame(fewest, frame);
  const order = ({ file, frame: own }: Plane) => [file.header.numberIfReadable('InstanceNumber') ?? 0, own] as const;
  return stacks.map((planes) => {
    const sorted = planes.toSorted((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1]);
    return sorted[chosen];
  });
}

/** The plane with a spacing for images that are calibrated in other ways, or as it was given. */
function withSpacing(plane: Plane, given: ArrangeOptions['spacing']): Plane {
  const { header } = plane.file;
  const regions = header.text('Modality') === 'US' ? ultrasoundSpacing(header) : undefined;
  const imager = header.numbers('ImagerPixelSpacing');
  const spacing =
    regions ??
    plane.spacing ??
    (given && ([given[0], given[1]] as const)) ??
    (imager.length === 2 ? ([imager[1], imager[0]] as const) : undefined);
  return spacing === undefined ? plane : { ...plane, spacing };
}

/** The grid of an image that does not say where it lies: at the origin, along the axes. */
function flatGeometry({ format, spacing, step, thickness }: Plane, slices: number, given?: number): Geometry {
  const [dx, dy] = spacing!;
  const size = [format.columns, format.rows, slices] as const;
  return checkedGeometry('DICOM', size, [dx, dy, given ?? step ?? thickness ?? 1], [0, 0, 0], identityDirection);
}
