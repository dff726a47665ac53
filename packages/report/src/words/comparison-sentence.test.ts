import { builtInProtocol, parseProtocol } from '@radscore/protocol';
import type { ComparatorResult, Estimate } from '@radscore/study';
import { expect, test } from 'vitest';
import { comparatorSentence } from './comparison-sentence.js';

const interval = (value: number, low: number, high: number) => ({ value, ci: [low, high] as const, method: 'test' });
const protocol = parseProtocol(builtInProtocol('crlm-recurrence-ultrasound')!);

function sentence(
  code: ComparatorResult['code'],
  difference?: Estimate,
  { known = 24, own = interval(0.7, 0.5, 0.9) }: { readonly known?: number; readonly own?: Estimate } = {},
): string {
  const performance = [{ set: 'test' as const, n: known, events: 11, measures: { auc: own } }];
  const judged = { known, judged: 24, ...(difference && { difference }) };
  const key = { set: 'test' as const };
  return comparatorSentence(
    { name: 'fong', title: 'the Fong score', performance, undetermined: 0, code, ...judged },
    { protocol, key },
  );
}

test('the interval of the difference decides who wins', () => {
  expect(sentence('BEATEN', interval(0.1, 0.02, 0.18))).toBe(
    'The key model beats the Fong score, which reaches AUC 0.70 (95% CI 0.50 to 0.90), by 0.10 (95% CI 0.02 to 0.18).',
  );
  expect(sentence('NOT-BEATEN', interval(0.1, -0.02, 0.22))).toBe(
    'The key model does not beat the Fong score, which reaches AUC 0.70 (95% CI 0.50 to 0.90): the difference is 0.10 (95% CI −0.02 to 0.22).',
  );
  expect(sentence('BETTER', interval(-0.1, -0.18, -0.02))).toMatch(/^The key model is worse than the Fong score/);
});

test('a comparator that is known for some patients only is compared on them, and the sentence says so', () => {
  expect(sentence('NOT-BEATEN', interval(0, -0.4, 0.4), { known: 11 })).toBe(
    'The key model does not beat the Fong score, which reaches AUC 0.70 (95% CI 0.50 to 0.90) in the 11 of 24 patients in whom it is known: the difference there is 0.00 (95% CI −0.40 to 0.40).',
  );
});

test('without a difference or its interval there is no winner', () => {
  expect(sentence('UNKNOWN')).toBe(
    'The Fong score reaches AUC 0.70 (95% CI 0.50 to 0.90); the difference is not known.',
  );
  expect(sentence('UNKNOWN', { value: 0.1, method: 'test' })).toBe(
    'The Fong score reaches AUC 0.70 (95% CI 0.50 to 0.90); the key model differs by 0.10.',
  );
});

test('a comparator below 0.5 has shown nothing to beat', () => {
  const difference = interval(0.4, 0.2, 0.6);
  expect(sentence('WRONG-WAY', difference, { own: interval(0.21, 0.05, 0.45) })).toBe(
    'The Fong score reaches AUC 0.21 (95% CI 0.05 to 0.45): it points the wrong way here; check coding and direction.',
  );
  expect(sentence('NO-DISCRIMINATION', difference, { own: interval(0.45, 0.3, 0.6) })).toBe(
    'The Fong score reaches AUC 0.45 (95% CI 0.30 to 0.60): no discrimination shown.',
  );
});

test('what cannot be compared says why', () => {
  const of = (why: ComparatorResult['why']) =>
    comparatorSentence(
      {
        name: 'x',
        title: 'the Fong score',
        performance: [],
        undetermined: 0,
        code: 'NOT-COMPARABLE',
        ...(why && { why }),
      },
      { protocol, key: { set: 'test' } },
    );
  expect(of({ code: 'KNOWN-FOR-FEW', values: { known: 10, judged: 16 } })).toBe(
    'The Fong score is not comparable: it is known for 10 of 16 judged patients.',
  );
  expect(of({ code: 'NULL-FOLDS', values: { code: 'NOTHING-SELECTED', count: 2, of: 5 } })).toBe(
    'The Fong score is not comparable: no feature selected in 2 of 5 folds.',
  );
  expect(of({ code: 'AS-WRITTEN', values: { text: 'As it was.' } })).toBe('As it was.');
});
