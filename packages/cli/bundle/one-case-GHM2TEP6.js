import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import "./chunk-YZBVXGT3.js";
import {
  choiceOf,
  leadingCells
} from "./chunk-GURCMBTP.js";
import {
  featureTable
} from "./chunk-23HUI4IG.js";
import {
  formatTable,
  tableFormatOf,
  writeTable
} from "./chunk-UPPRA4NF.js";
import "./chunk-J2PYCWKM.js";
import {
  formatErrorData
} from "./chunk-M35LOKJS.js";
import "./chunk-DACE6VAA.js";
import {
  createThreads,
  extractRequest
} from "./chunk-B4JAWSSJ.js";
import "./chunk-2PNOVJHT.js";
import "./chunk-3VGNWXIZ.js";
import "./chunk-XJUSZSZC.js";
import "./chunk-PFUBGIIL.js";
import "./chunk-B6ETTNSI.js";
import "./chunk-FAP6H43U.js";
import "./chunk-CTXU5GBD.js";
import "./chunk-E7O7Y25G.js";
import "./chunk-CZF5W4GT.js";
import "./chunk-GO2TTPFV.js";
import "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/cli/dist/commands/extract/one-case.js
async function extractOneCase(flags, shared) {
  const { image = "", mask = "", out } = flags;
  const format = tableFormatOf(out, flags.format);
  const choice = choiceOf(flags);
  const threads = createThreads(flags.jobs, flags.jobs - 1);
  const rows = await extractRequest({ id: image, image, mask, ...choice, ...shared }, { threads });
  const finished = rows.map((row) => ({
    id: image,
    leading: leadingCells([
      ["image", image],
      ["mask", mask]
    ], choice, row),
    values: row.values,
    notes: row.notes
  }));
  const table = featureTable(finished);
  if (out === void 0)
    process.stdout.write(await formatTable(table, format));
  else
    await writeTable(out, table, format);
  for (const { subject, reason } of finished.flatMap(({ notes }) => notes)) {
    process.stderr.write(`${formatErrorData(reason, subject === "" ? {} : { field: subject })}
`);
  }
  return 0;
}
export {
  extractOneCase
};
