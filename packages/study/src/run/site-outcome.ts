import type { Protocol } from '@radscore/protocol';
import { studyError } from '../errors.js';
import type { Splits } from '../study/types.js';
import { mainPatients } from './plan-units.js';
import { eventsOf, type StudyData } from './study-data.js';

/**
 * Refuses a study that harmonises its sites (ComBat, a reference region, a standard scale) where, among the patients who may be trained on, each site
 * has one outcome alone: taking the sites out takes the outcome out, or leaves what looks like a perfect model.
 *
 * @throws RAD-STUDY-SITE-OUTCOME
 */
export function requireSitesApartFromOutcome(protocol: Protocol, data: StudyData, splits: Splits): void {
  const { reference, standardise } = protocol.images;
  const ways = [
    ...(protocol.selection.some(({ name }) => name === 'combat') ? ['ComBat'] : []),
    ...(reference === undefined ? [] : ['images.reference']),
    ...(standardise === undefined ? [] : ['images.standardise']),
  ];
  if (ways.length === 0 || data.sites === undefined) return;
  const event = eventsOf(data.outcome);
  const trained = new Set(mainPatients(splits));
  const counts = new Map<string, [without: number, having: number]>();
  data.ids.forEach((id, i) => {
    if (!trained.has(id)) return;
    const count = counts.get(data.sites![i]!) ?? [0, 0];
    count[event[i]!]++;
    counts.set(data.sites![i]!, count);
  });
  const all = [...counts.values()];
  if (counts.size < 2 || all.some(([without, having]) => without > 0 && having > 0)) return;
  if (all.every(([without]) => without === 0) || all.every(([, having]) => having === 0)) return;
  const { positive } = protocol.endpoint;
  const sites = [...counts].map(
    ([site, [without, having]]) => `${site}: ${having} of ${having + without} with ${positive}`,
  );
  throw studyError('RAD-STUDY-SITE-OUTCOME', { how: ways.join(', '), sites: sites.join('; ') });
}
