import { isRadError } from '@radscore/core';
import type { Service } from '../service-context.js';
import type { Archive } from '../site/site-schema.js';
import type { ArchiveClient, FoundStudy } from './archive.js';
import { type Find, firstDay, matchesSeries, mayMatch } from './match-study.js';
import { notePull, type PullRow, pullOf } from './pull-rows.js';

/**
 * Looks for the studies that the site asks for, and notes those that are new or have grown.
 *
 * @returns whether there were more than are taken of one search.
 * @throws as the archive.
 */
export async function searchArchive(
  { database, now, log }: Pick<Service, 'database' | 'now' | 'log'>,
  name: string,
  archive: Pick<Archive, 'find' | 'mostStudies'>,
  client: ArchiveClient,
): Promise<boolean> {
  let tooMany = false;
  const candidates = new Map<string, { readonly study: FoundStudy; readonly finds: Find[] }>();
  for (const find of archive.find) {
    const from = firstDay(now(), find.days);
    const { studies, more } = await client.find({ from, modality: find.modality }, archive.mostStudies);
    tooMany ||= more;
    for (const study of studies.filter((each) => mayMatch(find, from, each))) {
      const candidate = candidates.get(study.uid) ?? { study, finds: [] };
      candidate.finds.push(find);
      candidates.set(study.uid, candidate);
    }
  }
  for (const { study, finds } of candidates.values()) {
    const known = await pullOf(database, name, study.uid);
    if (known !== undefined && !hasGrown(known, study)) continue;
    const series = await seriesOf(client, study.uid);
    if (series === undefined) continue;
    const isMeant = known?.state === 'fetched' || finds.some((find) => matchesSeries(find, series));
    await notePull(database, name, study, { state: isMeant ? 'waiting' : 'skipped', now: new Date(now()) });
    if (isMeant) log.info({ code: 'pull-found', source: name, instances: study.instances ?? null });
  }
  return tooMany;
}

/** What waits is fetched as it is then. */
function hasGrown({ state, instances }: PullRow, study: FoundStudy): boolean {
  return state !== 'waiting' && study.instances !== undefined && study.instances > (instances ?? 0);
}

/** Undefined for a study that is not there any more, which is no fault of the archive. */
async function seriesOf(client: ArchiveClient, study: string) {
  try {
    return await client.series(study);
  } catch (error) {
    if (isRadError(error, 'RAD-PACS-REFUSED')) return undefined;
    throw error;
  }
}
