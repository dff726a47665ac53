import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  isDicomSource,
  listDicomSource,
  openSegments,
  readDicomVolume,
  readMask,
  readVolume,
  writeFileAtomic,
  writeMask,
  writeVolume
} from "./chunk-E7O7Y25G.js";
import "./chunk-GO2TTPFV.js";
import "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";
export {
  isDicomSource,
  listDicomSource,
  openSegments,
  readDicomVolume,
  readMask,
  readVolume,
  writeFileAtomic,
  writeMask,
  writeVolume
};
