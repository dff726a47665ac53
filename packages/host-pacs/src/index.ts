// The DICOM network: C-ECHO and C-STORE both ways, and DICOMweb.

export { type DicomwebTarget, dicomwebClient } from './dicomweb/client.js';
export { boundaryOf } from './dicomweb/multipart.js';
export type { StoreAnswer } from './dimse/association.js';
export { type NodeLimits, nodeLimits } from './dimse/limits.js';
export { type SendTarget, type SentInstance, sendInstances, verifyPeer } from './dimse/send-instances.js';
export {
  type KnownPeer,
  type NodeEvent,
  type StoreNode,
  type StoreNodeOptions,
  startStoreNode,
} from './dimse/store-node.js';
export { pacsError, pacsErrors } from './errors.js';
export { type IncomingFile, incomingFile, type ReceivedFile } from './files/incoming-file.js';
export { type InstanceIdentity, isUid, readPart10Head } from './files/part10.js';
