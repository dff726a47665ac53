import { type ErrorData, isRadError, reviveError, toRadError } from '@radscore/core';
import {
  chooseSegments,
  countVoxels,
  emptyMask,
  evaluateRegions,
  type Geometry,
  imageError,
  type Mask,
  matchMask,
  type Region,
  type SegmentEntry,
  type SegmentFile,
  type SegmentMask,
  type SegmentSource,
  unionOf,
} from '@radscore/image';
import type { CaseImage, CaseSource, Outlines } from '@radscore/jobs';
import { makeParameters } from '@radscore/radiomics/parameters';
import { caseError } from '../errors.js';
import { type CaseOrigin, caseOrigin } from '../identity/case-origin.js';
import { compareIdentity, type IdentityVerdict } from '../identity/compare-identity.js';
import { plausibleOutlines } from '../identity/plausible-outlines.js';
import type { CaseRegion } from './extract-case.js';
import type { ExtractionRequest } from './request.js';
import { lesionsOfCase } from './study-regions.js';

/** The image of a case and the regions of each of its rows. */
export interface CaseInput {
  readonly image: CaseImage;
  /** Where the image came from and how the outlines agree with it. */
  readonly origin: CaseOrigin;
  /** What must be known of image and outlines as such. */
  readonly notes: readonly ErrorData[];
  readonly rows: readonly CaseRow[];
  /** Number and volume (mL) of all lesions, where a protocol measures lesions. */
  readonly lesions?: { readonly count: number; readonly volume: number };
  /** The region that grey values are made relative to, where a protocol names one. */
  readonly reference?: Mask;
  /** The region whose percentiles are brought to a standard scale, where a protocol names one. */
  readonly foreground?: Mask;
}

/** The regions that make one row of the table, and the segment it is about where a case has several rows. */
export interface CaseRow {
  readonly segment?: SegmentEntry;
  readonly regions: readonly CaseRegion[];
  /** Volume of the lesion the row is about, mL, where a protocol measures lesions. */
  readonly volume?: number;
}

/**
 * Reads the image and the outlines of a case and works out its regions on the grid of the image. Of several series the one that the
 * outlines refer to is read. Outlines of another patient or frame of reference are refused unless the request accepts them. What the
 * request leaves open (`label`, `correctMask`, `geometryTolerance`, `label_channel`) is taken from its parameters.
 *
 * @throws RAD-IDENTITY-PATIENT, RAD-IDENTITY-FRAME; the coded errors of readers, matching and region algebra, with the file named.
 */
export async function readCase(request: ExtractionRequest, source: CaseSource): Promise<CaseInput> {
  const { spacing, series, maxBytes, frame } = request;
  const reading = { ...(spacing && { spacing }), ...(maxBytes !== undefined && { maxBytes }) };
  const outlines = await source.openOutlines(request.mask, {
    ...reading,
    ...(request.maskFrame !== undefined && { frame: request.maskFrame }),
  });
  const reference = outlines.identity ?? { referencedSeriesUids: [], referencedInstanceUids: [] };
  const image = await source.readImage(request.image, {
    ...reading,
    outlines: reference,
    ...(series !== undefined && { series }),
    ...(frame !== undefined && { frame }),
  });
  const verdict = checkIdentity(request, compareIdentity(image.identity, outlines.identity));
  const file = segmentsOf(request, outlines, image.geometry);
  const match = createMatcher(request, image.geometry, file, verdict.findings);
  const regions = regionsOf(request, image, file, match);
  const shown = verdict.agreement === 'unknown' ? regions.rows.flatMap((row) => row.regions) : [];
  const named = shown.map(({ name, mask }) => ({ name: name || regions.asked, mask }));
  const implausible = plausibleOutlines(image, named, image.unit);
  return {
    image,
    origin: caseOrigin(image, verdict.agreement),
    notes: [...image.notes, ...(file.notes ?? []), ...verdict.notes, ...implausible],
    rows: regions.rows,
    ...(regions.lesions && { lesions: regions.lesions }),
    ...(regions.reference && { reference: regions.reference }),
    ...(regions.foreground && { foreground: regions.foreground }),
  };
}

/** What comes of a verdict for a request: refused, or the notes that go with its values. */
function checkIdentity({ identity, mask }: ExtractionRequest, { verdict, refusals, notes }: IdentityVerdict) {
  const findings = [...refusals, ...notes].map(({ code }) => code);
  if (refusals.length === 0) {
    return { agreement: findings.length > 0 ? `${verdict}: ${findings.join(' ')}` : verdict, notes, findings };
  }
  if (identity !== 'accept') throw reviveError(refusals[0]!).at({ file: mask });
  const accepted = caseError('RAD-IDENTITY-ACCEPTED', { codes: refusals.map(({ code }) => code).join(', ') });
  return { agreement: `accepted: ${findings.join(' ')}`, notes: [accepted.toJSON(), ...notes], findings };
}

/** The segments of the outlines; of a mask of several components without a choice the one that `label_channel` names. */
function segmentsOf(
  { mask, parameters, contours }: ExtractionRequest,
  outlines: Outlines,
  image: Geometry,
): SegmentFile {
  try {
    try {
      return outlines.segmentsOn(image, contours);
    } catch (error) {
      const channel = (parameters.setting as { label_channel?: number } | undefined)?.label_channel;
      if (channel === undefined || !isRadError(error, 'RAD-FRAMES-SEVERAL')) throw error;
      return outlines.segmentsOn(image, contours, channel);
    }
  } catch (error) {
    throw toRadError(error, { file: mask });
  }
}

/** The regions of each row, and what the only one is called where it has no name of its own. */
function regionsOf(
  request: ExtractionRequest,
  image: CaseImage,
  file: SegmentFile,
  match: Matcher,
): Pick<CaseInput, 'rows' | 'lesions' | 'reference' | 'foreground'> & { readonly asked: string } {
  const { each, regions } = request;
  if (request.study !== undefined) {
    const { source, warnings } = segmentSource(file, image.geometry, match);
    const { rows, count, volume, reference, foreground } = lesionsOfCase(request.study, { image, segments: source });
    const caseRows = rows.map((row) => ({ volume: row.volume, regions: namedRegions(row.regions, warnings) }));
    return {
      rows: caseRows,
      lesions: { count, volume },
      ...(reference && { reference }),
      ...(foreground && { foreground }),
      asked: request.study.measure.join(', '),
    };
  }
  if (regions.length > 0) {
    const { source, warnings } = segmentSource(file, image.geometry, match);
    const evaluated = evaluateRegions(regions, { image, segments: source });
    return { rows: [{ regions: namedRegions(evaluated, warnings) }], asked: regions[0]!.name };
  }
  const chosen = chosenSegments(request, file);
  const name = request.segment ?? chosen.map((segment) => segment.name).join(', ');
  if (each) {
    const rows = chosen.map((segment) => ({ segment, regions: [match(file.maskOf(segment), segment.name)] }));
    return { rows, asked: name };
  }
  return { rows: [{ regions: [match(unionOf(file, chosen), name)] }], asked: name };
}

/** Regions with their names, which one that is alone does not need. */
function namedRegions(regions: readonly Region[], warnings: readonly ErrorData[]): CaseRegion[] {
  return regions.map(({ name, mask, warnings: own }) => ({
    name: regions.length > 1 ? name : '',
    mask,
    warnings: [...warnings, ...own],
  }));
}

/** Brings a mask onto the image's grid as a region without a name; a warning says so where it had to be moved. */
type Matcher = (mask: SegmentMask, region: string) => CaseRegion;

function createMatcher(
  request: ExtractionRequest,
  image: Geometry,
  { sparse = false }: SegmentFile,
  findings: readonly string[],
): Matcher {
  const { settings } = makeParameters(request.parameters);
  const maskGeometry = request.maskGeometry ?? (settings.correctMask ? 'resample' : 'stop');
  const tolerance = settings.geometryTolerance ?? undefined;
  const place = { file: request.mask };
  return (mask, region) => {
    try {
      const options = { maskGeometry, region, sparse, ...(tolerance !== undefined && { tolerance }) };
      const { mask: onGrid, action, differences } = matchMask(image, mask, options);
      const moved = () => caseError('RAD-MASK-MATCHED', { action, axes: differences.length }, place).toJSON();
      const notes = mask.notes ?? [];
      return { name: '', mask: onGrid, warnings: action === 'same' ? notes : [...notes, moved()] };
    } catch (error) {
      // Where the identities contradict, copying the header would hide the fault.
      if (isRadError(error, 'RAD-GEOMETRY-DIFFERS') && findings.length > 0) {
        const values = { codes: findings.join(', '), differences: String(error.values.differences) };
        throw caseError('RAD-IDENTITY-OTHER-IMAGE', values, place);
      }
      throw toRadError(error, place);
    }
  };
}

function chosenSegments({ label, segment, each, parameters }: ExtractionRequest, file: SegmentFile): SegmentEntry[] {
  if (segment !== undefined) return chooseSegments(file, { segment });
  const setting = (parameters.setting as { label?: number } | undefined)?.label;
  const wanted = label ?? setting;
  if (wanted !== undefined) return chooseSegments(file, { label: wanted });
  if (each) return [...file.segments];
  requireChoice(file);
  return chooseSegments(file, {});
}

/** Label 1 of several named segments is another organ in another file: that is asked, not guessed. */
function requireChoice({ segments }: SegmentFile): void {
  const isNamed = segments.some(({ name, label }) => name !== `label${label}`);
  if (segments.length < 2 || !isNamed) return;
  throw imageError('RAD-SEGMENT-CHOICE', { known: segments.map(({ name, label }) => `${label} "${name}"`).join(', ') });
}

/** The segments of a file as the region algebra asks for them: by name, on the grid of the image. */
function segmentSource(file: SegmentFile, image: Geometry, match: Matcher) {
  const byName = new Map<string, SegmentEntry[]>();
  for (const segment of file.segments) byName.set(segment.name, [...(byName.get(segment.name) ?? []), segment]);
  const byAlias = new Map(file.segments.flatMap((segment) => (segment.alias ? [[segment.alias, [segment]]] : [])));
  const warnings: ErrorData[] = [];
  const source: SegmentSource = {
    keys: () => byName.keys(),
    aliases: () => byAlias.keys(),
    get: (name) => {
      const segments = byName.get(name) ?? byAlias.get(name);
      if (segments === undefined) return undefined;
      // Segments of one name are one, as they are for --segment.
      const mask = unionOf(file, segments);
      // A segment that was named but not drawn is an empty region, not a fault of the case.
      if (countVoxels(mask) === 0) return emptyMask(image);
      const matched = match(mask, name);
      for (const warning of matched.warnings ?? []) {
        const isKnown = warnings.some(({ code, values }) => code === warning.code && values.roi === warning.values.roi);
        if (!isKnown) warnings.push(warning);
      }
      return matched.mask;
    },
  };
  return { source, warnings };
}
