import type { Protocol } from './schema.js';

/** The columns that belong to the outcome, with why: the endpoint reads them, or the protocol gives them that role. */
export function outcomeColumns({ endpoint, cohort }: Pick<Protocol, 'endpoint' | 'cohort'>): Map<string, string> {
  const { event, competing = [], time, followUp } = endpoint;
  const read = [...event, ...competing].flatMap(({ flag, time, date }) => [flag, time, date]);
  const names = [...read, time, followUp].filter((name) => name !== undefined);
  const given = Object.entries(cohort.columns).filter(([, { role }]) => role === 'outcome');
  return new Map([
    ...given.map(([name]) => [name, 'its role is outcome'] as const),
    ...names.map((name) => [name, 'the endpoint is made of it'] as const),
  ]);
}
