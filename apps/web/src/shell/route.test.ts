import { expect, test } from 'vitest';
import { queryOf, routeOf } from './route.js';

test('an address is a route with details', () => {
  expect(routeOf('#/learn?step=3')).toBe('learn');
  expect(queryOf('#/learn?step=3').get('step')).toBe('3');
  expect(routeOf('')).toBe('');
  expect(queryOf('#/viewer').get('step')).toBeNull();
});
