import { describe, expect, test } from 'vitest';
import { readFeatures } from '../run/read-features.js';
import { cohortOf, failureOf, openCase, prepareCase } from '../testing/run-case.js';

const adding = (line: string) => (text: string) =>
  text.replace('cohort: { id: id, columns: {', `cohort: { id: id, columns: { ${line},`);
const ask = (number: string, protocol?: (text: string) => string) =>
  failureOf(() => cohortOf(openCase(number, protocol && { protocol })));

describe('numbers as people write them', () => {
  test('16: a decimal comma with three decimals is a number, with a note', () => {
    const { columns, patients } = cohortOf(openCase('16'));
    const cea = columns.find(({ name }) => name === 'cea')!;
    expect(cea).toMatchObject({ type: 'numeric', notes: [{ code: 'DECIMAL-COMMA', values: { cells: 120 } }] });
    expect(patients.slice(0, 3).map(({ values }) => values.cea)).toEqual([0.125, 2.375, 3.125]);
  });

  test('37: percents beside shares, limits of detection and None among categories are asked about, the answer is taken', () => {
    const none = ask('37');
    expect(none).toMatchObject({ code: 'RAD-COHORT-NONE', place: { column: 'kras' } });
    expect(none.remedy).toContain('cohort: { columns: { "kras": { missing: ["None"] } } }');
    const share = ask('37', adding('kras: { missing: [None] }'));
    expect(share).toMatchObject({ code: 'RAD-COHORT-PERCENT', place: { column: 'share' } });
    const { columns, patients, warnings } = cohortOf(
      openCase('37', { protocol: adding('kras: { missing: [None] }, share: { percent: share }') }),
    );
    const of = (name: string) => columns.find((column) => column.name === name)!;
    expect(of('kras').levels).toEqual(['mutant', 'wild']);
    expect(new Set(patients.map(({ values }) => values.share))).toEqual(new Set([0.85, 0.9, 0.4, 0.75]));
    expect(warnings).toMatchObject([{ code: 'RAD-COHORT-DETECTION', place: { column: 'cea' } }]);
    expect(of('ca')).toMatchObject({ type: 'numeric' });
    expect(new Set(patients.map(({ values }) => values.ca))).toEqual(new Set([950.2, 1200.5]));
    expect(of('gender').levels).toHaveLength(1);
    expect(of('gender').notes).toMatchObject([{ code: 'SPELLINGS' }]);
  });

  test('37: a limit of detection counts as the protocol says', () => {
    for (const [detection, value] of [
      ['limit', 0.5],
      ['half', 0.25],
      ['missing', null],
    ] as const) {
      const protocol = adding(`kras: { missing: [None] }, share: { percent: share }, cea: { detection: ${detection} }`);
      expect(cohortOf(openCase('37', { protocol })).patients[0]!.values.cea).toBe(value);
    }
  });
});

test.each(['17b', '17c'])('%s: the codes to copy are not reversed, and do not depend on the first row', (number) => {
  const { code, remedy } = ask(number);
  expect(code).toBe('RAD-COHORT-FLAG');
  if (number === '17b') {
    expect(remedy).toContain('{ "1": 0, "2": 1 } if "2" is the event');
    expect(remedy).toContain('if "1" is');
  } else expect(remedy).toContain('{ "negative": 0, "positive": 1 }');
});

test('24: free text and dates are refused as predictors', () => {
  expect(ask('24')).toMatchObject({
    code: 'RAD-COHORT-PREDICTOR-TYPE',
    place: { column: 'surgeon_note', field: 'clinical.variables' },
  });
  const dateOnly = ask('24', (text) => text.replace('surgeon_note, ', ''));
  expect(dateOnly).toMatchObject({ code: 'RAD-COHORT-PREDICTOR-TYPE', place: { column: 'surgery_date' } });
});

test('40h: a date nobody lives to see is asked about; called missing, 69 died', () => {
  const error = ask('40h');
  expect(error).toMatchObject({ code: 'RAD-COHORT-SENTINEL', place: { column: 'death_date', case: 'P002', line: 3 } });
  expect(error.remedy).toContain('cohort: { columns: { "death_date": { missing: ["9999-12-31"] } } }');
  const column = (text: string) =>
    text.replace('death_date: { type: date,', 'death_date: { missing: [9999-12-31], type: date,');
  const whole = (text: string) => text.replace('cohort: { id: id,', 'cohort: { id: id, missing: [9999-12-31],');
  for (const protocol of [column, whole]) expect(cohortOf(openCase('40h', { protocol })).endpoint.events).toBe(69);
});

describe('times', () => {
  test('50b: within 24 calendar months there are 46 events and 74 without; the day itself counts', () => {
    const { endpoint, exclusions, warnings } = cohortOf(openCase('50b'));
    expect(endpoint).toMatchObject({ events: 46, others: 74 });
    expect(exclusions).toEqual([]);
    expect(warnings.filter(({ code }) => code.startsWith('RAD-ENDPOINT'))).toEqual([]);
  });

  test('27: days under the unit months are a warning', () => {
    expect(cohortOf(openCase('27')).warnings).toMatchObject([
      { code: 'RAD-ENDPOINT-LONG', values: { name: 'os_months', longest: 1826, years: 152 } },
    ]);
    const days = (text: string) => text.replace('horizons: [12, 36]', 'unit: days, horizons: [365, 1095]');
    expect(cohortOf(openCase('27', { protocol: days })).warnings).toEqual([]);
  });

  test('55: the summary counts the 54 who left early, and gives the risk by Kaplan-Meier', () => {
    const { horizon } = cohortOf(openCase('55')).endpoint;
    expect(horizon).toMatchObject({ early: 54, patients: 120 });
    expect(horizon!.kaplanMeier).toBeCloseTo(0.546, 3);
    expect(horizon!.asCoded).toBeCloseTo(0.392, 3);
  });

  test('months that were divided from days and lie at the horizon are counted in a warning', () => {
    const { warnings } = cohortOf(
      openCase('55', { cohort: (text) => text.replace(/^(P00[12],\d,\d),[\d.]+/gm, '$1,23.98') }),
    );
    expect(warnings).toMatchObject([{ code: 'RAD-ENDPOINT-NEAR-HORIZON', values: { count: 2, horizon: 24 } }]);
  });
});

describe('feature tables', () => {
  test('49: features are used whatever they are called', () => {
    const { features, cohort } = prepareCase(openCase('49'));
    expect(features.names).toHaveLength(12);
    expect(features.names).toContain('SUVmax');
    expect([features.ids.length, cohort.patients.length]).toEqual([120, 100]);
  });

  const features = (change: (text: string) => string, protocol?: (text: string) => string) => {
    const opened = openCase('49', { features: change, ...(protocol && { protocol }) });
    return readFeatures(opened.featureTable, opened.protocol, ['weight']);
  };
  const second = (cell: string) => (text: string) => text.replace(/(\nP002,)[^,]*/, `$1${cell}`);

  test('-999 is asked about, and is what the protocol says it is', () => {
    const error = failureOf(() => features(second('-999')));
    expect(error).toMatchObject({
      code: 'RAD-COHORT-SENTINEL',
      place: { line: 3, column: 'original_shape_MeshVolume' },
    });
    const answered = (missing: string) => (text: string) => `${text}\nfeatures: { missing: [${missing}] }\n`;
    expect(features(second('-999'), answered('-999')).missing).toMatchObject([{ id: 'P002' }]);
    expect(features(second('-999'), answered('')).values[1]).toBe(-999);
  });

  test('hexadecimals and texts in a column of numbers are refused by name; a column of texts is named', () => {
    for (const cell of ['0x10', 'Inf', 'n.e.']) {
      expect(failureOf(() => features(second(cell)))).toMatchObject({
        code: 'RAD-COHORT-NOT-A-NUMBER',
        place: { line: 3, column: 'original_shape_MeshVolume' },
      });
    }
    const add = (name: string, cell: (i: number) => string | number) => (text: string) =>
      text
        .trimEnd()
        .split(/\r?\n/)
        .map((line, i) => `${line},${i === 0 ? name : cell(i)}`)
        .join('\n');
    expect(features(add('scanner', (i) => `S${i}`)).warnings).toMatchObject([
      { code: 'RAD-STUDY-COLUMNS-ASIDE', values: { columns: 'scanner' } },
    ]);
    expect(features(add('weight', (i) => 50 + i * i)).warnings).toMatchObject([{ values: { columns: 'weight' } }]);
    expect(features(add('Unnamed: 0', (i) => i - 1)).warnings).toMatchObject([{ values: { columns: 'Unnamed: 0' } }]);
    expect(failureOf(() => features(add('dfs_months', (i) => i * i)))).toMatchObject({
      code: 'RAD-STUDY-FEATURE-OUTCOME',
    });
    expect(features(add('original_shape_MeshVolume2', (i) => i * i)).names).toHaveLength(13);
  });
});
