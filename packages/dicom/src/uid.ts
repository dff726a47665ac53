import { sha256Hex } from '@radscore/core';

/**
 * A UID that stands for a text: the first 128 bits of its SHA-256 as a number below the root 2.25 (PS3.5, B.2), marked as a name-based
 * UUID. The same text gives the same UID, so files made twice from the same data are the same.
 */
export function uidOf(text: string): string {
  const digest = BigInt(`0x${sha256Hex(text).slice(0, 32)}`);
  const version = (digest & ~(0xfn << 76n)) | (0x8n << 76n);
  const variant = (version & ~(0x3n << 62n)) | (0x2n << 62n);
  return `2.25.${variant}`;
}
