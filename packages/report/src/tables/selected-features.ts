import type { CandidateResult, KeptFeature, RunResult } from '@radscore/study';
import { fittedCandidates, modelTitle } from '../run/describe-run.js';
import { formatFixed } from '../svg/format.js';
import { none, type StudyTable } from './study-table.js';

/** The features that the honest order kept, of each signature once, with family, score, coefficient and stability. */
export function selectedFeatures(run: RunResult): StudyTable {
  const groups = distinctSelections(run);
  const any = (has: (feature: KeptFeature) => boolean) => groups.some(({ kept }) => kept.some(has));
  const withRegion = any(({ region }) => region !== '');
  const withCoefficient = any(({ coefficient }) => coefficient !== undefined);
  const withStability = any(({ stability }) => stability !== undefined);
  const number = (value: number | null | undefined, digits: number) => formatFixed(value ?? null, digits);
  const rows = groups.flatMap(({ label, kept }) =>
    kept.map((feature, rank) => [
      label,
      String(rank + 1),
      feature.name,
      feature.family,
      ...(withRegion ? [feature.region || none] : []),
      number(feature.score, 4),
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
      'Signature',
      'Rank',
      'Feature',
      'Family',
      ...(withRegion ? ['Region'] : []),
      'Score',
      ...(withCoefficient ? ['Coefficient'] : []),
      ...(withStability ? ['Kept in resamples'] : []),
    ],
    rows,
    headings: withRegion ? 5 : 4,
    notes: [
      'Selected on training data (honest order). The score is that of the last selector; larger is better.',
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
