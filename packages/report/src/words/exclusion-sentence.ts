import type { EndpointNote, Exclusion } from '@radscore/study';
import { count } from '../svg/format.js';

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The group of an exclusion in the flow diagram: the reason without codes of errors, which the table of exclusions has. */
export function exclusionReason({ reason }: Pick<Exclusion, 'reason'>): string {
  if (/^RAD-[A-Z0-9-]+$/.test(reason)) return 'Image or outlines could not be used';
  return reason.replace(/ \(RAD-[A-Z0-9-]+\)$/, '');
}

/** Why a patient is left out, in a sentence; of a fault with what to do about it. */
export function exclusionSentence(exclusion: Exclusion): string {
  switch (exclusion.code) {
    case 'AS-WRITTEN':
      return exclusion.values.text;
    case 'RULE': {
      const { column, value } = exclusion.values;
      return `${exclusion.reason} (${column} is ${value ?? 'missing'}).`;
    }
    case 'OUTCOME-UNKNOWN':
      return `Whether the event occurred is not known: ${exclusion.values.column} is missing.`;
    case 'TIME-UNKNOWN':
      return `The time of ${exclusion.values.outcome} is not known.`;
    case 'TIME-NEGATIVE':
      return `The time to the event or the last follow-up is negative (${rounded(exclusion.values.time)}).`;
    case 'EVENT-TIME-UNKNOWN': {
      const { event, within, unit } = exclusion.values;
      return `There was ${event}, but when is not known, so it may have been after ${within} ${unit}.`;
    }
    case 'COMPETING-EVENT-FIRST':
      return `A competing event came first, at ${rounded(exclusion.values.time)} ${exclusion.values.unit}.`;
    case 'LEFT-EARLY': {
      const { time, unit, outcome } = exclusion.values;
      const until = time === null ? 'at an unknown time' : `at ${rounded(time)} ${unit}`;
      return `The patient left ${until} without the event, before ${outcome} could be judged.`;
    }
    case 'NO-FEATURES':
      return 'The feature table has no row for this patient.';
    case 'FAULT':
      return `${exclusion.values.error.message} ${exclusion.values.error.remedy}`;
  }
}

/** A decision about the outcome in a sentence, with the patients it was taken for. */
export function endpointNoteSentence(note: EndpointNote): string {
  if (note.code === 'AS-WRITTEN') return note.values.text;
  const { ids } = note;
  const shown = ids.length <= 10 ? ids.join(', ') : `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more`;
  return `${count(ids.length, 'patient')} ${decision(note)}: ${shown}.`;
}

function decision(note: Exclude<EndpointNote, { code: 'AS-WRITTEN' }>): string {
  switch (note.code) {
    case 'NO-OUTCOME':
      return `had no outcome (${note.values.reason})`;
    case 'COMPETING-IS-NONE':
      return `had a competing event within ${note.values.within} ${note.values.unit}, which counts as no ${note.values.event}`;
    case 'LEFT-EARLY-IS-NONE':
      return `left before ${note.values.within} ${note.values.unit} without the event, which counts as no ${note.values.event}`;
  }
}
