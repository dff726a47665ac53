import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable.js';

test('control characters are escaped, other letters are not', () => {
  expect(printable('Läsion 1 – 肿瘤')).toBe('Läsion 1 – 肿瘤');
  expect(printable('a\u001b[2J\u0007\r\n\u009b31m\u202eb\u0000')).toBe('a\\x1b[2J\\x07\\x0d\\x0a\\x9b31m\\u202eb\\x00');
  expect(printable('two\nlines\u001b', '\n')).toBe('two\nlines\\x1b');
});

test('nothing that moves a cursor is left of any text', () => {
  const hostile = fc.string({ unit: fc.integer({ min: 0, max: 0x20ff }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(hostile, (text) => {
      for (const letter of printable(text)) {
        const code = letter.charCodeAt(0);
        expect(code >= 32 && !(code >= 127 && code < 160) && code !== 0x202e).toBe(true);
      }
    }),
  );
});
