import { caseError, compareIdentity, type IdentityVerdict, plausibleOutlines } from '@radscore/cases';
import { type ErrorData, isRadError, toRadError } from '@radscore/core';
import { catalogueEntry, isDicom } from '@radscore/dicom';
import { codecSource, type DroppedFiles, fileSource, type GivenFile, readBytes } from '@radscore/host-web';
import {
  compareGeometry,
  emptyMask,
  matchMask,
  type PackedSegment,
  packLabels,
  packSegment,
  type SegmentEntry,
  type SegmentFile,
} from '@radscore/image';
import type { CaseImage, CaseSource } from '@radscore/jobs';
import type { Call } from '../call.js';
import { codecs } from '../codecs.js';
import { enterSegment, handOverCase, type NamedSegment, type OpenedCase } from '../opened-case.js';

export interface FilesToOpen {
  readonly image: { readonly path: string; readonly series?: string };
  readonly outlines: readonly string[];
  /** Of pictures, which do not say: mm. */
  readonly spacing?: readonly [number, number];
}

/**
 * Opens an image and outlines among the files that were listed. Outlines of another patient or frame of reference are opened too, but the
 * verdict says so. What cannot be brought onto the image's grid is left out with a note.
 */
export const openFiles: Call<FilesToOpen, OpenedCase> = async ({ image: chosen, outlines, spacing }, { session }) => {
  const source = fileSource(session.files, codecSource(await codecs()));
  const image = await source.readImage(chosen.path, {
    ...(chosen.series !== undefined && { series: chosen.series }),
    ...(spacing && { spacing }),
  });
  session.image = image;
  session.work = undefined;
  session.sources = await filesOfSeries(session.files, image);
  session.segments.clear();
  const notes: ErrorData[] = [...image.notes];
  const verdicts: IdentityVerdict[] = [];
  const found: NamedSegment[] = [];
  for (const path of outlines) {
    try {
      const read = await readOutlines(source, image, path, spacing);
      found.push(...read.segments);
      notes.push(...read.notes);
      verdicts.push(read.verdict);
    } catch (error) {
      notes.push(toRadError(error, { file: path }).toJSON());
    }
  }
  const identity = worst(verdicts);
  if (identity.verdict === 'unknown') notes.push(...plausibleOutlines(image, found, image.unit));
  const { geometry, data, unit } = image;
  const opened: OpenedCase = {
    image: { geometry, data, ...(unit !== undefined && { unit }) },
    oriented: geometry.size[2] > 1 || (image.identity !== undefined && image.identity.modality !== 'US'),
    segments: found.map((each, i) => enterSegment(session, geometry, each, i)),
    identity,
    ...(image.identity?.patientId !== undefined && { patientId: image.identity.patientId }),
    notes,
  };
  return handOverCase(session, opened);
};

async function readOutlines(source: CaseSource, image: CaseImage, path: string, spacing?: readonly [number, number]) {
  const outlines = await source.openOutlines(path, { ...(spacing && { spacing }) });
  const file = outlines.segmentsOn(image.geometry);
  const notes: ErrorData[] = [...(file.notes ?? [])];
  const segments: NamedSegment[] = [];
  const together = allAtOnce(image, file);
  for (const entry of file.segments) {
    try {
      const { segment, moved } = together?.get(entry) ?? onGrid(image, file, entry);
      if (moved > 0) {
        notes.push(caseError('RAD-MASK-MATCHED', { action: 'resampled', axes: moved }, { file: path }).toJSON());
      }
      segments.push({ name: entry.name, segment });
    } catch (error) {
      notes.push(toRadError(error, { file: path, field: entry.name }).toJSON());
    }
  }
  return { segments, notes, verdict: compareIdentity(image.identity, outlines.identity) };
}

interface OnGrid {
  readonly segment: PackedSegment;
  /** Along how many axes it had to be moved. */
  readonly moved: number;
}

/** The segments of a label image that lies on the grid of the image: in one pass over it. */
function allAtOnce({ geometry }: CaseImage, { labels, segments }: SegmentFile): Map<SegmentEntry, OnGrid> | undefined {
  if (labels === undefined || !compareGeometry(geometry, labels.geometry).same) return undefined;
  const packed = packLabels(
    labels,
    segments.map(({ label }) => label),
  );
  return new Map(segments.map((entry, at) => [entry, { segment: packed[at], moved: 0 }]));
}

/** A segment on the grid of the image; one that is named but not drawn is empty. */
function onGrid({ geometry }: CaseImage, file: SegmentFile, entry: SegmentEntry): OnGrid {
  const options = { region: entry.name, sparse: file.sparse ?? false };
  try {
    const { mask, action, differences } = matchMask(geometry, file.maskOf(entry), options);
    return { segment: packSegment(mask), moved: action === 'same' ? 0 : differences.length };
  } catch (error) {
    if (isRadError(error, 'RAD-MASK-EMPTY')) return { segment: packSegment(emptyMask(geometry)), moved: 0 };
    throw error;
  }
}

/** The gravest of several verdicts with what all of them found. */
function worst(verdicts: readonly IdentityVerdict[]): IdentityVerdict {
  const order = ['refused', 'unknown', 'noted', 'same'] as const;
  return {
    verdict: order.find((each) => verdicts.some(({ verdict }) => verdict === each)) ?? 'unknown',
    refusals: verdicts.flatMap(({ refusals }) => refusals),
    notes: verdicts.flatMap(({ notes }) => notes),
  };
}

/** The DICOM files that an image was read from. */
async function filesOfSeries(files: DroppedFiles, { identity }: CaseImage): Promise<DroppedFiles> {
  const own = new Map<string, GivenFile>();
  if (identity === undefined) return own;
  const uids = new Set(identity.sopInstanceUids);
  for (const [path, file] of files) {
    const bytes = await readBytes(file, 256 * 1024);
    if (!isDicom(bytes)) continue;
    try {
      const entry = catalogueEntry({ name: path, bytes });
      if (entry?.kind === 'image' && entry.identity.sopInstanceUids.some((uid) => uids.has(uid))) own.set(path, file);
    } catch {
      // A file that cannot be parsed was not part of the series, which has been read.
    }
  }
  return own;
}
