import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  runStudyCommand
} from "./chunk-QZJQXSHO.js";
import "./chunk-TIHP2FNP.js";
import "./chunk-EL3RYX2A.js";
import "./chunk-E76OUEWV.js";
import "./chunk-23HUI4IG.js";
import "./chunk-4GH2FYL6.js";
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
import "./chunk-E7O7Y25G.js";
import "./chunk-CZF5W4GT.js";
import "./chunk-GO2TTPFV.js";
import "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";
export {
  runStudyCommand
};
