import { type DroppedFiles, type WebStudyPorts, webStudyPorts } from '@radscore/host-web';
import { codecs } from './codecs.js';
import { onnxAddress } from './onnx.js';
import { startTaskWorker } from './start-task-worker.js';

/** What whole studies and validations find in this tab; pieces of both are kept in one store, so that neither does the other's again. */
export const portsOf = async (files: DroppedFiles): Promise<WebStudyPorts> =>
  webStudyPorts({ store: 'studies', startWorker: startTaskWorker, files, codecs: await codecs(), onnx: onnxAddress });
