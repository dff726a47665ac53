import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  createProgressLine,
  formatProgress,
  formatSeconds
} from "./chunk-TIHP2FNP.js";
import "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";
export {
  createProgressLine,
  formatProgress,
  formatSeconds
};
