// The engine of the page in a web worker: what it reads, makes and measures does not hold up the page.
import '../strict.js';
import { toRadError } from '@radscore/core';
import { type Call, memoryOf } from './call.js';
import { calls } from './calls/index.js';
import type { Answered, Asked } from './messages.js';
import { newSession } from './session.js';

const session = newSession();
const send = (answer: Answered, memory: Transferable[] = []) => self.postMessage(answer, { transfer: memory });

/** Calls are answered one after another: each finds the session as the one before has left it. */
let last: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  last = last.then(() => answer(data));
});

async function answer({ id, name, input }: Asked): Promise<void> {
  try {
    const call = calls[name as keyof typeof calls] as unknown as Call<unknown, unknown>;
    const result = await call(input, { session, onProgress: (progress) => send({ id, progress }) });
    send({ id, result }, memoryOf(result));
  } catch (error) {
    send({ id, error: toRadError(error).toJSON() });
  }
}
