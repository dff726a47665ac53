// The DIMSE library, told once how radscore uses it.
import dimse from 'dcmjs-dimse';

// Its log names patients' attributes and peers; the node reports what matters by itself.
dimse.log.setLevel('silent');
dimse.Implementation.setImplementationClassUid('2.25.183271640982357419207468301');
dimse.Implementation.setImplementationVersion('RADSCORE');
dimse.Implementation.setMaxPduLength(1 << 20);

export const { Client, Dataset, Scp, association, constants, requests, responses } = dimse;

/** Statuses of C-STORE (PS3.4, B.2.3). */
export const storeStatus = {
  success: 0x0000,
  outOfResources: 0xa700,
  classMismatch: 0xa900,
  cannotUnderstand: 0xc000,
} as const;

export type Association = dimse.association.Association;
export type PresentationContext = dimse.association.PresentationContext;
export type Dataset = dimse.Dataset;
