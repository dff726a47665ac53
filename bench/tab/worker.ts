import { calculationTimes } from './times.js';

const scope = globalThis as unknown as {
  onmessage: (event: { data: readonly [image: Uint8Array, labels: Uint8Array] }) => void;
  postMessage(answer: unknown): void;
};

scope.onmessage = ({ data: [image, labels] }) => {
  calculationTimes(image, labels).then(scope.postMessage, (error: unknown) =>
    scope.postMessage({ failure: `${error}` }),
  );
};
