import { axesOf, type Ball, type Camera, matrixOf } from './camera.js';

/** A closed surface to be looked at; mm, LPS. Without normals it is shown as bright from every side. */
export interface SceneSurface {
  readonly points: Float32Array;
  readonly triangles: Uint32Array;
  readonly normals?: Float32Array;
  /** `#rrggbb`. */
  readonly colour: string;
  /** 1 hides what is behind it. */
  readonly opacity: number;
}

/** Surfaces on a canvas. */
export interface SurfaceScene {
  /** Draws surfaces as a camera sees them, in the size of the canvas; the last on top where one sees through. */
  draw(surfaces: readonly SceneSurface[], camera: Camera, ball: Ball): void;
}

/** So many radii before and behind the middle are drawn: the crosshair is longer than what is outlined. */
const depth = 12;
const ground = [0.047, 0.059, 0.075] as const;

const vertexShader = `#version 300 es
uniform mat4 place;
layout(location = 0) in vec3 point;
layout(location = 1) in vec3 normal;
out vec3 side;
void main() {
  gl_Position = place * vec4(point, 1.0);
  side = normal;
}`;
const fragmentShader = `#version 300 es
precision mediump float;
uniform vec4 colour;
uniform vec3 light;
in vec3 side;
out vec4 shown;
void main() {
  shown = vec4(colour.rgb * (0.3 + 0.7 * max(0.0, dot(normalize(side), light))), colour.a);
}`;

/** Draws surfaces by WebGL 2, with one small program. @returns undefined without WebGL 2. */
export function surfaceScene(canvas: OffscreenCanvas): SurfaceScene | undefined {
  const gl = canvas.getContext('webgl2', { alpha: false, powerPreference: 'low-power' });
  if (gl === null) return undefined;
  const program = programOf(gl);
  const [place, colour, light] = ['place', 'colour', 'light'].map((name) => gl.getUniformLocation(program, name));
  /** What lies on the graphics card, by the memory of the points. */
  const held = new Map<Float32Array, WebGLVertexArrayObject>();
  const buffers = new Map<Float32Array, WebGLBuffer[]>();

  const hold = ({ points, triangles, normals }: SceneSurface): WebGLVertexArrayObject => {
    const before = held.get(points);
    if (before !== undefined) return before;
    const own = gl.createVertexArray();
    gl.bindVertexArray(own);
    const put = (target: number, data: Float32Array | Uint32Array) => {
      const buffer = gl.createBuffer();
      gl.bindBuffer(target, buffer);
      gl.bufferData(target, data as AllowSharedBufferSource, gl.STATIC_DRAW);
      return buffer;
    };
    const used = [put(gl.ARRAY_BUFFER, points)];
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 3, gl.FLOAT, false, 0, 0);
    if (normals !== undefined) {
      used.push(put(gl.ARRAY_BUFFER, normals));
      gl.enableVertexAttribArray(1);
      gl.vertexAttribPointer(1, 3, gl.FLOAT, false, 0, 0);
    }
    used.push(put(gl.ELEMENT_ARRAY_BUFFER, triangles));
    held.set(points, own);
    buffers.set(points, used);
    return own;
  };
  const drop = (points: Float32Array) => {
    gl.deleteVertexArray(held.get(points)!);
    for (const buffer of buffers.get(points)!) gl.deleteBuffer(buffer);
    held.delete(points);
    buffers.delete(points);
  };

  return {
    draw(surfaces, camera, ball) {
      if (gl.isContextLost()) return;
      const wanted = new Set(surfaces.map(({ points }) => points));
      for (const points of [...held.keys()]) if (!wanted.has(points)) drop(points);
      const { right, up, front } = axesOf(camera);
      const lamp = front.map((each, a) => each + 0.4 * up[a] - 0.3 * right[a]);
      const lit = lamp.map((each) => each / Math.hypot(...lamp)) as [number, number, number];
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.clearColor(...ground, 1);
      gl.depthMask(true);
      gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
      for (const each of [gl.DEPTH_TEST, gl.CULL_FACE, gl.BLEND]) gl.enable(each);
      gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA);
      // biome-ignore lint/correctness/useHookAtTopLevel: a method of WebGL, no hook
      gl.useProgram(program);
      gl.uniformMatrix4fv(place, false, matrixOf(camera, ball, canvas.width / canvas.height, depth));
      gl.uniform3f(light, ...lit);
      gl.vertexAttrib3f(1, ...lit);
      for (const surface of surfaces.toSorted((a, b) => b.opacity - a.opacity)) {
        const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(surface.colour.slice(at, at + 2), 16) / 255);
        gl.uniform4f(colour, r, g, b, surface.opacity);
        gl.depthMask(surface.opacity === 1);
        gl.bindVertexArray(hold(surface));
        gl.drawElements(gl.TRIANGLES, surface.triangles.length, gl.UNSIGNED_INT, 0);
      }
      gl.bindVertexArray(null);
    },
  };
}

function programOf(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(kind)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  return program;
}
