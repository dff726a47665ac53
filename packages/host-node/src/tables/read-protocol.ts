import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { didYouMean, type ErrorData } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import { builtInProtocol, builtInProtocols, parseProtocol } from '@radscore/protocol';
import { hostError } from '../errors.js';
import { readRegularTextSync } from '../files/read-regular.js';

/**
 * Reads a protocol by the id of a built-in one or by the path of a file, which may extend others relative to it.
 *
 * @param preset a public collection whose columns hold unless the protocol names one itself
 * @param onWarning is called with each key that has no effect
 * @throws RAD-STUDY-PROTOCOL for what is neither, RAD-FILE-UNREADABLE, and what `parseProtocol` throws.
 */
export function readProtocol(reference: string, preset?: string, onWarning?: (warning: ErrorData) => void): Protocol {
  const options = { ...(preset !== undefined && { preset }), ...(onWarning && { onWarning }) };
  const built = builtInProtocol(reference);
  if (built !== undefined && !isFile(reference)) return parseProtocol(built, { file: `${reference}.yaml`, ...options });
  if (!existsSync(reference)) {
    const known = builtInProtocols().map(({ id }) => id);
    const values = { name: reference, suggestion: didYouMean(reference, known), known: known.join(', ') };
    throw hostError('RAD-STUDY-PROTOCOL', values);
  }
  const open = (path: string, from: string | undefined) => {
    const file = resolve(from === undefined ? '.' : dirname(from), path);
    return existsSync(file) ? { text: readRegularTextSync(file), file } : undefined;
  };
  return parseProtocol(readRegularTextSync(reference), { file: reference, open, ...options });
}

/** A folder may be called like a built-in protocol: that of its run, for one. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
