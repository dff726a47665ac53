import { cliError } from './errors.js';
import { processLimits } from './process-limits.js';

/** V8 reserves 10 GB of address space for each memory of WebAssembly, which a limit (`ulimit -v`) refuses; with its bounds checks in the code it reserves none. */
const withoutReserve = '--disable-wasm-trap-handler';

/** Below it Node may not be able to open all modules of the command and of its threads at once. */
const enoughFiles = 512;
/** With fewer a thread may wait for ever for the files of its modules. */
const leastFiles = 40;
const hook = new URL('./load-one-by-one.js', import.meta.url).href;
const oneByOne = `--import=data:text/javascript,import{register}from'node:module';register('${hook}')`;

/**
 * Starts the command once more, with options of Node that let it live within the limits of the system.
 *
 * @throws RAD-OPEN-FILES where even that is not enough.
 * @returns the exit code of the second start; undefined where there is no limit, or this is the second start.
 */
export async function restartedWithinLimits(): Promise<number | undefined> {
  const { isAddressSpaceLimited, openFiles } = processLimits();
  if (openFiles < leastFiles)
    throw cliError('RAD-OPEN-FILES', { detail: `${openFiles}, and ${leastFiles} are the least` });
  const flags = [
    ...(isAddressSpaceLimited && process.allowedNodeEnvironmentFlags.has(withoutReserve) ? [withoutReserve] : []),
    ...(openFiles < enoughFiles ? [oneByOne] : []),
  ].filter((flag) => !process.execArgv.includes(flag));
  if (flags.length === 0) return undefined;
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, [...flags, ...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}
