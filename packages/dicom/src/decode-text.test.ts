import { expect, test } from 'vitest';
import { decoderOf } from './decode-text.js';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((c) => c.charCodeAt(0)))));
const [gan, zang] = [
  [0x34, 0x4e],
  [0x42, 0x21],
];

test.each([
  // Kanji, Hangul and Chinese letters with the escape sequences of PS3.5, annexes H, I and K
  ['\\ISO 2022 IR 87', bytes('\x1b$B', ...gan!, ...zang!, '\x1b(B', ' 1'), '肝臓 1'],
  ['ISO 2022 IR 13\\ISO 2022 IR 87', bytes(0xd4, 0xcf, '^', '\x1b$B', ...gan!, '\x1b(J', '='), 'ﾔﾏ^肝='],
  ['\\ISO 2022 IR 159', bytes('\x1b$(D', 0x30, 0x21, '\x1b(B', '.'), '丂.'],
  ['\\ISO 2022 IR 149', bytes('\x1b$)C', 0xb1, 0xe8, 0xc8, 0xf1, 0xc1, 0xdf, ' GTV'), '김희중 GTV'],
  ['\\ISO 2022 IR 58', bytes('\x1b$)A', 0xd6, 0xd7, 0xc1, 0xf6, '1'), '肿瘤1'],
  ['ISO 2022 IR 100\\ISO 2022 IR 144', bytes('Tum', 0xf6, 'r ', '\x1b-L', 0xd7, 0xdf), 'Tumör зп'],
  ['GB18030', bytes(0xd6, 0xd7, 0xc1, 0xf6), '肿瘤'],
  ['ISO_IR 192', bytes(0xe8, 0x82, 0x9d), '肝'],
  ['', bytes('GTV 1'), 'GTV 1'],
])('the character sets %s', (sets, text, letters) => {
  expect(decoderOf(sets).decode(text)).toBe(letters);
});

test('bytes that are not of the set stay two names where they are two: no letter becomes the same mark', () => {
  for (const sets of ['', 'ISO_IR 192', 'GBK', '\\ISO 2022 IR 149']) {
    const { decode } = decoderOf(sets);
    expect(decode(bytes('Tum', 0xf6, 'r '))).not.toBe(decode(bytes('Tum', 0xfc, 'r ')));
  }
  expect(decoderOf('').decode(bytes('Tum', 0xf6, 'r'))).toBe('Tumör');
});

test('an escape sequence that is cut off or of no set is left in the text', () => {
  expect(decoderOf('\\ISO 2022 IR 87').decode(bytes('a\x1b$'))).toBe('a\x1b$');
  expect(decoderOf('\\ISO 2022 IR 87').decode(bytes('\x1b$B', 0x34))).toBe('4');
});
