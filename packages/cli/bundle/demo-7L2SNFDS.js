import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  runStudyCommand
} from "./chunk-QZJQXSHO.js";
import {
  createProgressLine
} from "./chunk-TIHP2FNP.js";
import {
  stopSignal
} from "./chunk-EL3RYX2A.js";
import "./chunk-E76OUEWV.js";
import "./chunk-23HUI4IG.js";
import {
  writePhantomCohort
} from "./chunk-4GH2FYL6.js";
import "./chunk-UPPRA4NF.js";
import "./chunk-ZD3O6RAY.js";
import "./chunk-J2PYCWKM.js";
import "./chunk-FUF4AWHF.js";
import "./chunk-M35LOKJS.js";
import "./chunk-RGYBNLPN.js";
import "./chunk-DACE6VAA.js";
import "./chunk-56QR4I5O.js";
import "./chunk-B4JAWSSJ.js";
import "./chunk-2PNOVJHT.js";
import "./chunk-3VGNWXIZ.js";
import "./chunk-XJUSZSZC.js";
import "./chunk-PFUBGIIL.js";
import "./chunk-B6ETTNSI.js";
import "./chunk-UEEVQNU3.js";
import "./chunk-NRL5OR5C.js";
import "./chunk-T3PMWZZE.js";
import "./chunk-FAP6H43U.js";
import "./chunk-CTXU5GBD.js";
import "./chunk-KKUJJMDE.js";
import "./chunk-MLOW6YOF.js";
import {
  writeFileAtomic
} from "./chunk-E7O7Y25G.js";
import "./chunk-CZF5W4GT.js";
import "./chunk-GO2TTPFV.js";
import "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/cli/dist/commands/demo/demo.js
import { availableParallelism } from "node:os";
import { join } from "node:path";
var protocolId = "crlm-recurrence-peritumoral";
var patientCount = 60;
var protocolText = `# The demo: the built-in protocol, with fewer repetitions of its resampling. \`radscore study init ${protocolId}\`
# writes the whole protocol to read and edit.
version: 1
id: demo
extends: ${protocolId}
evaluation: { repeats: 2, bootstrap: 20, permutations: 20 }
`;
async function demo(out) {
  const jobs = availableParallelism();
  const cohort = join(out, "cohort");
  const making = createProgressLine("patients");
  const made = { protocol: protocolId, patients: patientCount, seed: 1 };
  const control = { onProgress: making.report, signal: stopSignal(), jobs };
  await writePhantomCohort(cohort, made, control).finally(making.end);
  const protocol = join(out, "protocol.yaml");
  await writeFileAtomic(protocol, protocolText);
  const study = join(out, "study");
  const table = join(cohort, "cohort.csv");
  const status = await runStudyCommand(protocol, {
    cohort: table,
    out: study,
    jobs,
    resume: true,
    png: true,
    pdf: false
  });
  process.stdout.write(`${nextSteps(out, study)}
`);
  return status;
}
function nextSteps(out, study) {
  return `Figures     ${join(study, "figures")}
Outlines    ${join(study, "figures", "contact-sheet.png")}
The cohort  ${join(out, "cohort")} (DICOM CT and SEG; README.txt tells the truth that was put into it)

With your own patients: write a table cohort.csv (id,image,mask and the clinical columns of the protocol) and run

  npx radscore study init ${protocolId} --out my-study.yaml
  npx radscore study run my-study.yaml --cohort cohort.csv --out my-study

or only the features: npx radscore extract --cohort cohort.csv --out features.csv
\`npx radscore --help\` shows all commands.`;
}
export {
  demo
};
