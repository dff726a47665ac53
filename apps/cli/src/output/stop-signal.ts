/** What npm and npx send on to the program they run comes twice: from the terminal and from them. */
const echoMs = 1000;

let stopping: AbortController | undefined;

/** Aborted at the first Ctrl-C, so that what is finished is kept; a second Ctrl-C ends the program at once. The same for all who ask. */
export function stopSignal(): AbortSignal {
  stopping ??= listen();
  return stopping.signal;
}

function listen(): AbortController {
  const controller = new AbortController();
  let first = 0;
  process.on('SIGINT', () => {
    const now = performance.now();
    if (controller.signal.aborted) {
      if (now - first > echoMs) process.exit(130);
      return;
    }
    first = now;
    process.stderr.write('\nStopping; press Ctrl-C again to leave at once.\n');
    controller.abort();
  });
  return controller;
}
