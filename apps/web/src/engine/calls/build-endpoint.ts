import { protocolSchema } from '@radscore/protocol';
import { endpointNoteSentence, exclusionSentence, figures, type PredictionFigure } from '@radscore/report';
import { kaplanMeier } from '@radscore/stats';
import { studyCohort } from '@radscore/study';
import { parseCsv } from '@radscore/tables';
import type { Call } from '../call.js';

/** An endpoint as the form has it; names of columns. */
export interface EndpointChoice {
  readonly kind: 'binary' | 'survival';
  readonly event: string;
  readonly time?: string;
  /** Binary: the event must happen by this time. */
  readonly within?: number;
  readonly unit: 'days' | 'months' | 'years';
}

export interface EndpointFound {
  readonly patients: number;
  readonly events: number;
  readonly notes: readonly string[];
  readonly exclusions: readonly { readonly id: string; readonly sentence: string }[];
  readonly curve?: PredictionFigure['figure'];
}

/** Gives every patient of a table the outcome, as a study would. @throws RAD-COHORT-*, RAD-ENDPOINT-*. */
export const buildEndpoint: Call<{ readonly table: string; readonly choice: EndpointChoice }, EndpointFound> = ({
  table,
  choice: { kind, event, time, within, unit },
}) => {
  const outcome = (name: string, type: 'flag' | 'numeric') => [name, { role: 'outcome', type }] as const;
  const protocol = protocolSchema.parse({
    version: 1,
    id: 'endpoint',
    title: event,
    endpoint: {
      kind,
      title: event,
      event: [{ flag: event, ...(time !== undefined && { time }) }],
      unit,
      ...(kind === 'binary' && within !== undefined && { within }),
      positive: event,
    },
    cohort: {
      columns: Object.fromEntries([outcome(event, 'flag'), ...(time === undefined ? [] : [outcome(time, 'numeric')])]),
    },
    split: { kind: 'random', test: 0.3 },
    signatures: { none: { regions: ['none'] } },
    selection: [{ name: 'standardise' }],
    variants: { none: { radiomics: 'columns', clinical: false } },
    models: { none: { name: 'logistic' } },
  });
  const { patients, outcome: found, endpoint, exclusions } = studyCohort(parseCsv(table), protocol, { images: false });
  return {
    patients: patients.length,
    events: endpoint.events,
    notes: endpoint.notes.map(endpointNoteSentence),
    exclusions: exclusions.map((each) => ({ id: each.id, sentence: exclusionSentence(each) })),
    ...(found.kind === 'survival' && {
      curve: curveOf(
        found.time,
        found.status.map((status) => Number(status === 1)),
        { unit, event },
      ),
    }),
  };
};

function curveOf(time: readonly number[], event: readonly number[], words: { unit: string; event: string }) {
  const curve = kaplanMeier(time, event);
  const known = (values: ArrayLike<number>) => Array.from(values, (value) => (Number.isFinite(value) ? value : null));
  return figures.kaplanMeier.draw({
    timeLabel: `Time (${words.unit})`,
    outcomeLabel: `Free of ${words.event}`,
    groups: [
      {
        name: 'all',
        n: curve.n,
        events: curve.totalEvents,
        time: Array.from(curve.time),
        atRisk: Array.from(curve.atRisk),
        censored: Array.from(curve.censored),
        survival: Array.from(curve.survival),
        lower: known(curve.lower),
        upper: known(curve.upper),
      },
    ],
  });
}
