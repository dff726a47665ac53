import { type CaseSource, taskKey } from '@radscore/jobs';
import { encoderFile } from '../deep/encoder.js';
import type { ExtractionRequest } from './request.js';

/**
 * The key of a task that reads cases: the settings of each request and the content of what it reads, wherever that lies and whatever
 * it is called.
 *
 * @param more what else the result depends on.
 */
export async function caseKey(
  kind: string,
  requests: readonly ExtractionRequest[],
  cases: CaseSource,
  more: unknown = null,
): Promise<string> {
  const parts = await Promise.all(
    requests.map(async ({ image, mask, deep, ...settings }) => {
      const encoder = deep && encoderFile(deep.encoder);
      const files = [image, mask, ...(encoder === undefined ? [] : [encoder])];
      const contents = await Promise.all(files.map((each) => cases.contentHash(each)));
      return { settings, deep: deep && { ...deep, encoder: encoder === undefined ? deep.encoder : '' }, contents };
    }),
  );
  return taskKey(kind, [parts, more]);
}
