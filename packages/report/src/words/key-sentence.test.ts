import { builtInProtocol, parseProtocol } from '@radscore/protocol';
import type {
  CandidateResult,
  CandidateRun,
  ComparatorResult,
  Estimate,
  ExternalResult,
  FeatureShift,
  Performance,
  RunResult,
  SetName,
} from '@radscore/study';
import { describe, expect, test } from 'vitest';
import { keySentence } from './key-sentence.js';

const protocol = parseProtocol(builtInProtocol('crlm-survival-rad-score')!);

interface Parts extends Pick<RunResult, 'protocol' | 'comparators'> {
  readonly key: CandidateResult;
  readonly set: SetName;
  readonly external?: ExternalResult;
  readonly shift?: readonly FeatureShift[];
}

/** What the sentence reads of a run. */
function runOf({ protocol: own, key, set, comparators, external, shift = [] }: Parts): RunResult {
  const outcome = { kind: own.endpoint.kind };
  const parts = {
    protocol: own,
    comparators,
    shift,
    candidates: [key],
    cohort: { outcome, patients: [] },
    splits: { main: [], external: [] },
    ...(external && { external }),
  };
  return { ...parts, key: { candidate: key.id, set, figures: {} } } as unknown as RunResult;
}

function sentence(cIndex: Estimate, difference: Estimate): string {
  const honest: CandidateRun = {
    selection: { counts: [], kept: [] },
    predictions: [],
    threshold: { value: 0, rule: '' },
    performance: [{ set: 'test', n: 61, events: 38, measures: { cIndex } }],
    leaks: [],
  };
  const names = { signature: 'radiomics-and-deep', variant: 'rad-score', model: 'cox' };
  const key: CandidateResult = { id: 'key', ...names, published: honest, honest };
  const fong: ComparatorResult = {
    name: 'fong',
    title: 'the Fong clinical risk score',
    performance: [],
    difference,
    undetermined: 0,
    code: 'ci' in difference && difference.ci![0] > 0 ? 'BEATEN' : 'NOT-BEATEN',
  };
  return keySentence(runOf({ protocol, key, set: 'test', comparators: [fong] }));
}

test('names the figure with its interval, the patients, and whether the comparator is beaten', () => {
  expect(sentence({ value: 0.74, ci: [0.66, 0.83] }, { value: 0.1, ci: [0.02, 0.2] })).toBe(
    'Cox regression on radiomics-and-deep (rad-score) predicts death with C-index 0.74 (95% CI 0.66 to 0.83) in 61 patients it had not seen and beats the Fong clinical risk score.',
  );
  expect(sentence({ value: 0.74, ci: [0.66, 0.83] }, { value: 0.1, ci: [-0.02, 0.2] })).toContain(
    'and does not beat the Fong',
  );
});

test('a model that cannot be told from chance beats no comparator', () => {
  const better = { value: 0.2, ci: [0.05, 0.35] } as const;
  for (const own of [{ value: 0.55, ci: [0.4, 0.7] }, { value: 0.5 }] as const) {
    expect(sentence(own, better)).toMatch(/in 61 patients it had not seen, which cannot be told from chance\.$/);
  }
});

describe('an external cohort stands first', () => {
  const binary = parseProtocol(builtInProtocol('crlm-recurrence-ultrasound')!);
  const performance = (set: SetName, n: number, events: number, auc: Estimate, more: Partial<Performance> = {}) => ({
    set,
    n,
    events,
    measures: { auc, calibrationSlope: { value: 0.4, ci: [0.1, 0.7] as const } },
    ...more,
  });
  const told = (external: Performance, code: ExternalResult['code'], shift: readonly FeatureShift[] = []) => {
    const honest: CandidateRun = {
      selection: { counts: [], kept: [] },
      predictions: [],
      threshold: { value: 0.5, rule: '' },
      performance: [performance('out-of-fold', 80, 40, { value: 0.65, ci: [0.53, 0.77] }), external],
      leaks: [],
    };
    const names = { signature: 'three-regions', variant: 'cRadiomics', model: 'svm' };
    const key: CandidateResult = { id: 'key', ...names, published: honest, honest };
    const { n, events } = external;
    return keySentence(
      runOf({
        protocol: binary,
        key,
        set: 'out-of-fold',
        comparators: [],
        external: { code, n, events, sites: [] },
        shift,
      }),
    );
  };
  const shifted: FeatureShift = {
    set: 'external',
    site: 'external',
    feature: 'f',
    difference: { value: -28.2 },
    outside: 1,
    n: 20,
    verdict: 'fail',
  };

  test('with its interval and calibration, before the internal figure', () => {
    expect(told(performance('external', 54, 27, { value: 0.78, ci: [0.64, 0.88] }), 'EXTERNAL-JUDGED')).toBe(
      'SVM on three-regions (cRadiomics) reaches AUC 0.78 (95% CI 0.64 to 0.88) in 54 external patients, with a calibration slope of 0.40 (95% CI 0.10 to 0.70). Among its own patients it predicts recurrence with AUC 0.65 (95% CI 0.53 to 0.77) in 80 patients outside their training folds.',
    );
  });

  test('the same prediction for everybody does not carry over, whatever the internal figure', () => {
    const constant = performance('external', 20, 12, { value: 0.5 }, { code: 'CONSTANT-PREDICTION' });
    expect(told(constant, 'EXTERNAL-TOO-FEW', [shifted])).toContain(
      'AUC 0.50 in 20 external patients, everybody being given the same prediction, with a calibration slope of 0.40 (95% CI 0.10 to 0.70). The model does not carry over: 1 of 1 comparisons of its features with training fail the shift check (up to 28.2 standard deviations).',
    );
  });

  test('too few are not ranked, one class is only looked at for shift', () => {
    const few = told(performance('external', 20, 8, { value: 0.9, ci: [0.7, 0.98] }), 'EXTERNAL-TOO-FEW');
    expect(few).toContain('in 20 external patients, too few to judge (8 with the event)');
    expect(few).not.toMatch(/carr(y|ies) over|better|beats|lower/);
    expect(told(performance('external', 20, 0, { value: null, reason: '' }), 'EXTERNAL-ONE-CLASS')).toMatch(
      /^None of the 20 external patients has recurrence, so that only the shift of features can be checked: none fails\./,
    );
  });

  test('a judged one that may be chance does not show that the model carries over', () => {
    expect(told(performance('external', 54, 27, { value: 0.55, ci: [0.4, 0.7] }), 'EXTERNAL-JUDGED')).toContain(
      'which cannot be told from chance, with a calibration slope of 0.40 (95% CI 0.10 to 0.70). Nothing shows that the model carries over.',
    );
  });
});

test('an interval below 0.5 is worse than chance, not chance', () => {
  const below = sentence({ value: 0.21, ci: [0.08, 0.44] }, { value: 0.1, ci: [0.02, 0.2] });
  expect(below).toContain('which is worse than chance: check coding and direction');
  expect(below).not.toContain('cannot be told');
});
