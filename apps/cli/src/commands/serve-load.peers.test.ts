import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hasPrograms, runProgram } from '../../../../packages/host-pacs/src/testing/peers.js';
import { hasPostgres } from '../../../../packages/queue-postgres/src/testing/postgres-server.js';

const bench = fileURLToPath(new URL('../../../../bench/load.mjs', import.meta.url));

interface Ingest {
  readonly slices: number;
}

describe.skipIf(!hasPostgres || !hasPrograms('/usr/bin/dcmsend', '/usr/bin/echoscu'))('the service under load', () => {
  test('keeps every slice of four associations, answers 50 users meanwhile, and stays small', async () => {
    const { status, said } = await runProgram(
      process.execPath,
      ['--import', 'tsx', '--conditions=source', bench, '--slices', '400', '--seconds', '15'],
      580_000,
    );
    expect(status, said).toBe(0);
    const figures = JSON.parse(said.trim().split('\n').at(-1)!) as {
      readonly ingest: Ingest & { readonly peakMb: number };
      readonly pages: { readonly requests: number; readonly errors: number };
      readonly both: Ingest & { readonly errors: number };
    };
    // How fast is the benchmark's to say; what holds on any machine is that nothing is lost, refused or piled up.
    expect(figures.ingest.peakMb).toBeLessThan(600);
    expect(figures.ingest.slices).toBe(400);
    expect(figures.pages.requests).toBeGreaterThan(100);
    expect([figures.pages.errors, figures.both.errors]).toEqual([0, 0]);
  }, 600_000);
});
