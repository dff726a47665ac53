import { useDebouncedValue, useElementSize, useMergedRef } from '@mantine/hooks';
import type { Geometry } from '@radscore/image';
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { LitSurface } from '../engine/calls/segment-surface.js';
import { ask } from '../engine/engine.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { useWork } from '../parts/use-work.js';
import { type Segment, segments } from '../state/segments.js';
import { useStore } from '../state/store.js';
import { texts } from '../texts/index.js';
import { ballOf, type Camera, firstCamera, sidesOf } from './camera.js';
import { crosshairBars } from './crosshair-bars.js';
import { toggleAlone } from './moving.js';
import { type OpenScene, openScene } from './open-scene.js';
import type { SceneSurface } from './surface-scene.js';
import { overlay, view } from './view-state.js';
import styles from './viewing.module.css';

const words = texts.viewer;
/** More surfaces than this are not drawn at once. */
const mostSurfaces = 40;
/** Cells of a surface along each axis where there are few of them; of many each is coarser, so that all together stay as quick to draw. */
const [finest, fewSurfaces] = [80, 6];
/** Milliseconds after which a crosshair is at rest. */
const rest = 150;
/** Surfaces by the memory of their outline, which is a new one after every change. */
const surfaces = new WeakMap<Uint8Array, Promise<LitSurface>>();

/** The surfaces of the visible outlines in 3D; the largest is seen through. Turned by dragging or the arrow keys. */
export function ThreeD({ geometry }: { readonly geometry: Geometry }) {
  const pane = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useRef<OpenScene>(undefined);
  const drag = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const { ref: sized, width, height } = useElementSize();
  const [isUnavailable, setUnavailable] = useState(false);
  const [camera, setCamera] = useState(firstCamera);
  const list = useStore(segments, (each) => each.list);
  const isShown = useStore(overlay, (each) => each.crosshair);
  // The crosshair is linked, but drawn when it has come to rest: without a graphics card drawing in 3D takes its time.
  const [cursor] = useDebouncedValue(
    useStore(view, (each) => each.cursor),
    rest,
  );
  const { found, busy, error } = useSurfaces(list);
  const bars = useMemo<SceneSurface>(
    () => ({ ...crosshairBars(geometry, cursor), colour: '#ffffff', opacity: 1 }),
    [geometry, cursor],
  );
  const ball = useMemo(() => ballOf(found) ?? ballOf([bars])!, [found, bars]);

  useEffect(() => {
    const started = openScene(canvas.current!, () => setUnavailable(true));
    scene.current = started;
    return started.end;
  }, []);
  useEffect(() => {
    if (width === 0) return;
    const [w, h] = [width, height].map((each) => Math.round(each * devicePixelRatio));
    scene.current?.show(isShown ? [bars, ...found] : found, { width: w, height: h, camera, ball });
  }, [found, bars, isShown, camera, ball, width, height]);
  // React listens to the wheel without being able to keep the page from scrolling.
  useEffect(() => {
    const element = pane.current!;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      setCamera((before) => zoomed(before, event.deltaY < 0 ? 1.15 : 1 / 1.15));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, []);

  const onPointerMove = ({ clientX: x, clientY: y }: PointerEvent) => {
    if (drag.current === undefined) return;
    const [dx, dy] = [x - drag.current.x, y - drag.current.y];
    drag.current = { x, y };
    setCamera((before) => turned(before, -dx / 2, dy / 2));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const turn = { ArrowLeft: [10, 0], ArrowRight: [-10, 0], ArrowUp: [0, -10], ArrowDown: [0, 10] }[event.key];
    const zoom = { '+': 1.25, '=': 1.25, '-': 0.8 }[event.key];
    if (turn !== undefined) setCamera((before) => turned(before, turn[0], turn[1]));
    else if (zoom !== undefined) setCamera((before) => zoomed(before, zoom));
    else if (event.key === 'Enter') toggleAlone('3d');
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={useMergedRef(pane, sized)}
      className={styles.pane}
      role="application"
      aria-label={words.depthLabel}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
      tabIndex={0}
      data-plane="3d"
      aria-busy={busy}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        drag.current = undefined;
      }}
      onKeyDown={onKeyDown}
      onDoubleClick={() => toggleAlone('3d')}
    >
      <canvas ref={canvas} />
      <span className={styles.topLeft}>
        {isUnavailable ? words.depthUnavailable : busy ? words.depthBusy : words.depth}
      </span>
      {!isUnavailable && <Sides camera={camera} />}
      {error && <ErrorNotice error={error} />}
    </div>
  );
}

/** Where the sides of the patient lie as it is turned. */
function Sides({ camera }: { readonly camera: Camera }) {
  return (
    <svg className={styles.sides} viewBox="-30 -30 60 60" aria-hidden="true">
      {sidesOf(camera)
        .toSorted((a, b) => a.front - b.front)
        .map(({ letter, x, y, front }) => (
          <g key={letter} opacity={front < -0.05 ? 0.4 : 1}>
            <line x2={x * 15} y2={-y * 15} stroke="currentColor" />
            <text
              x={x * 22}
              y={-y * 22}
              textAnchor="middle"
              dominantBaseline="central"
              fontSize="11"
              fill="currentColor"
            >
              {letter}
            </text>
          </g>
        ))}
    </svg>
  );
}

const turned = (before: Camera, azimuth: number, elevation: number): Camera => ({
  ...before,
  azimuth: (before.azimuth + azimuth) % 360,
  elevation: Math.min(90, Math.max(-90, before.elevation + elevation)),
});
const zoomed = (before: Camera, by: number): Camera => ({
  ...before,
  zoom: Math.min(20, Math.max(0.2, before.zoom * by)),
});

/** The surfaces of the outlines that are visible, which the engine makes one after another. */
function useSurfaces(list: readonly Segment[]) {
  const [found, setFound] = useState<readonly SceneSurface[]>([]);
  const { run, busy, error } = useWork();
  useEffect(() => {
    void run(async ({ signal }) => {
      const shown = list.filter(({ visible, voxels }) => visible && voxels > 0).slice(0, mostSurfaces);
      const cells = Math.round(finest * Math.min(1, Math.sqrt(fewSurfaces / shown.length)));
      const largest = Math.max(...shown.map(({ voxels }) => voxels));
      const made: SceneSurface[] = [];
      for (const { id, bits, colour, voxels } of shown) {
        const surface = await surfaceOf(id, bits, cells);
        if (signal.aborted) return;
        made.push({ ...surface, colour, opacity: voxels === largest && shown.length > 1 ? 0.3 : 1 });
      }
      setFound(made);
    });
  }, [list, run]);
  return { found, busy, error };
}

function surfaceOf(id: number, bits: Uint8Array, cells: number): Promise<LitSurface> {
  const known = surfaces.get(bits) ?? ask('segmentSurface', { id, cells });
  surfaces.set(bits, known);
  known.catch(() => surfaces.delete(bits));
  return known;
}
