import { expect, test } from 'vitest';
import { element, escapeText, formatCoordinate } from './element.js';

test('text can never become markup, in content or in attributes', () => {
  expect(escapeText('<b a="1">&</b>')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;&lt;/b&gt;');
  expect(element('a', { href: '"><script>' })).toBe('<a href="&quot;&gt;&lt;script&gt;"/>');
});

test('characters that XML does not allow are replaced', () => {
  expect(escapeText('a\u0000b\ud800c\uffff\td')).toBe('a\ufffdb\ufffdc\ufffd\td');
  expect(escapeText('肝 \u{1f600}')).toBe('肝 \u{1f600}');
});

test('of the first 69,632 characters those of XML 1.0 stay, and every other is replaced', () => {
  const isXml = (code: number) =>
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code < 0xd800) ||
    (code > 0xdfff && code < 0xfffe) ||
    code > 0xffff;
  const markup = new Set([...'&<>"'].map((letter) => letter.codePointAt(0)!));
  const wrong = Array.from({ length: 0x11000 }, (_, code) => code).filter((code) => {
    const own = String.fromCodePoint(code);
    return !markup.has(code) && escapeText(`a${own}b`) !== `a${isXml(code) ? own : '\ufffd'}b`;
  });
  expect(wrong).toEqual([]);
});

test('coordinates have two decimals at most and no negative zero', () => {
  expect([1 / 3, -0.001, 12].map(formatCoordinate)).toEqual(['0.33', '0', '12']);
});
