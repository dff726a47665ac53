import { isRadError } from '@radscore/core';
import { readBytes, readText } from '@radscore/host-web';
import { describeEstimate, keySentence } from '@radscore/report';
import { compareRuns, type Estimate, parseRunResult, type RunComparison, type RunResult } from '@radscore/study';
import { unzipSync } from 'fflate';
import type { Call } from '../call.js';
import type { GivenTable } from '../open-study.js';

/** A comparison with its estimates in words, as `radscore study compare` prints it. */
export interface ComparedFiles extends Omit<RunComparison, 'candidates'> {
  readonly sentences: readonly string[];
  readonly candidates: readonly {
    readonly id: string;
    readonly set: string;
    /** Honest order of both runs, then the published order of both. */
    readonly cells: readonly string[];
  }[];
}

/** Compares two runs, each a `run.json` or the ZIP of a run. @throws RAD-RUN-FILE, RAD-RUN-VERSION. */
export const compareFiles: Call<readonly [GivenTable, GivenTable], ComparedFiles> = async ([first, second]) => {
  const runs = [await readRun(first), await readRun(second)] as const;
  const comparison = compareRuns(...runs, [first.name, second.name]);
  const words = (pair: readonly (Estimate | null)[]) =>
    pair.map((found, k) => (found === null ? '–' : describeEstimate(found, comparison.confidence[k])));
  return {
    ...comparison,
    sentences: runs.map(keySentence),
    candidates: comparison.candidates.map(({ id, set, honest, published }) => ({
      id,
      set,
      cells: [...words(honest), ...words(published)],
    })),
  };
};

async function readRun({ name, file }: GivenTable): Promise<RunResult> {
  try {
    if (!name.endsWith('.zip')) return parseRunResult(await readText(file));
    const only = ({ name: path }: { readonly name: string }) => /(^|\/)run\.json$/.test(path);
    const [content = new Uint8Array()] = Object.values(unzipSync(await readBytes(file), { filter: only }));
    return parseRunResult(new TextDecoder().decode(content));
  } catch (error) {
    throw isRadError(error) ? error.at({ file: name }) : error;
  }
}
