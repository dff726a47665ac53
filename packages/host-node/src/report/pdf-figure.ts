import { deflateSync } from 'node:zlib';
import type { Drawing } from './drawing.js';
import { operatorsOf, pointsPerUnit } from './operators.js';

/** A figure as a PDF of one page of its own size: vectors, text as outlines, so that no font is missing anywhere. */
export function pdfOf(drawing: Drawing): Uint8Array {
  const opacities = new Map<string, string>();
  const pictures: Buffer<ArrayBuffer>[] = [];
  const content = operatorsOf(drawing, {
    opacity: (of, value) => {
      const state = `<< /${of === 'fill' ? 'ca' : 'CA'} ${value} >>`;
      const name = opacities.get(state) ?? `G${opacities.size}`;
      opacities.set(state, name);
      return `/${name} gs`;
    },
    picture: ({ columns, rows, pixels }) => {
      const kind = `/Type /XObject /Subtype /Image /Width ${columns} /Height ${rows} /ColorSpace /DeviceRGB /BitsPerComponent 8`;
      pictures.push(stream(kind, pixels));
      return `/I${pictures.length - 1} Do`;
    },
  });
  const states = [...opacities].map(([state, name]) => `/${name} ${state}`).join(' ');
  const images = pictures.map((_, i) => `/I${i} ${5 + i} 0 R`).join(' ');
  const box = [drawing.width, drawing.height].map((units) => Number((units * pointsPerUnit).toFixed(3))).join(' ');
  return fileOf([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${box}] /Contents 4 0 R /Resources << /ExtGState << ${states} >> /XObject << ${images} >> >> >>`,
    ),
    stream('', Buffer.from(content)),
    ...pictures,
  ]);
}

function stream(dictionary: string, bytes: Uint8Array): Buffer<ArrayBuffer> {
  const packed = deflateSync(bytes);
  const head = `<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
}

function fileOf(objects: readonly Buffer<ArrayBuffer>[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const places: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, i) => {
    places.push(length());
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  });
  const start = length();
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
