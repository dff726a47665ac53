import type { StudyPorts } from '@radscore/study';
import { fileSource } from './files/file-source.js';
import { indexedStore, type WebStore } from './store/indexed-store.js';
import { encoderOpener } from './workers/encoder-opener.js';
import { codecSource } from './workers/web-task-host.js';
import { type WebWorkerOptions, webWorkerExecutor } from './workers/web-worker-executor.js';

/** What a study finds in a browser: web workers, and a store that outlives the tab. */
export interface WebStudyPorts extends StudyPorts {
  readonly store: WebStore;
  /** Ends the workers. */
  close(): Promise<void>;
}

/**
 * Opens workers, store and sources for a study in a tab.
 *
 * @throws RAD-STORE-UNAVAILABLE.
 * @example
 * const ports = await webStudyPorts({ files, store: 'my-study' });
 * const { found } = await runStudy(plan, ports, { signal, onProgress });
 */
export async function webStudyPorts(setting: WebWorkerOptions): Promise<WebStudyPorts> {
  const store = await indexedStore(setting.store);
  const executor = webWorkerExecutor(setting);
  return {
    executor,
    store,
    cases: fileSource(setting.files ?? new Map(), codecSource(setting.codecs)),
    openEncoder: encoderOpener(setting.files ?? new Map(), setting.onnx),
    async close() {
      await executor.close();
      store.close();
    },
  };
}
