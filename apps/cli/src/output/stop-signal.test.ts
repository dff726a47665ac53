import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const module = fileURLToPath(new URL('./stop-signal.ts', import.meta.url));
/** Says when it may be stopped; ends well a second after it was asked to. */
const program = `
  import { stopSignal } from ${JSON.stringify(module)};
  stopSignal().addEventListener('abort', () => setTimeout(() => process.exit(0), 3000));
  setInterval(() => {}, 1000);
  process.stdout.write('ready');
`;

async function stoppedBy(...signals: readonly NodeJS.Signals[]): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  for (const signal of signals) {
    child.kill(signal);
    await new Promise((resolve) => setTimeout(resolve, 1200));
  }
  return ended;
}

test('Ctrl-C and SIGTERM let what was begun end; a second one ends at once', async () => {
  const statuses = await Promise.all([
    stoppedBy('SIGINT'),
    stoppedBy('SIGTERM'),
    stoppedBy('SIGINT', 'SIGINT'),
    stoppedBy('SIGTERM', 'SIGTERM'),
  ]);
  expect(statuses).toEqual([0, 0, 130, 143]);
});
