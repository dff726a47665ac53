import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const source = await readFile(new URL('../../build/service-worker.js', import.meta.url), 'utf8');

/** Has the service worker answer a request for a large part that it has not kept. */
function answer(put: () => Promise<void>) {
  const listeners = new Map<string, (event: object) => void>();
  const self = {
    registration: { scope: 'http://page/' },
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
  };
  const caches = { match: async () => undefined, open: async () => ({ put }) };
  runInNewContext(source, { self, caches, fetch: async () => new Response('the runtime') });
  let response: Promise<Response> | undefined;
  let kept: Promise<void> | undefined;
  listeners.get('fetch')!({
    request: { method: 'GET', mode: 'no-cors', url: 'http://page/assets/ort-wasm-simd.wasm' },
    respondWith: (given: Promise<Response>) => {
      response = given;
    },
    waitUntil: (work: Promise<void>) => {
      kept = work;
    },
  });
  return { response: response!, kept: () => kept };
}

test('a large part is given before it is kept, and also where it cannot be', async () => {
  const never = answer(() => new Promise(() => {}));
  expect(await (await never.response).text()).toBe('the runtime');
  const full = answer(() => Promise.reject(new Error('no more room')));
  expect(await (await full.response).text()).toBe('the runtime');
  await full.kept();
});
