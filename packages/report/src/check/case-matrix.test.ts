import type { CaseCheck } from '@radscore/cases';
import { expect, test } from 'vitest';
import { caseMatrix } from './case-matrix.js';
import { checkPage } from './check-page.js';

const check = (segments: CaseCheck['segments'], more: Partial<CaseCheck> = {}): CaseCheck => ({
  segments,
  regions: [],
  notes: [],
  ...more,
});
const fault = {
  code: 'RAD-SEGMENT-ALIAS',
  message: 'It has no tumour <b>.',
  remedy: 'Name it.',
  place: {},
  values: {},
};
const cases = [
  {
    id: 'P1',
    check: check(
      [
        { name: 'liver', aliases: [], mL: 812.4 },
        { name: 'GTV', aliases: ['tumour'], mL: 12.34 },
      ],
      { regions: [{ name: 'rim', mL: 0.0456 }] },
    ),
  },
  {
    id: 'P2',
    check: check(
      [
        { name: 'tumour1', aliases: ['tumour'], mL: 3 },
        { name: 'liver', aliases: [] },
      ],
      {
        regions: [{ name: 'rim', mL: 0 }],
      },
    ),
  },
  { id: 'P3', check: check([{ name: 'liver', aliases: [], mL: 900 }], { fault }) },
];

test('cases by segments: volumes, the name of the protocol in the heading, what is absent, empty or lost', () => {
  const { header, rows, aliases } = caseMatrix(cases);
  expect(header).toEqual(['case', 'GTV (tumour)', 'tumour1 (tumour)', 'liver', 'region rim']);
  expect(rows).toEqual([
    ['P1', '12.3', '-', '812', '0.046'],
    ['P2', '-', '3.0', 'yes', 'empty'],
    ['P3', '-', '-', '900', 'lost'],
  ]);
  expect(aliases).toEqual(['tumour: GTV in 1, tumour1 in 1', 'not used by the protocol: liver in 3']);
});

test('an atlas of many organs does not fill the screen', () => {
  const organs = Array.from({ length: 40 }, (_, i) => ({
    name: `organ${i}`,
    aliases: i === 30 ? ['liver'] : [],
    mL: 5,
  }));
  const { header, aliases } = caseMatrix([{ id: 'P1', check: check(organs) }]);
  expect(header).toHaveLength(11);
  expect(header[1]).toBe('organ30 (liver)');
  expect(aliases[1]).toMatch(/organ0 in 1.*, \.\.\.$/);
});

test('the page names who would be lost before the pictures, and shows every picture once', () => {
  const preview = {
    id: 'P1',
    slice: 3,
    width: 1,
    height: 1,
    aspect: 1,
    pixels: 'AA==',
    regions: [{ name: 'rim', outline: [] }],
  };
  const shown = [{ ...cases[0]!, check: { ...cases[0]!.check, preview } }, ...cases.slice(1)];
  const page = checkPage({ title: 'My study', cases: shown, summary: ['3 patients.'], radscore: '0.1.0' });
  expect(page).toContain('It has no tumour &lt;b&gt;. Name it. (RAD-SEGMENT-ALIAS)');
  expect(page.indexOf('RAD-SEGMENT-ALIAS')).toBeLessThan(page.indexOf('P1, slice 3'));
  expect(page.match(/data:image\/png/g)).toHaveLength(1);
});
