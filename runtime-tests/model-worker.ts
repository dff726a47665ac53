import { modelValues } from './model-values.js';

/** What a worker has of the browser's scope, as far as it is used here. */
interface WorkerScope {
  onmessage: () => void;
  postMessage(answer: unknown): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = () => scope.postMessage(modelValues());
