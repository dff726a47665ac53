// What the page can ask of the engine. A new call: a file beside these, and a line here.
import { openPhantom } from './open-phantom.js';

export const calls = { openPhantom };

export type Calls = typeof calls;
