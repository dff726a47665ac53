import { coreError, didYouMean } from '@radscore/core';
import { earlyRecurrence } from './early-recurrence.js';
import { peritumoralRecurrence } from './peritumoral-recurrence.js';
import type { PhantomStudy } from './phantom-study.js';
import { survival } from './survival.js';
import { ultrasoundRecurrence } from './ultrasound-recurrence.js';
import { wholeLiver } from './whole-liver.js';

/** The phantom cohorts, by the protocols they are made for. */
export const phantomStudies: readonly PhantomStudy[] = [
  peritumoralRecurrence,
  earlyRecurrence,
  ultrasoundRecurrence,
  wholeLiver,
  survival,
];

/**
 * The phantom cohort made for a protocol.
 *
 * @throws RAD-PARAMETER-UNKNOWN for another id.
 */
export function phantomStudy(protocol: string): PhantomStudy {
  const study = phantomStudies.find((candidate) => candidate.protocol === protocol);
  if (study !== undefined) return study;
  const names = phantomStudies.map((candidate) => candidate.protocol);
  throw coreError('RAD-PARAMETER-UNKNOWN', {
    kind: 'phantom',
    name: protocol,
    known: names.join(', '),
    suggestion: didYouMean(protocol, names),
  });
}
