/** What a C-STORE-RQ asks (PS3.7, 9.3.1.1). Empty texts where it says nothing. */
export interface StoreRequest {
  readonly messageId: number;
  readonly classUid: string;
  readonly instanceUid: string;
  /** Whether a data set follows. */
  readonly hasDataset: boolean;
}

/** Elements of the command group (PS3.7, annex E.1). */
const elements = {
  groupLength: 0x0000,
  classUid: 0x0002,
  field: 0x0100,
  messageId: 0x0110,
  respondedTo: 0x0120,
  datasetType: 0x0800,
  status: 0x0900,
  instanceUid: 0x1000,
} as const;
const field = { storeRequest: 0x0001, storeResponse: 0x8001 } as const;
const noDataset = 0x0101;

/**
 * Reads a command set, which is in implicit little endian (PS3.7, 6.3.1), where it is a C-STORE-RQ.
 *
 * @returns undefined where it is another command.
 * @throws Error where an element does not end within it.
 */
export function readStoreRequest(command: Buffer): StoreRequest | undefined {
  const values = new Map<number, Buffer>();
  for (let at = 0; at < command.length; ) {
    const end = at + 8 <= command.length ? at + 8 + command.readUInt32LE(at + 4) : Number.POSITIVE_INFINITY;
    if (end > command.length) throw new Error('a command of a lying length');
    if (command.readUInt16LE(at) === 0) values.set(command.readUInt16LE(at + 2), command.subarray(at + 8, end));
    at = end;
  }
  const number = (name: keyof typeof elements) => {
    const value = values.get(elements[name]);
    return value !== undefined && value.length >= 2 ? value.readUInt16LE() : undefined;
  };
  const uid = (name: keyof typeof elements) =>
    (values.get(elements[name])?.toString('latin1') ?? '').replace(/[\0 ]+$/, '');
  if (number('field') !== field.storeRequest) return undefined;
  return {
    messageId: number('messageId') ?? 0,
    classUid: uid('classUid'),
    instanceUid: uid('instanceUid'),
    hasDataset: number('datasetType') !== noDataset,
  };
}

/** The command set of a C-STORE-RSP (PS3.7, 9.3.1.2). */
export function storeResponse({ messageId, classUid, instanceUid }: StoreRequest, status: number): Buffer {
  const body = Buffer.concat([
    elementOf('classUid', evenUid(classUid)),
    elementOf('field', short(field.storeResponse)),
    elementOf('respondedTo', short(messageId)),
    elementOf('datasetType', short(noDataset)),
    elementOf('status', short(status)),
    elementOf('instanceUid', evenUid(instanceUid)),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([elementOf('groupLength', length), body]);
}

function elementOf(name: keyof typeof elements, value: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(elements[name], 2);
  head.writeUInt32LE(value.length, 4);
  return Buffer.concat([head, value]);
}

const evenUid = (uid: string) => Buffer.from(uid.length % 2 === 0 ? uid : `${uid}\0`, 'latin1');
const short = (value: number) => Buffer.from([value & 255, value >> 8]);
