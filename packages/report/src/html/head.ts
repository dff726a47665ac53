import { type Html, html, trusted } from './markup.js';
import { style } from './style.js';

/**
 * The beginning of every page that radscore writes, up to its body: the one style, and a policy that lets the page load nothing
 * and run nothing.
 *
 * @param radscore the version that made the page, where the page is to name it.
 */
export function pageHead(title: string, radscore?: string): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
${radscore === undefined ? '' : html`<meta name="generator" content="radscore ${radscore}">\n`}<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
`;
}
