import { expect, test } from 'vitest';
import type { ClinicalValue } from '../study/types.js';
import { clinicalScores } from './index.js';
import { scoreInputsOf } from './inputs-of.js';
import { type ScoreInputs, scoreOf } from './score.js';

const good: ScoreInputs = {
  nodePositive: false,
  diseaseFreeInterval: 24,
  synchronous: false,
  number: [1, 1],
  diameter: 2,
  cea: 3,
  extrahepatic: false,
  kras: false,
  ras: false,
};
const bad: ScoreInputs = {
  nodePositive: true,
  diseaseFreeInterval: 0,
  synchronous: true,
  number: [5, 5],
  diameter: 8,
  cea: 250,
  extrahepatic: true,
  kras: true,
  ras: true,
};
const score = (name: string, inputs: ScoreInputs) =>
  scoreOf(clinicalScores.find((each) => each.name === name)!, inputs);

test.each([
  ['fong', 0, 'low (0-2)', 5, 'high (3-5)'],
  ['tbs', Math.hypot(2, 1), 'low (< 3)', Math.hypot(8, 5), 'high (>= 9)'],
  ['game', 0, 'low (0-1)', 7, 'high (>= 4)'],
  ['m-cs', 0, '0', 3, '3'],
  ['konopke', 0, 'low (0)', 3, 'high (>= 2)'],
])('%s goes from its best to its worst patient', (name, least, low, most, high) => {
  expect(score(name, good)).toEqual({ bounds: [least, least], group: low, unknown: [] });
  expect(score(name, bad)).toEqual({ bounds: [most, most], group: high, unknown: [] });
});

test('Fong counts what lies beyond its limits, not at them', () => {
  const at: ScoreInputs = { ...good, diseaseFreeInterval: 12, cea: 200, diameter: 5 };
  expect(score('fong', at).bounds).toEqual([0, 0]);
  const beyond: ScoreInputs = { ...good, diseaseFreeInterval: 11.9, cea: 200.1, diameter: 5.1, number: [2, 2] };
  expect(score('fong', beyond).bounds).toEqual([4, 4]);
});

test('the tumour burden score has its limits at 3 and 9', () => {
  const group = (diameter: number, n: number) => score('tbs', { ...good, diameter, number: [n, n] }).group;
  expect(group(Math.sqrt(8), 1)).toBe('medium (3 to < 9)');
  expect(group(2.8, 1)).toBe('low (< 3)');
  expect(group(0, 9)).toBe('high (>= 9)');
});

test('GAME gives a tumour burden from 3 one point, from 9 two, and counts CEA from 20', () => {
  expect(score('game', { ...good, diameter: 4 }).bounds).toEqual([1, 1]);
  expect(score('game', { ...good, diameter: 9 }).bounds).toEqual([2, 2]);
  expect(score('game', { ...good, cea: 20 }).bounds).toEqual([1, 1]);
  expect(score('game', { ...good, extrahepatic: true })).toMatchObject({ bounds: [2, 2], group: 'medium (2-3)' });
});

test('Konopke counts four metastases, CEA from 200, and synchronous ones', () => {
  expect(score('konopke', { ...good, number: [3, 3], cea: 199 }).bounds).toEqual([0, 0]);
  expect(score('konopke', { ...good, number: [4, 4], cea: 200, synchronous: true }).bounds).toEqual([3, 3]);
});

test('an unknown input gives an interval, and a group only where the whole interval lies in it', () => {
  expect(score('fong', { ...good, cea: null })).toEqual({ bounds: [0, 1], group: 'low (0-2)', unknown: ['cea'] });
  expect(score('fong', { ...good, nodePositive: true, diameter: 6, cea: null })).toEqual({
    bounds: [2, 3],
    group: null,
    unknown: ['cea'],
  });
  expect(score('m-cs', { ...good, ras: null }).group).toBeNull();
});

test('several metastases of unknown number are at least two', () => {
  expect(score('fong', { ...good, number: [2, Infinity] }).bounds).toEqual([1, 1]);
  expect(score('konopke', { ...good, number: [2, Infinity] })).toMatchObject({ bounds: [0, 1], unknown: ['number'] });
  expect(score('tbs', { ...good, number: [2, Infinity] }).bounds).toEqual([Math.hypot(2, 2), Infinity]);
});

test('a patient of whom nothing is known may have any score', () => {
  const nothing = Object.fromEntries(Object.keys(good).map((key) => [key, null])) as unknown as ScoreInputs;
  expect(score('fong', nothing)).toMatchObject({ bounds: [0, 5], group: null });
  expect(score('game', nothing).bounds).toEqual([0, 7]);
  expect(score('tbs', nothing).bounds).toEqual([1, Infinity]);
});

test('inputs come from the columns that the protocol names, and what follows from them', () => {
  const inputs = (values: Record<string, ClinicalValue>) =>
    scoreInputsOf(
      { values },
      { synchronous: 'sync', diseaseFreeInterval: 'dfi', multiple: 'multi', kras: 'kras', cea: 'cea' },
    );
  expect(inputs({ sync: 1, dfi: null, multi: 0, kras: 1, cea: 12 })).toEqual({
    nodePositive: null,
    diseaseFreeInterval: 0,
    synchronous: true,
    number: [1, 1],
    diameter: null,
    cea: 12,
    extrahepatic: null,
    kras: true,
    ras: true,
  });
  expect(inputs({ sync: 0, dfi: 14, multi: 1, kras: 0, cea: null })).toMatchObject({
    diseaseFreeInterval: 14,
    synchronous: false,
    number: [2, Infinity],
    ras: null,
  });
});
