import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { OpenCase } from '../state/open-case.js';
import { type Segment, segments as segmentStore } from '../state/segments.js';
import { useStore } from '../state/store.js';
import { texts } from '../texts/index.js';
import { drawPane } from './draw-pane.js';
import { moveCursor, scroll, toggleAlone, windowBy, zoomBy } from './moving.js';
import type { PanePoint, PaneTool } from './pane-tool.js';
import { type Placing, placingOf } from './placing.js';
import { type PlaneName, toVoxel } from './planes.js';
import { presetOf } from './presets.js';
import { Probe } from './probe.js';
import { overlay, pointer, view } from './view-state.js';
import styles from './viewing.module.css';

interface SlicePaneProps {
  readonly opened: OpenCase;
  readonly name: PlaneName;
  /** What the left button does; the crosshair follows it where there is none. */
  readonly tool?: PaneTool | undefined;
  /** Drawn above the outlines, whatever the tool. */
  readonly decorate?: PaneTool['draw'];
  /** Shown beside the outlines of the case, above them. */
  readonly extra?: readonly Segment[];
  /** Whether window and probe are written on it. */
  readonly large?: boolean;
}

type Drag = { readonly kind: 'tool' } | { readonly kind: 'window' | 'pan'; readonly x: number; readonly y: number };

/** A plane of the image: scrolled by the wheel, magnified with Ctrl, windowed by the right button, moved by the middle one. */
export function SlicePane({ opened, name, tool, decorate, extra = [], large = false }: SlicePaneProps) {
  const plane = opened.planes[name];
  const { ref: sized, width, height } = useElementSize();
  const pane = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const state = useStore(view, (each) => each);
  const shown = useStore(overlay, (each) => each);
  const { list, active } = useStore(segmentStore, (each) => each);
  const drag = useRef<Drag>(undefined);
  const density = devicePixelRatio;
  const placing = placingOf(plane, width * density, height * density, state.zooms[name]);
  const slice = state.cursor[plane.normal];

  useEffect(() => {
    if (canvas.current === null || width === 0) return;
    const frame = requestAnimationFrame(() => {
      const element = canvas.current;
      if (element === null) return;
      if (element.width !== Math.round(width * density)) element.width = Math.round(width * density);
      if (element.height !== Math.round(height * density)) element.height = Math.round(height * density);
      const { image } = opened;
      const above = [decorate, tool?.draw].filter((draw) => draw !== undefined);
      const segments = extra.length === 0 ? list : [...list, ...extra];
      drawPane(element, { ...state, ...shown, image, plane, segments, active, above }, placing);
    });
    return () => cancelAnimationFrame(frame);
  });

  // React listens to the wheel without being able to keep the page from scrolling.
  useEffect(() => {
    const element = pane.current!;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      if (event.ctrlKey) zoomBy(name, event.deltaY < 0 ? 1.15 : 1 / 1.15);
      else scroll(plane, Math.sign(event.deltaY));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [name, plane]);

  const pointOf = (event: PointerEvent): PanePoint => {
    const { left, top } = pane.current!.getBoundingClientRect();
    const x = ((event.clientX - left) * density - placing.left) / placing.scale[0];
    const y = ((event.clientY - top) * density - placing.top) / placing.scale[1];
    return { plane, slice, x, y };
  };
  const actual = tool ?? crosshairTool;

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const { clientX: x, clientY: y } = event;
    if (event.button === 2 || (event.button === 0 && state.tool === 'window' && tool === undefined)) {
      drag.current = { kind: 'window', x, y };
    } else if (event.button === 1 || event.shiftKey) drag.current = { kind: 'pan', x, y };
    else {
      drag.current = { kind: 'tool' };
      actual.down(pointOf(event));
    }
  };
  const onPointerMove = (event: PointerEvent) => {
    const point = pointOf(event);
    pointAt(point);
    const now = drag.current;
    if (now === undefined) return actual.hover?.(point);
    if (now.kind === 'tool') return actual.move?.(point);
    const [dx, dy] = [event.clientX - now.x, event.clientY - now.y];
    drag.current = { ...now, x: event.clientX, y: event.clientY };
    if (now.kind === 'window') windowBy(dx, dy);
    else panBy(name, dx * density, dy * density, placing, plane.spacing[0]);
  };
  const onPointerUp = (event: PointerEvent) => {
    if (drag.current?.kind === 'tool') actual.up?.(pointOf(event));
    drag.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1, PageUp: -5, PageDown: 5 }[event.key];
    const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (event.shiftKey && moves !== undefined) moveCursor(plane, moves[0], moves[1]);
    else if (step !== undefined) scroll(plane, step);
    else if (event.key === '+' || event.key === '=') zoomBy(name, 1.25);
    else if (event.key === '-') zoomBy(name, 0.8);
    else if (event.key === 'Enter') toggleAlone(name);
    else return;
    event.preventDefault();
  };

  const words = texts.viewer;
  const preset = presetOf(state.window);
  const [left, right, top, bottom] = plane.letters;
  return (
    <div
      ref={useMergedRef(pane, sized)}
      className={styles.pane}
      role="application"
      aria-label={words.paneLabel(words.planes[name], slice + 1, plane.slices)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
      tabIndex={0}
      data-plane={name}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerLeave={() => pointer.set({ voxel: undefined })}
      onContextMenu={(event) => event.preventDefault()}
      onDoubleClick={() => tool === undefined && toggleAlone(name)}
      onKeyDown={onKeyDown}
    >
      <canvas ref={canvas} />
      <span className={styles.topLeft}>
        {words.planes[name]} {slice + 1}/{plane.slices}
        {large && ` · ${opened.image.geometry.spacing.map((mm) => mm.toFixed(2)).join(' × ')} mm`}
      </span>
      {opened.oriented && (
        <>
          <span className={styles.left}>{left}</span>
          <span className={styles.right}>{right}</span>
          <span className={styles.top}>{top}</span>
          <span className={styles.bottom}>{bottom}</span>
        </>
      )}
      {large && (
        <>
          <span className={styles.bottomLeft}>
            W {round(state.window.width)} L {round(state.window.level)}
            {preset >= 0 && ` (${preset + 1})`}
          </span>
          <Probe opened={opened} />
        </>
      )}
    </div>
  );
}

const round = (value: number) => (Math.abs(value) >= 10 ? Math.round(value) : Number(value.toPrecision(3)));

const crosshairTool: PaneTool = { down: setCursor, move: setCursor };

function setCursor(point: PanePoint): void {
  const voxel = voxelAt(point);
  if (voxel !== undefined) view.set({ cursor: voxel });
}

function pointAt(point: PanePoint): void {
  pointer.set({ voxel: voxelAt(point) });
}

/** The voxel under a point, if it is on the slice. */
export function voxelAt({ plane, x, y, slice }: PanePoint): [number, number, number] | undefined {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  if (column < 0 || row < 0 || column >= plane.size[0] || row >= plane.size[1]) return undefined;
  return toVoxel(plane, column, row, slice);
}

function panBy(name: PlaneName, dx: number, dy: number, { scale }: Placing, spacing: number): void {
  const perMm = scale[0] / spacing;
  view.set(({ zooms }) => {
    const before = zooms[name];
    return { zooms: { ...zooms, [name]: { ...before, x: before.x + dx / perMm, y: before.y + dy / perMm } } };
  });
}
