import type { Protocol } from '@radscore/protocol';
import { distributionShift } from '@radscore/stats';
import type {
  CandidateResult,
  ExternalResult,
  FeatureShift,
  Harmonisation,
  SetName,
  Splits,
  StudyCohort,
} from '../study/types.js';
import { performanceOf } from './performance.js';
import { hosmerLemeshowOf, rankingOf } from './ranking.js';
import type { StudyData } from './study-data.js';

/** With fewer events or non-events than this a performance is too uncertain to be judged or ranked. */
export const fewestToJudge = 10;

/**
 * Whether there are enough patients with and without the event to evaluate performance.
 *
 * @example
 * ```ts
 * import { enoughToJudge } from '@radscore/study';
 *
 * enoughToJudge({ n: 24, events: 12 }); // => true
 * ```
 */
export function enoughToJudge({ n, events }: { readonly n: number; readonly events: number }): boolean {
  return Math.min(events, n - events) >= fewestToJudge;
}

/** What the key candidate does on an external cohort: whether it can be judged, and its figures at each site. */
export function externalResult(
  protocol: Protocol,
  cohort: StudyCohort,
  data: StudyData,
  key: CandidateResult,
  harmonisation?: Harmonisation,
): ExternalResult | undefined {
  const own = key.honest.predictions.filter(({ set }) => set === 'external');
  const pooled = key.honest.performance.find(({ set }) => set === 'external');
  if (pooled === undefined) return undefined;
  const siteOf = siteNames(protocol, cohort);
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const sites = [...new Set(own.map(({ id }) => siteOf.get(id) ?? ''))].sort();
  const { n, events } = pooled;
  return {
    code:
      events === 0 || events === n
        ? 'EXTERNAL-ONE-CLASS'
        : enoughToJudge(pooled)
          ? 'EXTERNAL-JUDGED'
          : 'EXTERNAL-TOO-FEW',
    n,
    events,
    ...(harmonisation && { harmonisation }),
    sites:
      sites.length < 2
        ? []
        : sites.map((site) => {
            const mine = own.filter(({ id }) => (siteOf.get(id) ?? '') === site);
            const performance = performanceOf(
              protocol,
              data,
              'external',
              mine.map(({ id }) => place.get(id)!),
              mine.map(({ value }) => value),
              mine.map(({ threshold }) => threshold ?? key.honest.threshold.value),
              undefined,
              { ...rankingOf(mine), hosmerLemeshow: hosmerLemeshowOf(protocol, key, 'external') },
            );
            return { site, performance };
          }),
  };
}

/**
 * How the features of the key model differ between its training patients and those of each other site: external patients, and the test
 * patients of a split by column.
 */
export function featureShift(
  protocol: Protocol,
  cohort: StudyCohort,
  data: StudyData,
  splits: Splits,
  key: CandidateResult,
): FeatureShift[] {
  const siteOf = siteNames(protocol, cohort);
  const training = new Set(key.honest.predictions.filter(({ set }) => set === 'train').map(({ id }) => id));
  const others: [SetName, readonly string[]][] = [['external', splits.external]];
  if (protocol.split.kind === 'by-column') others.unshift(['test', splits.main[0]!.test]);
  const groups = others.flatMap(([set, ids]) =>
    [...new Set(ids.map((id) => siteOf.get(id) ?? ''))]
      .sort()
      .map((site) => ({ set, site, ids: new Set(ids.filter((id) => (siteOf.get(id) ?? '') === site)) })),
  );
  const columns = [
    ...key.honest.selection.kept.map(({ name }) => ({ name, values: columnOf(data.features, name) })),
    ...(key.clinicalKept ?? []).map((name) => ({ name, values: columnOf(data.clinical, name) })),
  ];
  return groups.flatMap(({ set, site, ids }) =>
    columns.flatMap(({ name, values }): FeatureShift[] => {
      if (values === undefined) return [];
      const of = (among: ReadonlySet<string>) =>
        data.ids.flatMap((id, i) => (among.has(id) ? [values[i] ?? Number.NaN] : []));
      return [{ set, site, feature: name, ...distributionShift(of(training), of(ids), protocol.checks.shift) }];
    }),
  );
}

function columnOf(
  { names, columns }: { readonly names: readonly string[]; readonly columns: readonly (readonly (number | null)[])[] },
  name: string,
): readonly (number | null)[] | undefined {
  return columns[names.indexOf(name)];
}

/** The site of each patient by name: by the cohort's column of sites, else by the column that the split goes by. */
function siteNames({ split }: Protocol, { patients }: StudyCohort): ReadonlyMap<string, string> {
  const column = split.external?.column ?? (split.kind === 'by-column' ? split.column : undefined);
  return new Map(
    patients.map(({ id, site, values }) => {
      const own = site ?? (column === undefined ? undefined : values[column]);
      return [id, own === undefined || own === null ? 'external' : String(own)];
    }),
  );
}
