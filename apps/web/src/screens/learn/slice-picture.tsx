import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { Segment } from '../../state/segments.js';
import type { TourPatient } from '../../state/tour.js';
import { texts } from '../../texts/index.js';
import { drawPane } from '../../viewing/draw-pane.js';
import { placingOf } from '../../viewing/placing.js';
import { toScreen } from '../../viewing/planes.js';
import styles from './learn.module.css';

interface SlicePictureProps {
  readonly patient: TourPatient;
  /** Drawn in their order, the last on top. */
  readonly segments: readonly Segment[];
  /** The slice goes through the middle of this one. */
  readonly around: Segment;
  readonly scale?: number;
}

/** An axial slice through an outline, magnified around it. */
export function SlicePicture({ patient, segments, around, scale = 1 }: SlicePictureProps) {
  const { ref: sized, width, height } = useElementSize();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null || width === 0 || around.box === undefined) return;
    const { image, axial, window } = patient;
    const { lower, upper } = around.box;
    const cursor = lower.map((low, a) => Math.round((low + upper[a]) / 2)) as [number, number, number];
    const middle = toScreen(axial, cursor);
    const [x, y] = [middle.x, middle.y].map((at, k) => (axial.size[k] / 2 - at - 0.5) * axial.spacing[k]);
    element.width = Math.round(width * devicePixelRatio);
    element.height = Math.round(height * devicePixelRatio);
    const placing = placingOf(axial, element.width, element.height, { scale, x, y });
    const shown = { image, plane: axial, cursor, window, segments, active: around.id, above: [] };
    drawPane(element, { ...shown, mode: 'both', opacity: 0.2, crosshair: false }, placing);
  });
  return (
    <div ref={sized} className={styles.picture}>
      <canvas ref={canvas} role="img" aria-label={texts.learn.picture} className={styles.picture} />
    </div>
  );
}
