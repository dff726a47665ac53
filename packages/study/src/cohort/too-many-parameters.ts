import type { ErrorData } from '@radscore/core';
import { studyError } from '../errors.js';
import type { EndpointSummary, StudyOutcome } from '../study/types.js';

/** Events (of the rarer outcome) for each parameter that a model should have at least. */
const eventsPerParameter = 10;

/**
 * The warning for a model with more parameters than the patients can carry; undefined where they can. Counted are events of
 * survival, patients of the rarer outcome otherwise.
 */
export function tooManyParameters(
  endpoint: EndpointSummary,
  kind: StudyOutcome['kind'],
  parameters: number,
): ErrorData | undefined {
  const others = endpoint.others + endpoint.competing;
  const rarer = kind === 'survival' ? endpoint.events : Math.min(endpoint.events, others);
  if (parameters === 0 || rarer / parameters >= eventsPerParameter) return undefined;
  const what = kind === 'survival' ? 'events' : 'patients of the rarer outcome';
  const ratio = (Math.round((rarer / parameters) * 10) / 10).toString();
  return studyError('RAD-STUDY-PARAMETERS', { events: rarer, kind: what, parameters, ratio }).toJSON();
}
