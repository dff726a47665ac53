import type { EndpointProtocol } from '@radscore/protocol';
import type { Course } from './course.js';
import type { Verdict } from './verdict.js';

/**
 * Yes or no: ever, or within the time of the protocol. A patient known to be without the event at the horizon has none; one who
 * left before it, or in whom a competing event came first, is treated as the protocol says.
 */
export function binaryStatus(endpoint: EndpointProtocol, { event, competing, followUp }: Course): Verdict {
  const { within, unit, title, positive, censoredBefore, competingBefore } = endpoint;
  if (within === undefined) return { status: event === undefined ? 0 : 1, time: event?.time ?? followUp ?? 0 };

  const horizon = `${within} ${unit}`;
  if (event !== undefined && event.time === undefined) {
    return {
      excluded: 'time of the event unknown',
      sentence: `There was ${positive}, but when is not known, so it may have been after ${horizon}.`,
    };
  }
  if (
    competing?.time !== undefined &&
    competing.time <= within &&
    competing.time < (event?.time ?? Number.POSITIVE_INFINITY)
  ) {
    const when = round(competing.time);
    if (competingBefore === 'exclude') {
      return {
        excluded: `competing event within ${horizon}`,
        sentence: `A competing event came first, at ${when} ${unit}.`,
      };
    }
    return {
      status: 0,
      time: competing.time,
      note: `had a competing event within ${horizon}, which is no ${positive}`,
    };
  }
  if (event?.time !== undefined) return { status: event.time <= within ? 1 : 0, time: event.time };

  const known = Math.max(followUp ?? Number.NEGATIVE_INFINITY, competing?.time ?? Number.NEGATIVE_INFINITY);
  if (known >= within) return { status: 0, time: known };
  const until = Number.isFinite(known) ? `at ${round(known)} ${unit}` : 'at an unknown time';
  if (censoredBefore === 'exclude') {
    return {
      excluded: `followed for less than ${horizon}`,
      sentence: `The patient left ${until} without the event, before ${title} could be judged.`,
      early: known,
    };
  }
  return {
    status: 0,
    time: known,
    early: known,
    note: `left before ${horizon} without the event, which is taken for no ${positive}`,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
