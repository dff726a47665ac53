import type { Rng } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { RunResult, SetName, StudyColumn, StudyPatient } from '@radscore/study';

/** Made-up patients with what the study sees of them and the signal behind it, which it does not. */
export interface ExampleCohort {
  /** What the outcome hangs on; candidates see it more or less well. */
  readonly signal: readonly number[];
  readonly cohort: RunResult['cohort'];
  /** The event of a binary outcome, the status of a survival time. */
  readonly seen: readonly (0 | 1)[];
  readonly sets: readonly (readonly [SetName, readonly string[]])[];
  readonly splits: RunResult['splits'];
  /** The rows of patients by their ids. */
  readonly rowsOf: (ids: readonly string[]) => number[];
}

/** Patients with clinical values and an outcome that follow a signal, divided as the protocol says; `name` stands wherever a name is free. */
export function exampleCohort(protocol: Protocol, name: string, n: number, rng: Rng): ExampleCohort {
  const survival = protocol.endpoint.kind === 'survival';
  const signal = Array.from({ length: n }, () => rng.normal());
  const size = Array.from(
    { length: n },
    (_, i) => Math.round(10 * (3 + 0.5 * signal[i]! + 1.2 * Math.abs(rng.normal()))) / 10,
  );
  const event = signal.map((value): 0 | 1 => (rng.uniform() < 1 / (1 + Math.exp(0.4 - value)) ? 1 : 0));
  const time = signal.map(
    (value) => Math.round(10 * ((-Math.log(1 - rng.uniform()) * 50) / Math.exp(0.6 * value) + 1)) / 10,
  );
  const followUp = signal.map(() => 15 + 60 * rng.uniform());
  const status = time.map((each, i): 0 | 1 => (each <= followUp[i]! ? 1 : 0));
  const times = time.map((each, i) => Math.round(10 * Math.min(each, followUp[i]!)) / 10);
  const patients: StudyPatient[] = signal.map((_, i) => ({
    id: `${name}P${String(i + 1).padStart(3, '0')}`,
    line: i + 2,
    site: i % 4 === 0 ? `two${name}` : 'one',
    values: {
      age: i % 17 === 0 ? null : Math.round(62 + 9 * rng.normal()),
      sex: rng.uniform() < 0.6 ? `male${name}` : 'female',
      cea: Math.round(10 * Math.exp(2 + rng.normal() + 0.3 * signal[i]!)) / 10,
      max_tumor_size: size[i]!,
      node_positive: i % 23 === 0 ? null : Number(rng.uniform() < 0.5),
      [`grade${name}`]: ['G1', 'G2', 'G3'][rng.below(3)]!,
    },
  }));
  const isTest = patients.map((_, i) =>
    protocol.split.kind === 'by-column' ? i % 4 === 0 : i % 10 >= 7 && i % 10 < 9,
  );
  const isExternal = patients.map((_, i) => protocol.split.kind !== 'by-column' && i % 10 === 9);
  const idsWhere = (keep: (i: number) => boolean) => patients.filter((_, i) => keep(i)).map((each) => each.id);
  const external = idsWhere((i) => isExternal[i]!);
  const train = idsWhere((i) => !isTest[i]! && !isExternal[i]!);
  const test = idsWhere((i) => isTest[i]!);
  const outcome: RunResult['cohort']['outcome'] = survival
    ? { kind: 'survival', time: times, status, unit: 'months' }
    : { kind: 'binary', event };
  const seen = survival ? status : event;
  const sets: ExampleCohort['sets'] = [
    ['train', train],
    ['test', test],
    ...(external.length > 0 ? [['external', external] as const] : []),
  ];
  const place = new Map(patients.map((each, i) => [each.id, i]));
  const events = seen.reduce<number>((sum, value) => sum + value, 0);
  return {
    signal,
    seen,
    sets,
    rowsOf: (ids) => ids.map((id) => place.get(id)!),
    splits: {
      seed: 1,
      main: [{ name: 'train-test', train, test }],
      external,
    },
    cohort: {
      patients,
      outcome,
      endpoint: {
        title: protocol.endpoint.title,
        positive: protocol.endpoint.positive,
        negative: protocol.endpoint.negative ?? `no ${protocol.endpoint.positive}`,
        events,
        others: n - events,
        competing: 0,
        notes: [
          {
            code: 'NO-OUTCOME',
            values: { reason: `left before the horizon${name}` },
            ids: [1, 2, 3].map((k) => `${name}X${k}`),
          },
        ],
      },
      columns: columnsOf(protocol, name, n),
      enrolled: n + 7,
      exclusions: exclusionsOf(name),
      warnings: [],
    },
  };
}

function columnsOf(protocol: Protocol, name: string, n: number): StudyColumn[] {
  const column = (
    own: string,
    type: StudyColumn['type'],
    label: string,
    unit?: string,
    missing: StudyColumn['missing'] = [],
  ): StudyColumn => ({
    name: own,
    label,
    type,
    inferred: false,
    role: 'clinical',
    measured: 'before',
    present: n - missing.reduce((sum, { count }) => sum + count, 0),
    missing,
    ...(unit !== undefined && { unit }),
  });
  return [
    column('age', 'numeric', 'Age', 'years', [
      { token: '-999', count: 6 },
      { token: '', count: 2 },
    ]),
    column('sex', 'categorical', `Sex${name}`),
    column('cea', 'numeric', 'Carcinoembryonic antigen', 'ng/mL'),
    column('max_tumor_size', 'numeric', 'Maximum tumour size', 'cm'),
    column('node_positive', 'flag', 'Positive lymph node of the primary', undefined, [{ token: 'unknown', count: 6 }]),
    { ...column(`grade${name}`, 'categorical', ''), measured: 'after' },
    { ...column(protocol.endpoint.positive, 'flag', ''), role: 'outcome' },
  ];
}

function exclusionsOf(name: string): RunResult['cohort']['exclusions'] {
  return [
    ...[1, 2, 3].map((k) => ({
      id: `${name}X${k}`,
      stage: 'endpoint' as const,
      reason: 'Left before the horizon',
      code: 'LEFT-EARLY' as const,
      values: { time: 9, within: 24, unit: 'months', outcome: 'recurrence' },
    })),
    ...[4, 5].map((k) => ({
      id: `${name}X${k}`,
      stage: 'cohort' as const,
      reason: `No outcome${name}`,
      code: 'OUTCOME-UNKNOWN' as const,
      values: { column: `outcome${name}` },
    })),
    ...[6, 7].map((k) => ({
      id: `${name}X${k}`,
      stage: 'images' as const,
      reason: 'RAD-MASK-EMPTY',
      code: 'FAULT' as const,
      values: {
        error: {
          code: 'RAD-MASK-EMPTY',
          message: 'The mask holds no voxel of the label.',
          remedy: 'Check the label number.',
          values: {},
          place: {},
        },
      },
    })),
  ];
}
