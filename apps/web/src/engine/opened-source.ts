import { sha256Hex } from '@radscore/core';
import { unboxMask } from '@radscore/image';
import { type CaseSource, jobError } from '@radscore/jobs';
import type { Session } from './session.js';

/** By which names the image and the outlines that are open are asked for. */
export const openReferences = { image: 'opened image', mask: 'opened outlines' };

/** The case that is open as a source of cases: a made-up patient has no files. */
export function openedSource({ image, segments }: Session): CaseSource {
  const opened = () => {
    if (image === undefined) throw jobError('RAD-WORKER-DIED', { detail: 'no case is open' });
    return image;
  };
  return {
    readImage: async () => opened(),
    openOutlines: async () => {
      const own = [...segments.values()];
      const entries = own.map(({ name }, i) => ({ name, label: i + 1 }));
      return {
        segmentsOn: () => ({
          segments: entries,
          maskOf: ({ label }) => unboxMask(own[label - 1]),
        }),
      };
    },
    contentHash: async (reference) => {
      if (reference === openReferences.image) return sha256Hex(bytesOf(opened().data));
      return sha256Hex(
        [...segments.values()]
          .map(({ name, box, bits }) => `${name}\0${box?.lower} ${box?.upper}\0${sha256Hex(bits)}\n`)
          .join(''),
      );
    },
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView<ArrayBufferLike>) =>
  new Uint8Array(buffer, byteOffset, byteLength);
