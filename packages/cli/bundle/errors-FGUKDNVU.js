import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  formatError,
  formatErrorData
} from "./chunk-M35LOKJS.js";
import "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";
export {
  formatError,
  formatErrorData
};
