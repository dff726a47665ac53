import { serverError } from '../../errors.js';
import type { Service } from '../service-context.js';
import type { Archive } from '../site/site-schema.js';
import type { ArchiveClient } from './archive.js';
import { missingInstances } from './pull-rows.js';

/**
 * Fetches what is not here of a study, series for series, and sees that it came. Our own results are left where they are.
 *
 * @returns how many instances came.
 * @throws as the archive; RAD-PULL-TOO-LARGE, RAD-PULL-REFUSED for good; RAD-PULL-INCOMPLETE.
 */
export async function fetchStudy(
  { database }: Pick<Service, 'database'>,
  { mostInstances }: Pick<Archive, 'mostInstances'>,
  client: ArchiveClient,
  study: string,
): Promise<number> {
  const wanted: { readonly series: string; readonly missing: readonly string[] }[] = [];
  let listed = 0;
  for (const { uid } of await client.series(study)) {
    const instances = await client.instances(study, uid, mostInstances);
    listed += instances.length;
    if (listed > mostInstances) throw serverError('RAD-PULL-TOO-LARGE', { most: mostInstances });
    const missing = await missingInstances(database, instances);
    if (missing.length > 0) wanted.push({ series: uid, missing });
  }
  const refused: string[] = [];
  for (const { series } of wanted) refused.push(...(await client.fetch(study, series)).refused);
  const before = wanted.flatMap(({ missing }) => missing);
  const missing = (await missingInstances(database, before)).length;
  if (missing > 0 && refused.length >= missing)
    throw serverError('RAD-PULL-REFUSED', { refused: missing, problem: [...new Set(refused)].join(', ') });
  if (missing > 0) throw serverError('RAD-PULL-INCOMPLETE', { missing, listed });
  return before.length;
}
