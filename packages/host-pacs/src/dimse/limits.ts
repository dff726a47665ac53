/** What a DICOM node bears; what is above is refused. */
export interface NodeLimits {
  /** Associations at a time, and of one peer. */
  readonly associations: number;
  readonly perPeer: number;
  /**
   * Connections that have not asked for an association yet. For one more the oldest of the address with most of them is dropped. More than
   * the system accepts at a time (511), so that a peer's request is read before its connection is the oldest.
   */
  readonly pending: number;
  /** Seconds within which a connection asks for an association (ARTIM), and between two PDUs. */
  readonly artimSeconds: number;
  readonly idleSeconds: number;
  readonly pduBytes: number;
  readonly instanceBytes: number;
}

export const nodeLimits: NodeLimits = {
  associations: 32,
  perPeer: 4,
  pending: 1024,
  artimSeconds: 30,
  idleSeconds: 60,
  pduBytes: 1 << 20,
  instanceBytes: 1e9,
};
