import type { Drawing } from './drawing.js';
import { operatorsOf, pointsPerUnit } from './operators.js';

/** The operators of {@link operatorsOf} in the words of PostScript. */
const prolog = `/q{gsave}bind def/Q{grestore}bind def/cm{6 array astore concat}bind def
/m{moveto}bind def/l{lineto}bind def/c{curveto}bind def/h{closepath}bind def
/f{fill}bind def/f*{eofill}bind def/S{stroke}bind def/W{clip}bind def/n{newpath}bind def
/w{setlinewidth}bind def/d{setdash}bind def/J{setlinecap}bind def/j{setlinejoin}bind def/M{setmiterlimit}bind def
/rg{setrgbcolor}bind def/RG{setrgbcolor}bind def`;

/** A figure as encapsulated PostScript, level 2: vectors, text as outlines. It knows no opacity: colours are mixed with white. */
export function epsOf(drawing: Drawing): Uint8Array {
  const [width, height] = [drawing.width, drawing.height].map((units) => units * pointsPerUnit) as [number, number];
  const content = operatorsOf(drawing, {
    picture: ({ columns, rows, pixels }) => {
      const hex = Buffer.from(pixels)
        .toString('hex')
        .replace(/.{120}/g, '$&\n');
      return `/line ${columns * 3} string def\n${columns} ${rows} 8 [${columns} 0 0 ${-rows} 0 ${rows}]\n{currentfile line readhexstring pop} false 3 colorimage\n${hex}`;
    },
  });
  return Buffer.from(`%!PS-Adobe-3.0 EPSF-3.0
%%BoundingBox: 0 0 ${Math.ceil(width)} ${Math.ceil(height)}
%%HiResBoundingBox: 0 0 ${width.toFixed(3)} ${height.toFixed(3)}
%%LanguageLevel: 2
%%Creator: radscore
%%Pages: 1
%%EndComments
%%BeginProlog
${prolog}
%%EndProlog
%%Page: 1 1
${content}showpage
%%EOF
`);
}
