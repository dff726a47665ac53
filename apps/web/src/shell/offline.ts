/** Has the browser keep the page, so that it opens without a network. Where it cannot, the page works as long as there is one. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || navigator.serviceWorker === undefined) return;
  navigator.serviceWorker.register('./service-worker.js').catch(() => {});
}
