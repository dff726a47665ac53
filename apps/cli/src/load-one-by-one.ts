import { readFileSync } from 'node:fs';
import type { LoadHook } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Reads modules one after the other. Node itself opens all that a module imports at once, hundreds of files, which a low limit
 * (`ulimit -n`) refuses.
 */
export const load: LoadHook = (url, context, nextLoad) => {
  if (!url.startsWith('file:') || context.format !== 'module') return nextLoad(url, context);
  return { format: 'module', source: readFileSync(fileURLToPath(url)), shortCircuit: true };
};
