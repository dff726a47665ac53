import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { createRng } from '@radscore/core';
import { describe, expect, test } from 'vitest';
import { type DataValue, dataPdu, pduGate } from './pdu-gate.js';

function gateOf(longest = 10_000) {
  const socket = Object.assign(new EventEmitter(), {
    destroyed: false,
    pause: () => {},
    resume: () => {},
    destroy() {
      socket.destroyed = true;
    },
  });
  const said: string[] = [];
  const problems: string[] = [];
  const gate = pduGate(socket as unknown as Socket, { longest, onViolation: (problem) => problems.push(problem) });
  gate.on('data', (pdu: Buffer) => said.push(pdu.toString('hex')));
  gate.on('value', (value: DataValue) => said.push(shown(value)));
  return { socket, gate, said, problems };
}

const shown = ({ contextId, isCommand, isLast, parts }: DataValue) =>
  `${contextId} ${isCommand} ${isLast} ${Buffer.concat(parts).toString('hex')}`;
const headOf = (type: number, length: number) => Buffer.from([type, 0, 0, 0, length >> 8, length & 255]);
const dataValue = (bytes: number, isLast: boolean): DataValue => ({
  ...{ contextId: 3, isCommand: false, isLast },
  parts: [Buffer.alloc(bytes, bytes)],
});
/** The values of several PDUs in one. */
const together = (...values: readonly DataValue[]) => {
  const items = values.map((value) => dataPdu(value).subarray(6));
  const body = Buffer.concat(items);
  return Buffer.concat([headOf(4, body.length), body]);
};

describe('the gate', () => {
  const release = Buffer.concat([headOf(5, 4), Buffer.alloc(4)]);
  const values = [
    dataValue(700, false),
    dataValue(0, false),
    dataValue(31, true),
    { ...dataValue(9, true), isCommand: true },
  ];
  const bytes = Buffer.concat([
    ...[release, together(...values), headOf(4, 0), dataPdu(values[0]!)],
    ...[dataPdu(values[2]!), release],
  ]);
  const expected = [release.toString('hex'), ...values.map(shown), shown(values[0]!), shown(values[2]!)];
  expected.push(release.toString('hex'));

  test('hands on the same, in whatever pieces it comes and however often it is held', () => {
    const rng = createRng('pieces of PDUs');
    for (let round = 0; round < 300; round++) {
      const { socket, gate, said, problems } = gateOf();
      const most = round === 0 ? 1 : 1 + rng.below(bytes.length);
      gate.on('value', () => {
        if (rng.below(2) === 0) gate.hold();
      });
      for (let at = 0; at < bytes.length; ) {
        const end = Math.min(bytes.length, at + 1 + rng.below(most));
        socket.emit('data', bytes.subarray(at, end));
        at = end;
        if (rng.below(3) === 0) gate.release();
      }
      for (let n = 0; n < expected.length; n++) gate.release();
      expect(said).toEqual(expected);
      expect(problems).toEqual([]);
    }
  });

  test('nothing passes while it is held, values of one PDU included', () => {
    const { socket, gate, said } = gateOf();
    gate.on('value', () => gate.hold());
    socket.emit('data', together(...values));
    expect(said).toEqual([shown(values[0]!)]);
    gate.release();
    expect(said).toHaveLength(2);
  });

  test('does not copy the bytes of values', () => {
    const { socket, gate } = gateOf();
    const pdu = dataPdu(values[0]!);
    const buffers: ArrayBufferLike[] = [];
    gate.on('value', ({ parts }: DataValue) => buffers.push(...parts.map(({ buffer }) => buffer)));
    socket.emit('data', pdu);
    expect(buffers).toEqual([pdu.buffer]);
    expect(buffers[0]).toBe(pdu.buffer);
  });

  test.each([
    ['a PDU of type 9', headOf(9, 4)],
    ['a PDU of 10001 bytes', headOf(4, 10_001)],
    ['a data value of a lying length', Buffer.concat([headOf(4, 3), Buffer.alloc(3)])],
    ['a data value of a lying length', Buffer.concat([headOf(4, 6), Buffer.from([0, 0, 0, 1, 1, 0])])],
    ['a data value of a lying length', Buffer.concat([headOf(4, 7), Buffer.from([0, 0, 0, 4, 1, 0, 9])])],
    ['a data value of a lying length', Buffer.concat([headOf(4, 7), Buffer.from([255, 255, 255, 255, 1, 0, 9])])],
  ])('%s cuts the connection, and nothing comes after it', (problem, wrong) => {
    const { socket, said, problems } = gateOf();
    socket.emit('data', Buffer.concat([wrong, release]));
    expect(problems).toEqual([problem]);
    expect(socket.destroyed).toBe(true);
    expect(said).toEqual([]);
  });
});
