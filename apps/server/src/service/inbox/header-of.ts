import { open, stat } from 'node:fs/promises';
import { isRadError } from '@radscore/core';
import { type InstanceHeader, instanceHeader } from '@radscore/dicom';
import { isUid, pacsError, type ReceivedFile, readPart10Head } from '@radscore/host-pacs';
import { deflatedSyntax, unpackedHead } from './deflated.js';

/** So much of the beginning of a file holds most headers. */
const usualHeader = 64 * 1024;
/** That of an image of many frames says of each where it lies, before the pixels. */
const longHeader = 32 * 2 ** 20;
/** Headers of SEG and RTSTRUCT hold outlines, and are read as far as they go. */
const longestHeader = 256e6;
const outlineClasses = new Set(['1.2.840.10008.5.1.4.1.1.66.4', '1.2.840.10008.5.1.4.1.1.481.3']);

/** The header of an instance that lies on the disk. @throws RAD-INSTANCE-INVALID. */
export async function headerOf(received: Omit<ReceivedFile, 'hash'>, unpackRatio: number): Promise<InstanceHeader> {
  const { path, head, bytes, classUid, syntaxUid } = received;
  const beginning = async (most: number) => {
    if (syntaxUid === deflatedSyntax) return unpackedHead(received, unpackRatio, most);
    return most <= head.length || bytes <= head.length ? head : beginningOf(path, most);
  };
  if (outlineClasses.has(classUid)) return parsed(await beginning(longestHeader));
  try {
    return parsed(await beginning(head.length));
  } catch (error) {
    if (!isRadError(error) || bytes <= head.length) throw error;
    return parsed(await beginning(longHeader));
  }
}

/** The header of an instance that is kept. @throws RAD-INSTANCE-INVALID, ENOENT. */
export async function headerOfFile(path: string, unpackRatio: number): Promise<InstanceHeader> {
  const head = await beginningOf(path, usualHeader);
  const { size: bytes } = await stat(path);
  return headerOf({ ...readPart10Head(head), path, head, bytes }, unpackRatio);
}

async function beginningOf(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, most)), 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function parsed(bytes: Uint8Array): InstanceHeader {
  try {
    const header = instanceHeader({ name: 'instance', bytes });
    if (isUid(header.studyUid) && isUid(header.seriesUid)) return printable(header);
    throw pacsError('RAD-INSTANCE-INVALID', { problem: 'it names no study or no series' });
  } catch (error) {
    if (!isRadError(error) || error.code === 'RAD-INSTANCE-INVALID') throw error;
    throw pacsError('RAD-INSTANCE-INVALID', { problem: error.code });
  }
}

/** The header without control characters, which no attribute that is kept may have, and which a database may not take. */
function printable(header: InstanceHeader): InstanceHeader {
  const text = JSON.stringify(header, (_, value: unknown) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
    typeof value === 'string' ? value.replace(/[\x00-\x1f\x7f]/g, '') : value,
  );
  return JSON.parse(text) as InstanceHeader;
}
