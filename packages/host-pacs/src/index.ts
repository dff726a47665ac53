// The DICOM network: C-ECHO and C-STORE both ways, C-FIND and C-MOVE at peers, and DICOMweb.

export type { DicomwebTarget } from './dicomweb/bounded-fetch.js';
export { type DicomJson, type DicomwebClient, dicomwebClient } from './dicomweb/client.js';
export { boundaryOf } from './dicomweb/multipart.js';
export { multipartStream } from './dicomweb/multipart-stream.js';
export type { AskingPeer, StoreAnswer } from './dimse/association.js';
export { type FoundMatches, findMatches, type QueryLevel } from './dimse/find-matches.js';
export { type NodeLimits, nodeLimits } from './dimse/limits.js';
export { type Moved, moveSeries } from './dimse/move-series.js';
export type { SendTarget } from './dimse/perform.js';
export { type SentInstance, sendInstances, verifyPeer } from './dimse/send-instances.js';
export {
  type CommitmentReport,
  type CommitmentRequest,
  reportCommitment,
} from './dimse/storage-commitment.js';
export {
  type KnownPeer,
  type NodeEvent,
  type StoreNode,
  type StoreNodeOptions,
  startStoreNode,
} from './dimse/store-node.js';
export { pacsError, pacsErrors } from './errors.js';
export { type IncomingFile, incomingFile, type ReceivedFile } from './files/incoming-file.js';
export { type InstanceIdentity, isUid, part10Head, readPart10Head } from './files/part10.js';
