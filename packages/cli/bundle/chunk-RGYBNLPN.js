import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  fingerprint,
  runInPool
} from "./chunk-DACE6VAA.js";
import {
  outlineAgreement
} from "./chunk-56QR4I5O.js";
import {
  readCase
} from "./chunk-3VGNWXIZ.js";
import {
  version
} from "./chunk-B6ETTNSI.js";
import {
  hashOf,
  toRadError
} from "./chunk-7UY37RIP.js";

// packages/study/dist/node/compare-readers.js
import { availableParallelism } from "node:os";
var worker = new URL("./compare-readers-worker.js", import.meta.url);
async function compareReaders(pairs, { jobs = availableParallelism(), store, ...control } = {}) {
  const keys = await Promise.all(pairs.map(storeKey));
  const kept = await Promise.all(keys.map((key) => store?.get(key)));
  const found = kept.map((cases) => cases ?? []);
  const open = pairs.flatMap((_, i) => kept[i] === void 0 ? [i] : []);
  const failures = [];
  let done = 0;
  await runInPool(worker, open.map((i) => pairs[i]), jobs, async (task, outcome) => {
    const i = open[task];
    if ("error" in outcome)
      failures.push({ id: pairs[i].first.id, error: outcome.error });
    else {
      found[i] = outcome.result;
      await store?.put(keys[i], outcome.result);
    }
    done++;
    control.onProgress?.({ stage: "readers", done, total: open.length });
  }, control);
  return { cases: found.flat(), failures };
}
async function compareReaderPair({ first, second }) {
  try {
    const [a, b] = [await readCase(first), await readCase(second)];
    const regions = a.rows.flatMap((row) => row.regions);
    const others = b.rows.flatMap((row) => row.regions);
    return regions.flatMap(({ name, mask }, i) => {
      const { dice, volumeDiscrepancy, adjudicate } = outlineAgreement(mask, others[i].mask);
      if (dice === null || volumeDiscrepancy === null)
        return [];
      return [{ id: first.id, region: name, dice, volumeDiscrepancy, adjudicate }];
    });
  } catch (error) {
    throw toRadError(error, { case: first.id });
  }
}
async function storeKey({ first, second }) {
  const files = await Promise.all([first.image, first.mask, second.image, second.mask].map(fingerprint));
  return hashOf({ readers: [first, second], files, version });
}

export {
  compareReaders,
  compareReaderPair
};
