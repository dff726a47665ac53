import { Fhir } from 'fhir';
import { expect, test } from 'vitest';
import { auditEvent } from './audit-event.js';

const seen = {
  ...{ number: 7, at: '2026-03-01T08:00:00.000Z', actor: 'roe', act: 'study-seen', study: 'a-key' },
  ...{ details: { version: 2 }, hash: 'f'.repeat(64) },
};

test.each(['study-seen', 'study-accepted', 'signed-in', 'sign-in-failed', 'refused'])(
  '%s is a valid AuditEvent without a warning',
  (act) => {
    for (const study of ['a-key', null]) {
      const { valid, messages } = new Fhir().validate(auditEvent({ ...seen, act, study }, 'Hospital'));
      expect({ valid, messages }).toEqual({ valid: true, messages: [] });
    }
  },
);

test('who, what, which study, when, and how it ended', () => {
  expect(auditEvent(seen, 'Hospital')).toMatchObject({
    action: 'R',
    outcome: '0',
    recorded: seen.at,
    subtype: [{ code: 'read' }],
    agent: [{ who: { identifier: { value: 'roe' } }, requestor: true }],
    entity: [
      {
        what: { identifier: { value: 'a-key' } },
        detail: expect.arrayContaining([{ type: 'act', valueString: 'study-seen' }]),
      },
    ],
  });
  expect(auditEvent({ ...seen, act: 'study-accepted' }, 'x')).toMatchObject({ action: 'U', outcome: '0' });
  expect(auditEvent({ ...seen, act: 'sign-in-failed' }, 'x')).toMatchObject({ action: 'E', outcome: '4' });
});
