import type { Service } from '../service-context.js';
import { answersQuery } from './match-study.js';
import { notePull } from './pull-rows.js';
import type { Puller } from './puller.js';

export interface AskedStudy {
  /** What is looked for by: either, not both. */
  readonly studyUid?: string | undefined;
  readonly accession?: string | undefined;
  /** One archive; all where absent. */
  readonly source?: string | undefined;
}

export interface AskedAnswer {
  readonly source: string;
  readonly found: number;
  /** Why it could not be asked. */
  readonly problem?: string;
}

/** More studies of one accession number than this are a mistake. */
const most = 20;

/** Looks for a study in the archives, and has what is found fetched before all else. One archive that cannot be asked does not hide the others. */
export async function askForStudy(
  { database, now }: Pick<Service, 'database' | 'now'>,
  { archives }: Pick<Puller, 'archives'>,
  { source, ...query }: AskedStudy,
  by: string,
): Promise<AskedAnswer[]> {
  const asked = [...archives].filter(([name]) => source === undefined || name === source);
  const ask = async ([name, client]: (typeof asked)[number]): Promise<AskedAnswer> => {
    try {
      const { studies } = await client.find(clean(query), most);
      const meant = studies.filter((study) => answersQuery(clean(query), study));
      for (const study of meant) await notePull(database, name, study, { state: 'waiting', by, now: new Date(now()) });
      return { source: name, found: meant.length };
    } catch (error) {
      return { source: name, found: 0, problem: (error as { readonly code?: string }).code ?? 'RAD-INTERNAL' };
    }
  };
  return Promise.all(asked.map(ask));
}

function clean({ studyUid, accession }: Omit<AskedStudy, 'source'>) {
  return { ...(studyUid !== undefined && { studyUid }), ...(accession !== undefined && { accession }) };
}
