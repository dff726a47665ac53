import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const webErrors = {
  'RAD-DROPPED-MISSING': {
    message: 'None of the files and folders that were dropped has this name.',
    remedy: 'Drop the folder that holds it, or correct the name in the cohort.',
  },
  'RAD-DROPPED-UNREADABLE': {
    message: 'The browser cannot read the file: {detail}.',
    remedy: 'It may have been moved or changed since it was given: drop it again.',
  },
  'RAD-SERVER-SILENT': {
    message: 'The server of this page does not answer as it should: {detail}.',
    remedy: 'Check that it still runs (radscore app), then reload the page.',
  },
  'RAD-UPLOAD-TOO-LARGE': {
    message: 'What was chosen has {bytes} bytes, more than the {limit} that the service takes at once.',
    remedy: 'Send it in parts, or ask an administrator of the service for a larger inbox.maxUploadBytes.',
  },
  'RAD-STORE-UNAVAILABLE': {
    message: 'The browser does not keep data for this page: {detail}.',
    remedy: 'Allow the page to store data and free some disk space; private windows of some browsers store nothing.',
  },
  'RAD-STORE-FULL': {
    message: 'The browser has no more room for what this page keeps.',
    remedy: 'Download what must not be lost, then free some disk space or delete recent work on the start screen.',
  },
  'RAD-LEASE-HELD': {
    message: 'Another tab of this browser is working on "{name}".',
    remedy: 'Wait for it, close it, or take over from it.',
  },
  'RAD-ENCODER-UNAVAILABLE': {
    message: 'This page cannot open the encoder "{encoder}".',
    remedy: 'Use the built-in encoder, or run the study at the command line.',
  },
} as const satisfies ErrorTable;

export const webError = errorFactory(webErrors);
