// The DIMSE library, told once how radscore uses it.
import { createRequire } from 'node:module';
import dimse from 'dcmjs-dimse';

// Their logs show what peers send; the node reports what matters by itself. The library has a copy of dcmjs of its own.
const { resolve } = createRequire(import.meta.url);
const dcmjs = createRequire(resolve('dcmjs-dimse'))('dcmjs') as { readonly log: typeof dimse.log };
for (const log of [dimse.log, dcmjs.log]) log.setLevel('silent');
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
  processingFailure: 0x0110,
} as const;

/** Out of resources, processing failure, resource limitation: another time may do (PS3.4, B.2.3; PS3.7, annex C). */
export const isPassing = (status: number) => (status & 0xff00) === 0xa700 || status === 0x0110 || status === 0x0213;

export type Association = dimse.association.Association;
export type PresentationContext = dimse.association.PresentationContext;
export type Dataset = dimse.Dataset;
