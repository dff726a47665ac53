import type { ErrorData } from '@radscore/core';
import { caseError } from '../errors.js';
import type { FoundFile, FoundPair } from './found-file.js';
import { isKindFolder, nameParts } from './name-parts.js';
import { type StructureFolder, structureFolders } from './structure-folders.js';

/** Pairs, and what could not be paired, with the reason; no file is in two pairs. */
export interface Pairing {
  readonly pairs: readonly FoundPair[];
  readonly problems: readonly ErrorData[];
}

/**
 * Pairs images with outlines: first by what DICOM outlines refer to, then by name, then where a patient's folder holds one of each.
 * Outlines that name an image which is missing, or of another PatientID, are never paired; neither is an image for which several
 * outlines were found (two readers): the user must say which one is meant.
 *
 * @example
 * pairFiles([{ path: 'a/ct.nii.gz', kind: 'unknown' }, { path: 'a/mask.nii.gz', kind: 'unknown' }]).pairs[0].rule; // 'folder'
 */
export function pairFiles(files: readonly FoundFile[]): Pairing {
  const problems: ErrorData[] = [];
  const structures = structureFolders(files);
  const unclear = structures.filter(({ images }) => images.length > 0);
  for (const { folder, names, images } of unclear) {
    const values = { count: names.length, shown: names.slice(0, 4).join(', '), images: images.join(', ') };
    problems.push(caseError('RAD-PAIR-STRUCTURES', values, { file: folder }).toJSON());
  }
  const inStructures = new Set(structures.map(({ folder }) => folder));
  const rest: FoundFile[] = [
    ...files.filter(({ path, kind }) => kind !== 'unknown' || !inStructures.has(nameParts(path).folder)),
    ...structures.filter((each) => !unclear.includes(each)).map(asOutlines),
  ];
  const images = rest.filter((file) => !holdsOutlines(file));
  const candidates = rest.filter(holdsOutlines).map((outlines) => ({ outlines, ...findImage(outlines, images, rest) }));

  const pairs: FoundPair[] = [];
  const taken = new Set<FoundFile>();
  for (const image of images) {
    const own = candidates.filter((candidate) => candidate.image === image);
    if (own.length > 0) taken.add(image);
    if (own.length > 1) {
      const shown = own.map(({ outlines }) => outlines.path).join(', ');
      problems.push(caseError('RAD-PAIR-SEVERAL', { count: own.length, shown }, { file: image.path }).toJSON());
    } else if (own[0]?.rule !== undefined) pairs.push({ image, outlines: own[0].outlines, rule: own[0].rule });
  }
  for (const { outlines, image } of candidates) {
    if (image === undefined) problems.push(caseError('RAD-PAIR-NO-IMAGE', {}, { file: outlines.path }).toJSON());
  }
  // Further series beside one with outlines are the rule in a hospital, and an unclear folder of structures was named already.
  const served = new Set([...[...taken].map(caseFolder), ...unclear.map(({ folder }) => firstFolder(folder))]);
  for (const image of images) {
    const folder = caseFolder(image);
    if (taken.has(image) || (folder !== undefined && served.has(folder))) continue;
    problems.push(caseError('RAD-PAIR-NO-OUTLINES', {}, { file: image.path }).toJSON());
  }
  return { pairs, problems };
}

/** One mask for each structure is one set of outlines, known by its folder. */
function asOutlines({ folder, names }: StructureFolder): FoundFile {
  return { path: folder, kind: 'outlines', segments: names };
}

/** The patient's folder of a file: the first that is not named for a kind of file; undefined for what lies at the top. */
export function caseFolder({ path, image }: Pick<FoundFile, 'path' | 'image'>): string | undefined {
  return firstFolder(image === undefined ? path.split('/').slice(0, -1).join('/') : path);
}

function firstFolder(path: string): string | undefined {
  return path.split('/').find((folder) => folder !== '' && folder !== '.' && !isKindFolder(folder));
}

/** Whether a file holds outlines: its content says so, or its name where only that is known. */
export function holdsOutlines({ path, kind, segments }: FoundFile): boolean {
  return kind === 'outlines' || (kind === 'unknown' && (segments !== undefined || nameParts(path).outlines));
}

function findImage(
  outlines: FoundFile,
  images: readonly FoundFile[],
  all: readonly FoundFile[],
): Partial<Pick<FoundPair, 'image' | 'rule'>> {
  const { referencedSeriesUids: series = [], referencedInstanceUids: instances = [] } = outlines.outlines ?? {};
  if (series.length > 0 || instances.length > 0) {
    const named = images.filter(({ image }) => image?.seriesUid !== undefined && series.includes(image.seriesUid));
    const known = new Set(instances);
    const found =
      named.length > 0 ? named : images.filter(({ image }) => image?.sopInstanceUids.some((uid) => known.has(uid)));
    return found.length === 1 ? { image: found[0]!, rule: 'reference' } : {};
  }
  const mine = nameParts(outlines.path);
  const possible = images.filter((image) => !isOthers(image, outlines));
  if (mine.key !== '') {
    const alike = possible.filter(({ path, image }) => image === undefined && nameParts(path).key === mine.key);
    const beside = alike.filter((image) => caseFolder(image) === caseFolder(outlines));
    if (beside.length === 1) return { image: beside[0]!, rule: 'name' };
  }
  // What lies at the top is one case too, where a folder of one patient or just two files were given.
  const folder = caseFolder(outlines);
  const within = possible.filter((image) => caseFolder(image) === folder);
  const others = all.filter((file) => holdsOutlines(file) && caseFolder(file) === folder);
  return within.length === 1 && others.length === 1 ? { image: within[0]!, rule: 'folder' } : {};
}

/** Whether headers say that image and outlines are of two patients. */
function isOthers({ image }: FoundFile, { outlines }: FoundFile): boolean {
  const [a, b] = [image?.patientId, outlines?.patientId];
  return a !== undefined && b !== undefined && a !== b;
}
