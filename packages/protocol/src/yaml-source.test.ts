import { isRadError } from '@radscore/core';
import { expect, test } from 'vitest';
import { processorTime } from '../../core/src/testing/processor-time.js';
import { parseYaml } from './yaml-source.js';

function failure(text: string) {
  try {
    parseYaml(text);
  } catch (error) {
    if (isRadError(error)) return { code: error.code, message: error.message, line: error.place.line };
    throw error;
  }
  throw new Error('the text was read');
}

test('a key that stands twice is refused with its line; a merge may come again', () => {
  expect(failure('a: 1\nb: { c: 1 }\na: 2\n')).toMatchObject({ code: 'RAD-PROTOCOL-FILE', line: 3 });
  expect(failure('a:\n  b: 1\n  b: 2\n').message).toContain('"b" stands twice');
  expect(parseYaml('x: &x { a: 1 }\ny: { <<: *x, b: 2 }\n').data).toEqual({ x: { a: 1 }, y: { a: 1, b: 2 } });
});

test('no key may be __proto__, wherever it stands; constructor is a name like others', () => {
  for (const text of ['__proto__: 1', 'a: { b: { __proto__: { c: 1 } } }', 'a: [{ "__proto__": 1 }]'])
    expect(failure(text)).toMatchObject({ code: 'RAD-PROTOCOL-KEY', message: expect.stringContaining('"__proto__"') });
  expect(parseYaml('constructor: 1').data).toEqual({ constructor: 1 });
});

test('40,000 keys are read in linear time, and found again', () => {
  const text = Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n');
  const used = processorTime();
  const source = parseYaml(text);
  for (let i = 0; i < 1000; i++) expect(source.locate([`k${39 * i}`])).toEqual({ line: 39 * i + 1, depth: 1 });
  expect(used()).toBeLessThan(10_000);
});

test('maps that lie in each other without end, and anchors that grow, are refused by code', () => {
  expect(failure(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)).toEqual({
    code: 'RAD-PROTOCOL-FILE',
    message: expect.stringContaining('its maps and lists lie in each other more than 200 deep'),
    line: 1,
  });
  const bomb = Array.from({ length: 30 }, (_, i) => `m${i + 1}: &m${i + 1} [*m${i}, *m${i}]`).join('\n');
  expect(failure(`m0: &m0 [1]\n${bomb}`).code).toBe('RAD-PROTOCOL-FILE');
});
