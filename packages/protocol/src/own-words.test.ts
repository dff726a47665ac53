import { expect, test } from 'vitest';
import { parseProtocol } from './parse-protocol.js';

const base = parseProtocol('extends: rc-metachronous-whole-liver\nid: same\n');

test('a protocol that changes nothing a paper describes keeps its words and figures', () => {
  const more = parseProtocol('extends: rc-metachronous-whole-liver\nid: more\nevaluation: { repeats: 3 }\n');
  expect(more.title).toBe(base.title);
  expect(more.paper?.published.length).toBeGreaterThan(0);
  expect(more.notes).toEqual(base.notes);
});

test.each([
  ['split', 'split: { kind: cross-validation, folds: 5 }'],
  [
    'models',
    'models: { forest: { name: random-forest } }\nreport: { primary: { signature: whole-liver, variant: combined, model: forest } }',
  ],
  ['extraction', 'extraction: { setting: { binWidth: 5 } }'],
])('one that changes its %s inherits neither title nor notes nor published figures', (key, text) => {
  const changed = parseProtocol(`extends: rc-metachronous-whole-liver\nid: ours\n${text}\n`);
  expect(changed.title).toBe(`ours: after "${base.title}", with other ${key}`);
  expect(changed.paper?.published ?? []).toEqual([]);
  expect(changed.paper?.title).toBe(base.paper?.title);
  expect(changed.notes).toEqual([]);
  expect(changed.summary).toBe('');
});

test('words of its own stay', () => {
  const own = parseProtocol(
    'extends: rc-metachronous-whole-liver\nid: ours\ntitle: Our study\nnotes: [Ours.]\nsplit: { kind: cross-validation, folds: 5 }\n',
  );
  expect([own.title, own.notes]).toEqual(['Our study', ['Ours.']]);
});

test('what is wrong with a protocol is told together', () => {
  expect(() =>
    parseProtocol(
      'extends: rc-metachronous-whole-liver\nid: ours\nsplitt: 1\nevaluation: { repeats: -1 }\nclinical: { variabels: [age] }\n',
    ),
  ).toThrowError(
    expect.objectContaining({ remedy: expect.stringMatching(/Also wrong: line 4: .*repeats.* line 5: .*variabels/) }),
  );
});
