import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const flag = '--disable-wasm-trap-handler';

/**
 * V8 reserves 10 GB of address space for each memory of WebAssembly, which a limit (`ulimit -v`) refuses; with its bounds checks in
 * the code it reserves none. Where there is a limit, the command is started once more that way.
 *
 * @returns the exit code of the second start; undefined where there is no limit, or this is the second start.
 */
export function restartedWithinLimit(): Promise<number> | undefined {
  if (process.execArgv.includes(flag) || !process.allowedNodeEnvironmentFlags.has(flag) || !isLimited())
    return undefined;
  const child = spawn(process.execPath, [flag, ...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}

/** Only Linux tells, and keeps, such a limit. */
function isLimited(): boolean {
  try {
    return /^Max address space\s+\d/m.test(readFileSync('/proc/self/limits', 'utf8'));
  } catch {
    return false;
  }
}
