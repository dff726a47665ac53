import type { CandidateResult, KeptFeature, RunResult } from '@radscore/study';
import { stepTitle } from '../methods/describe-protocol.js';
import { fittedCandidates, modelTitle } from '../run/describe-run.js';
import { formatFixed } from '../svg/format.js';
import { none, type StudyTable } from './study-table.js';

/** The features that the honest order kept, of each signature once, with family, score, coefficient and stability. */
export function selectedFeatures(run: RunResult): StudyTable {
  const groups = distinctSelections(run);
  const any = (has: (feature: KeptFeature) => boolean) => groups.some(({ kept }) => kept.some(has));
  const regions = new Set(groups.flatMap(({ kept }) => kept.map(({ region }) => region)));
  // What is the same in every row, or says what the signature says, is not a column.
  const withRegion = regions.size > 1 && groups.some(({ label, kept }) => kept.some(({ region }) => region !== label));
  const withSignature = groups.length > 1;
  const withCoefficient = any(({ coefficient }) => coefficient !== undefined);
  const withStability = any(({ stability }) => stability !== undefined);
  const last = groups[0]?.candidate.honest.selection.counts.at(-1)?.step;
  const number = (value: number | null | undefined, digits: number) => formatFixed(value ?? null, digits);
  const rows = groups.flatMap(({ label, kept }) =>
    kept.map((feature, rank) => [
      ...(withSignature ? [label] : []),
      String(rank + 1),
      plainName(feature, label),
      feature.family,
      ...(withRegion ? [feature.region || none] : []),
      significant(feature.score),
      ...(withCoefficient ? [number(feature.coefficient, 4)] : []),
      ...(withStability
        ? [feature.stability === undefined ? none : `${formatFixed(100 * feature.stability, 0)}%`]
        : []),
    ]),
  );
  return {
    name: 'selected-features',
    title: 'Selected features',
    columns: [
      ...(withSignature ? ['Signature'] : []),
      'Rank',
      'Feature',
      'Family',
      ...(withRegion ? ['Region'] : []),
      'Score',
      ...(withCoefficient ? ['Coefficient'] : []),
      ...(withStability ? ['Kept in resamples'] : []),
    ],
    rows,
    headings: 3 + Number(withSignature) + Number(withRegion),
    notes: [
      `Selected on training data (honest order), in the order in which the last selector${last === undefined ? '' : ` (${stepTitle(last)})`} took them, with its score${last?.endsWith('mrmr') ? ': the first is relevance alone, the others relevance beside redundancy with those above, so that they need not fall' : ''}.${withCoefficient ? ' Coefficients are per standard deviation where features were standardised.' : ''}`,
      ...(rows.length === 0 ? ['No feature was kept.'] : []),
    ],
    data: {
      columns: [
        'candidate',
        'order',
        'rank',
        'feature',
        'region',
        'image_type',
        'family',
        'score',
        'coefficient',
        'stability',
      ],
      rows: fittedCandidates(run).flatMap((candidate) =>
        (['honest', 'published'] as const).flatMap((order) =>
          candidate[order].selection.kept.map((f, rank) => [
            candidate.id,
            order,
            rank + 1,
            f.name,
            f.region,
            f.imageType,
            f.family,
            f.score,
            f.coefficient ?? null,
            f.stability ?? null,
          ]),
        ),
      ),
    },
  };
}

/** A feature without its region where that is the name of the signature. */
function plainName({ name, region }: KeptFeature, label: string): string {
  return region === label && name.startsWith(`${region}:`) ? name.slice(region.length + 1) : name;
}

/** Four significant digits. */
function significant(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return none;
  const digits = value === 0 ? 0 : 3 - Math.floor(Math.log10(Math.abs(value)));
  return formatFixed(value, Math.max(0, Math.min(6, digits)));
}

/** Selections that differ, each under the shortest name that tells it apart. */
export function distinctSelections(
  run: RunResult,
): { label: string; candidate: CandidateResult; kept: readonly KeptFeature[] }[] {
  const seen = new Map<string, { label: string; candidate: CandidateResult; kept: readonly KeptFeature[] }>();
  const labels = new Set<string>();
  for (const candidate of fittedCandidates(run)) {
    const { kept } = candidate.honest.selection;
    if (kept.length === 0) continue;
    const identity = `${candidate.signature}\n${kept.map(({ name }) => name).join('\n')}`;
    if (seen.has(identity)) continue;
    const options = [
      candidate.signature,
      `${candidate.signature} · ${candidate.variant}`,
      `${candidate.signature} · ${candidate.variant} · ${modelTitle(run, candidate.model)}`,
    ];
    const label = options.find((name) => !labels.has(name)) ?? candidate.id;
    labels.add(label);
    seen.set(identity, { label, candidate, kept });
  }
  return [...seen.values()];
}
