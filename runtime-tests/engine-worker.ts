import { fixtureValues } from './fixture-values.js';

/** What a worker has of the browser's scope, as far as it is used here. */
interface WorkerScope {
  onmessage: (event: { data: readonly [image: Uint8Array, labels: Uint8Array] }) => void;
  postMessage(answer: unknown): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: [image, labels] }) => {
  fixtureValues(image, labels).then(scope.postMessage, (error: unknown) =>
    scope.postMessage({ failure: String(error) }),
  );
};
