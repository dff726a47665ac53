import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  textTable
} from "./chunk-W66RITIN.js";
import "./chunk-PB6ZSKJE.js";
export {
  textTable
};
