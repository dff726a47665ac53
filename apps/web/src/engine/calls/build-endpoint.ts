import { isRadError } from '@radscore/core';
import { type Protocol, protocolSchema } from '@radscore/protocol';
import { endpointNoteSentence, exclusionSentence, figures, type PredictionFigure } from '@radscore/report';
import { kaplanMeier } from '@radscore/stats';
import { type StudyCohort, studyCohort } from '@radscore/study';
import { parseCsv, type TextTable } from '@radscore/tables';
import { stringify } from 'yaml';
import { texts } from '../../texts/index.js';
import type { Call } from '../call.js';

/** An event by its columns: a flag with its time, or a date. */
export type EventColumns = { readonly flag: string; readonly time?: string } | { readonly date: string };

/** An endpoint as the form has it. */
export interface EndpointChoice {
  readonly kind: 'binary' | 'survival';
  readonly title: string;
  /** Of several the first that happens counts. */
  readonly event: readonly EventColumns[];
  /** Of dates: when the time begins, and when somebody was last seen. */
  readonly origin?: string;
  readonly followUp?: string;
  /** Binary: the event must happen by this time. */
  readonly within?: number;
  readonly unit: 'days' | 'months' | 'years';
}

export interface EndpointFound {
  readonly patients: number;
  readonly events: number;
  readonly notes: readonly string[];
  readonly exclusions: readonly { readonly id: string; readonly sentence: string }[];
  /** Where times are known. */
  readonly curve?: PredictionFigure['figure'];
  /** The same as a part of a protocol. */
  readonly yaml: string;
}

/** Gives every patient of a table the outcome, as a study would. @throws RAD-COHORT-*, RAD-ENDPOINT-*. */
export const buildEndpoint: Call<{ readonly table: string; readonly choice: EndpointChoice }, EndpointFound> = ({
  table: text,
  choice,
}) => {
  const table = parseCsv(text);
  const protocol = protocolOf(choice);
  const { patients, outcome, endpoint, exclusions } = cohortOf(table, protocol);
  const course = outcome.kind === 'survival' ? outcome : courseOf(table, choice);
  const { columns } = protocol.cohort;
  return {
    patients: patients.length,
    events: endpoint.events,
    notes: endpoint.notes.map(endpointNoteSentence),
    exclusions: exclusions.map((each) => ({ id: each.id, sentence: exclusionSentence(each) })),
    ...(course && {
      curve: curveOf(
        course.time,
        course.status.map((status) => Number(status === 1)),
        choice,
      ),
    }),
    yaml: stringify({ endpoint: endpointOf(choice), cohort: { columns: rolesOf(Object.keys(columns), choice) } }),
  };
};

const cohortOf = (table: TextTable, protocol: Protocol): StudyCohort => studyCohort(table, protocol, { images: false });

/** The course of the same patients up to the same events, where their times are known. */
function courseOf(table: TextTable, choice: EndpointChoice) {
  const { within: _, ...endless } = choice;
  if (choice.event.some((event) => !('date' in event) && event.time === undefined)) return undefined;
  try {
    const { outcome } = cohortOf(table, protocolOf({ ...endless, kind: 'survival' }));
    return outcome.kind === 'survival' ? outcome : undefined;
  } catch (error) {
    // The endpoint itself is fine; that there is no curve says enough.
    if (isRadError(error)) return undefined;
    throw error;
  }
}

const endpointOf = ({ kind, title, event, origin, followUp, within, unit }: EndpointChoice) => ({
  kind,
  title,
  event: event.length === 1 ? event[0] : event,
  ...(origin !== undefined && { origin }),
  ...(followUp !== undefined && { followUp }),
  ...(kind === 'binary' && within !== undefined && { within }),
  unit,
  positive: title,
});

function rolesOf(names: readonly string[], { event, origin, followUp }: EndpointChoice) {
  const isDate = (name: string) =>
    name === origin || name === followUp || event.some((each) => 'date' in each && each.date === name);
  const isFlag = (name: string) => event.some((each) => 'flag' in each && each.flag === name);
  return Object.fromEntries(
    names.map((name) => [name, { role: 'outcome', type: isDate(name) ? 'date' : isFlag(name) ? 'flag' : 'numeric' }]),
  );
}

function protocolOf(choice: EndpointChoice): Protocol {
  const columns = [
    ...choice.event.flatMap((each) => ('date' in each ? [each.date] : [each.flag, each.time])),
    choice.origin,
    choice.followUp,
  ];
  const named = [...new Set(columns.filter((name) => name !== undefined))];
  return protocolSchema.parse({
    version: 1,
    id: 'endpoint',
    title: choice.title,
    endpoint: endpointOf(choice),
    cohort: { columns: rolesOf(named, choice) },
    split: { kind: 'random', test: 0.3 },
    signatures: { none: { regions: ['none'] } },
    selection: [{ name: 'standardise' }],
    variants: { none: { radiomics: 'columns', clinical: false } },
    models: { none: { name: 'logistic' } },
  });
}

function curveOf(time: readonly number[], event: readonly number[], { unit, title }: EndpointChoice) {
  const curve = kaplanMeier(time, event);
  const known = (values: ArrayLike<number>) => Array.from(values, (value) => (Number.isFinite(value) ? value : null));
  return figures.kaplanMeier.draw({
    timeLabel: texts.study.timeIn(unit),
    outcomeLabel: texts.study.freeOf(title),
    groups: [
      {
        name: texts.cohort.everybody,
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
