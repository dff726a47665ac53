import { render, simplify } from './resvg.js';

/** A drawing unit of figures is 0.25 mm. */
export const unitsPerInch = 101.6;

export type Matrix = readonly [number, number, number, number, number, number];

export interface Paint {
  /** 0 to 1. */
  readonly colour: readonly [number, number, number];
  readonly opacity: number;
}

/** What a figure consists of, from back to front. */
export type Shape =
  | {
      readonly kind: 'group';
      readonly matrix: Matrix | undefined;
      readonly clip: string | undefined;
      readonly shapes: readonly Shape[];
    }
  | {
      readonly kind: 'path';
      readonly path: string;
      readonly fill: Paint | undefined;
      readonly evenOdd: boolean;
      readonly stroke:
        | (Paint & {
            readonly width: number;
            readonly dash: readonly number[];
            readonly cap: number;
            readonly join: number;
            /** Longest mitre, in line widths, before a sharp join is cut. */
            readonly mitreLimit: number;
          })
        | undefined;
    }
  | {
      readonly kind: 'picture';
      readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
      readonly columns: number;
      readonly rows: number;
      /** RGB, on white where it was transparent. */
      readonly pixels: Uint8Array;
    };

export interface Drawing {
  /** In drawing units. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

type Attributes = ReadonlyMap<string, string>;

/**
 * Takes an SVG figure apart into what every format of vector graphics has: paths, clips, pictures. Text becomes paths. The opacity of a
 * group becomes that of each of its shapes, so that shapes of one group show through where they overlap.
 */
export function drawingOf(svg: string): Drawing {
  const stack: { shapes: Shape[]; opacity: number; end: (shapes: readonly Shape[]) => void }[] = [
    { shapes: [], opacity: 1, end: () => {} },
  ];
  const clips = new Map<string, string>();
  let size = [0, 0];
  let clip: string | undefined;
  for (const [, closes, name, rest, single] of simplify(svg).matchAll(/<(\/?)([\w:]+)([^>]*?)(\/?)>/g)) {
    const attributes: Attributes = new Map(
      [...rest!.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
    );
    const add = (shape: Shape) => stack.at(-1)!.shapes.push(shape);
    if (name === 'svg' && !closes) size = [numberOf(attributes, 'width', 0), numberOf(attributes, 'height', 0)];
    else if (name === 'clipPath') clip = closes ? undefined : attributes.get('id');
    else if (name === 'path' && clip !== undefined) clips.set(clip, `${clips.get(clip) ?? ''} ${attributes.get('d')}`);
    else if (name === 'path') add(pathOf(attributes, stack.at(-1)!.opacity));
    else if (name === 'image') add(pictureOf(attributes, stack.at(-1)!.opacity));
    else if (name === 'g' && closes) {
      const { shapes, end } = stack.pop()!;
      end(shapes);
    } else if (name === 'g' && !single) {
      const matrix = matrixOf(attributes.get('transform'));
      const of = /url\(#(.*)\)/.exec(attributes.get('clip-path') ?? '')?.[1];
      const at = stack.at(-1)!.shapes;
      stack.push({
        shapes: [],
        opacity: stack.at(-1)!.opacity * numberOf(attributes, 'opacity', 1),
        end: (shapes) => at.push({ kind: 'group', matrix, clip: of === undefined ? undefined : clips.get(of), shapes }),
      });
    }
  }
  return { width: size[0]!, height: size[1]!, shapes: stack[0]!.shapes };
}

function pathOf(attributes: Attributes, opacity: number): Shape {
  const fill = paintOf(attributes, 'fill', '#000000', opacity);
  const stroke = paintOf(attributes, 'stroke', 'none', opacity);
  const dash = (attributes.get('stroke-dasharray') ?? '')
    .split(/[\s,]+/)
    .map(Number)
    .filter((length) => length > 0);
  return {
    kind: 'path',
    path: attributes.get('d')!,
    fill,
    evenOdd: attributes.get('fill-rule') === 'evenodd',
    stroke: stroke && {
      ...stroke,
      width: numberOf(attributes, 'stroke-width', 1),
      dash,
      cap: ['butt', 'round', 'square'].indexOf(attributes.get('stroke-linecap') ?? 'butt'),
      join: ['miter', 'round', 'bevel'].indexOf(attributes.get('stroke-linejoin') ?? 'miter'),
      mitreLimit: numberOf(attributes, 'stroke-miterlimit', 4),
    },
  };
}

function paintOf(
  attributes: Attributes,
  name: 'fill' | 'stroke',
  otherwise: string,
  opacity: number,
): Paint | undefined {
  const hex = /^#([\da-f]{6})$/i.exec(attributes.get(name) ?? otherwise)?.[1];
  if (hex === undefined) return undefined;
  const colour = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  return { colour, opacity: opacity * numberOf(attributes, `${name}-opacity`, 1) };
}

function pictureOf(attributes: Attributes, opacity: number): Shape {
  const png = Buffer.from(attributes.get('xlink:href')!.replace(/^data:image\/png;base64,\s*/, ''), 'base64');
  const [columns, rows] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const own = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${columns}" height="${rows}"><image width="${columns}" height="${rows}" xlink:href="${href}"/></svg>`;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => numberOf(attributes, name, 0));
  return {
    kind: 'picture',
    place: { x: x!, y: y!, width: width!, height: height! },
    columns,
    rows,
    pixels: onWhite(render(own, 1).pixels.map((value) => opacity * value)),
  };
}

/** RGB of RGBA (premultiplied) on white paper. */
export function onWhite(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let i = 0, j = 0; i < rgba.length; i += 4)
    for (let c = 0; c < 3; c++) rgb[j++] = Math.min(255, rgba[i + c]! + 255 - rgba[i + 3]!);
  return rgb;
}

function numberOf(attributes: Attributes, name: string, otherwise: number): number {
  const text = attributes.get(name);
  return text === undefined ? otherwise : Number(text);
}

function matrixOf(text: string | undefined): Matrix | undefined {
  const numbers = /^matrix\(([^)]*)\)$/
    .exec(text ?? '')?.[1]
    ?.split(/[\s,]+/)
    .map(Number);
  return numbers?.length === 6 ? (numbers as unknown as Matrix) : undefined;
}
