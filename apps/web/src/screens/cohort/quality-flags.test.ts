import type { CaseQuality } from '@radscore/cases';
import { expect, test } from 'vitest';
import { qualityFlags } from './quality-flags.js';

const sound = (id: string, more: Partial<CaseQuality> = {}): CaseQuality => ({
  id,
  mL: 10,
  thickness: 3,
  border: false,
  outside: 0,
  notes: [],
  ...more,
});
const error = (code: string, message: string) => ({ code, message, remedy: '', place: {}, values: {} });

test('each fault of a case is a flag: empty, border, outside the organ, too thick, side, a volume unlike the others', () => {
  const cases = [
    ...[8, 9, 11, 12, 10, 13].map((mL, i) => sound(`P${i}`, { mL })),
    sound('empty', { mL: 0, fault: error('RAD-MASK-EMPTY', 'empty') }),
    sound('lost', { fault: error('RAD-FILE-UNREADABLE', 'cannot be read') }),
    sound('border', { border: true }),
    sound('outside', { outside: 0.4 }),
    sound('thick', { thickness: 7.5 }),
    sound('side', { notes: [error('RAD-OUTLINE-SIDE', 'liver on the left')] }),
    sound('huge', { mL: 900 }),
    sound('tiny', { mL: 0.01 }),
  ];
  const flags = qualityFlags(cases, { thickness: 5, outside: 0.05 });
  const of = (id: string) => flags[cases.findIndex((each) => each.id === id)]!.map(({ code }) => code);
  expect(flags.slice(0, 6).flat()).toEqual([]);
  expect(of('empty')).toEqual(['empty']);
  expect(of('lost')).toEqual(['fault']);
  expect(of('border')).toEqual(['border']);
  expect(of('outside')).toEqual(['outside']);
  expect(of('thick')).toEqual(['thick']);
  expect(of('side')).toEqual(['side']);
  expect([of('huge'), of('tiny')]).toEqual([['volume'], ['volume']]);
});
