import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';

export interface PduGateOptions {
  /** Most bytes of a PDU. */
  readonly longest: number;
  /** Told why the connection is cut. */
  readonly onViolation: (problem: string) => void;
}

/** A presentation data value (PS3.8, 9.3.5.1): a piece of a command or of a data set. */
export interface DataValue {
  readonly contextId: number;
  readonly isCommand: boolean;
  readonly isLast: boolean;
  /** Its bytes as they came, not joined. */
  readonly parts: readonly Buffer[];
}

/**
 * What stands between a socket and the DIMSE library, which takes it for the socket. It emits `value` for each presentation data value, and
 * `data` for every other PDU.
 */
export interface PduGate extends EventEmitter {
  /** Keeps PDUs and values back, and stops reading, until released. */
  hold(): void;
  release(): void;
  /** When the last whole PDU came, by `Date.now`; undefined before the first. */
  readonly lastPdu: number | undefined;
}

const headBytes = 6;
/** A-ASSOCIATE-RQ to A-ABORT (PS3.8, 9.3). */
const [firstType, lastType] = [1, 7];
const dataType = 4;

/** A P-DATA-TF PDU of one value (PS3.8, 9.3.5). */
export function dataPdu({ contextId, isCommand, isLast, parts }: DataValue): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const head = Buffer.alloc(2 * headBytes);
  head[0] = dataType;
  head.writeUInt32BE(headBytes + length, 2);
  head.writeUInt32BE(2 + length, headBytes);
  head[10] = contextId;
  head[11] = Number(isCommand) + 2 * Number(isLast);
  return Buffer.concat([head, ...parts]);
}

/**
 * Hands on whole PDUs of bounded length. The library joins what comes without a limit and works on PDUs side by side while a write waits;
 * behind a gate neither can happen. The values of P-DATA-TF are handed on without being copied, for most of what comes are pixels.
 */
export function pduGate(socket: Socket, { longest, onViolation }: PduGateOptions): PduGate {
  const chunks: Buffer[] = [];
  let length = 0;
  /** Bytes that are left of the P-DATA-TF PDU whose values are being handed on; all of them have come. */
  let left = 0;
  let held = false;
  let lastPdu: number | undefined;
  const gate = Object.assign(new EventEmitter(), {
    hold: () => {
      held = true;
      socket.pause();
    },
    release: () => {
      held = false;
      pass();
      if (!held) socket.resume();
    },
    setTimeout: () => gate,
    write: (bytes: Uint8Array) => socket.destroyed || socket.write(bytes),
    end: () => socket.end(),
    destroy: () => socket.destroy(),
  });
  Object.defineProperty(gate, 'lastPdu', { get: () => lastPdu });
  const cut = (problem: string) => {
    chunks.length = length = left = 0;
    onViolation(problem);
    socket.destroy();
  };
  /** At least so many of the next bytes, which stay. */
  const peek = (count: number): Buffer => {
    while (chunks[0]!.length < count) {
      const [first, second] = chunks as [Buffer, Buffer];
      const missing = count - first.length;
      const rest = second.subarray(missing);
      chunks.splice(0, 2, Buffer.concat([first, second.subarray(0, missing)]), ...(rest.length > 0 ? [rest] : []));
    }
    return chunks[0]!;
  };
  /** Takes the next bytes away. */
  const take = (count: number): Buffer[] => {
    const taken: Buffer[] = [];
    length -= count;
    for (let rest = count; rest > 0; ) {
      const first = chunks[0]!;
      const part = first.length <= rest ? first : first.subarray(0, rest);
      if (part === first) chunks.shift();
      else chunks[0] = first.subarray(rest);
      taken.push(part);
      rest -= part.length;
    }
    return taken;
  };
  /** @returns whether there was a whole one. */
  const passPdu = (): boolean => {
    if (length < headBytes) return false;
    const head = peek(headBytes);
    const type = head[0]!;
    const size = head.readUInt32BE(2);
    if (type < firstType || type > lastType) cut(`a PDU of type ${type}`);
    else if (size > longest) cut(`a PDU of ${size} bytes`);
    if (length < headBytes + size) return false;
    lastPdu = Date.now();
    if (type === dataType) {
      take(headBytes);
      left = size;
    } else {
      const parts = take(headBytes + size);
      gate.emit('data', parts.length === 1 ? parts[0] : Buffer.concat(parts));
    }
    return true;
  };
  const passValue = (): void => {
    const head = left >= headBytes ? peek(headBytes) : Buffer.alloc(headBytes);
    const size = head.readUInt32BE();
    if (size < 2 || 4 + size > left) {
      cut('a data value of a lying length');
      return;
    }
    const [contextId, control] = [head[4]!, head[5]!];
    take(headBytes);
    left -= 4 + size;
    const value: DataValue = {
      ...{ contextId, isCommand: (control & 1) !== 0, isLast: (control & 2) !== 0 },
      parts: take(size - 2),
    };
    gate.emit('value', value);
  };
  const pass = () => {
    while (!held && !socket.destroyed) {
      if (left > 0) passValue();
      else if (!passPdu()) return;
    }
  };
  socket.on('data', (bytes: Buffer) => {
    chunks.push(bytes);
    length += bytes.length;
    pass();
  });
  socket.on('error', (error) => gate.emit('error', error));
  socket.on('close', () => gate.emit('close'));
  return gate as unknown as PduGate;
}
