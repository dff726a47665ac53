import { expect, test } from 'vitest';
import { readStoreRequest, storeResponse } from './command-set.js';
import { Dataset, requests, responses } from './library.js';

const [classUid, instanceUid] = ['1.2.840.10008.5.1.4.1.1.2', '2.25.1234'];
/** As the library writes commands. */
const commandOf = (message: { getCommandDataset(): { getDenaturalizedCommandDataset(): Buffer } }) =>
  message.getCommandDataset().getDenaturalizedCommandDataset();
const libraryRequest = (hasDataset: boolean) => {
  const request = new requests.CStoreRequest(new Dataset({}));
  request.setAffectedSopClassUid(classUid);
  request.setAffectedSopInstanceUid(instanceUid);
  request.setMessageId(65_000);
  Object.assign(request.getCommandDataset().getElements(), { CommandDataSetType: hasDataset ? 0x0202 : 0x0101 });
  return request;
};

test('a request is read as the library wrote it', () => {
  const request = { messageId: 65_000, classUid, instanceUid };
  for (const hasDataset of [true, false])
    expect(readStoreRequest(commandOf(libraryRequest(hasDataset)))).toEqual({ ...request, hasDataset });
});

test('other commands and none are no C-STORE', () => {
  expect(readStoreRequest(commandOf(new requests.CEchoRequest()))).toBeUndefined();
  expect(readStoreRequest(Buffer.alloc(0))).toBeUndefined();
  expect(readStoreRequest(Buffer.alloc(40))).toBeUndefined();
});

test('an element that does not end is refused, wherever the command is cut', () => {
  const whole = commandOf(libraryRequest(true));
  const ends = new Set([0]);
  for (let at = 0; at < whole.length; ) {
    at += 8 + whole.readUInt32LE(at + 4);
    ends.add(at);
  }
  for (let length = 0; length < whole.length; length++) {
    const read = () => readStoreRequest(whole.subarray(0, length));
    if (ends.has(length)) expect(read).not.toThrow();
    else expect(read).toThrow('a command of a lying length');
  }
});

test('an answer has the elements and values of one by the library', () => {
  const expected = responses.CStoreResponse.fromRequest(libraryRequest(true));
  for (const status of [0x0000, 0xa700, 0xc000]) {
    expected.setStatus(status);
    expect(elementsOf(storeResponse({ messageId: 65_000, classUid, instanceUid, hasDataset: true }, status))).toEqual(
      elementsOf(commandOf(expected)),
    );
  }
});

function elementsOf(command: Buffer): Map<number, string> {
  const found = new Map<number, string>();
  for (let at = 0; at < command.length; ) {
    const end = at + 8 + command.readUInt32LE(at + 4);
    found.set(command.readUInt32LE(at), command.toString('hex', at + 8, end));
    at = end;
  }
  return found;
}
