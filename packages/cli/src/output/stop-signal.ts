/** Aborted at the first Ctrl-C, so that what is finished is kept; a second Ctrl-C ends the program at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    process.stderr.write('\nStopping; press Ctrl-C again to leave at once.\n');
    controller.abort();
    process.once('SIGINT', () => process.exit(130));
  });
  return controller.signal;
}
