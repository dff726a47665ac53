import { expect, test } from 'vitest';
import { endpointNoteSentence, exclusionReason, exclusionSentence } from './exclusion-sentence.js';

const patient = { id: 'P1', stage: 'endpoint' as const, reason: 'lost to follow-up' };
const horizon = { within: 12, unit: 'months' };

test('why a patient is left out, in a sentence', () => {
  const early = { ...horizon, time: 11, outcome: 'recurrence' };
  expect(exclusionSentence({ ...patient, code: 'LEFT-EARLY', values: early })).toBe(
    'The patient left at 11 months without the event, before recurrence could be judged.',
  );
  expect(exclusionSentence({ ...patient, code: 'LEFT-EARLY', values: { ...early, time: null } })).toContain(
    'left at an unknown time',
  );
  expect(exclusionSentence({ ...patient, code: 'RULE', values: { column: 'recurrence', value: 2 } })).toBe(
    'lost to follow-up (recurrence is 2).',
  );
  expect(exclusionSentence({ ...patient, code: 'RULE', values: { column: 'age', value: null } })).toContain(
    '(age is missing)',
  );
  expect(exclusionSentence({ ...patient, code: 'TIME-NEGATIVE', values: { time: -2 } })).toContain('(-2)');
  expect(exclusionSentence({ ...patient, code: 'AS-WRITTEN', values: { text: 'As it was.' } })).toBe('As it was.');
});

test('no code of an error stands in the flow diagram', () => {
  expect(exclusionReason({ reason: 'could not be measured (RAD-MASK-EMPTY)' })).toBe('could not be measured');
  expect(exclusionReason({ reason: 'RAD-MASK-EMPTY' })).toBe('Image or outlines could not be used');
  expect(exclusionReason({ reason: 'under 18' })).toBe('under 18');
});

test('a decision about the outcome names its patients, ten at most', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `P${i + 1}`);
  const values = { ...horizon, event: 'recurrence' };
  expect(endpointNoteSentence({ code: 'COMPETING-IS-NONE', values, ids: ['P1'] })).toBe(
    '1 patient had a competing event within 12 months, which counts as no recurrence: P1.',
  );
  expect(endpointNoteSentence({ code: 'LEFT-EARLY-IS-NONE', values, ids })).toMatch(
    /^12 patients left before 12 months without the event, which counts as no recurrence: P1, .+, P10 and 2 more\.$/,
  );
});
