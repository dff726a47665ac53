import { chooseSheet, type FeatureTable, sheetsOf } from '@radscore/cases';
import { isRadError } from '@radscore/core';
import { type DroppedFiles, type GivenFile, readBytes } from '@radscore/host-web';
import { type Protocol, parseProtocol } from '@radscore/protocol';
import { readFeatures, recogniseSheet, type StudyCohort, studyCohort } from '@radscore/study';
import type { TextTable } from '@radscore/tables';

/** A table that was given, by its name. */
export interface GivenTable {
  readonly name: string;
  readonly file: GivenFile;
}

/** What a study starts from, as `radscore study run` is given it. */
export interface StudyInput {
  /** Text of the protocol. */
  readonly protocol: string;
  readonly cohort?: GivenTable;
  readonly features?: GivenTable;
  /** Images and outlines, by the paths that the cohort has. */
  readonly files: DroppedFiles;
}

/** The same, where the protocol may have been read before. */
type StudyTables = Omit<StudyInput, 'protocol'> & { readonly protocol: string | Protocol };

export interface OpenedStudy {
  readonly protocol: Protocol;
  readonly cohort: StudyCohort;
  readonly features?: FeatureTable;
}

/**
 * Opens a study as the command line does: the cohort is the table of patients, or of features where that stands alone.
 *
 * @throws RAD-PROTOCOL-*, RAD-TABLE-*, RAD-COHORT-*.
 */
export async function openStudy(input: StudyTables): Promise<OpenedStudy> {
  const { features } = input;
  const { protocol, table, rows } = await openPatients(input);
  const cohort = studyCohort(rows, protocol, { images: features === undefined, file: table.name });
  if (features === undefined) return { protocol, cohort };
  const own = cohort.columns.map(({ name }) => name);
  const measured = await inTable(features, async () => readFeatures(await readTable(features), protocol, own));
  return { protocol, cohort, features: measured };
}

/** The protocol, and the table of the patients (CSV or xlsx) from the sheet that the protocol says. @throws as `openStudy`. */
export async function openPatients({ protocol: given, cohort, features }: StudyTables) {
  const table = cohort ?? features;
  if (table === undefined) throw new Error('a study was opened without a table');
  const sheets = await inTable(table, async () => sheetsOf(await readBytes(table.file)));
  const recognised = recogniseSheet(sheets);
  const protocol = typeof given === 'string' ? parsed(given, recognised?.collection) : given;
  const wanted = protocol.cohort.sheet;
  const rows = await inTable(table, async () => {
    const sheet = (wanted === undefined ? recognised?.sheet : undefined) ?? chooseSheet(sheets, wanted);
    return sheet.read(protocol.cohort.headerRow);
  });
  return { protocol, table, rows };
}

/** A protocol that names no collection gets the columns of the one that was recognised. */
function parsed(text: string, collection: string | undefined): Protocol {
  const file = 'protocol.yaml';
  const plain = parseProtocol(text, { file });
  const isKnown = plain.cohort.preset !== undefined || collection === undefined;
  return isKnown ? plain : parseProtocol(text, { file, preset: collection });
}

/** The table of a CSV or xlsx file; of several sheets the one that holds a table. @throws RAD-COHORT-*, RAD-TABLE-*, with the file. */
export const readTable = (table: GivenTable): Promise<TextTable> =>
  inTable(table, async () => chooseSheet(await sheetsOf(await readBytes(table.file))).read());

/** Names the file of a table in what is thrown of it. */
export async function inTable<T>({ name }: GivenTable, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isRadError(error) ? error.at({ file: name }) : error;
  }
}
