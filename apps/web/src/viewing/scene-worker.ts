// Draws surfaces in a web worker: whoever asks a graphics card for something waits for it, and the page must not.
import type { Ball, Camera } from './camera.js';
import { type SceneSurface, type SurfaceScene, surfaceScene } from './surface-scene.js';

/** What is to be seen, by the keys of surfaces that were sent. */
export interface SceneView {
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  readonly ball: Ball;
  readonly shown: readonly (Pick<SceneSurface, 'colour' | 'opacity'> & { readonly key: number })[];
}

type Mesh = Omit<SceneSurface, 'colour' | 'opacity'>;

export type SceneMessage =
  | { readonly canvas: OffscreenCanvas }
  | { readonly key: number; readonly mesh: Mesh }
  | { readonly view: SceneView };

let canvas: OffscreenCanvas | undefined;
let scene: SurfaceScene | undefined;
let view: SceneView | undefined;
let isAsked = false;
const meshes = new Map<number, Mesh>();

self.addEventListener('message', ({ data }: MessageEvent<SceneMessage>) => {
  if ('canvas' in data) {
    canvas = data.canvas;
    scene = surfaceScene(canvas);
    if (scene === undefined) self.postMessage('unavailable');
  } else if ('mesh' in data) meshes.set(data.key, data.mesh);
  else {
    view = data.view;
    const wanted = new Set(view.shown.map(({ key }) => key));
    for (const key of [...meshes.keys()]) if (!wanted.has(key)) meshes.delete(key);
    if (!isAsked) requestAnimationFrame(draw);
    isAsked = true;
  }
});

function draw(): void {
  isAsked = false;
  if (canvas === undefined || scene === undefined || view === undefined) return;
  const { width, height, camera, ball, shown } = view;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const surfaces = shown.map(({ key, ...look }) => ({ ...meshes.get(key)!, ...look }));
  scene.draw(surfaces, camera, ball);
}
