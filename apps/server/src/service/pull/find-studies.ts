import type { FindStudies, FoundStudies, StudyInArchive } from '@radscore/api';
import type { Queryable } from '@radscore/queue-postgres';
import type { FoundStudy, StudyQuery } from './archive.js';
import { answersQuery } from './match-study.js';
import type { Puller } from './puller.js';

/** So many of an archive are shown; who sees as many narrows the search. */
const most = 100;

/** Looks for studies in the archives without fetching any, the newest first. One archive that cannot be asked does not hide the others. */
export async function findStudies(
  database: Queryable,
  { archives }: Pick<Puller, 'archives'>,
  { source, ...asked }: FindStudies,
): Promise<FoundStudies[]> {
  const query = queryOf(asked);
  const clients = [...archives].filter(([name]) => source === undefined || name === source);
  const find = async ([name, client]: (typeof clients)[number]): Promise<FoundStudies> => {
    try {
      const { studies, more } = await client.find(query, most);
      const meant = studies.filter((study) => answersQuery(query, study));
      const keys = await keysOf(database, meant);
      const told = meant.map((study) => tell(study, keys.get(study.uid) ?? null));
      return { source: name, studies: told.sort((a, b) => (a.studyDate < b.studyDate ? 1 : -1)), more, problem: null };
    } catch (error) {
      const problem = (error as { readonly code?: string }).code ?? 'RAD-INTERNAL';
      return { source: name, studies: [], more: false, problem };
    }
  };
  return Promise.all(clients.map(find));
}

const dicomDate = (date: string) => date.replaceAll('-', '');

function queryOf({ patient, accession, study, from, to }: Omit<FindStudies, 'source'>): StudyQuery {
  return {
    ...(patient !== undefined && { patient }),
    ...(accession !== undefined && { accession }),
    ...(study !== undefined && { studyUid: study }),
    ...(from !== undefined && { from: dicomDate(from) }),
    ...(to !== undefined && { to: dicomDate(to) }),
  };
}

/** The keys of those that are here. */
async function keysOf(database: Queryable, studies: readonly FoundStudy[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database.query<{ uid: string; key: string }>(
    'select study_uid as uid, study as key from radscore.identity where study_uid = any($1)',
    [studies.map(({ uid }) => uid)],
  );
  return new Map(rows.map(({ uid, key }) => [uid, key]));
}

function tell({ uid, patient, date, ...study }: FoundStudy, key: string | null): StudyInArchive {
  const { description, accession, modalities, instances = null } = study;
  return {
    ...{ study: uid, patient: { ...patient }, studyDate: date, description, accession },
    ...{ modalities: [...modalities], instances, key },
  };
}
