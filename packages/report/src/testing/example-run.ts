import { createRng } from '@radscore/core';
import { builtInProtocol, parseProtocol } from '@radscore/protocol';
import type { RunResult } from '@radscore/study';
import { binaryComparison } from './example-binary.js';
import { exampleCandidates } from './example-candidates.js';
import { exampleChecks } from './example-checks.js';
import { exampleCohort } from './example-cohort.js';
import { exampleComparators } from './example-comparators.js';
import { examplePreviews } from './example-previews.js';
import { exampleReaders } from './example-readers.js';
import { exampleNomogram, exampleRegression, exampleVariables } from './example-regression.js';
import { survivalComparison } from './example-survival.js';

/** What can vary in an example. */
export interface ExampleOptions {
  /** Stands in patient ids, column names, categories and sentences. */
  readonly name?: string;
  readonly patients?: number;
}

/** A simulated run of a built-in protocol: real statistics of made-up patients, every part of the results filled in. */
export function exampleRun(id: string, { name = '', patients: n = 120 }: ExampleOptions = {}): RunResult {
  const protocol = parseProtocol(builtInProtocol(id)!);
  const rng = createRng(`report/${id}`);
  const survival = protocol.endpoint.kind === 'survival';
  const made = exampleCohort(protocol, name, n, rng);
  const { cohort, splits, seen, rowsOf } = made;
  const candidates = exampleCandidates(protocol, made, name, rng);
  const wanted = protocol.report.primary;
  const key =
    candidates.find(
      (each) => each.signature === wanted?.signature && each.variant === wanted.variant && each.model === wanted.model,
    ) ?? candidates[0]!;
  const kept = key.honest.selection.kept.map((each) => each.name);
  const { test } = splits.main[0]!;
  const onTest = ({ honest }: typeof key) =>
    honest.predictions.filter(({ set }) => set === 'test').map(({ value }) => value);
  const seenInTest = rowsOf(test).map((i) => seen[i]!);
  return {
    version: 2,
    protocol,
    cohort,
    features: { names: Array.from({ length: 1197 }, (_, k) => `feature-${k}`), missing: 4, source: 'images' },
    previews: examplePreviews(cohort.patients),
    ...(protocol.readers && { readers: exampleReaders(protocol.readers, cohort.patients.slice(0, 30), rng) }),
    splits,
    clinical: exampleVariables.map(({ name: variable, p, chosen }) => ({ name: variable, p: { value: p }, chosen })),
    candidates,
    key: {
      candidate: key.id,
      set: 'test',
      figures: {
        ...(kept.length > 1 && { correlation: exampleCorrelation(kept) }),
        volume: { value: 0.31, ci: [0.1, 0.5] },
        ...(id === 'rc-metachronous-whole-liver' && { nomogram: exampleNomogram(name) }),
      },
    },
    shift: id === 'crlm-survival-rad-score' ? exampleShift(kept) : [],
    comparisons: candidates.slice(1, 4).map((other) => ({
      set: 'test' as const,
      first: key.id,
      second: other.id,
      ...(survival ? survivalComparison : binaryComparison(onTest(key), onTest(other), seenInTest)),
    })),
    comparators: exampleComparators(test.length, survival),
    regressions: [exampleRegression(name, survival)],
    checks: exampleChecks(name),
    warnings: [],
    provenance: {
      radscore: '0.1.0',
      node: '20.20.2',
      protocolHash: 'a3f1'.repeat(16),
      cohortHash: '09be'.repeat(16),
      featuresHash: '77c0'.repeat(16),
      seeds: { split: 1, evaluation: 1 },
      versions: { pyradiomics: 'feature definitions of 3.1.0' },
      ...(protocol.deep && { encoder: `built-in scattering network${name}` }),
    },
  };
}

function exampleShift(names: readonly string[]): RunResult['shift'] {
  const verdicts = ['fail', 'warn', 'pass'] as const;
  return names.slice(0, 3).map((feature, i) => ({
    set: 'external',
    site: 'two',
    feature,
    n: 40,
    difference: { value: [1.4, 0.6, 0.1][i]! },
    outside: [0.4, 0.12, 0][i]!,
    verdict: verdicts[i]!,
  }));
}

function exampleCorrelation(names: readonly string[]): NonNullable<RunResult['key']['figures']['correlation']> {
  const values = names.map((_, i) => names.map((_, j) => (i === j ? 1 : Math.cos(i * 3 + j * 3) * 0.6)));
  return { names: [...names], values };
}
