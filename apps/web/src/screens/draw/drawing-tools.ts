import { brushRuns, type Geometry, polygonRuns, type Triple, type Volume } from '@radscore/image';
import { beginStroke, type Stroke } from '../../state/edits.js';
import type { PanePoint, PaneTool } from '../../viewing/pane-tool.js';
import { toVoxel } from '../../viewing/planes.js';

export interface BrushSettings {
  /** mm. */
  readonly radius: number;
  /** A ball instead of a disc on the slice. */
  readonly through: boolean;
  /** Only voxels with values from the first to the second are painted. */
  readonly only: readonly [number, number] | undefined;
}

/** The voxel under a point, between voxels too: whole numbers are centres. */
const voxelOf = ({ plane, x, y, slice }: PanePoint): Triple => toVoxel(plane, x - 0.5, y - 0.5, slice);

/** Painting or erasing with a round brush. */
export function brushTool(
  id: number,
  image: Volume,
  value: 0 | 1,
  { radius, through, only }: BrushSettings,
  onPoint: (point: PanePoint) => void,
  at: PanePoint | undefined,
): PaneTool {
  const { geometry, data } = image;
  const allow = only && ((i: number) => data[i] >= only[0] && data[i] <= only[1]);
  const paint = (stroke: Stroke, from: PanePoint, to: PanePoint) =>
    stroke.paint(
      brushRuns(geometry, [voxelOf(from), voxelOf(to)], radius, through ? undefined : to.plane.normal),
      value,
      allow,
    );
  return {
    down(point) {
      current = { stroke: beginStroke(id), last: point };
      paint(current.stroke, point, point);
      onPoint(point);
    },
    move(point) {
      if (current === undefined) return;
      paint(current.stroke, current.last, point);
      current = { ...current, last: point };
      onPoint(point);
    },
    up() {
      current?.stroke.end();
      current = undefined;
    },
    hover: onPoint,
    draw(context, plane) {
      if (at === undefined || at.plane !== plane) return;
      const [rx, ry] = plane.spacing.map((mm) => radius / mm);
      outlined(context, () => context.ellipse(at.x, at.y, rx, ry, 0, 0, 2 * Math.PI));
    },
  };
}

/** The stroke that is being drawn: it outlives the tool, which is remade whenever the page renders. */
let current: { readonly stroke: Stroke; readonly last: PanePoint } | undefined;

/** Drawing an outline by hand, which is filled when the button is let go. */
export function outlineTool(
  id: number,
  geometry: Geometry,
  value: 0 | 1,
  points: readonly PanePoint[],
  onPoints: (points: readonly PanePoint[]) => void,
): PaneTool {
  return {
    down: (point) => onPoints([point]),
    move: (point) => onPoints([...points, point]),
    up() {
      if (points.length > 2) {
        const [{ plane, slice }] = points;
        const [u, v] = [0, 1, 2].filter((axis) => axis !== plane.normal);
        const outline = points.flatMap((point) => {
          const voxel = voxelOf(point);
          return [voxel[u], voxel[v]];
        });
        const stroke = beginStroke(id);
        stroke.paint(polygonRuns(geometry, [outline], plane.normal, slice), value);
        stroke.end();
      }
      onPoints([]);
    },
    draw(context, plane) {
      if (points.length < 2 || points[0].plane !== plane) return;
      outlined(context, () => {
        for (const { x, y } of points) context.lineTo(x, y);
        context.closePath();
      });
    },
  };
}

/** Strokes a path that is given in voxels with a line of even width. */
function outlined(context: CanvasRenderingContext2D, path: () => void): void {
  const toPane = context.getTransform();
  context.beginPath();
  path();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.strokeStyle = '#fff';
  context.lineWidth = 1.5 * devicePixelRatio;
  context.stroke();
  context.setTransform(toPane);
}
