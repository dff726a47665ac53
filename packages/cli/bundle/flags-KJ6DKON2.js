import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  choiceOf,
  leadingCells
} from "./chunk-GURCMBTP.js";
import "./chunk-PB6ZSKJE.js";
export {
  choiceOf,
  leadingCells
};
