import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  chooseSheet,
  claimRunFolder,
  locateImages,
  openStudy,
  predictCase,
  readProtocol,
  readSheets,
  runStudy,
  studyStages,
  writePhantomCohort,
  writeRegion
} from "./chunk-4GH2FYL6.js";
import {
  createResultStore,
  extractCohort,
  formatTable,
  tableFormatOf,
  tableFormats,
  writeTable
} from "./chunk-UPPRA4NF.js";
import "./chunk-ZD3O6RAY.js";
import "./chunk-J2PYCWKM.js";
import "./chunk-FUF4AWHF.js";
import {
  compareReaders
} from "./chunk-RGYBNLPN.js";
import {
  runInPool
} from "./chunk-DACE6VAA.js";
import "./chunk-56QR4I5O.js";
import {
  createThreads,
  extractRequest,
  onnxEncoder
} from "./chunk-B4JAWSSJ.js";
import "./chunk-2PNOVJHT.js";
import {
  readCase
} from "./chunk-3VGNWXIZ.js";
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
import "./chunk-E7O7Y25G.js";
import "./chunk-CZF5W4GT.js";
import "./chunk-GO2TTPFV.js";
import "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";
export {
  chooseSheet,
  claimRunFolder,
  compareReaders,
  createResultStore,
  createThreads,
  extractCohort,
  extractRequest,
  formatTable,
  locateImages,
  onnxEncoder,
  openStudy,
  predictCase,
  readCase,
  readProtocol,
  readSheets,
  runInPool,
  runStudy,
  studyStages,
  tableFormatOf,
  tableFormats,
  writePhantomCohort,
  writeRegion,
  writeTable
};
