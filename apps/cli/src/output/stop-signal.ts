/** What npm and npx send on to the program they run comes twice: from the terminal and from them. */
const echoMs = 1000;

let stopping: AbortController | undefined;

/**
 * Aborted at the first Ctrl-C or SIGTERM, so that what is finished is kept; a second one ends the program at once. The same for all who ask.
 */
export function stopSignal(): AbortSignal {
  stopping ??= listen();
  return stopping.signal;
}

function listen(): AbortController {
  const controller = new AbortController();
  let first = 0;
  const stop = (status: number, sentence: string) => {
    const now = performance.now();
    if (controller.signal.aborted) {
      if (now - first > echoMs) process.exit(status);
      return;
    }
    first = now;
    process.stderr.write(sentence);
    controller.abort();
  };
  process.on('SIGINT', () => stop(130, '\nStopping; press Ctrl-C again to leave at once.\n'));
  process.on('SIGTERM', () => stop(143, 'Stopping.\n'));
  return controller;
}
