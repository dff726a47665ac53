import { parseCsv } from '@radscore/tables';
import { expect, test } from 'vitest';
import { readCohort } from './cohort.js';

const cohort = (text: string) => readCohort(parseCsv(text));

test('a cohort row names case, image, mask and selection, and keeps the clinical cells as they stand', () => {
  expect(cohort('ID,Image,Mask,Segment,age,CEA\nP1,a.nii,b.dcm,Tumor_*,61,<5\n')).toEqual([
    { id: 'P1', line: 2, image: 'a.nii', mask: 'b.dcm', segment: 'Tumor_*', clinical: { age: '61', CEA: '<5' } },
  ]);
});

test('a label is a whole number from 1', () => {
  expect(cohort('id,image,mask,label\nP1,a,b,2\n')[0]!.label).toBe(2);
  for (const bad of ['0', '1.5', 'liver']) {
    expect(() => cohort(`id,image,mask,label\nP1,a,b,${bad}\n`)).toThrowError(
      expect.objectContaining({ code: 'RAD-COHORT-CELL', place: { line: 2 } }),
    );
  }
});

test('a missing column is named with the nearest one that is there', () => {
  expect(() => cohort('id,imgae,mask\nP1,a,b\n')).toThrowError(/no column "image".*Did you mean "imgae"/);
});

test('an empty cell is named with its line', () => {
  expect(() => cohort('id,image,mask\nP1,a,b\nP2,,b\n')).toThrowError(
    expect.objectContaining({ code: 'RAD-COHORT-CELL', place: { line: 3 } }),
  );
});

test('the same region twice is refused with both lines; two regions of one case are two rows', () => {
  expect(() => cohort('id,image,mask\nP1,a,b\nP2,a,b\nP1,a,b\n')).toThrowError(/Lines 2 and 4/);
  expect(cohort('id,image,mask,label\nP1,a,b,1\nP1,a,b,2\n')).toHaveLength(2);
});
