import { expect, test } from 'vitest';
import { tooManyParameters } from './too-many-parameters.js';

const endpoint = (events: number, others: number) => ({
  title: 'Recurrence',
  positive: 'recurrence',
  negative: 'none',
  events,
  others,
  competing: 0,
  notes: [],
});

test('5 patients for 10 parameters is a warning with the ratio', () => {
  expect(tooManyParameters(endpoint(5, 30), 'binary', 10)!.message).toBe(
    '5 patients of the rarer outcome for 10 parameters of the model are 0.5 each; about 10 to 20 are needed.',
  );
});

test('of survival the events count, of a binary outcome the rarer one', () => {
  expect(tooManyParameters(endpoint(100, 30), 'survival', 10)).toBeUndefined();
  expect(tooManyParameters(endpoint(100, 30), 'binary', 10)!.values.ratio).toBe('3');
});

test('no parameters need no patients', () => {
  expect(tooManyParameters(endpoint(5, 5), 'binary', 0)).toBeUndefined();
});
