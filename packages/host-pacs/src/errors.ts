import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const pacsErrors = {
  'RAD-PACS-UNREACHABLE': {
    message: 'The peer {peer} does not answer: {detail}.',
    remedy: 'Check its address and port, and that it runs; objects that wait are sent again.',
  },
  'RAD-PACS-REFUSED': {
    message: 'The peer {peer} refuses permanently: {detail}.',
    remedy: 'Let its administrator allow this AE title or kind of document, then send again.',
  },
  'RAD-PACS-BUSY': {
    message: 'The peer {peer} cannot take it now: {detail}.',
    remedy: 'Nothing needs to be done: it is sent again after a pause.',
  },
  'RAD-PACS-ANSWER': {
    message: 'What the peer {peer} answered cannot be used: {detail}.',
    remedy: 'See what stands at its address: a page to sign in, or a gateway? It is asked again after a pause.',
  },
  'RAD-INSTANCE-TOO-LARGE': {
    message: 'An instance is larger than {limit} bytes.',
    remedy: 'Raise inbox.maxInstanceBytes if such instances are wanted.',
  },
  'RAD-INSTANCE-INVALID': {
    message: 'What was received is not a DICOM instance: {problem}.',
    remedy: 'Send DICOM files (PS3.10) of one of the transfer syntaxes that the conformance statement lists.',
  },
  'RAD-DICOM-LISTEN': {
    message: 'The DICOM node cannot listen on {address}: {detail}.',
    remedy: 'Choose a port that is free, and an address of this machine.',
  },
} as const satisfies ErrorTable;

export const pacsError = errorFactory(pacsErrors);
