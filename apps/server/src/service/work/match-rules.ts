import { matchesWildcard } from '@radscore/image';
import type { Rule, Site } from '../site/site-schema.js';
import type { Choices, InstanceRow, Reason, StudyState } from '../store/studies.js';

/** An image series of a study, by what its instances say. */
export interface SeriesOfStudy {
  readonly uid: string;
  readonly modality: string;
  readonly bodyPart: string;
  readonly description: string;
  readonly thickness?: number;
  readonly instances: readonly InstanceRow[];
}

/** What a study is computed by, or why it is not. */
export type Match =
  | { readonly rule: Rule; readonly series: SeriesOfStudy; readonly outlines: InstanceRow }
  | { readonly state: StudyState; readonly reason: Reason; readonly rule?: string };

const matches = (pattern: string, text: string) => matchesWildcard(pattern.toLowerCase(), text.toLowerCase());

/** The image series of a study, without our own results and what a person did not choose. */
export function seriesOf(instances: readonly InstanceRow[]): SeriesOfStudy[] {
  const groups = new Map<string, InstanceRow[]>();
  for (const row of instances) {
    if (row.own || !row.chosen || row.outlines !== null) continue;
    const group = groups.get(row.series_uid);
    if (group === undefined) groups.set(row.series_uid, [row]);
    else group.push(row);
  }
  return [...groups].map(([uid, all]) => {
    const { modality, body_part, description, thickness } = all[0]!;
    return {
      uid,
      modality,
      bodyPart: body_part,
      description,
      ...(thickness !== null && { thickness }),
      instances: all,
    };
  });
}

/**
 * The rule for a study with the series and the outlines that it is about. Nothing is guessed: where several are possible a person chooses.
 */
export function matchRules(
  site: Pick<Site, 'rules' | 'phases'>,
  instances: readonly InstanceRow[],
  choices: Choices,
): Match {
  const series = seriesOf(instances);
  const found = site.rules
    .filter(({ name }) => choices.rule === undefined || choices.rule === name)
    .flatMap((rule) => {
      const own = series.filter(
        (each) => (choices.series ?? each.uid) === each.uid && whyNot(site, rule, each, choices.phase) === undefined,
      );
      return own.length > 0 ? [{ rule, own }] : [];
    });
  const [first, second] = found;
  if (first === undefined) return unmatched(site, series, choices.phase);
  if (second !== undefined) return choose('RULES-SEVERAL', { rules: found.map(({ rule }) => rule.name) });
  const { rule, own } = first;
  const outlines = instances.filter((each) => !each.own && each.chosen && each.outlines !== null);
  if (outlines.length === 0)
    return { state: 'incomplete', reason: { code: 'OUTLINES-MISSING', values: {} }, rule: rule.name };
  const pairs = own.flatMap((each) =>
    outlines
      .filter((outline) => (choices.outlines ?? outline.hash) === outline.hash && refersTo(outline, each, own.length))
      .map((outline) => ({ series: each, outlines: outline })),
  );
  const [pair, other] = pairs;
  if (pair === undefined)
    return { state: 'incomplete', reason: { code: 'OUTLINES-ELSEWHERE', values: {} }, rule: rule.name };
  if (other === undefined) return { rule, ...pair };
  const several = new Set(pairs.map((each) => each.series.uid)).size > 1 ? 'SERIES-SEVERAL' : 'OUTLINES-SEVERAL';
  return {
    ...choose(several, {
      series: [...new Set(pairs.map((each) => each.series.description))],
      outlines: [...new Set(pairs.map((each) => each.outlines.description))],
    }),
    rule: rule.name,
  };
}

function choose(code: string, values: Reason['values']) {
  return { state: 'choose', reason: { code, values } } as const;
}

/** Whether outlines are about a series: they name it, or name none and it is the only one. */
function refersTo({ outlines }: InstanceRow, { uid }: SeriesOfStudy, all: number): boolean {
  const { series } = JSON.parse(outlines!) as { readonly series: readonly string[] };
  return series.length === 0 ? all === 1 : series.includes(uid);
}

/**
 * Why a rule is not about a series; undefined where it is.
 *
 * @param chosen the phase of series whose description names none, or several, as a person says.
 */
export function whyNot(
  { phases }: Pick<Site, 'phases'>,
  { when }: Rule,
  series: SeriesOfStudy,
  chosen?: string,
): Reason | undefined {
  const { modality, bodyPart, description, thickness, phase } = when;
  const no = (code: string, values: Reason['values']): Reason => ({ code, values });
  if (series.modality !== modality) return no('MODALITY', { found: series.modality, wanted: modality });
  if (bodyPart !== undefined && !bodyPart.some((part) => matches(part, series.bodyPart)))
    return no('BODY-PART', { found: series.bodyPart, wanted: bodyPart });
  if (description !== undefined && !description.some((pattern) => matches(pattern, series.description)))
    return no('DESCRIPTION', { found: series.description, wanted: description });
  if (thickness !== undefined) {
    const [low, high] = thickness;
    const found = series.thickness;
    if (found === undefined || found < low || found > high) return no('THICKNESS', { found: found ?? null, low, high });
  }
  if (phase === undefined) return undefined;
  const named = Object.entries(phases)
    .filter(([, patterns]) => patterns.some((pattern) => matches(pattern, series.description)))
    .map(([name]) => name);
  const own = named.length === 1 ? named[0] : chosen;
  return own === phase ? undefined : no('PHASE', { found: own === undefined ? named : [own], wanted: phase });
}

/** Why no rule is about any series: what each rule says of each series. Where only the phase is open a person says it. */
function unmatched(site: Pick<Site, 'rules' | 'phases'>, series: readonly SeriesOfStudy[], chosen?: string): Match {
  const reasons = site.rules.flatMap((rule) =>
    series.map((each) => ({ rule: rule.name, series: each.description, ...whyNot(site, rule, each, chosen) })),
  );
  const isOpen = ({ code, values }: Partial<Reason>) =>
    code === 'PHASE' && (values!.found as readonly string[]).length !== 1;
  const open = reasons.filter(isOpen);
  if (open.length > 0)
    return choose('PHASE-OPEN', {
      series: [...new Set(open.map((each) => each.series))],
      phases: [...new Set(open.map(({ values }) => values!.wanted as string))],
    });
  return { state: 'unmatched', reason: { code: 'NO-RULE', values: { reasons: reasons.slice(0, 20) } } };
}
