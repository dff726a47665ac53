import { expect, test } from 'vitest';
import { type MeasuredRow, measured } from './features.js';
import { type OpenCase, openCase } from './open-case.js';

test('what was measured goes with its case', () => {
  const opened = {} as OpenCase;
  openCase.set({ opened });
  measured.set({ rows: [{ name: 'tumour' } as MeasuredRow] });
  openCase.set({ listing: undefined });
  expect(measured.get().rows).toHaveLength(1);
  openCase.set({ opened: {} as OpenCase });
  expect(measured.get().rows).toEqual([]);
});
