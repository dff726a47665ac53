import { expect, test } from 'vitest';
import { caseIds } from './case-ids.js';
import type { FoundPair } from './found-file.js';

const pair = (path: string, patientId?: string): FoundPair => ({
  image: {
    path,
    kind: 'unknown',
    ...(patientId !== undefined && { image: { modality: 'CT', patientId, sopInstanceUids: [] } }),
  },
  outlines: { path: `${path}.seg`, kind: 'outlines' },
  rule: 'reference',
});

test('the folder names the case, and the PatientID where the sheet has that', () => {
  const pairs = [pair('A/ct', '17'), pair('B/ct', '18')];
  expect(caseIds(pairs)).toEqual({ source: 'folder', ids: ['A', 'B'] });
  expect(caseIds(pairs, ['17', '18'])).toEqual({ source: 'header', ids: ['17', '18'] });
});

test('files side by side are named by what tells them apart', () => {
  expect(caseIds([pair('images/P1_ct.nii.gz'), pair('images/P2_ct.nii.gz')], ['p1', 'p2']).ids).toEqual(['p1', 'p2']);
});

test('two pairs never share an id', () => {
  expect(caseIds([pair('A/1', '17'), pair('A/2', '17')])).toEqual({ source: 'path', ids: ['A/1', 'A/2'] });
});
