import { expect, test } from 'vitest';
import { caseError } from '../errors.js';
import { notedCases } from './noted-cases.js';

const accepted = caseError('RAD-IDENTITY-ACCEPTED', { codes: 'RAD-IDENTITY-PATIENT' }).toJSON();
const note = (kind: 'warning' | 'missing') => ({ kind, reason: accepted });

test('what was noted of several cases is one warning with their ids; what is missing stands elsewhere', () => {
  const found = notedCases([
    { id: 'A', notes: [note('warning'), note('warning')] },
    { id: 'B', notes: [note('missing')] },
    { id: 'C', notes: [note('warning')] },
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ code: 'RAD-CASES-NOTED', values: { code: accepted.code, count: 2, ids: 'A, C' } });
  expect(found[0]!.message).toContain(accepted.message);
  expect(notedCases([{ id: 'A', notes: [] }])).toEqual([]);
});
