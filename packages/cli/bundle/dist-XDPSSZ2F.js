import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  RadError,
  canonicalJson,
  createRng,
  didYouMean,
  errorTable,
  estimateRemaining,
  hashOf,
  hashWords,
  isRadError,
  nearestWord,
  reviveError,
  sha256Hex,
  throwIfCancelled,
  toRadError,
  withCapital
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";
export {
  RadError,
  canonicalJson,
  createRng,
  didYouMean,
  errorTable,
  estimateRemaining,
  hashOf,
  hashWords,
  isRadError,
  nearestWord,
  reviveError,
  sha256Hex,
  throwIfCancelled,
  toRadError,
  withCapital
};
