import type { EndpointProtocol } from '@radscore/protocol';
import type { Course } from './course.js';
import type { Verdict } from './verdict.js';

/**
 * Yes or no: ever, or within the time of the protocol. A patient known to be without the event at the horizon has none; one who
 * left before it, or in whom a competing event came first, is handled as the protocol says.
 */
export function binaryStatus(endpoint: EndpointProtocol, { event, competing, followUp }: Course): Verdict {
  const { within, unit, title, positive, censoredBefore, competingBefore } = endpoint;
  if (within === undefined) return { status: event === undefined ? 0 : 1, time: event?.time ?? followUp ?? 0 };

  const horizon = `${within} ${unit}`;
  if (event !== undefined && event.time === undefined) {
    return {
      excluded: 'time of the event unknown',
      code: 'EVENT-TIME-UNKNOWN',
      values: { event: positive, within, unit },
    };
  }
  if (
    competing?.time !== undefined &&
    competing.time <= within &&
    competing.time < (event?.time ?? Number.POSITIVE_INFINITY)
  ) {
    if (competingBefore === 'exclude') {
      return {
        excluded: `competing event within ${horizon}`,
        code: 'COMPETING-EVENT-FIRST',
        values: { time: competing.time, within, unit },
      };
    }
    return {
      status: 0,
      time: competing.time,
      note: { code: 'COMPETING-IS-NONE', values: { event: positive, within, unit } },
    };
  }
  if (event?.time !== undefined) return { status: event.time <= within ? 1 : 0, time: event.time };

  const known = Math.max(followUp ?? Number.NEGATIVE_INFINITY, competing?.time ?? Number.NEGATIVE_INFINITY);
  if (known >= within) return { status: 0, time: known };
  if (censoredBefore === 'exclude') {
    return {
      excluded: `followed for less than ${horizon}`,
      code: 'LEFT-EARLY',
      values: { time: Number.isFinite(known) ? known : null, outcome: title, within, unit },
      early: known,
    };
  }
  return {
    status: 0,
    time: known,
    early: known,
    note: { code: 'LEFT-EARLY-IS-NONE', values: { event: positive, within, unit } },
  };
}
