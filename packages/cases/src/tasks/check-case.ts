import { type ErrorData, isRadError, toRadError } from '@radscore/core';
import { countVoxels, type Geometry, type SegmentFile } from '@radscore/image';
import type { CaseSource, TaskKind } from '@radscore/jobs';
import { type Protocol, segmentAliases } from '@radscore/protocol';
import { type CaseInput, readCase } from '../extraction/read-case.js';
import type { ExtractionRequest } from '../extraction/request.js';
import { type CasePreview, casePreview } from '../preview/case-preview.js';
import type { MeasuringHost } from './measuring-host.js';

/** What image and outlines of a case hold, before anything is measured. */
export interface CaseCheck {
  /** The segments of the file, with the names that the protocol has for them; `mL` is absent where it could not be worked out. */
  readonly segments: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly mL?: number;
  }[];
  /** The regions that would be measured. */
  readonly regions: readonly { readonly name: string; readonly mL: number }[];
  readonly notes: readonly ErrorData[];
  /** Why the case would be lost. */
  readonly fault?: ErrorData;
  /** Its picture with the outlines, where there is something to see. */
  readonly preview?: CasePreview;
}

export interface CheckInput {
  readonly request: ExtractionRequest;
  readonly modality: Protocol['images']['modality'];
}

/** Segments of a file that are counted; an atlas of a hundred organs is listed without volumes but for those that are used. */
const mostCounted = 12;

/** Opens image and outlines of a case and tells what a study would find in them; a fault is part of the answer. */
export const checkCaseTask: TaskKind<CheckInput, CaseCheck, MeasuringHost> = {
  kind: 'check-case',
  async run({ request, modality }, { cases }) {
    const read = await attempt(() => readCase(request, cases));
    const image = 'found' in read ? read.found.image : undefined;
    const listed = await attempt(() => segmentsOf(request, cases, image?.geometry));
    const segments = 'found' in listed ? listed.found : [];
    const fault = 'error' in read ? read.error : undefined;
    if (!('found' in read)) return { segments, regions: [], notes: [], ...(fault && { fault }) };
    const only = request.study?.measure[0] ?? '';
    const regions = volumesOf(read.found, only);
    const [largest] = [...read.found.rows].sort((a, b) => (b.volume ?? 0) - (a.volume ?? 0));
    const named = largest?.regions.map(({ name, mask }) => ({ name: name || only, mask }));
    const preview = named && casePreview(request.id, read.found.image, named, modality);
    const notes = [
      ...read.found.notes,
      ...read.found.rows.flatMap((row) => row.regions.flatMap((r) => r.warnings ?? [])),
    ];
    return { segments, regions, notes, ...(preview && { preview }) };
  },
};

type Attempt<T> = { readonly found: T } | { readonly error: ErrorData };

async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { found: await work() };
  } catch (error) {
    if (isRadError(error, 'RAD-CANCELLED')) throw error;
    return { error: toRadError(error).toJSON() };
  }
}

async function segmentsOf(
  request: ExtractionRequest,
  cases: CaseSource,
  image?: Geometry,
): Promise<CaseCheck['segments']> {
  const { mask, maskFrame, contours, study } = request;
  const outlines = await cases.openOutlines(mask, maskFrame === undefined ? {} : { frame: maskFrame });
  const file = outlines.segmentsOn(image, contours);
  const names = file.segments.map(({ name }) => name);
  const numbers = file.segments.flatMap(({ alias }) => alias ?? []);
  const aliases = study === undefined ? [] : segmentAliases(study, names, numbers);
  const counts = names.length <= mostCounted;
  return file.segments.map((segment) => {
    const own = aliases
      .filter(({ found }) => found.some((each) => each === segment.name || each === segment.alias))
      .map(({ name }) => name);
    const mL = counts || own.length > 0 ? volumeOf(file, segment) : undefined;
    return { name: segment.name, aliases: own, ...(mL !== undefined && { mL }) };
  });
}

/** Undefined where the segment cannot be drawn: the case then says why. */
function volumeOf(file: SegmentFile, segment: SegmentFile['segments'][number]): number | undefined {
  try {
    const mask = file.maskOf(segment);
    return countVoxels(mask) * voxelVolume(mask.geometry);
  } catch (error) {
    if (isRadError(error)) return undefined;
    throw error;
  }
}

/** Of each region over all rows of the case; the only one of a case has no name of its own. */
function volumesOf({ rows, image }: CaseInput, only: string): { name: string; mL: number }[] {
  const sums = new Map<string, number>();
  for (const { regions } of rows)
    for (const { name, mask } of regions)
      sums.set(name || only, (sums.get(name || only) ?? 0) + countVoxels(mask) * voxelVolume(image.geometry));
  return [...sums].map(([name, mL]) => ({ name, mL }));
}

/** mL */
function voxelVolume({ spacing }: Geometry): number {
  return spacing.reduce((product, mm) => product * mm, 1) / 1000;
}
