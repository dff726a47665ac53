import { parseCsv } from '@radscore/tables';
import { expect, test } from 'vitest';
import { readCohort } from './cohort.js';
import { cohortIds } from './cohort-ids.js';

const ids = (text: string, from?: string) => {
  const { table, made } = cohortIds(parseCsv(text), from);
  return { ids: readCohort(table).map(({ id }) => id), made };
};

test('a batch file of PyRadiomics has the names of its images as ids', () => {
  expect(ids('Image,Mask,Label\nbrain1_image.nrrd,brain1_label.nrrd,1\nbrain2_image.nrrd,brain2_label.nrrd,1')).toEqual(
    {
      ids: ['brain1_image', 'brain2_image'],
      made: 'name',
    },
  );
});

test('two images of one name are distinguished by their paths; two masks of one image are one case', () => {
  expect(ids('Image,Mask\nA/ct.nii.gz,A/m.nii.gz\nB/ct.nii.gz,B/m.nii.gz')).toEqual({
    ids: ['A/ct.nii.gz', 'B/ct.nii.gz'],
    made: 'path',
  });
  expect(ids('Image,Mask\nA/ct.nii.gz,A/m1.nii.gz\nA/ct.nii.gz,A/m2.nii.gz').ids).toEqual(['ct', 'ct']);
});

test('a column that is named goes before one called id, and its cells stay a clinical column', () => {
  const { table } = cohortIds(parseCsv('id,image,mask,case\n1,a,b,X'), 'case');
  expect(readCohort(table)[0]).toMatchObject({ id: 'X', clinical: { case: 'X' } });
});

test('a table with ids is left as it is; an unknown column names the nearest', () => {
  expect(ids('ID,image,mask\n7,a,b')).toEqual({ ids: ['7'] });
  expect(() => ids('image,mask,case\na,b,X', 'cas')).toThrow(/Did you mean "case"/);
});
