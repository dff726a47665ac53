import { isRadError } from '@radscore/core';
import { chiSquareTest, crossTabulate } from '@radscore/stats';
import { eventsOf } from '../run/study-data.js';
import type { CheckContext } from './check.js';

/** How the outcome is associated with the site. */
export interface SiteAssociation {
  /** The column, where the protocol names no site and this one was found by its name. */
  readonly column?: string;
  readonly sites: number;
  readonly p: number;
  /** Share of the patients who have the majority outcome of their site. */
  readonly agreement: number;
}

const names =
  /(?:^|[^a-z])(?:site|hospital|cent(?:er|re)|institution|institute|clinic|scanner|vendor|manufacturer|cohort)(?:$|[^a-z])/;
/** Fewest patients at each of two sites; with fewer, agreement is chance. */
const fewest = 5;

/**
 * How the outcome is associated with the site of the protocol, and with columns of the cohort that are named like one; those in which it cannot
 * be determined are left out.
 */
export function siteAssociations({ cohort, data, protocol }: CheckContext): SiteAssociation[] {
  const byId = new Map(cohort.patients.map((patient) => [patient.id, patient]));
  const patients = data.ids.map((id) => byId.get(id));
  const event = eventsOf(data.outcome);
  const declared =
    protocol.cohort.site === undefined
      ? []
      : [
          association(
            patients.map((own) => own?.site),
            event,
          ),
        ];
  const like = cohort.columns.filter(
    ({ name, role, type }) =>
      role !== 'outcome' &&
      type !== 'text' &&
      type !== 'date' &&
      name !== protocol.cohort.site &&
      names.test(name.toLowerCase()),
  );
  const found = like.map(({ name }) => {
    const own = association(
      patients.map((each) => each?.values[name] ?? undefined),
      event,
    );
    return own && { ...own, column: name };
  });
  return [...declared, ...found].filter((each) => each !== undefined);
}

function association(
  given: readonly (string | number | undefined)[],
  event: readonly (0 | 1)[],
): SiteAssociation | undefined {
  const sites = given.map((site) => String(site ?? ''));
  const levels = [...new Set(sites)].sort();
  if (levels.length < 2) return undefined;
  const counts = levels.map((level) => {
    const own = event.filter((_, i) => sites[i] === level);
    return { n: own.length, events: own.filter((value) => value === 1).length };
  });
  const enough = counts.filter(({ n }) => n >= fewest).length >= 2;
  const agreeing = counts.reduce((sum, { n, events }) => sum + Math.max(events, n - events), 0);
  try {
    const { p } = chiSquareTest(crossTabulate(sites, event, levels, [0, 1]));
    return { sites: levels.length, p, agreement: enough ? agreeing / event.length : 0 };
  } catch (error) {
    if (isRadError(error)) return undefined;
    throw error;
  }
}
