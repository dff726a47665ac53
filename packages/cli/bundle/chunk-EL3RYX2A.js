import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// packages/cli/dist/output/stop-signal.js
var echoMs = 1e3;
var stopping;
function stopSignal() {
  stopping ??= listen();
  return stopping.signal;
}
function listen() {
  const controller = new AbortController();
  let first = 0;
  process.on("SIGINT", () => {
    const now = performance.now();
    if (controller.signal.aborted) {
      if (now - first > echoMs)
        process.exit(130);
      return;
    }
    first = now;
    process.stderr.write("\nStopping; press Ctrl-C again to leave at once.\n");
    controller.abort();
  });
  return controller;
}

export {
  stopSignal
};
