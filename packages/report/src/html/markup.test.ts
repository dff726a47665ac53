import { describe, expect, it } from 'vitest';
import { html, join, trusted } from './markup.js';

describe('html', () => {
  it('escapes text in content and in attributes', () => {
    const name = '<img src=x onerror="alert(1)">';
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt;">&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>',
    );
  });

  it('passes markup through and escapes the text beside it', () => {
    expect(html`${html`<b>a</b>`} & ${'b & c'}`.markup).toBe('<b>a</b> & b &amp; c');
    expect(html`${trusted('<svg/>')}`.markup).toBe('<svg/>');
  });

  it('writes lists one after another and leaves out what is not there', () => {
    expect(html`${['a', html`<br>`, null, undefined, false, 3]}`.markup).toBe('a<br>3');
    expect(join(['<', html`<i>b</i>`], ' & ').markup).toBe('&lt; &amp; <i>b</i>');
  });
});
