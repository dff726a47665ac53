import type { FeatureTable } from '@radscore/cases';
import { isRadError } from '@radscore/core';
import { type DroppedFiles, type GivenFile, readText } from '@radscore/host-web';
import { type Protocol, parseProtocol } from '@radscore/protocol';
import { readFeatures, recogniseCollection, type StudyCohort, studyCohort } from '@radscore/study';
import { parseCsv, type TextTable } from '@radscore/tables';

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
export async function openStudy({ protocol: text, cohort: patients, features }: StudyInput): Promise<OpenedStudy> {
  const table = patients ?? features;
  if (table === undefined) throw new Error('a study was opened without a table');
  const rows = await readTable(table);
  const plain = parseProtocol(text, { file: 'protocol.yaml' });
  const preset = plain.cohort.preset ?? recogniseCollection(rows.columns);
  const protocol =
    preset === plain.cohort.preset ? plain : parseProtocol(text, { file: 'protocol.yaml', ...(preset && { preset }) });
  const cohort = studyCohort(rows, protocol, { images: features === undefined, file: table.name });
  if (features === undefined) return { protocol, cohort };
  const own = cohort.columns.map(({ name }) => name);
  const measured = await named(features, async () => readFeatures(await readTable(features), protocol, own));
  return { protocol, cohort, features: measured };
}

const readTable = (table: GivenTable): Promise<TextTable> =>
  named(table, async () => parseCsv(await readText(table.file)));

async function named<T>({ name }: GivenTable, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isRadError(error) ? error.at({ file: name }) : error;
  }
}
