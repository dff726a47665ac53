import { expect, test } from 'vitest';
import { proposeAliases } from './propose-aliases.js';

test('names of tumours and of the liver are put together; what is neither is left out', () => {
  expect(proposeAliases(['GTV', 'Liver', 'liver_tumor', 'GTV', 'Spleen', 'LIVER'])).toEqual({
    tumour: ['GTV', 'liver_tumor'],
    liver: ['LIVER', 'Liver'],
  });
});
