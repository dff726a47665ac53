import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { chooseSheet } from '@radscore/cases';
import { type ErrorData, type RadError, toRadError } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { Exclusion, StudyCohort, StudyPatient } from '@radscore/study';
import { recogniseSheet, studyCohort, withoutPatients } from '@radscore/study';
import { hostError } from '../errors.js';
import { readProtocol } from '../tables/read-protocol.js';
import { readSheets } from '../tables/read-sheets.js';
import { locateImages } from './locate-images.js';

export interface OpenStudyOptions {
  /** Folder to look images up in by patient, where the cohort has no column of paths; that of the cohort by default. */
  readonly images?: string;
  /** Folder where the paths of the cohort begin; that of its file by default. */
  readonly base?: string;
  /** True where features exist already and no images are needed. */
  readonly featuresOnly?: boolean;
  /** Sheet of the cohort's file, before that of the protocol. */
  readonly sheet?: string;
  /** Number of the row that names the columns, before that of the protocol. */
  readonly headerRow?: number;
}

/** A protocol with a cohort: everything a run starts from. */
export interface OpenedStudy {
  readonly protocol: Protocol;
  readonly cohort: StudyCohort;
  /** The public collection that the cohort was recognised as. */
  readonly collection?: string;
  /** Keys of the protocol that are set and have no effect. */
  readonly warnings: readonly ErrorData[];
}

/**
 * Opens a study: reads protocol and cohort (CSV or xlsx), recognises the sheet of a public collection by its columns, resolves the
 * paths of images beside the cohort file or looks them up by patient, and leaves out, with the reason, patients whose images are
 * not there.
 *
 * @param protocol id of a built-in protocol, path of a file, or one that was read before
 * @throws what `readProtocol`, `readSheets` and `studyCohort` throw; RAD-COHORT-NOBODY.
 */
export async function openStudy(
  protocol: string | Protocol,
  cohortFile: string,
  options: OpenStudyOptions = {},
): Promise<OpenedStudy> {
  const sheets = await readSheets(cohortFile);
  const recognised = recogniseSheet(sheets);
  const warnings: ErrorData[] = [];
  const plain =
    typeof protocol === 'string' ? readProtocol(protocol, undefined, (warning) => warnings.push(warning)) : protocol;
  const collection = plain.cohort.preset ?? recognised?.collection;
  const known =
    typeof protocol !== 'string' || collection === plain.cohort.preset ? plain : readProtocol(protocol, collection);
  const named = options.sheet ?? known.cohort.sheet;
  const sheet = inFile(
    cohortFile,
    () => (named === undefined ? recognised?.sheet : undefined) ?? chooseSheet(sheets, named),
  );
  const table = sheet.read(options.headerRow ?? known.cohort.headerRow);

  const needed = options.featuresOnly !== true;
  const hasPaths = [known.cohort.image, known.cohort.mask].every((name) => table.columns.includes(name));
  const lookUp = needed && !hasPaths && collection !== undefined;
  const read = studyCohort(table, known, { images: needed && !lookUp, file: cohortFile });
  const beside = resolve(options.base ?? dirname(cohortFile));
  const cohort = !needed
    ? read
    : lookUp
      ? await lookedUp(read, options.images ?? beside, beside)
      : besideCohort(read, beside);
  return { protocol: known, cohort, warnings, ...(collection !== undefined && { collection }) };
}

function inFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toRadError(error, { file });
  }
}

type Found = StudyPatient | Exclusion;

/** The cohort as it is, its paths relative to the folder of its file; patients whose files are not there are left out. */
function besideCohort(cohort: StudyCohort, folder: string): StudyCohort {
  return keepFound(cohort, (patient): Found => {
    const paths: Partial<Record<'image' | 'mask' | 'mask2' | 'mask3', string>> = {};
    for (const key of ['image', 'mask', 'mask2', 'mask3'] as const) {
      const written = patient[key];
      if (written === undefined) continue;
      const there = existsSync(resolve(folder, written));
      const what = key === 'image' ? 'image' : 'outlines';
      if (!there && (key === 'image' || key === 'mask'))
        return missing(patient, hostError('RAD-CASE-NO-IMAGE', { what, path: written }));
      if (there) paths[key] = written;
    }
    return { ...patient, ...paths };
  });
}

async function lookedUp(cohort: StudyCohort, folder: string, beside: string): Promise<StudyCohort> {
  const located = await locateImages(
    folder,
    [...cohort.patients, ...(cohort.withoutOutcome ?? [])].map(({ id }) => id),
  );
  return keepFound(cohort, (patient): Found => {
    const { image, mask } = located.get(patient.id) ?? {};
    if (image === undefined) return missing(patient, hostError('RAD-CASE-NOT-FOUND', { what: 'images', folder }));
    if (mask === undefined) return missing(patient, hostError('RAD-CASE-NOT-FOUND', { what: 'outlines', folder }));
    return { ...patient, image: relative(beside, resolve(image)), mask: relative(beside, resolve(mask)) };
  });
}

function missing({ id }: StudyPatient, error: RadError): Exclusion {
  const reason = `${error.values.what} not found`;
  return { id, stage: 'images', reason, code: 'FAULT', values: { error: error.toJSON() } };
}

/** The cohort of those patients that were found. @throws RAD-COHORT-NOBODY */
function keepFound(cohort: StudyCohort, find: (patient: StudyPatient) => Found): StudyCohort {
  const lost: Exclusion[] = [];
  const lookFor = (patient: StudyPatient): StudyPatient => {
    const found = find(patient);
    if (!('stage' in found)) return found;
    lost.push(found);
    return patient;
  };
  const patients = cohort.patients.map(lookFor);
  const withoutOutcome = cohort.withoutOutcome?.map(lookFor);
  return withoutPatients({ ...cohort, patients, ...(withoutOutcome && { withoutOutcome }) }, lost);
}
