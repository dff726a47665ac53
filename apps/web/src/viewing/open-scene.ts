import type { SceneMessage, SceneView } from './scene-worker.js';
import type { SceneSurface } from './surface-scene.js';

/** Surfaces on a canvas that a worker draws. */
export interface OpenScene {
  show(surfaces: readonly SceneSurface[], view: Omit<SceneView, 'shown'>): void;
  end(): void;
}

/**
 * Has a worker draw on a canvas; once for each canvas.
 *
 * @param onUnavailable told where the browser cannot: no WebGL 2, or none in workers.
 */
export function openScene(canvas: HTMLCanvasElement, onUnavailable: () => void): OpenScene {
  if (!('transferControlToOffscreen' in canvas)) {
    onUnavailable();
    return { show: () => {}, end: () => {} };
  }
  const worker = new Worker(new URL('./scene-worker.ts', import.meta.url), { type: 'module', name: 'scene' });
  worker.onmessage = onUnavailable;
  worker.onerror = onUnavailable;
  const post = (message: SceneMessage, memory: Transferable[] = []) => worker.postMessage(message, memory);
  const offscreen = canvas.transferControlToOffscreen();
  post({ canvas: offscreen }, [offscreen]);
  let keys = new Map<Float32Array, number>();
  let last = 0;
  return {
    show(surfaces, view) {
      const before = keys;
      keys = new Map();
      const shown = surfaces.map(({ colour, opacity, ...mesh }) => {
        const known = before.get(mesh.points);
        const key = known ?? ++last;
        keys.set(mesh.points, key);
        if (known === undefined) post({ key, mesh });
        return { key, colour, opacity };
      });
      post({ view: { ...view, shown } });
    },
    end: () => worker.terminate(),
  };
}
