import type { CaseCheck } from '@radscore/cases';

/** A case of a cohort with what was found in it. */
export interface CheckedCase {
  readonly id: string;
  readonly check: CaseCheck;
}

/** Cases by segments and measured regions, volumes in mL, as texts; and what each name of the protocol was found as. */
export interface CaseMatrix {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** `tumour: tumour1 in 48 cases, tumour2 in 30`; and the segments that no name of the protocol means. */
  readonly aliases: readonly string[];
}

/** Segments that have a column of their own; the others are named below. */
const mostColumns = 10;

/**
 * The matrix of cases and segments. A segment that stands in for a name of the protocol has it in its heading: `GTV (tumour)`.
 *
 * @example caseMatrix([{ id: 'P1', check }]).rows; // [['P1', '812.3', '12.1', '12.1']]
 */
export function caseMatrix(cases: readonly CheckedCase[]): CaseMatrix {
  const counts = new Map<string, number>();
  const meaning = new Map<string, Set<string>>();
  for (const { check } of cases)
    for (const { name, aliases } of check.segments) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const own = meaning.get(name) ?? new Set();
      for (const alias of aliases) own.add(alias);
      meaning.set(name, own);
    }
  const isUsed = (name: string) => meaning.get(name)!.size > 0;
  const order = [...counts.keys()].sort(
    (a, b) => Number(isUsed(b)) - Number(isUsed(a)) || counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1),
  );
  const shown = order.slice(0, mostColumns);
  const regions = [...new Set(cases.flatMap(({ check }) => check.regions.map(({ name }) => name)))];
  const heading = (name: string) => (isUsed(name) ? `${name} (${[...meaning.get(name)!].join(', ')})` : name);
  return {
    header: ['case', ...shown.map(heading), ...regions.map((name) => `region ${name}`)],
    rows: cases.map(({ id, check }) => [
      id,
      ...shown.map((name) => {
        const own = check.segments.filter((segment) => segment.name === name);
        return own.length === 0 ? '-' : own.map(({ mL }) => volumeText(mL)).join(' + ');
      }),
      ...regions.map((name) => {
        const own = check.regions.find((region) => region.name === name);
        return own === undefined ? 'lost' : own.mL === 0 ? 'empty' : volumeText(own.mL);
      }),
    ]),
    aliases: [...aliasLines(order, counts, meaning), ...restLine(order, counts, isUsed)],
  };
}

function aliasLines(
  order: readonly string[],
  counts: ReadonlyMap<string, number>,
  meaning: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const names = [...new Set([...meaning.values()].flatMap((own) => [...own]))];
  return names.map((alias) => {
    const found = order.filter((name) => meaning.get(name)!.has(alias));
    return `${alias}: ${found.map((name) => `${name} in ${counts.get(name)}`).join(', ')}`;
  });
}

function restLine(
  order: readonly string[],
  counts: ReadonlyMap<string, number>,
  isUsed: (name: string) => boolean,
): string[] {
  const unused = order.filter((name) => !isUsed(name));
  if (unused.length === 0) return [];
  const shown = unused.slice(0, 12).map((name) => `${name} in ${counts.get(name)}`);
  return [`not used by the protocol: ${shown.join(', ')}${unused.length > shown.length ? ', ...' : ''}`];
}

function volumeText(mL: number | undefined): string {
  if (mL === undefined) return 'yes';
  return mL >= 100 ? mL.toFixed(0) : mL >= 1 ? mL.toFixed(1) : mL.toPrecision(2);
}
