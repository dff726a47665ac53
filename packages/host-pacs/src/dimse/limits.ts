/** What a DICOM node bears; what is above is refused. */
export interface NodeLimits {
  /** Associations at a time, and of one peer. */
  readonly associations: number;
  readonly perPeer: number;
  /** Connections that have not asked for an association yet; the oldest is dropped for a new one. */
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
  pending: 64,
  artimSeconds: 30,
  idleSeconds: 60,
  pduBytes: 1 << 20,
  instanceBytes: 1e9,
};
