import { hypot } from '@radscore/elementary';
import type { Triple } from '@radscore/image';
import type { Triangle } from '../cube-patches.js';
import { add, cross, dot, subtract } from '../vectors.js';

/**
 * The patches of all patterns, derived from what they are. A pattern and its complement share a patch: the one in which corner
 * (0, 1, 1) is outside decides, as in PyRadiomics.
 */
export function derivedPatches(): Triangle[][] {
  const patches: Triangle[][] = [];
  for (let corners = 0; corners < 256; corners++) {
    if ((corners & 64) !== 0) continue;
    const patch = outlines(corners).flatMap(triangulate);
    patches[corners] = patch;
    patches[corners ^ 255] = patch.map(([a, b, c]) => [a, c, b]);
  }
  return patches;
}

/**
 * The closed outlines in which the surface crosses the faces of a cube, anticlockwise seen from outside. On a face whose
 * corners alternate, the inside corners are separated.
 */
function outlines(corners: number): Triple[][] {
  const next = new Map<number, number[]>();
  const link = (a: number, b: number) => {
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  };
  for (const face of faces) {
    const cut = face.flatMap((corner, i) =>
      isInside(corners, corner) === isInside(corners, face[(i + 1) % 4]) ? [] : [edge(corner, face[(i + 1) % 4])],
    );
    if (cut.length === 2) link(cut[0], cut[1]);
    if (cut.length === 4) {
      for (let i = 0; i < 4; i++) {
        if (isInside(corners, face[i])) link(edge(face[i], face[(i + 3) % 4]), edge(face[i], face[(i + 1) % 4]));
      }
    }
  }
  const found: Triple[][] = [];
  while (next.size > 0) {
    const outline: number[] = [];
    for (let at: number | undefined = next.keys().next().value; at !== undefined; ) {
      const options: number[] = next.get(at)!;
      outline.push(at);
      next.delete(at);
      at = options.find((edgeId) => next.has(edgeId));
    }
    found.push(facingOut(outline, corners));
  }
  return found;
}

/** The mid-points of an outline's edges, turned so that its normal points from the inside corners to the outside ones. */
function facingOut(outline: readonly number[], corners: number): Triple[] {
  const points = outline.map(midpoint);
  let normal: Triple = [0, 0, 0];
  let outward: Triple = [0, 0, 0];
  for (let i = 0; i < points.length; i++) {
    normal = add(normal, cross(points[i], points[(i + 1) % points.length]));
    const [a, b] = ends(outline[i]);
    const direction = subtract(position(b), position(a));
    outward = isInside(corners, a) ? add(outward, direction) : subtract(outward, direction);
  }
  return dot(normal, outward) > 0 ? points : points.reverse();
}

/**
 * The triangles of an outline that is not flat, as in the customary table: of all triangulations the one with the largest
 * area, except that an outline of seven points is the fan around the point about which it is symmetric.
 */
function triangulate(outline: readonly Triple[]): Triangle[] {
  if (outline.length === 7)
    return fan(
      outline,
      outline.findIndex((_, i) => isSymmetricAbout(outline, i)),
    );
  let best: Triangle[] = [];
  for (const candidate of triangulations(outline)) if (area(candidate) > area(best) + 1e-9) best = candidate;
  return best;
}

function triangulations(outline: readonly Triple[]): Triangle[][] {
  if (outline.length < 3) return [[]];
  const [first, last] = [outline[0], outline.at(-1)!];
  return outline
    .slice(1, -1)
    .flatMap((apex, i) =>
      triangulations(outline.slice(0, i + 2)).flatMap((before) =>
        triangulations(outline.slice(i + 1)).map((after): Triangle[] => [...before, ...after, [first, apex, last]]),
      ),
    );
}

function fan(outline: readonly Triple[], apex: number): Triangle[] {
  const turned = [...outline.slice(apex), ...outline.slice(0, apex)];
  return turned.slice(2).map((point, i) => [turned[0], turned[i + 1], point]);
}

function isSymmetricAbout(outline: readonly Triple[], apex: number): boolean {
  const distance = (step: number) => {
    const difference = subtract(outline[(apex + step + outline.length) % outline.length], outline[apex]);
    return dot(difference, difference);
  };
  return [1, 2, 3].every((step) => distance(step) === distance(-step));
}

/** The corners of each face, in order around it. */
const faces: readonly (readonly number[])[] = [
  [0, 2, 6, 4],
  [1, 3, 7, 5],
  [0, 1, 5, 4],
  [2, 3, 7, 6],
  [0, 1, 3, 2],
  [4, 5, 7, 6],
];

const isInside = (corners: number, corner: number): boolean => ((corners >> corner) & 1) === 1;
const edge = (a: number, b: number): number => 8 * Math.min(a, b) + Math.max(a, b);
const ends = (id: number): [number, number] => [id >> 3, id & 7];
const position = (corner: number): Triple => [corner & 1, (corner >> 1) & 1, corner >> 2];
const midpoint = (id: number): Triple => add(position(ends(id)[0]), position(ends(id)[1]));

const area = (triangles: readonly Triangle[]): number =>
  triangles.reduce((sum, [a, b, c]) => sum + hypot(...cross(subtract(b, a), subtract(c, a))), 0);
