import { createReadStream, existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyReply } from 'fastify';
import { serverError } from '../errors.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Where the built workbench may lie, as seen from this file: in the package beside the bundle; in a clone, from bundle and source. */
const places = ['../web/', '../../web/dist/', '../../../web/dist/'];

/** The folder of the built workbench. @throws RAD-PAGES-MISSING. */
export function findPages(): string {
  const folders = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = folders.find((folder) => existsSync(join(folder, 'index.html')));
  if (found === undefined) throw serverError('RAD-PAGES-MISSING', { folder: folders[1]! });
  return found;
}

/** A file of the workbench. */
interface PageFile {
  readonly path: string;
  readonly type: string;
  readonly size: number;
  /** Changes with the file. */
  readonly tag: string;
  /** Its name carries its content, so that it never changes. */
  readonly fixed: boolean;
}

/** The files of the built workbench by their addresses. Only what was there at the start is served, so no address leads elsewhere. */
export type Pages = ReadonlyMap<string, PageFile>;

export async function openPages(folder: string): Promise<Pages> {
  const pages = new Map<string, PageFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '')}`;
    const { size, mtimeMs } = await stat(path);
    pages.set(address === '/index.html' ? '/' : address, {
      path,
      type: types[extname(path)] ?? 'application/octet-stream',
      size,
      tag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
      fixed: address.startsWith('/assets/'),
    });
  }
  return pages;
}

/** Answers with a file, or with 304 where the browser has it. */
export function sendPage(file: PageFile, known: string | undefined, reply: FastifyReply): FastifyReply {
  reply
    .header('Cache-Control', file.fixed ? 'public, max-age=31536000, immutable' : 'no-cache')
    .header('ETag', file.tag);
  if (known === file.tag) return reply.code(304).send();
  return reply.type(file.type).header('Content-Length', file.size).send(createReadStream(file.path));
}
