import { withCapital } from '@radscore/core';
import type { Exclusion, RunResult } from '@radscore/study';
import { patientFlow } from '../figures/patient-flow.js';
import { workflow } from '../figures/workflow.js';
import { describeModels, describeSelection, describeSpacing } from '../methods/describe-protocol.js';
import {
  analysedCount,
  analysedOutcome,
  counted,
  countRows,
  featureCount,
  fittedCandidates,
  patientsOfRows,
} from '../run/describe-run.js';
import { count } from '../svg/format.js';
import { exclusionReason } from '../words/exclusion-sentence.js';
import { leftOutValues, splitSentence } from '../words/split-sentence.js';
import { type ReportFigure, reportFigure } from './report-figure.js';

/** Who came in, who was left out and why, and what the rest was divided into. */
export function patientFlowFigure(run: RunResult): ReportFigure {
  const { cohort } = run;
  const stages: readonly (readonly [Exclusion['stage'], string])[] = [
    ['cohort', 'Eligible'],
    ['endpoint', 'With a known outcome'],
    ['images', 'With images and features'],
  ];
  let n = cohort.enrolled;
  const unit = counted(run);
  const steps = [{ label: `${withCapital(unit)}s in the table`, n, excluded: reasonsOf(run, 'cohort') }];
  for (const [i, [stage, label]] of stages.entries()) {
    const excluded = reasonsOf(run, stage);
    n -= excluded.reduce((sum, each) => sum + each.n, 0);
    const next = stages[i + 1];
    // A stage without exclusions is left out; the last always shows who is analysed.
    if (next !== undefined && reasonsOf(run, next[0]).length === 0) continue;
    const aside = cohort.withoutOutcome !== undefined;
    const last = run.splits.leftOut === undefined && !aside ? 'Analysed' : 'With images and features';
    const known = aside && stage === 'endpoint' ? `${label}, or external` : label;
    steps.push({
      label: next === undefined ? last : known,
      n,
      excluded: next === undefined ? [] : reasonsOf(run, next[0]),
    });
  }
  return reportFigure(
    patientFlow,
    { steps, groups: groupsOf(run), unit },
    {
      place: 'patients',
      caption: `Patient flow. ${splitSentence(run)}`,
    },
  );
}

/** What was done from image to result, with the settings; the steps fitted to patients are marked. */
export function workflowFigure(run: RunResult): ReportFigure {
  const { protocol, cohort, features } = run;
  const kept = new Set(fittedCandidates(run).flatMap(({ honest }) => honest.selection.kept.map(({ name }) => name)))
    .size;
  const measured = features.source === 'images';
  const types = Object.keys(protocol.extraction.imageType);
  const patients = patientsOfRows(run);
  const stages = [
    {
      name: 'Patients',
      lines: [
        countRows(run, analysedCount(run)),
        ...(patients === undefined ? [] : [`of ${count(patients, 'patient')}`]),
        `${analysedOutcome(run).events} with ${cohort.endpoint.positive}`,
      ],
    },
    { name: 'Regions', lines: measured ? Object.keys(protocol.regions).slice(0, 6) : [] },
    {
      name: 'Features',
      lines: [
        count(featureCount(run), 'feature'),
        ...(measured ? [count(types.length, 'image type'), ...describeSpacing(protocol)] : ['from a table']),
      ],
    },
    ...(protocol.selection.length === 0
      ? []
      : [{ name: 'Selection', lines: [...describeSelection(protocol), `${kept} kept in all`], fitted: true }]),
    { name: 'Models', lines: describeModels(run).slice(0, 6), fitted: true },
    {
      name: 'Evaluation',
      lines: [
        count(run.splits.main.length, 'split'),
        ...(protocol.evaluation.repeats > 0
          ? [`nested CV, ${protocol.evaluation.repeats} × ${protocol.evaluation.folds}`]
          : []),
        ...(protocol.evaluation.bootstrap > 0 ? [`${protocol.evaluation.bootstrap} bootstrap samples`] : []),
      ],
    },
  ];
  return reportFigure(
    workflow,
    { stages: stages.filter(({ lines }) => lines.length > 0) },
    {
      place: 'pipeline',
      caption:
        'The pipeline. Marked steps are fitted to patients; in the honest order they see training patients only.',
    },
  );
}

function reasonsOf({ cohort }: RunResult, stage: Exclusion['stage']): { reason: string; n: number }[] {
  const counts = new Map<string, number>();
  for (const exclusion of cohort.exclusions) {
    if (exclusion.stage !== stage) continue;
    const reason = exclusionReason(exclusion);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, n]) => ({ reason, n }));
}

function groupsOf({ splits, cohort }: RunResult): { label: string; n: number; details: string[] }[] {
  const { outcome, endpoint } = cohort;
  const place = new Map(cohort.patients.map(({ id }, i) => [id, i]));
  const isEvent = (id: string) => {
    const i = place.get(id);
    return i !== undefined && (outcome.kind === 'binary' ? outcome.event[i] : outcome.status[i]) === 1;
  };
  const group = (label: string, ids: readonly string[]) => ({
    label,
    n: ids.length,
    details: [`${ids.filter(isEvent).length} with ${endpoint.positive}`],
  });
  const single = splits.main.length === 1;
  const inside = single ? [] : [...new Set(splits.main.flatMap(({ test }) => test))];
  return [
    ...(single
      ? [group('Training set', splits.main[0]!.train), group('Test set', splits.main[0]!.test)]
      : [group(`Cross-validation, ${splits.main.length} folds`, inside)]),
    ...(splits.external.length > 0 ? [group('External set', splits.external)] : []),
    ...(cohort.withoutOutcome === undefined
      ? []
      : [{ label: 'External, outcome not known', n: cohort.withoutOutcome.length, details: ['check of shift alone'] }]),
    ...(splits.leftOut === undefined
      ? []
      : [
          group(
            `In no set (${leftOutValues(splits)})`,
            splits.leftOut.map(({ id }) => id),
          ),
        ]),
  ];
}
