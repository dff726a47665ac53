/**
 * Gives way to the page (a click on Stop, a redraw) at most every `every` milliseconds; in between it comes back at once, so that it may
 * be called at every round of a loop. A message comes back sooner than a timer, which browsers hold for 4 ms.
 */
export function giveWayOften(every = 25): () => Promise<void> | void {
  let last = performance.now();
  return () => {
    if (performance.now() - last < every) return undefined;
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        last = performance.now();
        resolve();
      };
      port2.postMessage(undefined);
    });
  };
}
