import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before a run of the tests: a folder for what its files share (`packages/host-node/src/testing/made-once.ts`); it goes with the run. */
export function setup(): (() => void) | undefined {
  if (process.env.RADSCORE_TEST_FOLDER !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'radscore-shared-'));
  // PostgreSQL, which does not run as root, reads in it.
  chmodSync(folder, 0o755);
  process.env.RADSCORE_TEST_FOLDER = folder;
  return () => {
    delete process.env.RADSCORE_TEST_FOLDER;
    rmSync(folder, { recursive: true, force: true });
  };
}
