import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  stopSignal
} from "./chunk-EL3RYX2A.js";
import "./chunk-PB6ZSKJE.js";
export {
  stopSignal
};
