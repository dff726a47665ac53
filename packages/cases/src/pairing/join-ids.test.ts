import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinIds } from './join-ids.js';

test('ids are joined letter by letter; zeros and words are only proposed', () => {
  expect(joinIds(['A1', '007', '12', 'X'], ['A1', '7', 'Patient 12', 'Y'])).toEqual({
    exact: ['A1'],
    proposed: [
      { found: '007', sheet: '7', differs: 'zeros' },
      { found: '12', sheet: 'Patient 12', differs: 'words' },
    ],
    onlyFound: ['X'],
    onlySheet: ['Y'],
  });
});

test('a word before an id that has letters of its own is taken off too', () => {
  const pairs = joinIds(['P001', 'P002', '3'], ['Patient P001', 'pat. P2', 'P3']).proposed;
  expect(pairs.map(({ found, sheet }) => [found, sheet])).toEqual([
    ['P001', 'Patient P001'],
    ['P002', 'pat. P2'],
    ['3', 'P3'],
  ]);
});

test('where two ids could be meant nothing is proposed', () => {
  expect(joinIds(['01', '001'], ['1']).proposed).toEqual([]);
  expect(joinIds(['5'], ['Patient 5', 'Case 5']).proposed).toEqual([]);
});

test('digits are never taken from one number to another', () => {
  expect(joinIds(['P10', 'A-1-20'], ['P1', 'A-12-0']).proposed).toEqual([]);
});

test('property: each id ends in exactly one list, and proposals are one to one', () => {
  const id = fc.tuple(fc.constantFrom('', 'P', 'Patient ', 'case-'), fc.constantFrom('1', '01', '001', '10', '2'));
  const ids = fc.uniqueArray(id.map((parts) => parts.join('')));
  fc.assert(
    fc.property(ids, ids, (found, sheet) => {
      const { exact, proposed, onlyFound, onlySheet } = joinIds(found, sheet);
      expect([...exact, ...proposed.map((p) => p.found), ...onlyFound].sort()).toEqual(found.toSorted());
      expect([...exact, ...proposed.map((p) => p.sheet), ...onlySheet].sort()).toEqual(sheet.toSorted());
    }),
  );
});
