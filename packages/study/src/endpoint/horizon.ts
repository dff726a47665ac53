import type { EndpointProtocol } from '@radscore/protocol';
import { kaplanMeier, survivalAt } from '@radscore/stats';
import type { EndpointSummary } from '../study/types.js';
import type { Verdict } from './verdict.js';

/**
 * What the horizon of a yes or no does: how many left before it without the event, and the risk by Kaplan-Meier beside the share
 * that the study counts. Undefined where there is no horizon.
 */
export function horizonOf(
  { kind, within }: Pick<EndpointProtocol, 'kind' | 'within'>,
  verdicts: readonly Verdict[],
): EndpointSummary['horizon'] {
  if (kind !== 'binary' || within === undefined) return undefined;
  const known = verdicts.flatMap((verdict) => {
    if (verdict.early !== undefined) return [{ time: verdict.early, status: 0 }];
    // A competing event before the horizon is neither the event nor early censoring.
    return 'excluded' in verdict
      ? []
      : [{ ...verdict, time: Math.max(verdict.time, verdict.status === 1 ? 0 : within) }];
  });
  const counted = verdicts.filter((verdict) => 'status' in verdict);
  const events = counted.filter(({ status }) => status === 1).length;
  const timed = known.filter(({ time }) => Number.isFinite(time) && time >= 0);
  return {
    early: verdicts.filter(({ early }) => early !== undefined).length,
    patients: known.length,
    kaplanMeier: timed.length === 0 ? null : riskAt(timed, within),
    asCoded: counted.length === 0 ? null : events / counted.length,
  };
}

function riskAt(known: readonly { readonly time: number; readonly status: number }[], within: number): number | null {
  const curve = kaplanMeier(
    known.map(({ time }) => time),
    known.map(({ status }) => (status === 1 ? 1 : 0)),
  );
  const survival = survivalAt(curve, [within])[0]?.survival ?? null;
  return survival === null ? null : 1 - survival;
}
