// What a page and its server say to each other: one file for each part, a schema for each message. Both sides parse.
export { type ErrorAnswer, errorAnswerSchema } from './error-answer.js';
export { type Mode, modeSchema } from './mode.js';
