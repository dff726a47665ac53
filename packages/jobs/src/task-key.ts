import { hashOf } from '@radscore/core';
import { taskDigests } from './generated/digests.js';

/**
 * The key of a task: its kind, all that its result depends on, and the digest of the code that computes it, so that a result is never
 * served by another version of the code.
 *
 * @param parts settings, and content hashes of what is read; plain data.
 * @example
 * taskKey('measure-case', { request, files: [await cases.contentHash(image), await cases.contentHash(mask)] });
 */
export function taskKey(kind: string, parts: unknown): string {
  return `${kind}/${hashOf({ digest: taskDigests[kind] ?? '', parts })}`;
}
