import { createRng } from '@radscore/core';
import { packMask } from '@radscore/image';
import type { CaseImage } from '@radscore/jobs';
import { phantomCase } from '@radscore/phantom';
import { type Call, handOver } from '../call.js';
import type { OpenedCase } from '../opened-case.js';

/** Makes a patient that never was; the same seed makes the same one. */
export const openPhantom: Call<{ readonly seed: string }, OpenedCase> = ({ seed }, { session }) => {
  const { image, segments } = phantomCase(createRng(seed));
  const own: CaseImage = { ...image, unit: 'HU', notes: [] };
  session.image = own;
  const data = image.data.slice();
  const packed = [...segments].map(([name, mask]) => ({ name, bits: packMask(mask).bits }));
  const opened: OpenedCase = {
    image: { geometry: image.geometry, data, unit: 'HU' },
    segments: packed,
    identity: { verdict: 'same', refusals: [], notes: [] },
    notes: [],
  };
  return handOver(opened, [data.buffer, ...packed.map(({ bits }) => bits.buffer)]);
};
