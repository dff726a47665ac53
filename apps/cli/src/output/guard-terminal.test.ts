import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardTerminal, writeControl } from './guard-terminal.js';

function guarded() {
  const stream = new PassThrough() as unknown as NodeJS.WriteStream;
  guardTerminal(stream);
  return { stream, read: () => String((stream as unknown as PassThrough).read() ?? '') };
}

test('escapes of a file are written as text, also inside JSON; lines, tabs and letters stay', () => {
  const { stream, read } = guarded();
  stream.write('liver\u001b[31m\tLäsion\n');
  expect(read()).toBe('liver\\u001b[31m\tLäsion\n');
  stream.write(JSON.stringify({ name: 'a\u009b31m\u202e' }));
  expect(JSON.parse(read())).toEqual({ name: 'a\u009b31m\u202e' });
});

test('property: nothing that moves a cursor gets through but what the program itself sends', () => {
  const letter = fc.integer({ min: 0, max: 0x20ff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1 }), (text) => {
      const { stream, read } = guarded();
      stream.write(text);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(read()).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/);
      writeControl(stream, '\r\u001b[2K');
      expect(read()).toBe('\r\u001b[2K');
    }),
  );
});
