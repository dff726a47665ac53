import { expect, test } from 'vitest';
import { expectRelative, readColumns } from '../testing/oracle.js';
import { calibrationAtHorizon } from './calibration-at-horizon.js';
import { kaplanMeier, survivalAt } from './kaplan-meier.js';

const lung = readColumns('cox', 'lung.csv');
const [time, event] = [lung.time!, lung.status!];

test('each group of similar risk is compared with its own Kaplan-Meier estimate, all patients with that of all', () => {
  const risk = lung.age!.map((age) => age / 100);
  const { groups, overall } = calibrationAtHorizon(risk, time, event, 365, { groups: 4 });
  expect(groups.reduce((sum, { n }) => sum + n, 0)).toBe(212);
  expect(groups.map(({ predicted }) => predicted)).toEqual(groups.map(({ predicted }) => predicted).sort());
  const at = survivalAt(kaplanMeier(time, event, { interval: 'log-log' }), [365])[0]!;
  expectRelative(overall.observed!, 1 - at.survival!);
  expectRelative(overall.lower!, 1 - at.upper!);
  expectRelative(overall.upper!, 1 - at.lower!);
});

test('a group in which no patient reaches the horizon has no estimate, with the reason; equal risks form one group', () => {
  const { groups } = calibrationAtHorizon([0.1, 0.1, 0.9, 0.9], [5, 6, 1, 2], [0, 1, 0, 0], 4, { groups: 2 });
  expect(groups[0]).toMatchObject({ n: 2, observed: 0 });
  expect(groups[1]).toMatchObject({ n: 2, observed: null, reason: 'no patient was followed beyond 2' });
  expect(calibrationAtHorizon([0.5, 0.5, 0.5], [1, 2, 3], [1, 1, 1], 2).groups).toHaveLength(1);
});

test('risks outside [0, 1] and a horizon beyond the follow-up are refused', () => {
  const code = (name: string) => expect.objectContaining({ code: name });
  expect(() => calibrationAtHorizon([2, 0], [1, 2], [1, 1], 1)).toThrowError(code('RAD-PARAMETER-INVALID'));
  expect(() => calibrationAtHorizon([0, 0], [1, 2], [1, 1], 3)).toThrowError(code('RAD-STATS-HORIZON'));
});
