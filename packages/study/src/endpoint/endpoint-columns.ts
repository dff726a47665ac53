import type { EndpointProtocol } from '@radscore/protocol';

/** Every column an endpoint is made of, each once; the index date is one of them. */
export function endpointColumns({ event, competing = [], time, origin, followUp }: EndpointProtocol): string[] {
  const read = [...event, ...competing].flatMap((each) => [each.flag, each.time, each.date]);
  return [...new Set([...read, time, origin, followUp].filter((name) => name !== undefined))];
}
