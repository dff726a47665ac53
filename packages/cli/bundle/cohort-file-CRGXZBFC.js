import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  cohortRequests
} from "./chunk-DDIM75JV.js";
import "./chunk-YZBVXGT3.js";
import "./chunk-GURCMBTP.js";
import "./chunk-23HUI4IG.js";
import "./chunk-UPPRA4NF.js";
import "./chunk-J2PYCWKM.js";
import "./chunk-DACE6VAA.js";
import "./chunk-B4JAWSSJ.js";
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
export {
  cohortRequests
};
