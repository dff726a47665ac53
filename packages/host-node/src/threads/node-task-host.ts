import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Encoder, type ExtractionRequest, encoderFile, type MeasuringHost } from '@radscore/cases';
import type { ExtractionControl, Sha1 } from '@radscore/radiomics';
import { createHelpers } from '../cases/extract-helpers.js';
import type { Threads } from '../cases/idle-threads.js';
import { spreadExtraction } from '../cases/spread-extraction.js';
import { makeFolder } from '../files/make-folder.js';
import { pathSource } from '../files/path-source.js';
import { folderStore } from '../store/folder-store.js';

/** What a thread receives when it starts; plain data, with shared memory. */
export interface NodeTaskSetting {
  /** Folder where relative paths of cases begin. */
  readonly cases: string;
  /** Folder of the results and of inputs that tasks share. */
  readonly store: string;
  /** The threads of which idle ones may help with a large region. */
  readonly threads?: Threads;
}

/**
 * What tasks find on Node: paths, a folder of results, idle threads that help with large regions.
 *
 * @param control told at once what will take much memory or time.
 */
export function nodeTaskHost(
  { cases, store, threads }: NodeTaskSetting,
  { onNote }: Pick<ExtractionControl, 'onNote'> = {},
): MeasuringHost {
  return {
    cases: pathSource(cases),
    store: folderStore(store),
    openEncoder: encoderOpener(cases),
    writeImage: async (path, image) => {
      await makeFolder(dirname(resolve(cases, path)));
      await (await import('../files/write-volume.js')).writeVolume(resolve(cases, path), image);
    },
    measuring: async ({ image }: ExtractionRequest) => {
      const helpers = threads !== undefined && threads.total > 1 ? createHelpers(threads) : undefined;
      if (helpers !== undefined && (await isLargeFile(resolve(cases, image)))) helpers.recruit();
      const control = { ...(helpers && { helpers }), ...(onNote && { onNote }), sha1: nodeSha1 };
      return {
        extract: (volume, mask, parameters) => spreadExtraction(volume, mask, parameters, control),
        close: async () => helpers?.dismiss(),
      };
    },
  };
}

/** Opens encoders, each once; one that cannot be opened is tried again the next time. */
export function encoderOpener(folder: string): (reference: string, outputs: number) => Promise<Encoder> {
  const opened = new Map<string, Promise<Encoder>>();
  return (reference, outputs) => {
    const key = `${outputs} ${reference}`;
    const file = encoderFile(reference);
    const open = async () => {
      const { onnxEncoder, trainedEncoder } = await import('../cases/onnx-encoder.js');
      return file === undefined ? trainedEncoder(outputs) : onnxEncoder(resolve(folder, file), outputs);
    };
    const encoder = opened.get(key) ?? open();
    opened.set(key, encoder);
    encoder.catch(() => opened.delete(key));
    return encoder;
  };
}

/** Bytes of an image above which helpers are started while it is read: it may well have large regions. */
const largeFile = 2e6;

async function isLargeFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && (found.isDirectory() || found.size >= largeFile);
}

/** OpenSSL's SHA-1: several times as fast as plain JavaScript. */
const nodeSha1: Sha1 = (parts) => {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
