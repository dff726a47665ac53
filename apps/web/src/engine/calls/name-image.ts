import { canonicalJson } from '@radscore/core';
import { sha256 } from '@radscore/host-web';
import { jobError } from '@radscore/jobs';
import type { Call } from '../call.js';

/** Bytes that are hashed at a time: the browser makes a copy of them. */
const piece = 2 ** 24;

/**
 * A name for the image that is open which says nothing of its patient: a hash of grid and voxels, the same for the same image wherever its
 * files lie and whatever they are called. Under this name its outlines are kept from now on.
 *
 * @throws RAD-WORKER-DIED where none is open.
 */
export const nameImage: Call<undefined, string> = async (_, { session }) => {
  const { image } = session;
  if (image === undefined) throw jobError('RAD-WORKER-DIED', { detail: 'no case is open' });
  const { buffer, byteOffset, byteLength } = image.data;
  const hashes = [canonicalJson(image.geometry)];
  for (let at = 0; at < byteLength; at += piece)
    hashes.push(await sha256(new Uint8Array(buffer as ArrayBuffer, byteOffset + at, Math.min(piece, byteLength - at))));
  session.work = await sha256(new TextEncoder().encode(hashes.join('\n')));
  // Another tab may have kept other outlines of it since.
  session.kept.clear();
  return session.work;
};
