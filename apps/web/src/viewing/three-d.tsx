import { Niivue, NVMesh } from '@niivue/niivue';
import { toRadError } from '@radscore/core';
import type { Geometry, Triple } from '@radscore/image';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../engine/engine.js';
import { type Segment, segments } from '../state/segments.js';
import { useStore } from '../state/store.js';
import { texts } from '../texts/index.js';
import { crosshairBars } from './crosshair-bars.js';
import { toggleAlone } from './moving.js';
import { overlay, view } from './view-state.js';
import styles from './viewing.module.css';

/** More surfaces than this are not drawn at once. */
const mostSurfaces = 40;
/** Cells of a surface along each axis where there are few of them; of many each is coarser, so that all together stay as quick to draw. */
const [finest, fewSurfaces] = [80, 6];
/** What the bars are called among the surfaces, and milliseconds after which a crosshair is at rest. */
const [crosshair, rest] = ['crosshair', 150];
/** Surfaces by the memory of their outline, which is a new one after every change. */
const surfaces = new WeakMap<Uint8Array, Promise<{ points: Float32Array; triangles: Uint32Array }>>();

/** The surfaces of the visible outlines in 3D, drawn by NiiVue; the largest is seen through. */
export default function ThreeD({ geometry }: { readonly geometry: Geometry }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const viewer = useRef<Niivue>(undefined);
  const [state, setState] = useState<'starting' | 'ready' | 'unavailable'>('starting');
  const list = useStore(segments, (each) => each.list);
  const cursor = useStore(view, (each) => each.cursor);
  const isShown = useStore(overlay, (each) => each.crosshair);
  const shownAt = isShown ? cursor : undefined;

  useEffect(() => {
    const started = new Niivue({
      isRadiologicalConvention: true,
      backColor: [0.047, 0.059, 0.075, 1],
      show3Dcrosshair: false,
      isOrientCube: true,
      dragAndDropEnabled: false,
      loadingText: '',
      logLevel: 'silent',
    });
    started
      .attachToCanvas(canvas.current!)
      .then(() => {
        started.setSliceType(started.sliceTypeRender);
        viewer.current = started;
        setState('ready');
      })
      .catch(() => setState('unavailable'));
    return () => {
      viewer.current = undefined;
      started.cleanup();
    };
  }, []);

  // The crosshair is linked, but drawn when it has come to rest: drawing in 3D takes its time.
  useEffect(() => {
    if (state !== 'ready') return;
    const timer = setTimeout(() => showCrosshair(viewer.current!, geometry, shownAt), rest);
    return () => clearTimeout(timer);
  }, [state, geometry, shownAt]);

  useEffect(() => {
    if (state !== 'ready') return;
    let isCurrent = true;
    void showSurfaces(list, () => (isCurrent ? viewer.current : undefined)).catch((error: unknown) => {
      console.warn(toRadError(error).code);
    });
    return () => {
      isCurrent = false;
    };
  }, [list, state]);

  const words = texts.viewer;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a double click is a short cut; the planes have a key for it
    <div className={styles.pane} data-plane="3d" onDoubleClick={() => toggleAlone('3d')}>
      <canvas ref={canvas} aria-label={words.depthLabel} role="img" />
      <span className={styles.topLeft}>{state === 'unavailable' ? words.depthUnavailable : words.depth}</span>
    </div>
  );
}

async function showSurfaces(list: readonly Segment[], current: () => Niivue | undefined): Promise<void> {
  const shown = list.filter(({ visible, voxels }) => visible && voxels > 0).slice(0, mostSurfaces);
  const largest = Math.max(...shown.map(({ voxels }) => voxels));
  const cells = Math.round(finest * Math.min(1, Math.sqrt(fewSurfaces / shown.length)));
  const meshes: NVMesh[] = [];
  // What is seen through is drawn last.
  for (const segment of shown.toSorted((a, b) => a.voxels - b.voxels)) {
    const known = surfaces.get(segment.bits) ?? ask('segmentSurface', { id: segment.id, cells });
    surfaces.set(segment.bits, known);
    const { points, triangles } = await known;
    // Each is prepared in a task of its own, so that none holds up the page.
    await new Promise((resolve) => setTimeout(resolve));
    const viewer = current();
    if (viewer === undefined) return;
    const opacity = segment.voxels === largest && shown.length > 1 ? 0.3 : 1;
    if (triangles.length > 0) meshes.push(meshOf(segment, points, triangles, opacity, viewer.gl));
  }
  const viewer = current();
  if (viewer === undefined) return;
  const bars = viewer.meshes.filter(({ name }) => name === crosshair);
  for (const mesh of viewer.meshes) if (!bars.includes(mesh)) mesh.unloadMesh(viewer.gl);
  // At once: adding them one by one draws all of them each time.
  viewer.meshes = [...meshes, ...bars];
  viewer.updateGLVolume();
}

/** Draws the crosshair through a voxel in place of the one before; none where there is no voxel. */
function showCrosshair(viewer: Niivue, geometry: Geometry, cursor: Triple | undefined): void {
  const before = viewer.meshes.filter(({ name }) => name === crosshair);
  if (cursor === undefined && before.length === 0) return;
  for (const mesh of before) mesh.unloadMesh(viewer.gl);
  const others = viewer.meshes.filter(({ name }) => name !== crosshair);
  const own: NVMesh[] = [];
  if (cursor !== undefined) {
    const { points, triangles } = crosshairBars(geometry, cursor);
    own.push(meshOf({ colour: '#ffffff', name: crosshair }, points, triangles, 1, viewer.gl));
  }
  viewer.meshes = [...own, ...others];
  viewer.updateGLVolume();
}

function meshOf(
  { colour, name }: Pick<Segment, 'colour' | 'name'>,
  points: Float32Array,
  triangles: Uint32Array,
  opacity: number,
  gl: WebGL2RenderingContext,
): NVMesh {
  // NiiVue has RAS: the first two axes point the other way. Mirroring twice keeps the sides of the triangles.
  const turned = points.map((mm, i) => (i % 3 === 2 ? mm : -mm));
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const rgba = Uint8Array.of(channel(1), channel(3), channel(5), 255);
  return new NVMesh(turned, triangles.slice(), name, rgba, opacity, true, gl);
}
