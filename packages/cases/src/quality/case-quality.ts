import { type ErrorData, isRadError, toRadError } from '@radscore/core';
import {
  boundingBox,
  countVoxels,
  imageError,
  type Mask,
  type NamedRegion,
  parseRegion,
  voxelVolume,
} from '@radscore/image';
import type { CaseSource } from '@radscore/jobs';
import { type CaseInput, readCase } from '../extraction/read-case.js';
import { plausibleOutlines } from '../identity/plausible-outlines.js';
import { type CasePreview, casePreview } from '../preview/case-preview.js';

/** What is looked at in a case before anything is measured. */
export interface QualityRequest {
  readonly id: string;
  readonly image: string;
  readonly mask: string;
  /** The lesion as the region algebra has it, `tumour*`; absent: label 1, or the only segment there is. */
  readonly lesion?: string;
  /** The organ that the lesion lies in, likewise; looked at only beside a named lesion. */
  readonly organ?: string;
}

/** Whether image and outlines of a case can be what they are said to be. */
export interface CaseQuality {
  readonly id: string;
  /** Why the case would be lost: an empty lesion, a file that cannot be read, outlines of another patient. */
  readonly fault?: ErrorData;
  /** Why there is nothing to be said of the organ. */
  readonly organFault?: ErrorData;
  /** Volume of the lesion. */
  readonly mL?: number;
  /** The largest distance between voxels, mm. */
  readonly thickness?: number;
  /** Whether the lesion reaches the border of the image along an axis of several voxels, so that a part may be cut off. */
  readonly border?: boolean;
  /** The share of the lesion that lies outside the organ, 0 to 1. */
  readonly outside?: number;
  /** Sides that are swapped, regions in air or outside the body, and what the readers had to say. */
  readonly notes: readonly ErrorData[];
  readonly preview?: CasePreview;
}

/** The names of the regions within a request; a fault names the one that it is of. */
const names = { lesion: 'lesion', organ: 'organ' } as const;

/**
 * Looks at a case as somebody would who leafs through all of them. What is wrong is part of the answer.
 *
 * @throws RAD-CANCELLED
 */
export async function caseQuality(request: QualityRequest, cases: CaseSource): Promise<CaseQuality> {
  const { id } = request;
  const first = await attempt(request, cases);
  const isOrgan = 'error' in first && first.error.place.field === names.organ;
  const { organ: _, ...alone } = request;
  const read = isOrgan ? await attempt(alone, cases) : first;
  if ('error' in read) return { id, fault: read.error, notes: [] };
  const { image, notes, rows } = read.found;
  const [lesion, organ] = rows[0]!.regions.map(({ mask }) => mask);
  const voxels = countVoxels(lesion!);
  const named = [
    { name: request.lesion ?? names.lesion, mask: lesion! },
    ...(organ === undefined ? [] : [{ name: request.organ!, mask: organ }]),
  ];
  const preview = casePreview(id, image, named, image.unit === 'HU' ? 'CT' : 'MR');
  const empty = imageError('RAD-MASK-EMPTY', { label: request.lesion ?? names.lesion }, { case: id });
  return {
    id,
    ...(voxels === 0 && { fault: empty.toJSON() }),
    ...(isOrgan && { organFault: first.error }),
    mL: (voxels * voxelVolume(image.geometry)) / 1000,
    thickness: Math.max(...image.geometry.spacing),
    border: touchesBorder(lesion!),
    ...(organ !== undefined && voxels > 0 && { outside: outsideOf(lesion!, organ) / voxels }),
    notes: distinct([...notes, ...plausibleOutlines(image, named, image.unit)]),
    ...(preview && { preview }),
  };
}

type Attempt = { readonly found: CaseInput } | { readonly error: ErrorData };

async function attempt({ id, image, mask, lesion, organ }: QualityRequest, cases: CaseSource): Promise<Attempt> {
  try {
    const regions = [regionOf(names.lesion, lesion), lesion === undefined ? [] : regionOf(names.organ, organ)].flat();
    return { found: await readCase({ id, image, mask, regions, each: false, parameters: {} }, cases) };
  } catch (error) {
    if (isRadError(error, 'RAD-CANCELLED')) throw error;
    return { error: toRadError(error).toJSON() };
  }
}

function regionOf(name: string, expression: string | undefined): NamedRegion[] {
  if (expression === undefined) return [];
  try {
    return [{ name, node: parseRegion(expression) }];
  } catch (error) {
    throw toRadError(error, { field: name });
  }
}

/** Along an axis of one voxel everything is at the border. */
function touchesBorder(mask: Mask): boolean {
  const box = boundingBox(mask);
  const { size } = mask.geometry;
  return box !== undefined && size.some((n, a) => n > 1 && (box.lower[a] === 0 || box.upper[a] === n - 1));
}

function outsideOf(lesion: Mask, organ: Mask): number {
  let outside = 0;
  for (let i = 0; i < lesion.data.length; i++) if (lesion.data[i] !== 0 && organ.data[i] === 0) outside++;
  return outside;
}

/** Each said once. */
function distinct(notes: readonly ErrorData[]): ErrorData[] {
  const seen = new Set<string>();
  return notes.filter(({ code, message }) => {
    const key = `${code} ${message}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
