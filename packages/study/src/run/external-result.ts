import type { Protocol } from '@radscore/protocol';
import { distributionShift } from '@radscore/stats';
import type { CandidateResult, ExternalResult, FeatureShift, SetName, Splits, StudyCohort } from '../study/types.js';
import { performanceOf } from './performance.js';
import { hosmerLemeshowOf, rankingOf } from './ranking.js';
import type { Predictors, StudyData } from './study-data.js';

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
  { harmonisation, normalisation }: Pick<ExternalResult, 'harmonisation' | 'normalisation'> = {},
): ExternalResult | undefined {
  const own = key.honest.predictions.filter(({ set }) => set === 'external');
  const pooled = key.honest.performance.find(({ set }) => set === 'external');
  const aside = cohort.withoutOutcome?.length ?? 0;
  const withoutOutcome = aside > 0 ? { withoutOutcome: aside } : {};
  if (pooled === undefined)
    return aside === 0 ? undefined : { code: 'EXTERNAL-NO-OUTCOME', n: 0, events: 0, ...withoutOutcome, sites: [] };
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
    ...withoutOutcome,
    ...(harmonisation && { harmonisation }),
    ...(normalisation && { normalisation }),
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
 * patients of a split by column. External patients count whether or not their outcome is known.
 */
export function featureShift(
  protocol: Protocol,
  cohort: StudyCohort,
  data: StudyData,
  splits: Splits,
  key: CandidateResult,
  aside?: Predictors,
): FeatureShift[] {
  const siteOf = siteNames(protocol, cohort);
  const training = new Set(key.honest.predictions.filter(({ set }) => set === 'train').map(({ id }) => id));
  const others: [SetName, readonly string[]][] = [['external', [...splits.external, ...(aside?.ids ?? [])]]];
  if (protocol.split.kind === 'by-column') others.unshift(['test', splits.main[0]!.test]);
  const groups = others.flatMap(([set, ids]) =>
    [...new Set(ids.map((id) => siteOf.get(id) ?? ''))]
      .sort()
      .map((site) => ({ set, site, ids: new Set(ids.filter((id) => (siteOf.get(id) ?? '') === site)) })),
  );
  const everybody = [...data.ids, ...(aside?.ids ?? [])];
  const valuesOf = (kind: 'features' | 'clinical') => (name: string) => {
    const own = columnOf(data[kind], name);
    const theirs = aside && (columnOf(aside[kind], name) ?? aside.ids.map(() => null));
    return { name, values: own && [...own, ...(theirs ?? [])] };
  };
  const columns = [
    ...key.honest.selection.kept.map(({ name }) => name).map(valuesOf('features')),
    ...(key.clinicalKept ?? []).map(valuesOf('clinical')),
  ];
  return groups.flatMap(({ set, site, ids }) =>
    columns.flatMap(({ name, values }): FeatureShift[] => {
      if (values === undefined) return [];
      const of = (among: ReadonlySet<string>) =>
        everybody.flatMap((id, i) => (among.has(id) ? [values[i] ?? Number.NaN] : []));
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
function siteNames({ split }: Protocol, { patients, withoutOutcome = [] }: StudyCohort): ReadonlyMap<string, string> {
  const column = split.external?.column ?? (split.kind === 'by-column' ? split.column : undefined);
  return new Map(
    [...patients, ...withoutOutcome].map(({ id, site, values }) => {
      const own = site ?? (column === undefined ? undefined : values[column]);
      return [id, own === undefined || own === null ? 'external' : String(own)];
    }),
  );
}
