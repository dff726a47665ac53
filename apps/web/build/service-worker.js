// Keeps the files of the page, so that it opens without a network. The build fills in version and files.
const version = 'VERSION';
const files = ['FILES'];
const own = `radscore ${version}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(own).then((cache) => cache.addAll(files)));
});

// Runs once no tab shows an older version any more, so that none loses a part that it has not loaded yet.
self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith('radscore ') && name !== own;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name)))));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  // The page itself is asked for anew, so that a new version shows; its parts carry their content in their names.
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match('./')));
    return;
  }
  event.respondWith(caches.match(request).then((kept) => kept ?? fetchAndKeep(event)));
});

/** Large parts are kept when they are first used. */
async function fetchAndKeep(event) {
  const { request } = event;
  const response = await fetch(request);
  if (response.ok && /\/ort-wasm[^/]*\.wasm$/.test(request.url)) {
    const copy = response.clone();
    // The page has it at once; where there is no room for it, it is asked for again.
    const keeping = caches.open(own).then((cache) => cache.put(request, copy));
    event.waitUntil(keeping.catch(() => {}));
  }
  return response;
}
