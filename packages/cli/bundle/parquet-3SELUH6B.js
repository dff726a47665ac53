import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  formatParquet
} from "./chunk-FUF4AWHF.js";
import "./chunk-PB6ZSKJE.js";
export {
  formatParquet
};
