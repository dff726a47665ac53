import { createRng, type ErrorData, isRadError } from '@radscore/core';
import { expect, test } from 'vitest';
import { builtInProtocol } from './built-in.js';
import { type ParseProtocolOptions, parseProtocol } from './parse-protocol.js';

const small = `version: 1
id: small
title: Small
endpoint: { kind: binary, title: Recurrence, event: recurrence }
segments: { tumour: 'tumour*', liver: liver }
regions:
  intra: tumour
  rim: shell(tumour, 0mm, 4mm) & liver
split: { kind: random, test: 0.3 }
signatures:
  rim: { regions: [rim] }
variants:
  radiomics: { radiomics: columns, clinical: false }
models:
  forest: { name: random-forest }
`;

/** The error that reading a text ends with. */
function failure(text: string, options?: ParseProtocolOptions) {
  try {
    parseProtocol(text, options);
  } catch (error) {
    if (isRadError(error)) return error;
    throw error;
  }
  throw new Error('the protocol was accepted');
}

test('a protocol is completed with its defaults', () => {
  const protocol = parseProtocol(small);
  expect(protocol.split).toEqual({ kind: 'random', test: 0.3, stratified: true, seed: 1 });
  expect(protocol.endpoint).toMatchObject({
    event: [{ flag: 'recurrence' }],
    unit: 'months',
    censoredBefore: 'exclude',
  });
  expect(protocol.evaluation).toMatchObject({ folds: 5, repeats: 10, confidence: 0.95 });
  expect(protocol.segments.tumour).toEqual({ match: ['tumour*'], otherwise: 'error' });
});

test('an unknown key is refused with its line and the nearest known key', () => {
  const error = failure(`${small}evaluation:\n  repeats: 3\n  permutation: 10\n`, { file: 'study.yaml' });
  expect(error.code).toBe('RAD-PROTOCOL-KEY');
  expect(error.message).toContain('no key "permutation" in evaluation');
  expect(error.message).toContain('Did you mean "permutations"?');
  expect(error.place).toEqual({ field: 'evaluation.permutation', file: 'study.yaml', line: 18 });
});

test('a key in the wrong section is sent to the right one', () => {
  expect(failure(`${small}bootstrap: 100\n`).message).toContain('It belongs into evaluation.');
});

test.each([
  [
    'a misspelt choice',
    'split: { kind: random',
    'split: { kind: randon',
    /"split.kind" is not valid: it must be one of by-column, random.*Did you mean "random"/,
  ],
  ['a number out of range', 'test: 0.3', 'test: 3', /value 3 of "split.test" is not valid: it must be below 1/],
  [
    'a text for a number',
    'test: 0.3',
    'test: third',
    /value "third" of "split.test" is not valid: it must be a number/,
  ],
  ['a missing key', 'title: Small\n', '', /lacks "title"/],
  [
    'an unknown region in a signature',
    'regions: [rim]',
    'regions: [rime]',
    /"signatures.rim.regions" names the region "rime".*Did you mean "rim"/,
  ],
  [
    'an unknown segment in a region',
    '0mm, 4mm) & liver',
    '0mm, 4mm) & livr',
    /"regions.rim" names the segment or region "livr".*Did you mean "liver"/,
  ],
  ['a region expression that breaks off', '& liver', '& (liver', /expected "\)"/],
  ['an unknown function in a region', 'shell(', 'shel(', /shel.*Did you mean "shell"/],
  [
    'an event written wrongly',
    'event: recurrence',
    'event: { flagg: recurrence }',
    /no key "flagg" in endpoint.event.*Did you mean "flag"/,
  ],
  ['a name with a slash', 'forest: {', 'for/est: {', /a name has no space/],
  ['a text that is no YAML', 'variants:', 'variants: [', /cannot be read/],
])('%s is refused with its line', (_, before, after, message) => {
  const error = failure(small.replace(before, after));
  expect(error.message).toMatch(message);
  if (after !== '') expect(small.replace(before, after).split('\n')[error.place.line! - 1]).toBeDefined();
  if (after !== '') expect(error.place.line).toBeGreaterThan(0);
});

test('extraction is checked as a parameter file of PyRadiomics', () => {
  const error = failure(`${small}extraction:\n  setting:\n    binWidht: 25\n`);
  expect(error.code).toBe('RAD-PARAMETER-UNKNOWN');
  expect(error.message).toContain('Did you mean "binWidth"?');
  expect(error.place).toMatchObject({ line: 18, field: 'extraction.setting.binWidht' });
});

test('a predictor that belongs to the outcome is refused', () => {
  const predictors = `${small}clinical: { variables: [age, recurrence] }\n`;
  const error = failure(predictors);
  expect(error.code).toBe('RAD-PROTOCOL-OUTCOME-PREDICTOR');
  expect(error.message).toContain('"recurrence" belongs to the outcome (the endpoint is made of it)');
  expect(error.place.line).toBe(16);
});

test('a predictor with the role of an outcome, or measured after the index date, is refused', () => {
  const columns = 'cohort: { columns: { dfs: { role: outcome }, necrosis: { measured: after } } }\n';
  expect(failure(`${small}${columns}clinical: { variables: [dfs] }\n`).code).toBe('RAD-PROTOCOL-OUTCOME-PREDICTOR');
  expect(failure(`${small}${columns}clinical: { variables: [necrosis] }\n`).code).toBe('RAD-PROTOCOL-LATER-PREDICTOR');
  expect(failure(`${small}${columns}scoreInputs: { cea: necrosis }\n`).code).toBe('RAD-PROTOCOL-LATER-PREDICTOR');
});

test('a survival endpoint needs a time, and so does `within`', () => {
  expect(failure(small.replace('kind: binary', 'kind: survival')).code).toBe('RAD-ENDPOINT-TIME');
  expect(failure(small.replace('event: recurrence', 'event: recurrence, within: 12')).code).toBe('RAD-ENDPOINT-TIME');
});

test('extends takes over what is not set again: maps are merged, lists replaced', () => {
  const protocol = parseProtocol(
    `extends: rc-metachronous-whole-liver
id: ours
clinical: { variables: [age] }
evaluation: { repeats: 2 }
`,
  );
  expect(protocol.id).toBe('ours');
  expect(protocol.clinical).toMatchObject({ variables: ['age'], choose: { method: 'multivariable' } });
  expect(protocol.evaluation).toMatchObject({ repeats: 2, bootstrap: 200 });
  expect(protocol.regions.parenchyma).toContain('erode(liver, 3mm)');
});

test('a map whose kind or name changes is replaced as a whole', () => {
  const protocol = parseProtocol('extends: crlm-recurrence-peritumoral\nsplit: { kind: random, test: 0.25 }\n');
  expect(protocol.split).toEqual({ kind: 'random', test: 0.25, stratified: true, seed: 1 });
});

test('`without` takes out what the extended protocol has', () => {
  const protocol = parseProtocol(
    'extends: crlm-recurrence-peritumoral\nwithout: [signatures.Intra+Peri6mm, models.svm, paper]\n',
  );
  expect(Object.keys(protocol.signatures)).toEqual(['Intra', 'Intra+Peri2mm', 'Intra+Peri4mm']);
  expect(Object.keys(protocol.models)).toEqual(['random-forest', 'mlp']);
  expect(failure('extends: crlm-recurrence-peritumoral\nwithout: [models.swm]').message).toContain(
    'Did you mean "models.svm"?',
  );
});

test('extends may name a file, and an error names the file it stands in', () => {
  const open = (path: string) => (path === 'base.yaml' ? { text: small, file: 'base.yaml' } : undefined);
  expect(parseProtocol('extends: base.yaml\nid: child', { open }).id).toBe('child');
  const broken = (path: string) => ({ text: small.replace('0.3', '3'), file: path });
  expect(failure('extends: base.yaml\nid: child', { open: broken, file: 'child.yaml' }).place).toMatchObject({
    file: 'base.yaml',
    line: 9,
  });
});

test('an extended protocol that is not there, and a circle, are refused', () => {
  const unknown = failure('extends: rc-metachronous-whole-livr');
  expect(unknown.code).toBe('RAD-PROTOCOL-EXTENDS');
  expect(unknown.message).toContain('Did you mean "rc-metachronous-whole-liver"?');
  const open = (path: string) => ({ text: `extends: ${path === 'a' ? 'b' : 'a'}`, file: path });
  expect(failure('extends: b', { file: 'a', open }).message).toContain('a -> b -> a');
});

test('`cohort: <collection>` takes over its columns, codes and sentinels beside what the protocol says', () => {
  const protocol = parseProtocol('extends: crlm-survival-rad-score\ncohort: tcia-colorectal-liver-metastases\n');
  expect(protocol.cohort).toMatchObject({ id: 'Patient-ID', sheet: 'TCIA_n=197' });
  expect(protocol.cohort.missing).toContain(-999);
  expect(protocol.cohort.columns.sex).toMatchObject({ codes: { 1: 'male', 2: 'female' } });
  expect(protocol.cohort.columns.necrosis_percent).toMatchObject({ measured: 'after', percent: true });
  expect(protocol.cohort.columns.cohort).toMatchObject({ role: 'site' });
});

test('the key __proto__ of a file stays a key, and is refused as unknown', () => {
  expect(failure(`${small}__proto__: { id: x }\n`).code).toBe('RAD-PROTOCOL-KEY');
});

test('a built-in protocol copied to a file and read again is the same', () => {
  const text = builtInProtocol('crlm-survival-rad-score')!;
  expect(parseProtocol(text, { file: 'copy.yaml' })).toEqual(parseProtocol('extends: crlm-survival-rad-score'));
});

test.each([
  [
    'an unknown model',
    'name: random-forest',
    'name: random-forrest',
    /no step "random-forrest"|random-forrest.*Did you mean "random-forest"/,
    'models.forest.name',
  ],
  [
    'an unknown parameter of a model',
    'random-forest }',
    'random-forest, parameters: { tree: 10 } }',
    /tree.*Did you mean "trees"/,
    'models.forest.parameters.tree',
  ],
  [
    'a parameter out of range',
    'random-forest }',
    'random-forest, parameters: { trees: 0 } }',
    /random-forest.trees/,
    'models.forest.parameters.trees',
  ],
  [
    'a survival model for a binary endpoint',
    'name: random-forest',
    'name: cox',
    /"cox" is a survival/,
    'models.forest.name',
  ],
])('%s is refused with its line', (_, before, after, message, field) => {
  const error = failure(small.replace(before, after));
  expect(error.message).toMatch(message);
  expect(error.place).toMatchObject({ field, line: 15 });
});

test('selection takes transformers and selectors, balance a sampler', () => {
  expect(failure(`${small}selection: [{ name: smote }]\n`).code).toBe('RAD-LEARN-STEP-KIND');
  expect(failure(`${small}balance: { name: lasso }\n`).code).toBe('RAD-LEARN-STEP-KIND');
  expect(
    failure(`${small}selection: [{ name: lasso, honest: { name: lasso, parameters: { fold: 3 } } }]\n`).message,
  ).toContain('Did you mean "folds"?');
});

test('a text that blows up by aliases is refused', () => {
  const layers = Array.from(
    { length: 9 },
    (_, i) => `l${i}: &l${i} [${Array.from({ length: 9 }, () => (i === 0 ? '1' : `*l${i - 1}`))}]`,
  );
  expect(failure(`${layers.join('\n')}\n`).code).toBe('RAD-PROTOCOL-FILE');
});

test('whatever is cut out of a protocol or put into it, the answer is a protocol or a coded error', () => {
  const rng = createRng('protocol texts');
  const lines = builtInProtocol('rc-metachronous-whole-liver')!.split('\n');
  const pieces = ['[', '}', ': ', '- ', '&a *a', '<<: 3', '\t', 'null', '-1', '"', '!!binary x', '{ name: cox }'];
  for (let i = 0; i < 300; i++) {
    const broken = [...lines];
    const at = rng.below(broken.length);
    const piece = pieces[rng.below(pieces.length)]!;
    if (rng.uniform() < 0.4) broken.splice(at, 1 + rng.below(3));
    else broken[at] = `${broken[at]!.slice(0, rng.below(broken[at]!.length + 1))}${piece}`;
    try {
      parseProtocol(broken.join('\n'));
    } catch (error) {
      expect(isRadError(error), `${piece} in line ${at + 1}: ${error}`).toBe(true);
    }
  }
});

test('an ordinal column needs its levels in their order', () => {
  const column = (more: string) => `${small}cohort: { columns: { pT: { type: ordinal${more} } } }\n`;
  expect(failure(column(''))).toMatchObject({
    code: 'RAD-PROTOCOL-MISSING',
    place: { field: 'cohort.columns.pT.levels' },
  });
  const protocol = parseProtocol(column(', levels: [T1, T2]'));
  expect(protocol.cohort.columns.pT).toMatchObject({ type: 'ordinal', levels: ['T1', 'T2'] });
});

test('a key that is read for older files and has no effect is named with its line; an unset one is not', () => {
  const warnings: ErrorData[] = [];
  const onWarning = (warning: ErrorData) => warnings.push(warning);
  parseProtocol(small, { onWarning });
  expect(warnings).toEqual([]);
  parseProtocol(`${small}evaluation: { folds: 5, innerFolds: 3 }\nreport: { positiveName: relapse }\n`, { onWarning });
  const lines = small.split('\n').length;
  expect(warnings).toMatchObject([
    { code: 'RAD-PROTOCOL-NO-EFFECT', place: { field: 'evaluation.innerFolds', line: lines } },
    { code: 'RAD-PROTOCOL-NO-EFFECT', place: { field: 'report.positiveName', line: lines + 1 } },
  ]);
  expect(warnings[1]!.message).toContain('endpoint.positive names the class');
});
