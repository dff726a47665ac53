import type { Volume } from '@radscore/image';
import { texts } from '../texts/index.js';
import { lengthOf, type Measurement, valuesWithin } from './measurements.js';
import type { PanePoint, PaneTool } from './pane-tool.js';
import { view } from './view-state.js';

/** Drawing a distance or an ellipse: from where the button is pressed to where it is let go. */
export function measuringTool(kind: Measurement['kind']): PaneTool {
  const replaceLast = (to: readonly [number, number]) =>
    view.set(({ measurements }) => ({
      measurements: measurements.map((each, i) => (i === measurements.length - 1 ? { ...each, to } : each)),
    }));
  return {
    down({ plane, slice, x, y }) {
      const begun: Measurement = { kind, plane: plane.name, slice, from: [x, y], to: [x, y] };
      view.set(({ measurements }) => ({ measurements: [...measurements, begun] }));
    },
    move: ({ x, y }: PanePoint) => replaceLast([x, y]),
    // A click that draws nothing leaves nothing.
    up: () =>
      view.set(({ measurements }) => ({
        measurements: measurements.filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1]),
      })),
  };
}

/** Draws the measurements of a slice with what they measure. */
export function drawMeasurements(
  image: Volume & { readonly unit?: string },
  measurements: readonly Measurement[],
): NonNullable<PaneTool['draw']> {
  return (context, plane, slice) => {
    const toPane = context.getTransform();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.strokeStyle = context.fillStyle = '#ffe08a';
    context.lineWidth = 1.5 * devicePixelRatio;
    context.font = `${12 * devicePixelRatio}px system-ui, sans-serif`;
    context.shadowColor = '#000';
    context.shadowBlur = 3;
    for (const each of measurements) {
      if (each.plane !== plane.name || each.slice !== slice) continue;
      const [a, b] = [each.from, each.to].map(([x, y]) => toPane.transformPoint({ x, y }));
      context.beginPath();
      if (each.kind === 'distance') {
        context.moveTo(a.x, a.y);
        context.lineTo(b.x, b.y);
      } else {
        const [rx, ry] = [Math.abs(b.x - a.x) / 2, Math.abs(b.y - a.y) / 2];
        context.ellipse((a.x + b.x) / 2, (a.y + b.y) / 2, rx, ry, 0, 0, 2 * Math.PI);
      }
      context.stroke();
      const text = measurementText(image, plane, each);
      context.fillText(text, Math.max(a.x, b.x) + 6 * devicePixelRatio, Math.max(a.y, b.y));
    }
    context.shadowBlur = 0;
    context.setTransform(toPane);
  };
}

/** What a measurement says: `23.4 mm`, or mean, spread and area of an ellipse. */
export function measurementText(
  image: Volume & { readonly unit?: string },
  plane: Parameters<typeof lengthOf>[0],
  measurement: Measurement,
): string {
  if (measurement.kind === 'distance') return `${lengthOf(plane, measurement).toFixed(1)} mm`;
  return texts.viewer.ellipse(valuesWithin(image, plane, measurement), image.unit ?? texts.viewer.grey);
}
