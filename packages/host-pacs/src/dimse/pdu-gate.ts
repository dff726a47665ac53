import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';

export interface PduGateOptions {
  /** Most bytes of a PDU. */
  readonly longest: number;
  /** Told why the connection is cut. */
  readonly onViolation: (problem: string) => void;
}

/** What stands between a socket and the DIMSE library, which takes it for the socket. */
export interface PduGate extends EventEmitter {
  /** Keeps PDUs back, and stops reading, until released. */
  hold(): void;
  release(): void;
  /** When the last whole PDU came, by `Date.now`; undefined before the first. */
  readonly lastPdu: number | undefined;
}

const headBytes = 6;
/** A-ASSOCIATE-RQ to A-ABORT (PS3.8, 9.3). */
const [firstType, lastType] = [1, 7];

/**
 * Hands on whole PDUs of bounded length. The library joins what comes without a limit and works on PDUs side by side while a write waits;
 * behind a gate neither can happen.
 */
export function pduGate(socket: Socket, { longest, onViolation }: PduGateOptions): PduGate {
  const chunks: Buffer[] = [];
  let length = 0;
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
    chunks.length = length = 0;
    onViolation(problem);
    socket.destroy();
  };
  const pass = () => {
    while (!held && length >= headBytes) {
      const first = chunks[0]!.length >= headBytes ? chunks[0]! : join(chunks);
      const type = first[0]!;
      const size = first.readUInt32BE(2);
      if (type < firstType || type > lastType) return cut(`a PDU of type ${type}`);
      if (size > longest) return cut(`a PDU of ${size} bytes`);
      if (length < headBytes + size) return;
      const all = first.length >= headBytes + size ? first : join(chunks);
      const pdu = all.subarray(0, headBytes + size);
      if (all.length === pdu.length) chunks.shift();
      else chunks[0] = all.subarray(pdu.length);
      length -= pdu.length;
      lastPdu = Date.now();
      gate.emit('data', pdu);
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

/** Joins the chunks into one, in their place. */
function join(chunks: Buffer[]): Buffer {
  const all = Buffer.concat(chunks);
  chunks.length = 0;
  chunks.push(all);
  return all;
}
