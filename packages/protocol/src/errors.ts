import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const protocolErrors = {
  'RAD-PROTOCOL-FILE': {
    message: 'The protocol cannot be read: {detail}.',
    remedy: 'Correct the YAML at this line; indent with spaces, and put a text with a colon or a # into quotes.',
  },
  'RAD-PROTOCOL-KEY': {
    message: 'There is no key "{key}" in {section} of a protocol.{suggestion}',
    remedy: 'Known here: {known}.',
  },
  'RAD-PROTOCOL-MISSING': {
    message: 'The protocol lacks "{field}": {meaning}',
    remedy: 'Add it, or inherit it from another protocol with extends.',
  },
  'RAD-PROTOCOL-VALUE': {
    message: 'The value {value} of "{field}" is not valid: {problem}.{suggestion}',
    remedy: 'Correct it; `radscore study init <id>` writes a protocol to compare with.',
  },
  'RAD-PROTOCOL-REFERENCE': {
    message: '"{field}" names the {kind} "{name}", which does not exist.{suggestion}',
    remedy: 'Known: {known}.',
  },
  'RAD-PROTOCOL-EXTENDS': {
    message: 'The protocol "{name}", named by extends, was not found.{suggestion}',
    remedy: 'Name a built-in protocol ({known}) or the path of a file, relative to this one.',
  },
  'RAD-PROTOCOL-NO-EFFECT': {
    message: 'The key "{field}" of the protocol has no effect. {meaning}',
    remedy: 'Take it out.',
  },
  'RAD-PROTOCOL-CYCLE': {
    message: 'The protocols extend each other in a circle: {chain}.',
    remedy: 'Take out one of the extends.',
  },
  'RAD-PROTOCOL-OUTCOME-PREDICTOR': {
    message: 'The column "{name}" belongs to the outcome ({why}), so it cannot be a predictor.',
    remedy: 'Take it out of {field}; a model that reads its own outcome only seems to predict.',
  },
  'RAD-PROTOCOL-LATER-PREDICTOR': {
    message: 'The column "{name}" is measured after the index date, so it cannot be a predictor.',
    remedy: 'Take it out of {field}, or set measured: before if it is known when the prediction is made.',
  },
  'RAD-ENDPOINT-TIME': {
    message: 'The endpoint counts a time, but no column gives it.',
    remedy: 'Add endpoint.time, a time or date to the event, or endpoint.followUp (with endpoint.origin for dates).',
  },
  'RAD-SEGMENT-ALIAS': {
    message: 'The case has no segment for "{name}" ({wanted}); it has {known}.',
    remedy:
      'To predict, name it: --segment {name}=NAME. In a study, correct segments.{name} in the protocol, or set otherwise: none (or a region such as hu(-50, 250)) there.',
  },
} as const satisfies ErrorTable;

export const protocolError = errorFactory(protocolErrors);
