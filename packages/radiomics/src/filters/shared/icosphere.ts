import { hypot } from '@radscore/elementary';

/** A point in space. */
export type Point = readonly [number, number, number];

/**
 * Vertices of an icosphere: an icosahedron whose faces are cut into four `subdivisions` times, the vertices moved onto the
 * sphere after each cut. 12, 42, 162 ... vertices, in the orientation and order of trimesh's `icosphere` (the order decides
 * the rounding of sums over the sphere): golden rectangles with their long sides along y, z and x; then the middles of the
 * edges, by the edge's later vertex and then by its earlier one.
 */
export function icosphere(subdivisions: number, radius: number): Point[] {
  let vertices = icosahedron();
  let faces = triangles(vertices);
  for (let i = 0; i < subdivisions; i++) {
    ({ vertices, faces } = subdivide(vertices, faces));
  }
  return vertices.map((v) => v.map((x) => x * radius) as unknown as Point);
}

type Face = readonly [number, number, number];

function icosahedron(): Point[] {
  const golden = (1 + Math.sqrt(5)) / 2;
  const corners = [1, -1].flatMap((long) => [-1, 1].map((short) => [short, long * golden] as const));
  return [
    ...corners.map(([short, long]): Point => [short, long, 0]),
    ...corners.map(([short, long]): Point => [0, short, long]),
    ...corners.map(([short, long]): Point => [long, 0, short]),
  ].map(onUnitSphere);
}

/** The triples of neighbouring vertices. */
function triangles(vertices: readonly Point[]): Face[] {
  const edge = Math.min(...vertices.slice(1).map((v) => distance(v, vertices[0])));
  const near = (a: number, b: number): boolean => distance(vertices[a], vertices[b]) < 1.1 * edge;
  const faces: Face[] = [];
  for (let a = 0; a < vertices.length; a++) {
    for (let b = a + 1; b < vertices.length; b++) {
      if (!near(a, b)) continue;
      for (let c = b + 1; c < vertices.length; c++) if (near(a, c) && near(b, c)) faces.push([a, b, c]);
    }
  }
  return faces;
}

function subdivide(vertices: readonly Point[], faces: readonly Face[]): { vertices: Point[]; faces: Face[] } {
  const edges = edgesOf(faces);
  const middles = edges.map(([a, b]): Point => {
    const [p, q] = [vertices[a], vertices[b]];
    return onUnitSphere([(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2]);
  });
  const indexOf = new Map(edges.map(([a, b], i) => [`${a},${b}`, vertices.length + i]));
  const middle = (a: number, b: number): number => indexOf.get(`${Math.min(a, b)},${Math.max(a, b)}`)!;
  const cut = faces.flatMap(([a, b, c]): Face[] => {
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    return [
      [a, ab, ca],
      [b, bc, ab],
      [c, ca, bc],
      [ab, bc, ca],
    ];
  });
  return { vertices: [...vertices, ...middles], faces: cut };
}

/** Each edge once, its earlier vertex first, sorted by the later one. */
function edgesOf(faces: readonly Face[]): [number, number][] {
  const seen = new Map<string, [number, number]>();
  for (const [a, b, c] of faces) {
    for (const [p, q] of [
      [a, b],
      [b, c],
      [c, a],
    ]) {
      const edge: [number, number] = [Math.min(p, q), Math.max(p, q)];
      seen.set(edge.join(), edge);
    }
  }
  return [...seen.values()].sort((e, f) => e[1] - f[1] || e[0] - f[0]);
}

function onUnitSphere([x, y, z]: Point): Point {
  const length = Math.sqrt(x * x + y * y + z * z);
  return [x / length, y / length, z / length];
}

function distance(a: Point, b: Point): number {
  return hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
