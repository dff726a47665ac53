import type { EndpointProtocol } from '@radscore/protocol';
import { flagCodes } from '../cohort/flag-codes.js';
import { studyError } from '../errors.js';
import type { Coded } from '../study/coded.js';
import type {
  ClinicalValue,
  EndpointDecisions,
  EndpointSummary,
  Exclusion,
  StudyOutcome,
  StudyPatient,
} from '../study/types.js';
import { binaryStatus } from './binary-status.js';
import { courseOf } from './course.js';
import { horizonOf } from './horizon.js';
import type { Verdict } from './verdict.js';

/** The patients who have the outcome, and those who cannot be given one. */
export interface BuiltEndpoint {
  readonly included: readonly StudyPatient[];
  readonly outcome: StudyOutcome;
  readonly summary: EndpointSummary;
  readonly exclusions: readonly Exclusion[];
}

/**
 * Gives each patient the outcome of the protocol: yes or no (ever, or within a time), or a time with an event, from flags with
 * times or from dates. Of several events the first counts. Patients who left before the horizon, who died first, or whose cells
 * are missing, are handled as the protocol says, and counted.
 *
 * @throws RAD-COHORT-TYPE for a column of another type than the endpoint needs, RAD-COHORT-FLAG for an event of three values.
 */
export function buildEndpoint(endpoint: EndpointProtocol, patients: readonly StudyPatient[]): BuiltEndpoint {
  requireTypes(endpoint, patients);
  const verdicts = patients.map(({ values }) => verdictOf(endpoint, values));
  const kept: { patient: StudyPatient; status: 0 | 1 | 2; time: number }[] = [];
  const exclusions: Exclusion[] = [];
  const noted = new Map<string, { note: Coded<EndpointDecisions>; ids: string[] }>();
  for (const [i, patient] of patients.entries()) {
    const verdict = verdicts[i]!;
    if ('excluded' in verdict) {
      const { excluded: reason, early: _, ...found } = verdict;
      exclusions.push({ id: patient.id, stage: 'endpoint', reason, ...found });
      note(noted, { code: 'NO-OUTCOME', values: { reason } }, patient.id);
    } else {
      kept.push({ patient, ...verdict });
      if (verdict.note !== undefined) note(noted, verdict.note, patient.id);
    }
  }
  const binary = endpoint.kind === 'binary';
  const outcome: StudyOutcome = binary
    ? { kind: 'binary', event: kept.map(({ status }) => (status === 1 ? 1 : 0)) }
    : {
        kind: 'survival',
        time: kept.map(({ time }) => time),
        status: kept.map(({ status }) => status),
        unit: endpoint.unit,
      };
  const horizon = horizonOf(endpoint, verdicts);
  const count = (wanted: number) => kept.filter(({ status }) => status === wanted).length;
  const { positive, negative = `no ${positive}` } = endpoint;
  return {
    included: kept.map(({ patient }) => patient),
    outcome,
    summary: {
      title: endpoint.title,
      positive,
      negative,
      events: count(1),
      others: count(0),
      competing: count(2),
      ...(horizon !== undefined && { horizon }),
      notes: [...noted.values()].map(({ note: decision, ids }) => ({ ...decision, ids })),
    },
    exclusions,
  };
}

function verdictOf(endpoint: EndpointProtocol, values: Readonly<Record<string, ClinicalValue>>): Verdict {
  const course = courseOf(endpoint, values);
  if ('excluded' in course) return course;
  if (endpoint.kind === 'binary') return binaryStatus(endpoint, course);
  const { event, competing, followUp } = course;
  const first = [event?.time, competing?.time].filter((time) => time !== undefined);
  const time = first.length > 0 ? Math.min(...first) : followUp;
  if ((event !== undefined && event.time === undefined) || time === undefined) {
    return { excluded: 'time unknown', code: 'TIME-UNKNOWN', values: { outcome: endpoint.title } };
  }
  if (event?.time === time) return { status: 1, time };
  return { status: competing?.time === time ? 2 : 0, time };
}

function note(
  noted: Map<string, { note: Coded<EndpointDecisions>; ids: string[] }>,
  decision: Coded<EndpointDecisions>,
  id: string,
): void {
  const kind = JSON.stringify(decision);
  const known = noted.get(kind) ?? { note: decision, ids: [] };
  known.ids.push(id);
  noted.set(kind, known);
}

/** Flags must be 0 or 1, times numbers, dates dates: text that slipped through as a category is refused here. */
function requireTypes(
  { event, competing = [], time, origin, followUp }: EndpointProtocol,
  patients: readonly StudyPatient[],
): void {
  const dated = origin !== undefined;
  const needs = [
    ...[...event, ...competing].flatMap((each) => [
      { name: each.flag, expected: 'flag' as const },
      { name: each.time, expected: 'number' as const },
      { name: each.date, expected: 'date' as const },
    ]),
    { name: time, expected: 'number' as const },
    { name: origin, expected: 'date' as const },
    { name: followUp, expected: dated ? ('either' as const) : ('number' as const) },
  ];
  for (const { name, expected } of needs) {
    if (name !== undefined) requireType(name, expected, patients);
  }
}

function requireType(
  name: string,
  expected: 'flag' | 'number' | 'date' | 'either',
  patients: readonly StudyPatient[],
): void {
  const values = patients.map((patient) => patient.values[name] ?? null).filter((value) => value !== null);
  const isDate = (value: ClinicalValue) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (expected === 'flag') {
    if (values.every((value) => value === 0 || value === 1)) return;
    const found = [...new Set(values.map(String))];
    const example = flagCodes(found);
    const shown = found.slice(0, 8).join(', ') + (found.length > 8 ? ', ...' : '');
    throw studyError(
      'RAD-COHORT-FLAG',
      { name, count: found.length, values: shown, example },
      { column: name, field: 'endpoint' },
    );
  }
  const fine = values.every(
    (value) => (expected !== 'date' && typeof value === 'number') || (expected !== 'number' && isDate(value)),
  );
  if (fine) return;
  const type = values.some((value) => typeof value === 'string') ? 'no column of numbers' : 'a column of numbers';
  const what = expected === 'number' ? 'a time as a number' : 'a date';
  throw studyError(
    'RAD-COHORT-TYPE',
    { name, type, asker: 'the endpoint', expected: what },
    { column: name, field: 'endpoint' },
  );
}
