import type { CasePreview } from '@radscore/cases';
import { useEffect, useRef } from 'react';
import { colourOf } from '../../state/segments.js';
import { texts } from '../../texts/index.js';
import styles from './cohort.module.css';

/** Pixels of the drawing for each pixel of the slice, so that thin outlines stay thin. */
const density = 2;

/** The slice of a case with the outlines of its regions. */
export function PreviewPicture({ preview }: { readonly preview: CasePreview }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { id, width, height, aspect, pixels, regions, slice } = preview;
  useEffect(() => {
    const grey = Uint8Array.from(atob(pixels), (letter) => letter.charCodeAt(0));
    const image = new ImageData(width, height);
    const words = new Uint32Array(image.data.buffer);
    for (let i = 0; i < grey.length; i++) words[i] = 0xff000000 | (grey[i] * 0x010101);
    const small = new OffscreenCanvas(width, height);
    small.getContext('2d')!.putImageData(image, 0, 0);
    const context = canvas.current!.getContext('2d')!;
    context.setTransform(density, 0, 0, density * aspect, 0, 0);
    context.drawImage(small, 0, 0);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.lineWidth = 1.5;
    for (const [k, { outline }] of regions.entries()) {
      context.strokeStyle = colourOf(k);
      context.beginPath();
      for (const [x0, y0, x1, y1] of outline) {
        context.moveTo(density * x0, density * aspect * y0);
        context.lineTo(density * x1, density * aspect * y1);
      }
      context.stroke();
    }
  }, [width, height, aspect, pixels, regions]);
  return (
    <canvas
      ref={canvas}
      className={styles.picture}
      width={density * width}
      height={Math.round(density * height * aspect)}
      role="img"
      aria-label={texts.cohort.pictureOf(id, slice)}
    />
  );
}
