import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flagCodes } from './flag-codes.js';

test('words that say which is the event are taken at their word', () => {
  expect(flagCodes(['positive', 'negative'])).toBe('{ "negative": 0, "positive": 1 }');
  expect(flagCodes(['alive', 'dead'])).toBe('{ "alive": 0, "dead": 1 }');
  expect(flagCodes(['Recurrence', 'No recurrence'])).toBe('{ "No recurrence": 0, "Recurrence": 1 }');
  expect(flagCodes(['wild type', 'positive'])).toBe('{ "wild type": 0, "positive": 1 }');
});

test('1 and 2 can mean either, so both readings are given', () => {
  expect(flagCodes(['2', '1'])).toBe('{ "1": 0, "2": 1 } if "2" is the event, { "2": 0, "1": 1 } if "1" is');
});

test('it does not depend on the order of the rows', () => {
  const word = fc.constantFrom('1', '2', '0', 'positive', 'negative', 'alive', 'dead', 'a', 'b', 'yes', 'no');
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), (values) => {
      expect(flagCodes(values.toReversed())).toBe(flagCodes(values));
    }),
  );
});
