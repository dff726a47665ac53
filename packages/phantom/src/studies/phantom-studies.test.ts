import { describe, expect, test } from 'vitest';
import { phantomStudies, phantomStudy } from './index.js';
import type { PhantomPatient } from './phantom-study.js';

/** What drives the outcome of each phantom, and the column that tells it. */
const drivers: Readonly<Record<string, { driver: string; outcome: string }>> = {
  'crlm-recurrence-peritumoral': { driver: 'rimSignal', outcome: 'recurrence' },
  'crlm-early-recurrence-15-models': { driver: 'intraSignal', outcome: 'progression_or_recurrence_liveronly' },
  'crlm-recurrence-ultrasound': { driver: 'rimSignal', outcome: 'recurrence' },
  'rc-metachronous-whole-liver': { driver: 'parenchymaSignal', outcome: 'liver_metastasis' },
  'crlm-survival-rad-score': { driver: 'intraSignal', outcome: 'vital_status' },
};

describe.each(phantomStudies.map((study) => [study.protocol, study] as const))('%s', (protocol, study) => {
  const { driver, outcome } = drivers[protocol]!;
  const draw = (patients: number, signal = study.defaults.signal, seed = 1) =>
    study.patients({ patients, seed, signal });
  const rate = (patients: PhantomPatient[]) =>
    patients.filter(({ cohort }) => cohort[outcome] === 1).length / patients.length;
  const difference = (signal: number) => {
    const patients = draw(2000, signal);
    const high = patients.filter(({ truth }) => truth[driver]! > 0.5);
    const low = patients.filter(({ truth }) => truth[driver]! <= 0.5);
    return rate(high) - rate(low);
  };

  test('a larger cohort begins with the patients of a smaller one; another seed gives others', () => {
    expect(draw(5)).toEqual(draw(20).slice(0, 5));
    expect(draw(5, undefined, 2)).not.toEqual(draw(5));
  });

  test('the outcome follows what the README says drives it, and nothing where the signal is 0', () => {
    expect(difference(study.defaults.signal)).toBeGreaterThan(0.15);
    // Five standard errors of a difference of two proportions of 1,000 patients.
    expect(Math.abs(difference(0))).toBeLessThan(5 * Math.sqrt(0.5 / 1000));
    expect(study.about).toContain(driver);
  });

  test('what is latent is not among the columns that a study may read', () => {
    const [patient] = draw(1);
    expect(Object.keys(patient!.cohort)).not.toContain(driver);
    expect(Object.values(patient!.truth).every((value) => Number.isFinite(value))).toBe(true);
  });
});

test('forty patients of the whole-liver cohort have a second reader, so that thirty of them can be drawn', () => {
  const { patients, defaults } = phantomStudy('rc-metachronous-whole-liver');
  const drawn = patients({ ...defaults, seed: 1 });
  expect(drawn.filter(({ secondReader }) => secondReader === true)).toHaveLength(40);
});

test('survival times are above 0 and end by 110 months, some censored, in both cohorts', () => {
  const drawn = phantomStudy('crlm-survival-rad-score').patients({ patients: 300, seed: 1, signal: 4 });
  const times = drawn.map(({ cohort }) => Number(cohort.overall_survival_months));
  expect(Math.min(...times)).toBeGreaterThan(0);
  expect(Math.max(...times)).toBeLessThanOrEqual(110);
  const deaths = drawn.filter(({ cohort }) => cohort.vital_status === 1).length / 300;
  expect(deaths).toBeGreaterThan(0.4);
  expect(deaths).toBeLessThan(0.8);
  expect(drawn.filter(({ cohort }) => cohort.cohort === 'external')).toHaveLength(100);
});
