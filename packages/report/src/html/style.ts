/**
 * The style sheet of a report: a journal's supplement. Dark on light, the fonts of the system, a phone's width, paper.
 * Figures are laid out for the widths of Arial; where a machine has only a wider font (a server without fonts of its own), that one is
 * set smaller, so that no text is cut or runs into another.
 */
export const style = `
@font-face { font-family: "Wide font, narrower"; src: local("DejaVu Sans"), local("DejaVuSans"), local("Verdana"); size-adjust: 86%; }
@font-face { font-family: "Wide font, narrower"; font-weight: 700; src: local("DejaVu Sans Bold"), local("DejaVuSans-Bold"), local("Verdana Bold"); size-adjust: 84%; }
:root { --ink: #1b1f24; --muted: #56606b; --line: #d5dbe1; --soft: #f4f6f8; --accent: #0b5394; --pass: #0a6b4b; --warn: #8a5a00; --fail: #a3271b; }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.55 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; }
main, header, footer, nav { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; }
h1, h2, h3, h4, nav, table, figcaption, caption, dl, .use, .badge, .files { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .75rem 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.08rem; margin: 2rem 0 .5rem; }
h4 { font-size: .95rem; margin: 1.5rem 0 .25rem; }
p, li { max-width: 44rem; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .15em; }
code, pre { font: .85em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .75rem 1rem; background: var(--soft); border-radius: 4px; }
sup { line-height: 0; font-size: .72em; }
.use { font-size: .82rem; font-weight: 600; color: var(--fail); margin: 0; }
.lead { font-size: 1.08rem; color: var(--muted); margin: 0 0 1.25rem; }
.key { background: var(--soft); border-left: 4px solid var(--accent); padding: 1rem 1.25rem; margin: 1.25rem 0; }
.key h2 { border: 0; margin: 0 0 .35rem; padding: 0; font-size: .82rem; text-transform: uppercase; letter-spacing: .06em; color: var(--muted); }
.key .sentence { font-size: 1.15rem; line-height: 1.45; margin: 0; }
.key ul { margin: .6rem 0 0; padding-left: 1.1rem; }
dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.75rem), 1fr)); gap: .9rem 1.5rem; margin: 1.25rem 0; }
dl.facts dt { font-size: .78rem; color: var(--muted); }
dl.facts dd { margin: 0; font-size: 1.02rem; font-weight: 600; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
dl.facts dd small { display: block; font-weight: 400; line-height: 1.35; color: var(--muted); }
dl.list { display: grid; grid-template-columns: minmax(7rem, 14rem) minmax(0, 1fr); gap: .25rem 1rem; font-size: .88rem; }
dl.list dt { color: var(--muted); }
dl.list dd { margin: 0; overflow-wrap: anywhere; }
nav { font-size: .9rem; }
nav h2 { border: 0; margin: 1rem 0 .25rem; padding: 0; font-size: .82rem; text-transform: uppercase; letter-spacing: .06em; color: var(--muted); }
nav ol { list-style: none; margin: 0; padding: 0; columns: 15rem; column-gap: 2rem; }
nav li { break-inside: avoid; padding: .1rem 0; }
nav li li { padding-left: 1rem; font-size: .94em; }
.scroll { --ground: #fff; --clear: #fff0; overflow-x: auto; margin: 1.5rem 0 .25rem; -webkit-overflow-scrolling: touch; background: linear-gradient(to right, var(--ground) 60%, var(--clear)) left / 2rem 100% no-repeat local, linear-gradient(to left, var(--ground) 60%, var(--clear)) right / 2rem 100% no-repeat local, linear-gradient(to right, #00000026, #0000) left / .6rem 100% no-repeat, linear-gradient(to left, #00000026, #0000) right / .6rem 100% no-repeat; }
.key .scroll { --ground: var(--soft); --clear: #f4f6f800; }
figure .scroll { margin-top: 0; }
.scroll:focus-visible { outline: 2px solid var(--accent); }
table { border-collapse: collapse; font-size: .82rem; line-height: 1.4; font-variant-numeric: tabular-nums; border-bottom: 1.5px solid var(--ink); }
th, td { padding: .28rem .7rem; text-align: right; vertical-align: top; white-space: nowrap; }
thead th { font-weight: 600; vertical-align: bottom; border-bottom: 1px solid var(--ink); white-space: normal; min-width: 4.2rem; }
tbody tr + tr td, tbody tr + tr th { border-top: 1px solid #edf0f3; }
.text { text-align: left; }
tbody th { font-weight: 400; }
tr.strong th, tr.strong td { font-weight: 700; background: #dde3e966; }
.indent { padding-left: 1.9rem; }
.wrap .text { white-space: normal; min-width: 4rem; }
.wrap .long { min-width: 14rem; }
caption { text-align: left; padding: 0 0 .35rem; border-bottom: 1.5px solid var(--ink); }
caption span { display: inline-block; position: sticky; left: 0; max-width: min(44rem, calc(100vw - 2.5rem)); font-weight: 600; font-size: .88rem; }
.ci { white-space: nowrap; }
.dense td { white-space: normal; }
.cards caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.cards { border-top: 1.5px solid var(--ink); }
.notes { font: .78rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; color: var(--muted); margin: .2rem 0 1.5rem; }
.notes p { margin: .15rem 0; max-width: 52rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 1.75rem 2.5rem; margin: 1.25rem 0; align-items: start; }
figure { margin: 0; min-width: 0; }
figure.wide { grid-column: 1 / -1; }
figure svg { display: block; width: 100%; max-width: 27rem; height: auto; font-family: Arial, Arimo, "Liberation Sans", Roboto, "Wide font, narrower", sans-serif; }
figure.wide .scroll svg { width: auto; max-width: none; }
figcaption { font-size: .8rem; line-height: 1.45; color: var(--muted); margin-top: .4rem; max-width: 44rem; }
figcaption b { color: var(--ink); }
.badge { display: inline-block; font-size: .74rem; font-weight: 600; white-space: nowrap; color: var(--muted); }
.badge::before { content: "○ "; }
.badge.pass { color: var(--pass); } .badge.pass::before { content: "● "; }
.badge.warn { color: var(--warn); } .badge.warn::before { content: "▲ "; }
.badge.fail { color: var(--fail); } .badge.fail::before { content: "■ "; }
details { margin: .75rem 0; }
summary { cursor: pointer; font: 600 .9rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; color: var(--accent); }
.files { font-size: .82rem; }
ol.references li { font-size: .88rem; margin-bottom: .3rem; }
footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; font-size: .85rem; color: var(--muted); border-top: 1px solid var(--line); }
@media (max-width: 30rem) {
  body { font-size: 15.5px; }
  main, header, footer, nav { padding-left: 1rem; padding-right: 1rem; }
  h1 { font-size: 1.45rem; }
  h2 { margin-top: 2.25rem; }
  dl.list { grid-template-columns: 1fr; gap: 0; } dl.list dd { margin-bottom: .5rem; }
  th, td { padding-left: .5rem; padding-right: .5rem; }
  td { white-space: normal; }
  dl.facts { gap: .8rem 1rem; }
  .cards, .cards tbody, .cards tr, .cards td, .cards tbody th { display: block; text-align: left; padding: 0; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tbody tr { padding: .55rem 0; border-top: 1px solid var(--line); }
  .cards tbody tr + tr td, .cards tbody tr + tr th { border-top: 0; }
  .cards tbody th { float: left; min-width: 2.4rem; font-weight: 600; }
  .cards .about { font-weight: 600; }
  .cards .long { min-width: 0; }
  #figure-contact-sheet .scroll svg { width: 100%; }
}
@page { size: A4; margin: 16mm 14mm 18mm; }
@media print {
  body { font-size: 10pt; line-height: 1.4; }
  main, header, footer, nav { max-width: none; padding-left: 0; padding-right: 0; }
  h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 11.5pt; }
  h2, h3, h4 { break-after: avoid; }
  .scroll { background: none; }
  section.page { break-before: page; }
  footer { break-inside: avoid; margin-top: 1.5rem; }
  section.page > h2 { margin-top: 0; }
  figure, .key, tr, .notes { break-inside: avoid; }
  .notes { break-before: avoid; }
  thead { display: table-header-group; }
  caption { break-after: avoid; }
  tbody tr:nth-child(-n+3), tbody tr:nth-last-child(-n+2) { break-before: avoid; }
  .scroll { overflow: visible; }
  table { font-size: 7.4pt; width: 100%; }
  th, td { white-space: normal; padding: .15rem .3rem; min-width: 0 !important; }
  .name, .long { overflow-wrap: anywhere; }
  .name { min-width: 26mm !important; }
  .figures { grid-template-columns: 1fr 1fr; gap: 5mm; }
  figure svg, figure.wide .scroll svg { max-width: 100%; }
  .figures figure:not(.wide) svg { max-height: 106mm; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  a { color: inherit; text-decoration: none; }
}
`;
