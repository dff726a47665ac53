import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import "./chunk-E76OUEWV.js";
import "./chunk-23HUI4IG.js";
import {
  whereDeparted
} from "./chunk-ZD3O6RAY.js";
import {
  formatCsv
} from "./chunk-J2PYCWKM.js";
import "./chunk-FUF4AWHF.js";
import "./chunk-56QR4I5O.js";
import "./chunk-2PNOVJHT.js";
import "./chunk-XJUSZSZC.js";
import "./chunk-B6ETTNSI.js";
import "./chunk-NRL5OR5C.js";
import {
  calibrationBins,
  decisionCurve,
  decisionCurveBands,
  delong,
  describeByGroup,
  formatP,
  formatTableOne,
  kaplanMeier,
  mannWhitney,
  numberAtRisk,
  quantile,
  quantileSorted,
  rocCurve,
  smoothCalibration,
  sorted,
  survivalQuantile,
  timeDependentAuc,
  timeDependentRoc
} from "./chunk-T3PMWZZE.js";
import {
  isLesionColumn
} from "./chunk-FAP6H43U.js";
import "./chunk-CTXU5GBD.js";
import "./chunk-MLOW6YOF.js";
import {
  base64
} from "./chunk-CZF5W4GT.js";
import {
  encodePng
} from "./chunk-GO2TTPFV.js";
import {
  canonicalJson,
  createRng,
  isRadError,
  withCapital
} from "./chunk-7UY37RIP.js";
import "./chunk-PB6ZSKJE.js";

// packages/report/dist/svg/element.js
function element(name, attributes, ...children) {
  const written = Object.entries(attributes).filter(([, value2]) => value2 !== void 0).map(([key, value2]) => ` ${key}="${typeof value2 === "number" ? formatCoordinate(value2) : escapeText(value2)}"`).join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}
function text(content, attributes) {
  return element("text", attributes, escapeText(content));
}
function escapeText(content) {
  const allowed = Array.from(content, (character) => isXmlCharacter(character.codePointAt(0)) ? character : "\uFFFD");
  return allowed.join("").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function formatCoordinate(value2) {
  const rounded = Math.round(value2 * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
function linePath(points) {
  return points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${formatCoordinate(x)},${formatCoordinate(y)}`).join("");
}
function isXmlCharacter(code) {
  if (code < 32)
    return code === 9 || code === 10 || code === 13;
  return code < 55296 || code > 57343 && code !== 65534 && code !== 65535;
}

// packages/report/dist/svg/theme.js
var theme = {
  singleColumn: 340,
  doubleColumn: 700,
  /** Space between the edge of a figure and what is drawn. */
  pad: 8,
  font: 'Arial, Arimo, Helvetica, "Liberation Sans", sans-serif',
  fontSize: 11,
  smallFontSize: 9.5,
  tinyFontSize: 9,
  ink: "#1b1f24",
  muted: "#5b6570",
  grid: "#e3e7eb",
  paper: "#ffffff",
  /** A ground for bars and boxes behind which nothing is compared. */
  shade: "#f1f4f7",
  lineWidth: 1.6,
  bandOpacity: 0.16,
  /** With more series than this, their bands would hide one another and are left out. */
  mostBands: 2
};
var palette = [
  "#0072B2",
  "#D55E00",
  "#009E73",
  "#CC79A7",
  "#E69F00",
  "#56B4E9",
  "#8A6D00",
  "#000000"
];
var dashes = [void 0, "6 3", "2 2", "8 3 2 3"];
function seriesColour(i) {
  return palette[i % palette.length];
}
function seriesDash(i) {
  return dashes[Math.floor(i / palette.length) % dashes.length];
}

// packages/report/dist/svg/document.js
function figure(width, height, alt, ...parts) {
  const svg = element("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "font-family": theme.font,
    "font-size": theme.fontSize
  }, `<title>${escapeText(alt)}</title>`, element("rect", { width, height, fill: theme.paper }), ...parts);
  return { svg, width, height, alt };
}

// packages/report/dist/svg/text-width.js
var regular = [
  278,
  278,
  355,
  556,
  556,
  889,
  667,
  191,
  333,
  333,
  389,
  584,
  278,
  333,
  278,
  278,
  556,
  556,
  556,
  556,
  556,
  556,
  556,
  556,
  556,
  556,
  278,
  278,
  584,
  584,
  584,
  556,
  1015,
  667,
  667,
  722,
  722,
  667,
  611,
  778,
  722,
  278,
  500,
  667,
  556,
  833,
  722,
  778,
  667,
  778,
  722,
  667,
  611,
  722,
  667,
  944,
  667,
  667,
  611,
  278,
  278,
  278,
  469,
  556,
  333,
  556,
  556,
  500,
  556,
  556,
  278,
  556,
  556,
  222,
  222,
  500,
  222,
  833,
  556,
  556,
  556,
  556,
  333,
  500,
  278,
  556,
  500,
  722,
  500,
  500,
  500,
  334,
  260,
  334,
  584
];
var bold = [
  278,
  333,
  474,
  556,
  556,
  889,
  722,
  238,
  333,
  333,
  389,
  584,
  278,
  333,
  278,
  278,
  556,
  556,
  556,
  556,
  556,
  556,
  556,
  556,
  556,
  556,
  333,
  333,
  584,
  584,
  584,
  611,
  975,
  722,
  722,
  722,
  722,
  667,
  611,
  778,
  722,
  278,
  556,
  722,
  611,
  833,
  722,
  778,
  667,
  778,
  722,
  667,
  611,
  722,
  667,
  944,
  667,
  667,
  611,
  333,
  278,
  333,
  584,
  556,
  333,
  556,
  611,
  556,
  611,
  556,
  333,
  611,
  611,
  278,
  278,
  556,
  278,
  889,
  611,
  611,
  611,
  611,
  389,
  556,
  333,
  611,
  556,
  778,
  556,
  556,
  500,
  389,
  280,
  389,
  584
];
var others = {
  "\xA0": 278,
  "\u2013": 556,
  "\u2014": 1e3,
  "\u2026": 1e3,
  "\u2192": 1e3,
  "\u2265": 549,
  "\u2264": 549,
  "\xB1": 549,
  "\u2248": 549,
  "\u2212": 584,
  "\xD7": 584,
  "\xB7": 333,
  "\xB2": 333,
  "\xB3": 333,
  "\u2022": 350,
  "\xB0": 400,
  "\xBD": 834,
  \u03BB: 556,
  \u03B1: 615,
  \u03B2: 610,
  \u03C7: 576,
  \u00B5: 612,
  \u03BC: 612,
  \u03C1: 619,
  \u03C3: 684,
  \u00DF: 611,
  \u00E6: 889,
  \u00F8: 611
};
var wide = /[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]|[\u{1f000}-\u{3ffff}]/u;
function textWidth(content, { size, bold: heavy = false }) {
  const widths = heavy ? bold : regular;
  let sum = 0;
  for (const character of content.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "")) {
    sum += widths[character.codePointAt(0) - 32] ?? others[character] ?? (wide.test(character) ? 1e3 : 722);
  }
  return sum * size / 1e3;
}

// packages/report/dist/svg/wrap-text.js
var ellipsis = "\u2026";
function shortenText(content, width, type8) {
  if (textWidth(content, type8) <= width)
    return content;
  const characters = Array.from(content);
  for (let kept = characters.length - 1; kept > 0; kept--) {
    const head = Math.ceil(kept / 2);
    const cut = `${characters.slice(0, head).join("")}${ellipsis}${characters.slice(characters.length - (kept - head)).join("")}`;
    if (textWidth(cut, type8) <= width)
      return cut;
  }
  return ellipsis;
}
function wrapText(content, width, type8, maxLines = Number.POSITIVE_INFINITY) {
  const pieces = content.trim().split(/(?<=[ \t\n])|(?<=[_\-:/,.])(?=[^\s\d])/u);
  const lines = [];
  let line4 = "";
  for (const piece of pieces.flatMap((word) => breakWord(word, width, type8))) {
    if (line4 !== "" && textWidth((line4 + piece).trimEnd(), type8) > width) {
      lines.push(line4.trimEnd());
      line4 = piece;
    } else {
      line4 += piece;
    }
  }
  lines.push(line4.trimEnd());
  if (lines.length <= maxLines)
    return lines;
  return [...lines.slice(0, maxLines - 1), shortenText(lines.slice(maxLines - 1).join(" "), width, type8)];
}
function breakWord(word, width, type8) {
  const parts = [];
  let part2 = "";
  for (const character of word) {
    if (part2 !== "" && textWidth(part2 + character.trimEnd(), type8) > width) {
      parts.push(part2);
      part2 = "";
    }
    part2 += character;
  }
  return [...parts, part2];
}

// packages/report/dist/svg/column.js
function figureOfBlocks(width, alt, blocks) {
  let top = theme.pad;
  const parts = [];
  for (const block of blocks) {
    if (block === void 0)
      continue;
    parts.push(block.draw(top));
    top += block.height;
  }
  return figure(width, Math.ceil(top + theme.pad), alt, ...parts);
}
function emptyFigure(title, reason, width = theme.singleColumn) {
  return figureOfBlocks(width, `${title === void 0 ? "" : `${title}: `}${reason}`, [
    titleBlock(title, width),
    space(16),
    textBlock(reason, { width, anchor: "middle", fill: theme.muted }),
    space(16)
  ]);
}
function titleBlock(title, width) {
  if (title === void 0 || title.trim() === "")
    return void 0;
  const block = textBlock(title, { width, size: theme.fontSize, bold: true, maxLines: 4 });
  return { height: block.height + 4, draw: block.draw };
}
function textBlock(content, options) {
  const { width, left: left2 = theme.pad, size = theme.smallFontSize, bold: bold2, fill = theme.ink, anchor = "start" } = options;
  const type8 = { size, ...bold2 && { bold: bold2 } };
  const room = width - left2 - theme.pad;
  const lines = wrapText(content, room, type8, options.maxLines);
  return {
    height: lines.length * lineHeight(size),
    draw: (top) => drawLines(lines, anchor === "middle" ? left2 + room / 2 : left2, top + baseline(size), type8, {
      fill,
      "text-anchor": anchor === "middle" ? anchor : void 0
    })
  };
}
function space(height) {
  return { height, draw: () => "" };
}
function drawLines(lines, x, y, type8, attributes = {}) {
  return lines.map((line4, i) => line4 === "" ? "" : text(line4, {
    x,
    y: y + i * lineHeight(type8.size),
    "font-size": type8.size === theme.fontSize ? void 0 : type8.size,
    "font-weight": type8.bold ? "bold" : void 0,
    ...attributes
  })).join("");
}
function lineHeight(size) {
  return size * 1.25;
}
function baseline(size) {
  return size * 0.95;
}
function widestLine(lines, type8) {
  return lines.reduce((widest, line4) => Math.max(widest, textWidth(line4, type8)), 0);
}

// packages/report/dist/svg/format.js
function isKnown(ci) {
  return ci !== void 0 && Number.isFinite(ci[0]) && Number.isFinite(ci[1]);
}
function formatFixed(value2, digits) {
  return value2 === null || !Number.isFinite(value2) ? "\u2013" : value2.toFixed(digits).replace(/^-(?=.*[1-9])/, "\u2212").replace(/^-/, "");
}
function formatEstimate({ value: value2, ci }, digits = 3) {
  const shown2 = formatFixed(value2, digits);
  return value2 === null || !isKnown(ci) ? shown2 : `${shown2} (${formatInterval(ci, digits)})`;
}
function formatRatio(ratio) {
  if (!(ratio < 1e4))
    return ">9999";
  return formatFixed(ratio, ratio < 9.995 ? 2 : ratio < 99.95 ? 1 : 0);
}
function formatInterval([low, high], digits = 3) {
  return `${formatFixed(low, digits)}${low < 0 ? " to " : "\u2013"}${formatFixed(high, digits)}`;
}
function describeP(p) {
  if (p === null || !Number.isFinite(p))
    return "p \u2013";
  const shown2 = formatP(p);
  return shown2.startsWith("<") ? `p < ${shown2.slice(1)}` : `p = ${shown2}`;
}
function formatTick(value2) {
  if (value2 === 0)
    return "0";
  const size = Math.abs(value2);
  const shown2 = size >= 1e5 || size < 1e-3 ? value2.toExponential().replace("e+", "e") : String(Number(value2.toPrecision(6)));
  return shown2.replace("-", "\u2212").replace("e-", "e\u2212");
}
function count(n, one2, many = `${one2}s`) {
  return `${n} ${n === 1 ? one2 : many}`;
}

// packages/report/dist/svg/legend.js
var sampleWidth = 18;
var gap = 6;
var columnGap = 11;
var type = { size: theme.smallFontSize };
function legendBlock(entries, options) {
  const withValues = options.header !== void 0 || entries.some(({ values }) => values !== void 0);
  return withValues ? legendTable(entries, options) : legendRows(entries, options);
}
function legendTable(entries, { width, left: left2 = theme.pad, header }) {
  const right = width - theme.pad;
  const columns = Math.max(header?.values.length ?? 0, ...entries.map(({ values }) => values?.length ?? 0));
  const headerType = { size: theme.tinyFontSize };
  const columnWidths = Array.from({ length: columns }, (_, k) => Math.max(widestLine(entries.map(({ values }) => values?.[k] ?? ""), type), widestLine((header?.values[k] ?? "").split("\n"), headerType)));
  const ends = columnWidths.map((_, k) => right - columnWidths.slice(k + 1).reduce((sum, w) => sum + w + columnGap, 0));
  const nameRoom = right - columnWidths.reduce((sum, w) => sum + w + columnGap, 0) - left2 - sampleWidth - gap;
  const names = entries.map(({ label }) => wrapText(label, nameRoom, type));
  const headerLines = header === void 0 ? 0 : Math.max(1, ...header.values.map((value2) => value2.split("\n").length));
  const heights = names.map((lines) => lines.length * lineHeight(type.size) + 2);
  const headerHeight = headerLines * lineHeight(headerType.size) + (headerLines > 0 ? 2 : 0);
  return {
    height: headerHeight + heights.reduce((sum, h) => sum + h, 0) + 2,
    draw: (top) => {
      const heading = header === void 0 ? "" : [header.label, ...header.values].map((value2, k) => {
        const lines = value2.split("\n");
        const y2 = top + baseline(headerType.size) + (headerLines - lines.length) * lineHeight(headerType.size);
        const attributes = { fill: theme.muted, "text-anchor": k === 0 ? void 0 : "end" };
        return drawLines(lines, k === 0 ? left2 : ends[k - 1], y2, headerType, attributes);
      }).join("");
      let y = top + headerHeight;
      const rows = entries.map(({ sample, values = [] }, i) => {
        const line4 = y + baseline(type.size);
        y += heights[i];
        return drawSample(sample, left2, line4 - 3.3) + drawLines(names[i], left2 + sampleWidth + gap, line4, type) + values.map((value2, k) => text(value2, { x: ends[k], y: line4, "text-anchor": "end", "font-size": type.size })).join("");
      });
      return heading + rows.join("");
    }
  };
}
function legendRows(entries, { width, left: left2 = theme.pad }) {
  const room = width - theme.pad - left2;
  const nameRoom = room - sampleWidth - gap;
  const placed = [];
  const rowLines = [];
  let x = 0;
  for (const { label, sample } of entries) {
    const lines = wrapText(label, nameRoom, type);
    const taken = sampleWidth + gap + (lines.length > 1 ? nameRoom : textWidth(lines[0], type));
    if (rowLines.length === 0 || x + taken > room) {
      rowLines.push(0);
      x = 0;
    }
    const row = rowLines.length - 1;
    placed.push({ x: left2 + x, row, lines, sample });
    rowLines[row] = Math.max(rowLines[row], lines.length);
    x += taken + 12;
  }
  const tops = rowLines.map((_, k) => rowLines.slice(0, k).reduce((sum, n) => sum + n * lineHeight(type.size) + 2, 0));
  return {
    height: rowLines.reduce((sum, n) => sum + n * lineHeight(type.size) + 2, 2),
    draw: (top) => placed.map((entry) => {
      const y = top + tops[entry.row] + baseline(type.size);
      return drawSample(entry.sample, entry.x, y - 3.3) + drawLines(entry.lines, entry.x + sampleWidth + gap, y, type);
    }).join("")
  };
}
function drawSample({ kind, colour, dash, opacity }, x, y) {
  if (kind === "line") {
    const ends = { x1: x, x2: x + sampleWidth, y1: y, y2: y };
    return element("line", { ...ends, stroke: colour, "stroke-width": 2.2, "stroke-dasharray": dash });
  }
  const centre = x + sampleWidth / 2;
  if (kind === "square") {
    return element("rect", { x: centre - 5, y: y - 4.5, width: 10, height: 9, fill: colour, "fill-opacity": opacity });
  }
  const paint = kind === "dot" ? { fill: colour } : { fill: theme.paper, stroke: colour, "stroke-width": 1.6 };
  return element("circle", { cx: centre, cy: y, r: 3.6, ...paint });
}

// packages/report/dist/svg/marks.js
function curve({ x, y }, xs, ys, stroke) {
  const d = runs(xs, [ys]).map((run) => linePath(run.map(([at, value2]) => [x(at), y(value2)]))).join("");
  return strokePath(d, stroke);
}
function band({ x, y }, xs, lower2, upper, colour) {
  const d = runs(xs, [lower2, upper]).map((run) => {
    const floor = run.map(([at, low]) => [x(at), y(low)]);
    const roof = run.map(([at, , high]) => [x(at), y(high)]);
    return `${linePath([...roof, ...floor.reverse()])}Z`;
  }).join("");
  return d === "" ? "" : element("path", { d, fill: colour, "fill-opacity": theme.bandOpacity });
}
function segment({ x, y }, from, to, stroke) {
  if (![...from, ...to].every(isFiniteNumber))
    return "";
  return strokePath(linePath([
    [x(from[0]), y(from[1])],
    [x(to[0]), y(to[1])]
  ]), stroke);
}
function dot(cx, cy, colour, r = 2.6) {
  return isFiniteNumber(cx) && isFiniteNumber(cy) ? element("circle", { cx, cy, r, fill: colour }) : "";
}
function stepPoints(xs, ys, start) {
  const corners = { xs: [start[0]], ys: [start[1]] };
  let level = start[1];
  xs.forEach((at, i) => {
    if (!isFiniteNumber(at))
      return;
    const next = isFiniteNumber(ys[i]) ? ys[i] : null;
    corners.xs.push(at, at);
    corners.ys.push(level, next);
    level = next;
  });
  return corners;
}
function isFiniteNumber(value2) {
  return typeof value2 === "number" && Number.isFinite(value2);
}
function strokePath(d, { colour, dash, width = theme.lineWidth }) {
  if (d === "")
    return "";
  return element("path", { d, fill: "none", stroke: colour, "stroke-width": width, "stroke-dasharray": dash });
}
function runs(xs, series) {
  const found = [];
  let run = [];
  xs.forEach((at, i) => {
    const row = [at, ...series.map((values) => values[i])];
    if (row.every(isFiniteNumber)) {
      run.push(row);
    } else if (run.length > 0) {
      found.push(run);
      run = [];
    }
  });
  return run.length > 0 ? [...found, run] : found;
}

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
  return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
  return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
  let compare1, compare2, delta;
  if (f.length !== 2) {
    compare1 = ascending;
    compare2 = (d, x) => ascending(f(d), x);
    delta = (d, x) => f(d) - x;
  } else {
    compare1 = f === ascending || f === descending ? f : zero;
    compare2 = f;
    delta = f;
  }
  function left2(a, x, lo = 0, hi = a.length) {
    if (lo < hi) {
      if (compare1(x, x) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a[mid], x) < 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function right(a, x, lo = 0, hi = a.length) {
    if (lo < hi) {
      if (compare1(x, x) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a[mid], x) <= 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function center(a, x, lo = 0, hi = a.length) {
    const i = left2(a, x, lo, hi - 1);
    return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
  }
  return { left: left2, center, right };
}
function zero() {
  return 0;
}
function number(x) {
  return x === null ? NaN : +x;
}
var ascendingBisect = bisector(ascending);
var bisectRight = ascendingBisect.right;
var bisectLeft = ascendingBisect.left;
var bisectCenter = bisector(number).center;
var blur2 = Blur2(blurf);
var blurImage = Blur2(blurfImage);
function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values, width, height } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height || !rx && !ry) return data;
    const blurx = rx && blur(rx);
    const blury = ry && blur(ry);
    const temp = values.slice();
    if (blurx && blury) {
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    } else if (blurx) {
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
    } else if (blury) {
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    }
    return data;
  };
}
function blurh(blur, T, S, w, h) {
  for (let y = 0, n = w * h; y < n; ) {
    blur(T, S, y, y += w, 1);
  }
}
function blurv(blur, T, S, w, h) {
  for (let x = 0, n = w * h; x < w; ++x) {
    blur(T, S, x, x + n, w);
  }
}
function blurfImage(radius) {
  const blur = blurf(radius);
  return (T, S, start, stop, step) => {
    start <<= 2, stop <<= 2, step <<= 2;
    blur(T, S, start + 0, stop + 0, step);
    blur(T, S, start + 1, stop + 1, step);
    blur(T, S, start + 2, stop + 2, step);
    blur(T, S, start + 3, stop + 3, step);
  };
}
function blurf(radius) {
  const radius0 = Math.floor(radius);
  if (radius0 === radius) return bluri(radius);
  const t = radius - radius0;
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius0 * S[start];
    const s0 = step * radius0;
    const s1 = s0 + step;
    for (let i = start, j = start + s0; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s0)];
      T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
      sum -= S[Math.max(start, i - s0)];
    }
  };
}
function bluri(radius) {
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius * S[start];
    const s = step * radius;
    for (let i = start, j = start + s; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s)];
      T[i] = sum / w;
      sum -= S[Math.max(start, i - s)];
    }
  };
}
var array = Array.prototype;
var slice = array.slice;
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e2 = Math.sqrt(2);
function tickSpec(start, stop, count2) {
  const step = (stop - start) / Math.max(0, count2), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
  let i1, i2, inc;
  if (power < 0) {
    inc = Math.pow(10, -power) / factor;
    i1 = Math.round(start * inc);
    i2 = Math.round(stop * inc);
    if (i1 / inc < start) ++i1;
    if (i2 / inc > stop) --i2;
    inc = -inc;
  } else {
    inc = Math.pow(10, power) * factor;
    i1 = Math.round(start / inc);
    i2 = Math.round(stop / inc);
    if (i1 * inc < start) ++i1;
    if (i2 * inc > stop) --i2;
  }
  if (i2 < i1 && 0.5 <= count2 && count2 < 2) return tickSpec(start, stop, count2 * 2);
  return [i1, i2, inc];
}
function ticks(start, stop, count2) {
  stop = +stop, start = +start, count2 = +count2;
  if (!(count2 > 0)) return [];
  if (start === stop) return [start];
  const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count2) : tickSpec(start, stop, count2);
  if (!(i2 >= i1)) return [];
  const n = i2 - i1 + 1, ticks2 = new Array(n);
  if (reverse) {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) * inc;
  } else {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) * inc;
  }
  return ticks2;
}
function tickIncrement(start, stop, count2) {
  stop = +stop, start = +start, count2 = +count2;
  return tickSpec(start, stop, count2)[2];
}
function tickStep(start, stop, count2) {
  stop = +stop, start = +start, count2 = +count2;
  const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count2) : tickIncrement(start, stop, count2);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
  return function shuffle2(array2, i0 = 0, i1 = array2.length) {
    let m = i1 - (i0 = +i0);
    while (m) {
      const i = random() * m-- | 0, t = array2[m + i0];
      array2[m + i0] = array2[i + i0];
      array2[i + i0] = t;
    }
    return array2;
  };
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype;
  prototype.constructor = constructor;
}
function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key in definition) prototype[key] = definition[key];
  return prototype;
}
function Color() {
}
var darker = 0.7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};
define(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor(), this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format2) {
  var m, l;
  format2 = (format2 + "").trim().toLowerCase();
  return (m = reHex.exec(format2)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format2)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format2)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format2)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format2)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format2) ? rgbn(named[format2]) : format2 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
  return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
  if (a <= 0) r = g = b = NaN;
  return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Rgb();
  o = o.rgb();
  return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb(r, g, b, opacity) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
  this.r = +r;
  this.g = +g;
  this.b = +b;
  this.opacity = +opacity;
}
define(Rgb, rgb, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return -0.5 <= this.r && this.r < 255.5 && (-0.5 <= this.g && this.g < 255.5) && (-0.5 <= this.b && this.b < 255.5) && (0 <= this.opacity && this.opacity <= 1);
  },
  hex: rgb_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  const a = clampa(this.opacity);
  return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
  return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value2) {
  return Math.max(0, Math.min(255, Math.round(value2) || 0));
}
function hex(value2) {
  value2 = clampi(value2);
  return (value2 < 16 ? "0" : "") + value2.toString(16);
}
function hsla(h, s, l, a) {
  if (a <= 0) h = s = l = NaN;
  else if (l <= 0 || l >= 1) h = s = NaN;
  else if (s <= 0) h = NaN;
  return new Hsl(h, s, l, a);
}
function hslConvert(o) {
  if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Hsl();
  if (o instanceof Hsl) return o;
  o = o.rgb();
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
  if (s) {
    if (r === max) h = (g - b) / s + (g < b) * 6;
    else if (g === max) h = (b - r) / s + 2;
    else h = (r - g) / s + 4;
    s /= l < 0.5 ? max + min : 2 - max - min;
    h *= 60;
  } else {
    s = l > 0 && l < 1 ? 0 : h;
  }
  return new Hsl(h, s, l, o.opacity);
}
function hsl(h, s, l, opacity) {
  return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
  this.h = +h;
  this.s = +s;
  this.l = +l;
  this.opacity = +opacity;
}
define(Hsl, hsl, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Hsl(this.h, this.s, this.l * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Hsl(this.h, this.s, this.l * k, this.opacity);
  },
  rgb() {
    var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s, m1 = 2 * l - m2;
    return new Rgb(
      hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
      hsl2rgb(h, m1, m2),
      hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && (0 <= this.l && this.l <= 1) && (0 <= this.opacity && this.opacity <= 1);
  },
  formatHsl() {
    const a = clampa(this.opacity);
    return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
  }
}));
function clamph(value2) {
  value2 = (value2 || 0) % 360;
  return value2 < 0 ? value2 + 360 : value2;
}
function clampt(value2) {
  return Math.max(0, Math.min(1, value2 || 0));
}
function hsl2rgb(h, m1, m2) {
  return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180;
var degrees = 180 / Math.PI;
var K = 18;
var Xn = 0.96422;
var Yn = 1;
var Zn = 0.82521;
var t0 = 4 / 29;
var t1 = 6 / 29;
var t2 = 3 * t1 * t1;
var t3 = t1 * t1 * t1;
function labConvert(o) {
  if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
  if (o instanceof Hcl) return hcl2lab(o);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x, z;
  if (r === g && g === b) x = z = y;
  else {
    x = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn);
    z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn);
  }
  return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
  return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
  this.l = +l;
  this.a = +a;
  this.b = +b;
  this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
  brighter(k) {
    return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
  },
  darker(k) {
    return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
  },
  rgb() {
    var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
    x = Xn * lab2xyz(x);
    y = Yn * lab2xyz(y);
    z = Zn * lab2xyz(z);
    return new Rgb(
      lrgb2rgb(3.1338561 * x - 1.6168667 * y - 0.4906146 * z),
      lrgb2rgb(-0.9787684 * x + 1.9161415 * y + 0.033454 * z),
      lrgb2rgb(0.0719453 * x - 0.2289914 * y + 1.4052427 * z),
      this.opacity
    );
  }
}));
function xyz2lab(t) {
  return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
  return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x) {
  return 255 * (x <= 31308e-7 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - 0.055);
}
function rgb2lrgb(x) {
  return (x /= 255) <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
}
function hclConvert(o) {
  if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
  if (!(o instanceof Lab)) o = labConvert(o);
  if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
  var h = Math.atan2(o.b, o.a) * degrees;
  return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl(h, c, l, opacity) {
  return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
  this.h = +h;
  this.c = +c;
  this.l = +l;
  this.opacity = +opacity;
}
function hcl2lab(o) {
  if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
  var h = o.h * radians;
  return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl, extend(Color, {
  brighter(k) {
    return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
  },
  darker(k) {
    return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
  },
  rgb() {
    return hcl2lab(this).rgb();
  }
}));
var A = -0.14861;
var B = 1.78277;
var C = -0.29227;
var D = -0.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
  if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees - 120 : NaN;
  return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix(h, s, l, opacity) {
  return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
  this.h = +h;
  this.s = +s;
  this.l = +l;
  this.opacity = +opacity;
}
define(Cubehelix, cubehelix, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
  },
  rgb() {
    var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh2 = Math.cos(h), sinh2 = Math.sin(h);
    return new Rgb(
      255 * (l + a * (A * cosh2 + B * sinh2)),
      255 * (l + a * (C * cosh2 + D * sinh2)),
      255 * (l + a * (E * cosh2)),
      this.opacity
    );
  }
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t12, v0, v1, v2, v3) {
  var t22 = t12 * t12, t32 = t22 * t12;
  return ((1 - 3 * t12 + 3 * t22 - t32) * v0 + (4 - 6 * t22 + 3 * t32) * v1 + (1 + 3 * t12 + 3 * t22 - 3 * t32) * v2 + t32 * v3) / 6;
}
function basis$1(values) {
  var n = values.length - 1;
  return function(t) {
    var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
function basisClosed(values) {
  var n = values.length;
  return function(t) {
    var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
var constant = (x) => () => x;
function linear(a, d) {
  return function(t) {
    return a + t * d;
  };
}
function exponential(a, b, y) {
  return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
    return Math.pow(a + t * b, y);
  };
}
function hue$1(a, b) {
  var d = b - a;
  return d ? linear(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
}
function gamma(y) {
  return (y = +y) === 1 ? nogamma : function(a, b) {
    return b - a ? exponential(a, b, y) : constant(isNaN(a) ? b : a);
  };
}
function nogamma(a, b) {
  var d = b - a;
  return d ? linear(a, d) : constant(isNaN(a) ? b : a);
}
var rgb2 = (function rgbGamma(y) {
  var color2 = gamma(y);
  function rgb3(start, end) {
    var r = color2((start = rgb(start)).r, (end = rgb(end)).r), g = color2(start.g, end.g), b = color2(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.r = r(t);
      start.g = g(t);
      start.b = b(t);
      start.opacity = opacity(t);
      return start + "";
    };
  }
  rgb3.gamma = rgbGamma;
  return rgb3;
})(1);
function rgbSpline(spline) {
  return function(colors) {
    var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color2;
    for (i = 0; i < n; ++i) {
      color2 = rgb(colors[i]);
      r[i] = color2.r || 0;
      g[i] = color2.g || 0;
      b[i] = color2.b || 0;
    }
    r = spline(r);
    g = spline(g);
    b = spline(b);
    color2.opacity = 1;
    return function(t) {
      color2.r = r(t);
      color2.g = g(t);
      color2.b = b(t);
      return color2 + "";
    };
  };
}
var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a, b) {
  if (!b) b = [];
  var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
  return function(t) {
    for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
    return c;
  };
}
function isNumberArray(x) {
  return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
  var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i;
  for (i = 0; i < na; ++i) x[i] = value(a[i], b[i]);
  for (; i < nb; ++i) c[i] = b[i];
  return function(t) {
    for (i = 0; i < na; ++i) c[i] = x[i](t);
    return c;
  };
}
function date(a, b) {
  var d = /* @__PURE__ */ new Date();
  return a = +a, b = +b, function(t) {
    return d.setTime(a * (1 - t) + b * t), d;
  };
}
function number2(a, b) {
  return a = +a, b = +b, function(t) {
    return a * (1 - t) + b * t;
  };
}
function object(a, b) {
  var i = {}, c = {}, k;
  if (a === null || typeof a !== "object") a = {};
  if (b === null || typeof b !== "object") b = {};
  for (k in b) {
    if (k in a) {
      i[k] = value(a[k], b[k]);
    } else {
      c[k] = b[k];
    }
  }
  return function(t) {
    for (k in i) c[k] = i[k](t);
    return c;
  };
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero2(b) {
  return function() {
    return b;
  };
}
function one(b) {
  return function(t) {
    return b(t) + "";
  };
}
function string(a, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
  a = a + "", b = b + "";
  while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
    if ((bs = bm.index) > bi) {
      bs = b.slice(bi, bs);
      if (s[i]) s[i] += bs;
      else s[++i] = bs;
    }
    if ((am = am[0]) === (bm = bm[0])) {
      if (s[i]) s[i] += bm;
      else s[++i] = bm;
    } else {
      s[++i] = null;
      q.push({ i, x: number2(am, bm) });
    }
    bi = reB.lastIndex;
  }
  if (bi < b.length) {
    bs = b.slice(bi);
    if (s[i]) s[i] += bs;
    else s[++i] = bs;
  }
  return s.length < 2 ? q[0] ? one(q[0].x) : zero2(b) : (b = q.length, function(t) {
    for (var i2 = 0, o; i2 < b; ++i2) s[(o = q[i2]).i] = o.x(t);
    return s.join("");
  });
}
function value(a, b) {
  var t = typeof b, c;
  return b == null || t === "boolean" ? constant(b) : (t === "number" ? number2 : t === "string" ? (c = color(b)) ? (b = c, rgb2) : string : b instanceof color ? rgb2 : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number2)(a, b);
}
function round(a, b) {
  return a = +a, b = +b, function(t) {
    return Math.round(a * (1 - t) + b * t);
  };
}
var degrees2 = 180 / Math.PI;
var identity = {
  translateX: 0,
  translateY: 0,
  rotate: 0,
  skewX: 0,
  scaleX: 1,
  scaleY: 1
};
function decompose(a, b, c, d, e, f) {
  var scaleX, scaleY, skewX;
  if (scaleX = Math.sqrt(a * a + b * b)) a /= scaleX, b /= scaleX;
  if (skewX = a * c + b * d) c -= a * skewX, d -= b * skewX;
  if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
  if (a * d < b * c) a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
  return {
    translateX: e,
    translateY: f,
    rotate: Math.atan2(b, a) * degrees2,
    skewX: Math.atan(skewX) * degrees2,
    scaleX,
    scaleY
  };
}
var svgNode;
function parseCss(value2) {
  const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value2 + "");
  return m.isIdentity ? identity : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value2) {
  if (value2 == null) return identity;
  if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
  svgNode.setAttribute("transform", value2);
  if (!(value2 = svgNode.transform.baseVal.consolidate())) return identity;
  value2 = value2.matrix;
  return decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
  function pop(s) {
    return s.length ? s.pop() + " " : "";
  }
  function translate(xa, ya, xb, yb, s, q) {
    if (xa !== xb || ya !== yb) {
      var i = s.push("translate(", null, pxComma, null, pxParen);
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else if (xb || yb) {
      s.push("translate(" + xb + pxComma + yb + pxParen);
    }
  }
  function rotate(a, b, s, q) {
    if (a !== b) {
      if (a - b > 180) b += 360;
      else if (b - a > 180) a += 360;
      q.push({ i: s.push(pop(s) + "rotate(", null, degParen) - 2, x: number2(a, b) });
    } else if (b) {
      s.push(pop(s) + "rotate(" + b + degParen);
    }
  }
  function skewX(a, b, s, q) {
    if (a !== b) {
      q.push({ i: s.push(pop(s) + "skewX(", null, degParen) - 2, x: number2(a, b) });
    } else if (b) {
      s.push(pop(s) + "skewX(" + b + degParen);
    }
  }
  function scale(xa, ya, xb, yb, s, q) {
    if (xa !== xb || ya !== yb) {
      var i = s.push(pop(s) + "scale(", null, ",", null, ")");
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else if (xb !== 1 || yb !== 1) {
      s.push(pop(s) + "scale(" + xb + "," + yb + ")");
    }
  }
  return function(a, b) {
    var s = [], q = [];
    a = parse(a), b = parse(b);
    translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
    rotate(a.rotate, b.rotate, s, q);
    skewX(a.skewX, b.skewX, s, q);
    scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
    a = b = null;
    return function(t) {
      var i = -1, n = q.length, o;
      while (++i < n) s[(o = q[i]).i] = o.x(t);
      return s.join("");
    };
  };
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon2 = 1e-12;
function cosh(x) {
  return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
  return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
  return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
  function zoom2(p0, p1) {
    var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
    if (d2 < epsilon2) {
      S = Math.log(w1 / w0) / rho;
      i = function(t) {
        return [
          ux0 + t * dx,
          uy0 + t * dy,
          w0 * Math.exp(rho * t * S)
        ];
      };
    } else {
      var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
      S = (r1 - r0) / rho;
      i = function(t) {
        var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
        return [
          ux0 + u * dx,
          uy0 + u * dy,
          w0 * coshr0 / cosh(rho * s + r0)
        ];
      };
    }
    i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
    return i;
  }
  zoom2.rho = function(_) {
    var _1 = Math.max(1e-3, +_), _2 = _1 * _1, _4 = _2 * _2;
    return zoomRho(_1, _2, _4);
  };
  return zoom2;
})(Math.SQRT2, 2, 4);
function hsl2(hue) {
  return function(start, end) {
    var h = hue((start = hsl(start)).h, (end = hsl(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.s = s(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hsl_default = hsl2(hue$1);
var hslLong = hsl2(nogamma);
function hcl2(hue) {
  return function(start, end) {
    var h = hue((start = hcl(start)).h, (end = hcl(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.c = c(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hcl_default = hcl2(hue$1);
var hclLong = hcl2(nogamma);
function cubehelix2(hue) {
  return (function cubehelixGamma(y) {
    y = +y;
    function cubehelix3(start, end) {
      var h = hue((start = cubehelix(start)).h, (end = cubehelix(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
      return function(t) {
        start.h = h(t);
        start.s = s(t);
        start.l = l(Math.pow(t, y));
        start.opacity = opacity(t);
        return start + "";
      };
    }
    cubehelix3.gamma = cubehelixGamma;
    return cubehelix3;
  })(1);
}
var cubehelix_default = cubehelix2(hue$1);
var cubehelixLong = cubehelix2(nogamma);

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
  return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
  if (!isFinite(x) || x === 0) return null;
  var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x.slice(i + 1)
  ];
}
function exponent(x) {
  return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
  return function(value2, width) {
    var i = value2.length, t = [], j = 0, g = grouping[0], length = 0;
    while (i > 0 && g > 0) {
      if (length + g + 1 > width) g = Math.max(1, width - length);
      t.push(value2.substring(i -= g, i + g));
      if ((length += g + 1) > width) break;
      g = grouping[j = (j + 1) % grouping.length];
    }
    return t.reverse().join(thousands);
  };
}
function formatNumerals(numerals) {
  return function(value2) {
    return value2.replace(/[0-9]/g, function(i) {
      return numerals[+i];
    });
  };
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
  this.align = specifier.align === void 0 ? ">" : specifier.align + "";
  this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
  this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
  this.zero = !!specifier.zero;
  this.width = specifier.width === void 0 ? void 0 : +specifier.width;
  this.comma = !!specifier.comma;
  this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
  this.trim = !!specifier.trim;
  this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
  return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
  out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) {
    switch (s[i]) {
      case ".":
        i0 = i1 = i;
        break;
      case "0":
        if (i0 === 0) i0 = i;
        i1 = i;
        break;
      default:
        if (!+s[i]) break out;
        if (i0 > 0) i0 = 0;
        break;
    }
  }
  return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
  var d = formatDecimalParts(x, p);
  if (!d) return prefixExponent = void 0, x.toPrecision(p);
  var coefficient = d[0], exponent2 = d[1], i = exponent2 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent2 / 3))) * 3) + 1, n = coefficient.length;
  return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
  var d = formatDecimalParts(x, p);
  if (!d) return x + "";
  var coefficient = d[0], exponent2 = d[1];
  return exponent2 < 0 ? "0." + new Array(-exponent2).join("0") + coefficient : coefficient.length > exponent2 + 1 ? coefficient.slice(0, exponent2 + 1) + "." + coefficient.slice(exponent2 + 1) : coefficient + new Array(exponent2 - coefficient.length + 2).join("0");
}
var formatTypes = {
  "%": (x, p) => (x * 100).toFixed(p),
  "b": (x) => Math.round(x).toString(2),
  "c": (x) => x + "",
  "d": formatDecimal,
  "e": (x, p) => x.toExponential(p),
  "f": (x, p) => x.toFixed(p),
  "g": (x, p) => x.toPrecision(p),
  "o": (x) => Math.round(x).toString(8),
  "p": (x, p) => formatRounded(x * 100, p),
  "r": formatRounded,
  "s": formatPrefixAuto,
  "X": (x) => Math.round(x).toString(16).toUpperCase(),
  "x": (x) => Math.round(x).toString(16)
};
function identity2(x) {
  return x;
}
var map = Array.prototype.map;
var prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
function formatLocale(locale2) {
  var group = locale2.grouping === void 0 || locale2.thousands === void 0 ? identity2 : formatGroup(map.call(locale2.grouping, Number), locale2.thousands + ""), currencyPrefix = locale2.currency === void 0 ? "" : locale2.currency[0] + "", currencySuffix = locale2.currency === void 0 ? "" : locale2.currency[1] + "", decimal = locale2.decimal === void 0 ? "." : locale2.decimal + "", numerals = locale2.numerals === void 0 ? identity2 : formatNumerals(map.call(locale2.numerals, String)), percent = locale2.percent === void 0 ? "%" : locale2.percent + "", minus = locale2.minus === void 0 ? "\u2212" : locale2.minus + "", nan = locale2.nan === void 0 ? "NaN" : locale2.nan + "";
  function newFormat(specifier, options) {
    specifier = formatSpecifier(specifier);
    var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type8 = specifier.type;
    if (type8 === "n") comma = true, type8 = "g";
    else if (!formatTypes[type8]) precision === void 0 && (precision = 12), trim = true, type8 = "g";
    if (zero3 || fill === "0" && align === "=") zero3 = true, fill = "0", align = "=";
    var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type8) ? "0" + type8.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type8) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
    var formatType = formatTypes[type8], maybeSuffix = /[defgprs%]/.test(type8);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type8) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format2(value2) {
      var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
      if (type8 === "c") {
        valueSuffix = formatType(value2) + valueSuffix;
        value2 = "";
      } else {
        value2 = +value2;
        var valueNegative = value2 < 0 || 1 / value2 < 0;
        value2 = isNaN(value2) ? nan : formatType(Math.abs(value2), precision);
        if (trim) value2 = formatTrim(value2);
        if (valueNegative && +value2 === 0 && sign !== "+") valueNegative = false;
        valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
        valueSuffix = (type8 === "s" && !isNaN(value2) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
        if (maybeSuffix) {
          i = -1, n = value2.length;
          while (++i < n) {
            if (c = value2.charCodeAt(i), 48 > c || c > 57) {
              valueSuffix = (c === 46 ? decimal + value2.slice(i + 1) : value2.slice(i)) + valueSuffix;
              value2 = value2.slice(0, i);
              break;
            }
          }
        }
      }
      if (comma && !zero3) value2 = group(value2, Infinity);
      var length = valuePrefix.length + value2.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
      if (comma && zero3) value2 = group(padding + value2, padding.length ? width - valueSuffix.length : Infinity), padding = "";
      switch (align) {
        case "<":
          value2 = valuePrefix + value2 + valueSuffix + padding;
          break;
        case "=":
          value2 = valuePrefix + padding + value2 + valueSuffix;
          break;
        case "^":
          value2 = padding.slice(0, length = padding.length >> 1) + valuePrefix + value2 + valueSuffix + padding.slice(length);
          break;
        default:
          value2 = padding + valuePrefix + value2 + valueSuffix;
          break;
      }
      return numerals(value2);
    }
    format2.toString = function() {
      return specifier + "";
    };
    return format2;
  }
  function formatPrefix2(specifier, value2) {
    var e = Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
    return function(value3) {
      return f(k * value3);
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}
var locale;
var format;
var formatPrefix;
defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});
function defaultLocale(definition) {
  locale = formatLocale(definition);
  format = locale.format;
  formatPrefix = locale.formatPrefix;
  return locale;
}
function precisionFixed(step) {
  return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value2) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
  step = Math.abs(step), max = Math.abs(max) - step;
  return Math.max(0, exponent(max) - exponent(step)) + 1;
}

// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range2) {
  switch (arguments.length) {
    case 0:
      break;
    case 1:
      this.range(domain);
      break;
    default:
      this.range(range2).domain(domain);
      break;
  }
  return this;
}
function constants(x) {
  return function() {
    return x;
  };
}
function number$1(x) {
  return +x;
}
var unit = [0, 1];
function identity$1(x) {
  return x;
}
function normalize(a, b) {
  return (b -= a = +a) ? function(x) {
    return (x - a) / b;
  } : constants(isNaN(b) ? NaN : 0.5);
}
function clamper(a, b) {
  var t;
  if (a > b) t = a, a = b, b = t;
  return function(x) {
    return Math.max(a, Math.min(b, x));
  };
}
function bimap(domain, range2, interpolate) {
  var d0 = domain[0], d1 = domain[1], r0 = range2[0], r1 = range2[1];
  if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
  else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
  return function(x) {
    return r0(d0(x));
  };
}
function polymap(domain, range2, interpolate) {
  var j = Math.min(domain.length, range2.length) - 1, d = new Array(j), r = new Array(j), i = -1;
  if (domain[j] < domain[0]) {
    domain = domain.slice().reverse();
    range2 = range2.slice().reverse();
  }
  while (++i < j) {
    d[i] = normalize(domain[i], domain[i + 1]);
    r[i] = interpolate(range2[i], range2[i + 1]);
  }
  return function(x) {
    var i2 = bisectRight(domain, x, 1, j) - 1;
    return r[i2](d[i2](x));
  };
}
function copy$1(source2, target) {
  return target.domain(source2.domain()).range(source2.range()).interpolate(source2.interpolate()).clamp(source2.clamp()).unknown(source2.unknown());
}
function transformer$2() {
  var domain = unit, range2 = unit, interpolate$1 = value, transform, untransform, unknown, clamp2 = identity$1, piecewise2, output, input;
  function rescale() {
    var n = Math.min(domain.length, range2.length);
    if (clamp2 !== identity$1) clamp2 = clamper(domain[0], domain[n - 1]);
    piecewise2 = n > 2 ? polymap : bimap;
    output = input = null;
    return scale;
  }
  function scale(x) {
    return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise2(domain.map(transform), range2, interpolate$1)))(transform(clamp2(x)));
  }
  scale.invert = function(y) {
    return clamp2(untransform((input || (input = piecewise2(range2, domain.map(transform), number2)))(y)));
  };
  scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
  };
  scale.range = function(_) {
    return arguments.length ? (range2 = Array.from(_), rescale()) : range2.slice();
  };
  scale.rangeRound = function(_) {
    return range2 = Array.from(_), interpolate$1 = round, rescale();
  };
  scale.clamp = function(_) {
    return arguments.length ? (clamp2 = _ ? true : identity$1, rescale()) : clamp2 !== identity$1;
  };
  scale.interpolate = function(_) {
    return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
  };
  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };
  return function(t, u) {
    transform = t, untransform = u;
    return rescale();
  };
}
function continuous() {
  return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count2, specifier) {
  var step = tickStep(start, stop, count2), precision;
  specifier = formatSpecifier(specifier == null ? ",f" : specifier);
  switch (specifier.type) {
    case "s": {
      var value2 = Math.max(Math.abs(start), Math.abs(stop));
      if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value2))) specifier.precision = precision;
      return formatPrefix(specifier, value2);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
      break;
    }
    case "f":
    case "%": {
      if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
      break;
    }
  }
  return format(specifier);
}
function linearish(scale) {
  var domain = scale.domain;
  scale.ticks = function(count2) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], count2 == null ? 10 : count2);
  };
  scale.tickFormat = function(count2, specifier) {
    var d = domain();
    return tickFormat(d[0], d[d.length - 1], count2 == null ? 10 : count2, specifier);
  };
  scale.nice = function(count2) {
    if (count2 == null) count2 = 10;
    var d = domain();
    var i0 = 0;
    var i1 = d.length - 1;
    var start = d[i0];
    var stop = d[i1];
    var prestep;
    var step;
    var maxIter = 10;
    if (stop < start) {
      step = start, start = stop, stop = step;
      step = i0, i0 = i1, i1 = step;
    }
    while (maxIter-- > 0) {
      step = tickIncrement(start, stop, count2);
      if (step === prestep) {
        d[i0] = start;
        d[i1] = stop;
        return domain(d);
      } else if (step > 0) {
        start = Math.floor(start / step) * step;
        stop = Math.ceil(stop / step) * step;
      } else if (step < 0) {
        start = Math.ceil(start * step) / step;
        stop = Math.floor(stop * step) / step;
      } else {
        break;
      }
      prestep = step;
    }
    return scale;
  };
  return scale;
}
function linear2() {
  var scale = continuous();
  scale.copy = function() {
    return copy$1(scale, linear2());
  };
  initRange.apply(scale, arguments);
  return linearish(scale);
}
function nice(domain, interval) {
  domain = domain.slice();
  var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
  if (x1 < x0) {
    t = i0, i0 = i1, i1 = t;
    t = x0, x0 = x1, x1 = t;
  }
  domain[i0] = interval.floor(x0);
  domain[i1] = interval.ceil(x1);
  return domain;
}
function transformLog(x) {
  return Math.log(x);
}
function transformExp(x) {
  return Math.exp(x);
}
function transformLogn(x) {
  return -Math.log(-x);
}
function transformExpn(x) {
  return -Math.exp(-x);
}
function pow10(x) {
  return isFinite(x) ? +("1e" + x) : x < 0 ? 0 : x;
}
function powp(base) {
  return base === 10 ? pow10 : base === Math.E ? Math.exp : (x) => Math.pow(base, x);
}
function logp(base) {
  return base === Math.E ? Math.log : base === 10 && Math.log10 || base === 2 && Math.log2 || (base = Math.log(base), (x) => Math.log(x) / base);
}
function reflect(f) {
  return (x, k) => -f(-x, k);
}
function loggish(transform) {
  const scale = transform(transformLog, transformExp);
  const domain = scale.domain;
  let base = 10;
  let logs;
  let pows;
  function rescale() {
    logs = logp(base), pows = powp(base);
    if (domain()[0] < 0) {
      logs = reflect(logs), pows = reflect(pows);
      transform(transformLogn, transformExpn);
    } else {
      transform(transformLog, transformExp);
    }
    return scale;
  }
  scale.base = function(_) {
    return arguments.length ? (base = +_, rescale()) : base;
  };
  scale.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  };
  scale.ticks = (count2) => {
    const d = domain();
    let u = d[0];
    let v = d[d.length - 1];
    const r = v < u;
    if (r) [u, v] = [v, u];
    let i = logs(u);
    let j = logs(v);
    let k;
    let t;
    const n = count2 == null ? 10 : +count2;
    let z = [];
    if (!(base % 1) && j - i < n) {
      i = Math.floor(i), j = Math.ceil(j);
      if (u > 0) for (; i <= j; ++i) {
        for (k = 1; k < base; ++k) {
          t = i < 0 ? k / pows(-i) : k * pows(i);
          if (t < u) continue;
          if (t > v) break;
          z.push(t);
        }
      }
      else for (; i <= j; ++i) {
        for (k = base - 1; k >= 1; --k) {
          t = i > 0 ? k / pows(-i) : k * pows(i);
          if (t < u) continue;
          if (t > v) break;
          z.push(t);
        }
      }
      if (z.length * 2 < n) z = ticks(u, v, n);
    } else {
      z = ticks(i, j, Math.min(j - i, n)).map(pows);
    }
    return r ? z.reverse() : z;
  };
  scale.tickFormat = (count2, specifier) => {
    if (count2 == null) count2 = 10;
    if (specifier == null) specifier = base === 10 ? "s" : ",";
    if (typeof specifier !== "function") {
      if (!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null) specifier.trim = true;
      specifier = format(specifier);
    }
    if (count2 === Infinity) return specifier;
    const k = Math.max(1, base * count2 / scale.ticks().length);
    return (d) => {
      let i = d / pows(Math.round(logs(d)));
      if (i * base < base - 0.5) i *= base;
      return i <= k ? specifier(d) : "";
    };
  };
  scale.nice = () => {
    return domain(nice(domain(), {
      floor: (x) => pows(Math.floor(logs(x))),
      ceil: (x) => pows(Math.ceil(logs(x)))
    }));
  };
  return scale;
}
function log() {
  const scale = loggish(transformer$2()).domain([1, 10]);
  scale.copy = () => copy$1(scale, log()).base(scale.base());
  initRange.apply(scale, arguments);
  return scale;
}

// packages/report/dist/svg/plot.js
var tickType = { size: theme.smallFontSize };
var labelType = { size: theme.fontSize };
function plotBlock(options, draw) {
  const { height } = options;
  const [xTicks, yTicks] = [ticksOf(options.x), ticksOf(options.y)];
  const [left2, right] = plotEdges(options);
  const head = options.topTicks === void 0 ? 5 : 16;
  const xLabel = wrapText(options.x.label, right - left2, labelType, 3);
  const yLabel = wrapText(options.y.label, height, labelType, 2);
  return {
    height: head + height + 16 + xLabel.length * lineHeight(labelType.size) + 6,
    draw: (top) => {
      const area = { left: left2, right, top: top + head, bottom: top + head + height };
      const plot = {
        ...area,
        x: scaleOf(options.x, left2, right),
        y: scaleOf(options.y, area.bottom, area.top)
      };
      const grid = [
        ...xTicks.map(({ at }) => gridLine(plot.x(at), plot.x(at), area.top, area.bottom)),
        ...yTicks.map(({ at }) => gridLine(left2, right, plot.y(at), plot.y(at)))
      ];
      const axes = element("path", {
        d: linePath([
          [left2, area.top],
          [left2, area.bottom],
          [right, area.bottom]
        ]),
        fill: "none",
        stroke: theme.ink
      });
      const small4 = { "font-size": tickType.size, fill: theme.muted };
      const labels = [
        ...spaced(options.topTicks ?? [], plot.x).map(({ at, label }) => text(label, { x: plot.x(at), y: area.top - 5, "text-anchor": "middle", ...small4 })),
        ...spaced(xTicks, plot.x).map(({ at, label }) => text(label, { x: plot.x(at), y: area.bottom + 13, "text-anchor": "middle", ...small4 })),
        ...yTicks.map(({ at, label }) => text(label, { x: left2 - 5, y: plot.y(at) + 3.3, "text-anchor": "end", ...small4 })),
        drawLines(xLabel, (left2 + right) / 2, area.bottom + 17 + baseline(labelType.size), labelType, {
          "text-anchor": "middle"
        }),
        ...yLabel.map((line4, i) => text(line4, {
          transform: `translate(${theme.pad + 9 + i * lineHeight(labelType.size)},${(area.top + area.bottom) / 2}) rotate(-90)`,
          "text-anchor": "middle"
        }))
      ];
      return [...grid, clipped(plot, draw(plot)), axes, ...labels].join("");
    }
  };
}
function plotEdges({ width, height, x, y }) {
  const last = ticksOf(x).at(-1);
  return [
    plotLeft(y, height),
    width - Math.max(theme.pad, last === void 0 ? 0 : textWidth(last.label, tickType) / 2 + 2)
  ];
}
function plotLeft(y, height) {
  const lines = y.label === "" ? 0 : wrapText(y.label, height, labelType, 2).length;
  const ticks2 = widestLine(ticksOf(y).map(({ label }) => label), tickType);
  return theme.pad + lines * lineHeight(labelType.size) + ticks2 + 7;
}
function clipped({ left: left2, right, top, bottom }, content) {
  const [x, y, width, height] = [left2 - 1, top - 1, right - left2 + 2, bottom - top + 2];
  return element("svg", { x, y, width, height, viewBox: `${round2(x)} ${round2(y)} ${round2(width)} ${round2(height)}` }, content);
}
function extentOf(...lists) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value2 of lists.flat()) {
    if (value2 === null || !Number.isFinite(value2))
      continue;
    low = Math.min(low, value2);
    high = Math.max(high, value2);
  }
  if (low > high)
    return [0, 1];
  if (low < high)
    return [low, high];
  const half = low === 0 ? 0.5 : Math.abs(low) * 0.1;
  return [low - half, high + half];
}
function niceDomain([low, high]) {
  const [from, to] = linear2().domain([low, high]).nice(6).domain();
  return [from, to];
}
function spaced(ticks2, place) {
  let end = Number.NEGATIVE_INFINITY;
  const inOrder = [...ticks2].sort((a, b) => place(a.at) - place(b.at));
  return inOrder.filter(({ at, label }) => {
    const half = textWidth(label, tickType) / 2;
    const fits = place(at) - half > end + 4;
    if (fits)
      end = place(at) + half;
    return fits;
  });
}
function ticksOf({ domain, ticks: ticks2, format: format2, scale = "linear" }) {
  const at = ticks2 ?? (scale === "log" ? logTicks(domain) : linear2().domain(domain).ticks(6));
  if (format2 !== void 0 || scale === "log")
    return at.map((value2) => ({ at: value2, label: (format2 ?? formatTick)(value2) }));
  const digits = Math.max(0, ...at.map(decimals));
  return at.map((value2) => ({ at: value2, label: digits > 6 ? formatTick(value2) : formatFixed(value2, digits) }));
}
function decimals(value2) {
  return String(Number(value2.toPrecision(6))).match(/\.(\d+)$/)?.[1]?.length ?? 0;
}
function logTicks([low, high]) {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const decades = Math.log10(high / low);
  const steps = decades > 3 ? [1] : decades > 0.8 ? [1, 2, 5] : [1, 1.5, 2, 3, 5, 7];
  const ticks2 = [];
  for (let power = from; power <= to; power++) {
    for (const step of steps) {
      const value2 = Number(`${step}e${power}`);
      if (value2 >= low * 0.9999 && value2 <= high * 1.0001)
        ticks2.push(value2);
    }
  }
  return ticks2.length > 1 ? ticks2 : linear2().domain([low, high]).ticks(4);
}
function scaleOf({ domain, scale }, from, to) {
  return (scale === "log" ? log() : linear2()).domain(domain).range([from, to]);
}
function gridLine(x1, x2, y1, y2) {
  return element("line", { x1, x2, y1, y2, stroke: theme.grid });
}
function round2(value2) {
  return Math.round(value2 * 100) / 100;
}

// packages/report/dist/figures/auc-over-time.js
var aucOverTime = {
  name: "auc-over-time",
  summary: "The time-dependent AUC against time with its pointwise 95% band; the dashed line is chance.",
  draw({ title, timeLabel, curves }) {
    if (curves.length === 0)
      return emptyFigure(title, "No AUC over time: no model has predictions.");
    const width = theme.singleColumn;
    const [low] = extentOf(...curves.map(({ auc }) => auc), ...curves.map(({ lower: lower2 = [] }) => lower2), [0.5]);
    const time = extentOf(...curves.map((entry) => entry.time));
    const plot = plotBlock({
      width,
      height: 200,
      x: { domain: time, label: timeLabel },
      y: { domain: [Math.max(0, Math.min(0.4, Math.floor(low * 10) / 10)), 1], label: "AUC(t)" }
    }, (area) => [
      segment(area, [time[0], 0.5], [time[1], 0.5], { colour: theme.muted, dash: "3 3", width: 1 }),
      ...curves.map(({ time: at, lower: lower2, upper }, i) => lower2 === void 0 || upper === void 0 || curves.length > theme.mostBands ? "" : band(area, at, lower2, upper, seriesColour(i))),
      ...curves.map(({ time: at, auc }, i) => curve(area, at, auc, { colour: seriesColour(i), dash: seriesDash(i) }))
    ].join(""));
    const integrated = curves.some((entry) => entry.integrated !== void 0);
    const legend = legendBlock(curves.map((entry, i) => ({
      label: entry.name,
      sample: { kind: "line", colour: seriesColour(i), dash: seriesDash(i) },
      ...integrated && { values: [entry.integrated === void 0 ? "\u2013" : formatEstimate(entry.integrated)] }
    })), { width, ...integrated && { header: { label: "", values: ["Integrated AUC (95% CI)"] } } });
    const alt = `Time-dependent AUC of ${curves.map(({ name }) => name).join(", ")} against ${timeLabel}.`;
    return figureOfBlocks(width, alt, [titleBlock(title, width), plot, legend]);
  }
};

// packages/report/dist/figures/bin-counts.js
function binCounts(values, [low, high], bins) {
  const counts2 = new Array(bins).fill(0);
  for (const value2 of values) {
    if (!(value2 >= low && value2 <= high))
      continue;
    const k = Math.min(bins - 1, Math.floor((value2 - low) / (high - low) * bins));
    counts2[k] = counts2[k] + 1;
  }
  return counts2;
}

// packages/report/dist/figures/calibration.js
var histogramHeight = 34;
var calibration = {
  name: "calibration",
  summary: "Observed share of events against predicted probability, with 95% intervals of the groups, the smoothed curve, and the number of patients with (up) and without (down) the event at each prediction.",
  draw({ title, positive, models }) {
    if (models.length === 0)
      return emptyFigure(title, "No calibration curve: no model predicts probabilities.");
    const width = theme.singleColumn;
    const ticks2 = [0, 0.2, 0.4, 0.6, 0.8, 1];
    const x = { domain: [0, 1], label: `Predicted probability of ${positive}`, ticks: ticks2 };
    const y = { domain: [0, 1], label: "Observed share", ticks: ticks2 };
    const options = { width, height: 240, x, y };
    const plot = plotBlock(options, (area) => [
      segment(area, [0, 0], [1, 1], { colour: theme.muted, dash: "3 3", width: 1 }),
      ...models.map(({ smooth }, i) => smooth === void 0 ? "" : curve(area, smooth.predicted, smooth.observed, { colour: seriesColour(i), dash: seriesDash(i) })),
      ...models.flatMap(({ bins, smooth }, i) => [
        ...bins.map(({ predicted, ci }) => !isKnown(ci) ? "" : segment(area, [predicted, ci[0]], [predicted, ci[1]], { colour: seriesColour(i), width: 1 })),
        smooth === void 0 ? curve(area, bins.map(({ predicted }) => predicted), bins.map(({ observed }) => observed), { colour: seriesColour(i), dash: seriesDash(i) }) : "",
        ...bins.map(({ predicted, observed }) => dot(area.x(predicted), area.y(observed), seriesColour(i), 2.8))
      ])
    ].join(""));
    const legend = legendBlock(models.map(({ name, intercept, slope, hosmerLemeshowP }, i) => ({
      label: name,
      sample: { kind: "line", colour: seriesColour(i), dash: seriesDash(i) },
      values: [
        formatFixed(intercept?.value ?? null, 2),
        shownSlope(slope),
        describeP(hosmerLemeshowP?.value ?? null).replace(/^p (= )?/, "")
      ]
    })), { width, header: { label: "", values: ["Intercept", "Slope (95% CI)", "H-L p"] } });
    const histograms = models.map((model, i) => histogramBlock(model, plotEdges(options), seriesColour(i)));
    const described = models.map(({ name, intercept, slope }) => `${name}: intercept ${formatFixed(intercept?.value ?? null, 2)}, slope ${formatFixed(slope?.value ?? null, 2)}`);
    return figureOfBlocks(width, `Calibration for ${positive}. ${described.join("; ")}.`, [
      titleBlock(title, width),
      plot,
      ...histograms,
      space(2),
      textBlock(`Histograms: patients with ${positive} up, others down.`, {
        width,
        size: theme.tinyFontSize,
        fill: theme.muted
      }),
      space(5),
      legend
    ]);
  }
};
function shownSlope(slope) {
  const value2 = formatFixed(slope?.value ?? null, 2);
  return !isKnown(slope?.ci) ? value2 : `${value2} (${formatInterval(slope.ci, 2)})`;
}
function histogramBlock({ predictions, events }, [left2, right], colour) {
  const [withEvent, without] = [1, 0].map((kind) => binCounts(predictions.filter((_, i) => events[i] === kind), [0, 1], 40));
  const tallest = Math.max(1, ...withEvent, ...without);
  const step = (right - left2) / 40;
  return {
    height: histogramHeight + 4,
    draw: (top) => {
      const middle = top + histogramHeight / 2;
      const bar = (n, k, up) => {
        const height = n / tallest * (histogramHeight / 2);
        const box = { x: left2 + k * step + 0.5, y: up ? middle - height : middle, width: step - 1, height };
        return n === 0 ? "" : element("rect", { ...box, fill: colour, "fill-opacity": up ? 1 : 0.45 });
      };
      return [
        ...withEvent.map((n, k) => bar(n, k, true)),
        ...without.map((n, k) => bar(n, k, false)),
        element("line", { x1: left2, x2: right, y1: middle, y2: middle, stroke: theme.muted, "stroke-width": 0.8 })
      ].join("");
    }
  };
}

// packages/report/dist/figures/confusion.js
var type2 = { size: theme.smallFontSize };
var small = { size: theme.tinyFontSize };
var cell = 54;
var gap2 = 18;
var confusion = {
  name: "confusion",
  summary: "True against predicted class at the cut-off: numbers of patients, and their share of the true class.",
  draw({ title, positive, negative, matrices }) {
    if (matrices.length === 0)
      return emptyFigure(title, "No confusion matrix: no model was used with a cut-off.");
    const width = theme.singleColumn;
    const perRow = Math.min(2, matrices.length);
    const left2 = (width - perRow * (2 * cell + 28) - (perRow - 1) * gap2) / 2;
    const rows = Array.from({ length: Math.ceil(matrices.length / perRow) }, (_, r) => matrices.slice(r * perRow, (r + 1) * perRow));
    const described = matrices.map(({ name, tp, fp, fn, tn }) => `${name}: TP ${tp}, FP ${fp}, FN ${fn}, TN ${tn}`);
    return figureOfBlocks(width, `Confusion matrices, positive is ${positive}. ${described.join("; ")}.`, [
      titleBlock(title, width),
      textBlock(`+ ${positive}`, { width }),
      textBlock(`\u2212 ${negative}`, { width }),
      space(6),
      ...rows.map((row) => rowBlock(row, left2)),
      textBlock("Rows: the truth; columns: the prediction; %: of the row.", {
        width,
        size: small.size,
        fill: theme.muted
      })
    ]);
  }
};
function rowBlock(matrices, left2) {
  const names = matrices.map(({ name }) => wrapText(name, 2 * cell, type2, 4));
  const nameHeight = Math.max(...names.map((lines) => lines.length)) * lineHeight(type2.size);
  return {
    height: nameHeight + 24 + 2 * cell + 12,
    draw: (top) => matrices.map((matrix, k) => {
      const x = left2 + k * (2 * cell + 28 + gap2);
      const head = drawLines(names[k], x + 28, top + baseline(type2.size), type2);
      return head + drawMatrix(matrix, x + 28, top + nameHeight + 24);
    }).join("")
  };
}
function drawMatrix({ tp, fp, fn, tn }, x, y) {
  const truths = [
    { sign: "+", counts: [tp, fn], right: 0 },
    { sign: "\u2212", counts: [fp, tn], right: 1 }
  ];
  const label = { "text-anchor": "middle", "font-size": type2.size, fill: theme.muted };
  const heads = ["+", "\u2212"].map((sign, j) => text(`called ${sign}`, { x: x + (j + 0.5) * cell, y: y - 5, ...label }));
  const rows = truths.flatMap(({ sign, counts: counts2, right }, i) => {
    const total = counts2[0] + counts2[1];
    const cells = counts2.map((n, j) => {
      const share = total === 0 ? 0 : n / total;
      const [left2, top] = [x + j * cell, y + i * cell];
      const fill = j === right ? "#0072B2" : "#D55E00";
      return [
        element("rect", {
          x: left2,
          y: top,
          width: cell,
          height: cell,
          fill,
          "fill-opacity": 0.08 + 0.5 * share,
          stroke: theme.paper,
          "stroke-width": 2
        }),
        text(String(n), {
          x: left2 + cell / 2,
          y: top + cell / 2,
          "text-anchor": "middle",
          "font-weight": "bold"
        }),
        text(total === 0 ? "\u2013" : `${Math.round(100 * share)}%`, {
          x: left2 + cell / 2,
          y: top + cell / 2 + 14,
          "text-anchor": "middle",
          "font-size": small.size
        })
      ].join("");
    });
    return [...cells, text(sign, { x: x - 10, y: y + (i + 0.5) * cell + 3.5, ...label })];
  });
  return [...heads, ...rows].join("");
}

// packages/report/dist/figures/contact-sheet.js
var outlineColours = ["#E69F00", "#56B4E9", "#F0E442", "#CC79A7"];
function outlineColour(i) {
  return outlineColours[i % outlineColours.length];
}
var tileSize = 160;
var gap3 = 8;
var contactSheet = {
  name: "contact-sheet",
  summary: "The slice with the largest cut through the region of each case, with the outlines of the regions.",
  draw({ title, regions, tiles }) {
    if (tiles.length === 0)
      return emptyFigure(title, "No case to show: no image was read.");
    const columns = Math.min(4, tiles.length);
    const width = Math.max(theme.singleColumn, gap3 + columns * (tileSize + gap3));
    const left2 = (width - columns * (tileSize + gap3) + gap3) / 2;
    const legend = legendBlock(regions.map((label, i) => ({ label, sample: { kind: "line", colour: outlineColour(i) } })), { width });
    const rowHeight = tileSize + 16 + gap3;
    const sheet = {
      height: Math.ceil(tiles.length / columns) * rowHeight - gap3,
      draw: (top) => tiles.map((tile, i) => {
        const x = left2 + i % columns * (tileSize + gap3);
        return drawTile(tile, x, top + Math.floor(i / columns) * rowHeight);
      }).join("")
    };
    const alt = `Slices of ${count(tiles.length, "case")} with the outlines of ${regions.join(", ")}.`;
    return figureOfBlocks(width, alt, [titleBlock(title, width), legend, sheet]);
  }
};
function drawTile({ title, width, height, aspect, pixels, outlines }, x, y) {
  const scale = Math.min(tileSize / width, tileSize / (height * aspect));
  const [shownWidth, shownHeight] = [width * scale, height * aspect * scale];
  const left2 = x + (tileSize - shownWidth) / 2;
  const top = y + 14 + (tileSize - shownHeight) / 2;
  const place = (px, py) => `${formatCoordinate(left2 + px * scale)},${formatCoordinate(top + py * aspect * scale)}`;
  const borders = outlines.map((pieces, i) => element("path", {
    d: pieces.map(([x1, y1, x2, y2]) => `M${place(x1, y1)}L${place(x2, y2)}`).join(""),
    stroke: outlineColour(i),
    "stroke-width": 1.2,
    fill: "none"
  }));
  return [
    element("rect", { x, y: y + 14, width: tileSize, height: tileSize, fill: "#000000" }),
    element("image", {
      x: left2,
      y: top,
      width: shownWidth,
      height: shownHeight,
      preserveAspectRatio: "none",
      href: pngDataUrl(width, height, pixels)
    }),
    // The first region is the one to look at: it is drawn last, over the borders it shares with others.
    ...borders.reverse(),
    text(shortenText(title, tileSize, { size: theme.smallFontSize }), {
      x,
      y: y + 10,
      "font-size": theme.smallFontSize
    })
  ].join("");
}
function pngDataUrl(width, height, pixels) {
  const bytes = encodePng({ width, height, data: base64.decode(pixels), channels: 1, depth: 8 });
  return `data:image/png;base64,${base64.encode(bytes)}`;
}

// packages/report/dist/svg/named-bars.js
var nameType = { size: theme.smallFontSize };
var barHeight = 8;
function namedBarsBlock(bars, { width, domain, mark }) {
  const left2 = theme.pad + 2;
  const shownRoom = Math.max(0, ...bars.map(({ shown: shown2 }) => textWidth(shown2, nameType))) + 6;
  const right = width - theme.pad - shownRoom;
  const x = (value2) => left2 + (value2 - domain[0]) / (domain[1] - domain[0]) * (right - left2);
  const names = bars.map(({ name }) => wrapText(name, width - 2 * theme.pad, nameType, 3));
  const heights = names.map((lines) => lines.length * lineHeight(nameType.size) + barHeight + 9);
  const height = heights.reduce((sum, h) => sum + h, 0);
  return {
    height,
    draw: (top) => {
      let y = top;
      const rows = bars.map(({ value: value2, ci, colour, opacity, shown: shown2 }, i) => {
        const bar = y + names[i].length * lineHeight(nameType.size) + 2;
        const middle = bar + barHeight / 2;
        const length = Number.isFinite(value2) ? value2 : 0;
        const drawn = [
          drawLines(names[i], theme.pad, y + baseline(nameType.size), nameType),
          element("rect", { x: left2, y: bar, width: right - left2, height: barHeight, fill: theme.shade }),
          element("rect", {
            x: Math.min(x(0), x(length)),
            y: bar,
            width: Math.abs(x(length) - x(0)),
            height: barHeight,
            fill: colour,
            "fill-opacity": opacity
          }),
          !isKnown(ci) ? "" : whisker(x(clamp(ci[0], domain)), x(clamp(ci[1], domain)), middle),
          line(x(0), bar - 2, bar + barHeight + 2, theme.ink),
          mark === void 0 ? "" : line(x(mark), bar - 2, bar + barHeight + 2, theme.ink, "2 2"),
          text(shown2, { x: width - theme.pad, y: middle + 3.4, "text-anchor": "end", "font-size": nameType.size })
        ];
        y += heights[i];
        return drawn.join("");
      });
      return rows.join("");
    }
  };
}
function whisker(x1, x2, y) {
  return element("line", { x1, x2, y1: y, y2: y, stroke: theme.ink }) + line(x1, y - 2.5, y + 2.5, theme.ink) + line(x2, y - 2.5, y + 2.5, theme.ink);
}
function line(x, y1, y2, stroke, dash) {
  return element("line", { x1: x, x2: x, y1, y2, stroke, "stroke-dasharray": dash });
}
function clamp(value2, [low, high]) {
  return Math.min(high, Math.max(low, value2));
}

// packages/report/dist/figures/contributions.js
var contributions = {
  name: "contributions",
  summary: "Coefficients of the kept features, the largest first; blue raises the score, orange lowers it.",
  draw({ title, measure, features: features2 }) {
    if (features2.length === 0)
      return emptyFigure(title, "No contribution to show: no feature was kept.");
    const width = theme.singleColumn;
    const sorted2 = [...features2].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    const [up, down] = [seriesColour(0), seriesColour(1)];
    const bars = sorted2.map(({ name, value: value2, ci }) => ({
      name,
      value: value2,
      ...ci && { ci },
      colour: value2 < 0 ? down : up,
      shown: formatFixed(value2, 3)
    }));
    const domain = extentOf([0], features2.map(({ value: value2 }) => value2), features2.flatMap(({ ci = [] }) => [...ci]));
    const legend = legendBlock([
      { label: "raises the score", sample: { kind: "square", colour: up } },
      { label: "lowers the score", sample: { kind: "square", colour: down } }
    ], { width });
    const alt = `${measure}: ${sorted2.map(({ name, value: value2 }) => `${name} ${formatFixed(value2, 3)}`).join(", ")}.`;
    return figureOfBlocks(width, alt, [
      titleBlock(title, width),
      textBlock(measure, { width, fill: theme.muted }),
      space(4),
      namedBarsBlock(bars, { width, domain }),
      legend
    ]);
  }
};

// packages/report/dist/svg/contrast.js
function luminance(colour) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
function inkOn(colour) {
  return contrast("#000000", colour) >= contrast("#ffffff", colour) ? "#000000" : "#ffffff";
}

// packages/report/dist/figures/correlation.js
var small2 = { size: theme.tinyFontSize };
var mostNamed = 40;
var correlation = {
  name: "correlation",
  summary: "Correlation of the kept features with one another: blue positive, orange negative.",
  draw({ title, measure, names, values }) {
    const n = names.length;
    if (n === 0)
      return emptyFigure(title, "No correlation to show: no feature was kept.");
    const width = theme.singleColumn;
    const left2 = 28;
    const cell2 = (width - left2 - theme.pad) / n;
    const stride = cell2 >= 12 ? 1 : 5 * Math.ceil(14 / (5 * cell2));
    const numbered = names.map((_, i) => i).filter((i) => i === 0 || (i + 1) % stride === 0);
    const map2 = {
      height: 14 + n * cell2 + 6,
      draw: (top) => {
        const y0 = top + 14;
        const cells = values.slice(0, n).flatMap((row, i) => row.slice(0, n).map((value2, j) => {
          const [x, y] = [left2 + j * cell2, y0 + i * cell2];
          const box = element("rect", {
            x,
            y,
            width: cell2,
            height: cell2,
            fill: diverging(value2),
            stroke: theme.paper,
            "stroke-width": cell2 > 6 ? 1 : 0
          });
          if (cell2 < 26)
            return box;
          const fill = inkOn(diverging(value2));
          const at = {
            x: x + cell2 / 2,
            y: y + cell2 / 2 + 3.2,
            "text-anchor": "middle",
            "font-size": small2.size,
            fill
          };
          return box + text(formatFixed(value2, 2), at);
        }));
        const label = { "font-size": small2.size, fill: theme.muted };
        const labels = numbered.flatMap((i) => [
          text(String(i + 1), { x: left2 + (i + 0.5) * cell2, y: y0 - 4, "text-anchor": "middle", ...label }),
          text(String(i + 1), { x: left2 - 5, y: y0 + (i + 0.5) * cell2 + 3.2, "text-anchor": "end", ...label })
        ]);
        return [...cells, ...labels].join("");
      }
    };
    return figureOfBlocks(width, `${measure} between ${n} features: ${names.join(", ")}.`, [
      titleBlock(title, width),
      map2,
      colourKey(measure, width),
      space(4),
      ...n > mostNamed ? [] : names.map((name, i) => nameBlock(i, name, width))
    ]);
  }
};
function nameBlock(i, name, width) {
  const lines = wrapText(name, width - 28 - theme.pad, small2);
  return {
    height: lines.length * lineHeight(small2.size),
    draw: (top) => {
      const y = top + baseline(small2.size);
      const number3 = text(String(i + 1), {
        x: 23,
        y,
        "text-anchor": "end",
        "font-size": small2.size,
        fill: theme.muted
      });
      return number3 + drawLines(lines, 28, y, small2);
    }
  };
}
function colourKey(measure, width) {
  const [left2, right] = [width / 2 - 60, width / 2 + 60];
  const steps = 24;
  const step = (right - left2) / steps;
  const lines = wrapText(measure, width - 2 * theme.pad, small2);
  return {
    height: 26 + lines.length * lineHeight(small2.size),
    draw: (top) => {
      const boxes = Array.from({ length: steps }, (_, k) => element("rect", {
        x: left2 + k * step,
        y: top + 2,
        width: step + 0.3,
        height: 8,
        fill: diverging(-1 + 2 * (k + 0.5) / steps)
      }));
      const ends = [-1, 0, 1].map((value2) => text(formatFixed(value2, 0), {
        x: width / 2 + 60 * value2,
        y: top + 20,
        "text-anchor": "middle",
        "font-size": small2.size,
        fill: theme.muted
      }));
      const label = drawLines(lines, width / 2, top + 24 + baseline(small2.size), small2, { "text-anchor": "middle" });
      return [...boxes, ...ends, label].join("");
    }
  };
}
function diverging(value2) {
  if (!isFiniteNumber(value2))
    return "#d0d4d8";
  const end = value2 < 0 ? [179, 88, 6] : [0, 84, 147];
  const share = Math.min(1, Math.abs(value2));
  const channels = end.map((channel) => Math.round(255 + (channel - 255) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

// packages/report/dist/figures/decision-curve.js
var decisionCurves = {
  name: "decision-curve",
  summary: "Net benefit of treating by the model against the threshold probability, beside treating everybody and nobody. A model is of use where its curve is above both.",
  draw({ title, thresholds: thresholds2, treatAll, models }) {
    if (models.length === 0 || !thresholds2.some(isFiniteNumber)) {
      return emptyFigure(title, "No decision curve: no model predicts probabilities.");
    }
    const width = theme.singleColumn;
    const x = extentOf(thresholds2);
    const [, best] = extentOf(treatAll, ...models.map(({ netBenefit }) => netBenefit), [0.05]);
    const plot = plotBlock({
      width,
      height: 220,
      x: { domain: x, label: "Threshold probability" },
      // Below, treating everybody falls without end; a fifth of the height shows that it does.
      y: { domain: [-0.25 * best, 1.1 * best], label: "Net benefit" }
    }, (area) => [
      ...models.map(({ band: shown2 }, i) => shown2 === void 0 || models.length > theme.mostBands ? "" : band(area, thresholds2, shown2.lower, shown2.upper, seriesColour(i))),
      segment(area, [x[0], 0], [x[1], 0], { colour: theme.ink, width: 1.2 }),
      curve(area, thresholds2, treatAll, { colour: theme.muted, dash: "4 2", width: 1.4 }),
      ...models.map(({ netBenefit }, i) => curve(area, thresholds2, netBenefit, { colour: seriesColour(i), dash: seriesDash(i) }))
    ].join(""));
    const legend = legendBlock([
      ...models.map(({ name }, i) => ({
        label: name,
        sample: { kind: "line", colour: seriesColour(i), dash: seriesDash(i) }
      })),
      { label: "Treat all", sample: { kind: "line", colour: theme.muted, dash: "4 2" } },
      { label: "Treat none", sample: { kind: "line", colour: theme.ink } }
    ], { width });
    const alt = `Decision curves of ${models.map(({ name }) => name).join(", ")}, beside treating everybody and nobody.`;
    return figureOfBlocks(width, alt, [titleBlock(title, width), plot, legend]);
  }
};

// packages/report/dist/figures/forest.js
var type3 = { size: theme.smallFontSize };
var headType = { size: theme.smallFontSize, bold: true };
var small3 = { size: theme.tinyFontSize };
var line2 = lineHeight(type3.size);
var farthest = [0.02, 50];
var forest = {
  name: "forest",
  summary: "Hazard or odds ratios with 95% intervals and p values; arrows mark intervals that reach beyond the axis.",
  draw({ title, measure, sections, below = "lower risk", above = "higher risk" }) {
    const rows = sections.flatMap((section) => section.rows);
    if (rows.length === 0)
      return emptyFigure(title, "No forest plot: no variable entered the model.");
    const width = theme.singleColumn;
    const pWidth = widestLine(["<0.001", "p"], type3);
    const ratios = rows.map(shownRatio);
    const header = `${shortenText(measure, 60, headType)} (95% CI)`;
    const ratioWidth = Math.max(widestLine(ratios, type3), widestLine([header], headType));
    const pEnd = width - theme.pad;
    const ratioEnd = pEnd - pWidth - 10;
    const [left2, right] = [theme.pad + 6, ratioEnd - ratioWidth - 14];
    const domain = ratioDomain(rows);
    const [low, high] = domain.map(Math.log);
    const x = (ratio) => left2 + (Math.log(ratio) - low) / (high - low) * (right - left2);
    const head = {
      height: line2 + 3,
      draw: (top) => {
        const y = top + baseline(headType.size);
        return drawLines([header], ratioEnd, y, headType, { "text-anchor": "end" }) + drawLines(["p"], pEnd, y, headType, { "text-anchor": "end" });
      }
    };
    const one2 = (top, height) => element("line", {
      x1: x(1),
      x2: x(1),
      y1: top,
      y2: top + height,
      stroke: theme.muted,
      "stroke-dasharray": "3 3"
    });
    const row = (entry) => {
      const lines = wrapText(entry.label, width - 2 * theme.pad, type3, 3);
      const reason = !isFiniteNumber(entry.value) ? wrapText(entry.reason ?? "not estimated", ratioEnd - left2, small3, 2) : [];
      const height = lines.length * line2 + Math.max(1, reason.length) * line2 + 5;
      return {
        height,
        draw: (top) => {
          const label = drawLines(lines, theme.pad, top + baseline(type3.size), type3);
          const y = top + lines.length * line2 + baseline(type3.size);
          if (!isFiniteNumber(entry.value))
            return label + drawLines(reason, left2, y, small3, { fill: theme.muted });
          return [
            label,
            one2(top + lines.length * line2 + 1, line2 + 3),
            drawInterval(entry, x, y - 3.3, domain),
            text(shownRatio(entry), { x: ratioEnd, y, "text-anchor": "end", "font-size": type3.size }),
            entry.p === void 0 ? "" : text(shownP(entry.p), { x: pEnd, y, "text-anchor": "end", "font-size": type3.size })
          ].join("");
        }
      };
    };
    const blocks = sections.flatMap(({ heading, rows: own }) => [
      ...heading === void 0 ? [] : [space(3), headingBlock(heading, width)],
      ...own.map(row)
    ]);
    const described = rows.map((entry) => `${entry.label} ${shownRatio(entry)}`);
    return figureOfBlocks(width, `Forest plot, ${measure} with 95% CI: ${described.join("; ")}.`, [
      titleBlock(title, width),
      head,
      ...blocks,
      axisBlock(domain, x, [left2, right], [`\u2190 ${below}`, `${above} \u2192`])
    ]);
  }
};
function headingBlock(heading, width) {
  const lines = wrapText(heading, width - 2 * theme.pad, headType, 2);
  return {
    height: lines.length * line2 + 1,
    draw: (top) => drawLines(lines, theme.pad, top + baseline(headType.size), headType)
  };
}
function drawInterval({ value: value2, ci }, x, y, [low, high]) {
  const clamp2 = (ratio) => Math.min(high, Math.max(low, ratio));
  const colour = seriesColour(0);
  const square = x(clamp2(value2));
  const mark = element("rect", { x: square - 3.2, y: y - 3.2, width: 6.4, height: 6.4, fill: colour });
  const ends = endsOf(ci);
  if (ends === void 0)
    return mark;
  const [from, to] = [x(clamp2(ends[0])), x(clamp2(ends[1]))];
  const whisker2 = element("line", { x1: from, x2: to, y1: y, y2: y, stroke: colour, "stroke-width": 1.4 });
  const arrow2 = (at, way) => element("path", { d: `M${round3(at)},${round3(y)}l${-5 * way},-3.2v6.4Z`, fill: colour });
  return whisker2 + (ends[0] < low ? arrow2(from, -1) : "") + (ends[1] > high ? arrow2(to, 1) : "") + mark;
}
function axisBlock(domain, x, [left2, right], [below, above]) {
  const room = x(1);
  const [lowLines, highLines] = [
    wrapText(below, room - left2 - 3, small3, 4),
    wrapText(above, right - room - 3, small3, 4)
  ];
  return {
    height: 22 + Math.max(lowLines.length, highLines.length) * lineHeight(small3.size),
    draw: (top) => {
      const ticks2 = spaced(ticksOf({ domain, label: "", scale: "log" }), x);
      return [
        element("line", { x1: left2, x2: right, y1: top + 2, y2: top + 2, stroke: theme.ink }),
        ...ticks2.map(({ at, label }) => {
          const tick = element("line", { x1: x(at), x2: x(at), y1: top + 2, y2: top + 5, stroke: theme.ink });
          return tick + text(label, { x: x(at), y: top + 15, "text-anchor": "middle", "font-size": small3.size, fill: theme.muted });
        }),
        drawLines(lowLines, room - 3, top + 20 + baseline(small3.size), small3, {
          "text-anchor": "end",
          fill: theme.muted
        }),
        drawLines(highLines, room + 3, top + 20 + baseline(small3.size), small3, { fill: theme.muted })
      ].join("");
    }
  };
}
function ratioDomain(rows) {
  const shown2 = rows.flatMap(({ value: value2, ci = [] }) => [value2, ...ci]).filter((ratio) => isFiniteNumber(ratio) && ratio > 0);
  const logs = shown2.map((ratio) => Math.log(Math.min(farthest[1], Math.max(farthest[0], ratio))));
  const low = Math.min(-0.5, ...logs) - 0.1;
  const high = Math.max(0.5, ...logs) + 0.1;
  const least = Math.max(-low, high) / 2;
  return [Math.exp(Math.min(low, -least)), Math.exp(Math.max(high, least))];
}
function shownRatio({ value: value2, ci }) {
  const ratio = isFiniteNumber(value2) ? formatRatio(value2) : "\u2013";
  const ends = endsOf(ci);
  return ends === void 0 ? ratio : `${ratio} (${formatRatio(ends[0])}\u2013${formatRatio(ends[1])})`;
}
function endsOf(ci) {
  const [low, high] = (ci ?? []).map((end) => isFiniteNumber(end) ? end : null);
  if (low === void 0 || high === void 0 || low === null && high === null)
    return void 0;
  return [low ?? 0, high ?? Number.POSITIVE_INFINITY];
}
function shownP(p) {
  return !isFiniteNumber(p) ? "\u2013" : p < 1e-3 ? "<0.001" : formatFixed(p, 3);
}
function round3(value2) {
  return Math.round(value2 * 100) / 100;
}

// packages/report/dist/figures/histogram.js
function drawHistogram(options) {
  const { title, alt, values, domain, xLabel, yLabel, bins, colour, marks, legend = [], notes } = options;
  const width = theme.singleColumn;
  const counts2 = binCounts(values, domain, bins);
  const tallest = Math.max(1, ...counts2) * 1.06;
  const step = (domain[1] - domain[0]) / bins;
  const plot = plotBlock({
    width,
    height: 170,
    x: { domain, label: xLabel },
    y: {
      domain: [0, tallest],
      label: yLabel,
      ticks: linear2([0, tallest], [0, 1]).ticks(5).filter(Number.isInteger)
    }
  }, (area) => {
    const bars = counts2.map((n, k) => {
      const [x1, x2] = [area.x(domain[0] + k * step), area.x(domain[0] + (k + 1) * step)];
      const box = { x: x1 + 0.4, y: area.y(n), width: x2 - x1 - 0.8, height: area.y(0) - area.y(n) };
      return n === 0 ? "" : element("rect", { ...box, fill: colour(domain[0] + (k + 0.5) * step) });
    });
    const lines = marks.map(({ at, colour: stroke, dash }) => segment(area, [at, 0], [at, tallest], { colour: stroke, dash, width: 2 }));
    return [...bars, ...lines].join("");
  });
  const entries = [
    ...legend,
    ...marks.map(({ label, colour: stroke, dash }) => ({
      label,
      sample: { kind: "line", colour: stroke, dash }
    }))
  ];
  const sentences = notes.map((note) => textBlock(note, { width }));
  return figureOfBlocks(width, alt, [titleBlock(title, width), ...sentences, plot, legendBlock(entries, { width })]);
}

// packages/report/dist/figures/icc-histogram.js
var iccHistogram = {
  name: "icc-histogram",
  summary: "Intraclass correlation of each feature between two readers; features above the threshold are kept.",
  draw({ title, form, values, missing, threshold, patients }) {
    if (values.length === 0)
      return emptyFigure(title, "No reader agreement: no feature has an ICC.");
    const kept = values.filter((value2) => value2 > threshold).length;
    const below = values.filter((value2) => value2 < 0).length;
    const notes = [
      `${kept} of ${values.length + missing} features above ${threshold} in ${patients} patients.`,
      ...below > 0 ? [`${below} below 0, drawn at 0.`] : [],
      ...missing > 0 ? [`${missing} without an ICC.`] : []
    ];
    return drawHistogram({
      title,
      alt: `${form} between two readers. ${notes.join(" ")}`,
      values: values.map((value2) => Math.max(0, value2)),
      domain: [0, 1],
      xLabel: form,
      yLabel: "Features",
      bins: 40,
      colour: (middle) => middle > threshold ? seriesColour(0) : "#b4bcc4",
      marks: [{ at: threshold, label: `threshold ${threshold}`, colour: theme.ink, dash: "4 3" }],
      legend: [
        { label: "kept", sample: { kind: "square", colour: seriesColour(0) } },
        { label: "dropped", sample: { kind: "square", colour: "#b4bcc4" } }
      ],
      notes: [notes.join(" ")]
    });
  }
};

// packages/report/dist/figures/kaplan-meier.js
var type4 = { size: theme.smallFontSize };
var kaplanMeierFigure = {
  name: "kaplan-meier",
  summary: "Survival by group with 95% bands and censoring ticks; numbers at risk below, log-rank p and hazard ratio above.",
  draw({ title, timeLabel, outcomeLabel, groups, logRankP, hazardRatio }) {
    const end = Math.max(0, ...groups.flatMap(({ time }) => time));
    if (end === 0)
      return emptyFigure(title, "No survival curve: no patient was followed.");
    const width = theme.singleColumn;
    const x = { domain: [0, end], label: timeLabel };
    const y = { domain: [0, 1], label: outcomeLabel, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] };
    const options = { width, height: 210, x, y };
    const plot = plotBlock(options, (area) => groups.map((group, i) => drawGroup(area, group, i)).join(""));
    const medians = groups.some(({ median }) => median !== void 0);
    const legend = legendBlock(groups.map((group, i) => ({
      label: group.name,
      sample: { kind: "line", colour: seriesColour(i), dash: seriesDash(i) },
      values: [`${group.events}/${group.n}`, ...medians ? [describeMedian(group.median)] : []]
    })), { width, header: { label: "", values: ["Events/n", ...medians ? ["Median (95% CI)"] : []] } });
    const ratio = hazardRatio === void 0 ? [] : [`HR ${formatEstimate(hazardRatio.estimate, 2)}, ${hazardRatio.comparison}`];
    const tests = [...logRankP === void 0 ? [] : [`Log-rank ${describeP(logRankP)}`], ...ratio].join("; ");
    const described = groups.map(({ name, n, events }) => `${name}: ${count(events, "event")} in ${n}`);
    return figureOfBlocks(width, `Kaplan-Meier curves of ${outcomeLabel}. ${described.join("; ")}. ${tests}`.trim(), [
      titleBlock(title, width),
      tests === "" ? void 0 : textBlock(tests, { width }),
      plot,
      atRiskBlock(groups, x, plotEdges(options), width),
      space(6),
      legend
    ]);
  }
};
function drawGroup(area, { time, survival, lower: lower2, upper, censored }, i) {
  const stroke = { colour: seriesColour(i), dash: seriesDash(i) };
  const steps = stepPoints(time, survival, [0, 1]);
  const bounds = lower2 === void 0 || upper === void 0 ? "" : band(area, steps.xs, stepPoints(time, lower2, [0, 1]).ys, stepPoints(time, upper, [0, 1]).ys, stroke.colour);
  const reach2 = 4 / Math.abs(area.y(1) - area.y(0));
  const ticks2 = time.map((at, k) => {
    const level = survival[k];
    if (!(censored[k] > 0) || !isFiniteNumber(level))
      return "";
    return segment(area, [at, level - reach2], [at, level + reach2], { colour: stroke.colour, width: 1 });
  });
  return bounds + curve(area, steps.xs, steps.ys, stroke) + ticks2.join("");
}
function atRiskBlock(groups, x, [left2, right], width) {
  const line4 = lineHeight(type4.size);
  const widest = (at) => String(Math.max(...groups.map((group) => numberAtRisk(table(group), at))));
  const ticks2 = ticksOf(x).map(({ at }) => ({ at, label: widest(at) }));
  return {
    height: line4 * (1 + 2 * groups.length) + 2,
    draw: (top) => {
      const place = (at) => left2 + (at - x.domain[0]) / (x.domain[1] - x.domain[0]) * (right - left2);
      const shown2 = spaced(ticks2, place);
      const rows = groups.map((group, i) => {
        const y = top + line4 * (1 + 2 * i) + baseline(type4.size);
        const name = shortenText(group.name, width - 2 * theme.pad - 7, type4);
        const numbers = shown2.map(({ at }) => text(String(numberAtRisk(table(group), at)), {
          x: place(at),
          y: y + line4,
          "text-anchor": "middle",
          "font-size": type4.size
        }));
        const bar = { x: theme.pad, y: y - 7, width: 3, height: 8, fill: seriesColour(i) };
        return element("rect", bar) + text(name, { x: theme.pad + 7, y, "font-size": type4.size }) + numbers.join("");
      });
      const head = text("Number at risk", {
        x: theme.pad,
        y: top + baseline(type4.size),
        "font-size": type4.size,
        fill: theme.muted
      });
      return head + rows.join("");
    }
  };
}
function describeMedian(median) {
  if (median === void 0)
    return "\u2013";
  const value2 = median.value === null ? "not reached" : formatFixed(median.value, 1);
  if (median.ci === void 0)
    return value2;
  const [low, high] = median.ci;
  if (low === null && high === null)
    return value2;
  if (low !== null && high !== null)
    return `${value2} (${formatInterval([low, high], 1)})`;
  return `${value2} (${formatFixed(low, 1)} to ${high === null ? "not reached" : formatFixed(high, 1)})`;
}
function table({ time, atRisk, censored }) {
  const list = (values) => Float64Array.from(values);
  return { time: list(time), atRisk: list(atRisk), censored: list(censored), events: new Float64Array(time.length) };
}

// packages/report/dist/figures/lasso-cv.js
var lassoCv = {
  name: "lasso-cv",
  summary: "Cross-validated error (mean and standard error over folds) against the penalty; on top the number of features kept.",
  draw(data) {
    const { title, measure, lambda, mean, se, nonZero, lambdaMin, lambda1se } = data;
    if (!mean.some(isFiniteNumber))
      return emptyFigure(title, "No cross-validation curve: no penalty was tried.");
    const width = theme.singleColumn;
    const shown2 = withinReach(data);
    const [low, high] = extentOf(shown2.map((i) => mean[i] - (se[i] ?? 0)), shown2.map((i) => mean[i] + (se[i] ?? 0)));
    const margin = 0.05 * (high - low);
    const [least, most] = extentOf(lambda);
    const room = (most / least) ** 0.015;
    const marks = [
      { label: `\u03BB min = ${short(lambdaMin)}`, at: lambdaMin, colour: seriesColour(0), dash: void 0 },
      { label: `\u03BB 1se = ${short(lambda1se)}`, at: lambda1se, colour: seriesColour(2), dash: "5 3" }
    ];
    const options = {
      width,
      height: 190,
      x: { domain: [least / room, most * room], label: "Penalty \u03BB (log scale)", scale: "log" },
      y: { domain: [low - margin, high + margin], label: measure },
      topTicks: lambda.map((at, i) => ({ at, label: String(nonZero[i]) }))
    };
    const plot = plotBlock(options, (area) => [
      ...marks.map(({ at, colour, dash }) => segment(area, [at, low - margin], [at, high + margin], { colour, dash, width: 1.4 })),
      ...shown2.map((i) => drawFold(area, lambda[i], mean[i], se[i] ?? null))
    ].join(""));
    const alt = `LASSO cross-validation: ${measure} against \u03BB; lowest at ${short(lambdaMin)}, one standard error rule ${short(lambda1se)}.`;
    const legend = legendBlock(marks.map(({ label, colour, dash }) => ({ label, sample: { kind: "line", colour, dash } })), { width });
    return figureOfBlocks(width, alt, [
      titleBlock(title, width),
      textBlock("Number of features", { width, size: theme.tinyFontSize, fill: theme.muted, anchor: "middle" }),
      plot,
      legend,
      ...shown2.length < mean.filter(isFiniteNumber).length ? [
        textBlock("Smaller penalties, which did far worse, lie outside the figure.", {
          width,
          size: theme.tinyFontSize,
          fill: theme.muted
        })
      ] : []
    ]);
  }
};
var reach = 4;
function withinReach({ lambda, mean, se, lambdaMin }) {
  const known = lambda.map((_, i) => i).filter((i) => isFiniteNumber(mean[i]));
  const best = known.reduce((a, b) => Math.abs(lambda[b] - lambdaMin) < Math.abs(lambda[a] - lambdaMin) ? b : a);
  const largest = known.reduce((a, b) => lambda[b] > lambda[a] ? b : a);
  const gain = Math.max(Math.abs(mean[largest] - mean[best]), se[best] ?? 0);
  return gain > 0 ? known.filter((i) => Math.abs(mean[i] - mean[best]) <= reach * gain) : known;
}
function drawFold(area, lambda, mean, se) {
  const bar = se === null ? "" : segment(area, [lambda, mean - se], [lambda, mean + se], { colour: "#9aa4ae", width: 1 });
  return bar + dot(area.x(lambda), area.y(mean), seriesColour(1), 2);
}
function short(lambda) {
  return formatTick(Number(lambda.toPrecision(3)));
}

// packages/report/dist/figures/lasso-path.js
var named2 = 8;
var lassoPath = {
  name: "lasso-path",
  summary: "Coefficients on standardised features against the penalty; the features with the largest ones are named.",
  draw({ title, names, lambda, coefficients, chosen }) {
    if (names.length === 0 || lambda.length === 0)
      return emptyFigure(title, "No coefficient path: no feature entered.");
    const width = theme.singleColumn;
    const at = chosen ?? Math.min(...lambda);
    const row = coefficients[nearest(lambda, at)] ?? [];
    const order = names.map((_, j) => j).sort((a, b) => Math.abs(row[b] ?? 0) - Math.abs(row[a] ?? 0) || a - b);
    const shown2 = order.slice(0, named2).filter((j) => (row[j] ?? 0) !== 0);
    const rest = names.map((_, j) => j).filter((j) => !shown2.includes(j));
    const [low, high] = extentOf(coefficients.flat(), [0]);
    const margin = 0.05 * (high - low);
    const lines = lambda.map((_, i) => i).sort((a, b) => lambda[a] - lambda[b]);
    const xs = lines.map((i) => lambda[i]);
    const path = (j) => withoutZeros(lines.map((i) => coefficients[i]?.[j] ?? null));
    const plot = plotBlock({
      width,
      height: 200,
      x: { domain: extentOf(lambda), label: "Penalty \u03BB (log scale)", scale: "log" },
      y: { domain: [low - margin, high + margin], label: "Coefficient" },
      topTicks: lambda.map((value2, i) => ({
        at: value2,
        label: String((coefficients[i] ?? []).filter((c) => c !== 0).length)
      }))
    }, (area) => [
      ...rest.map((j) => curve(area, xs, path(j), { colour: "#b4bcc4", width: 1 })),
      ...shown2.map((j, k) => curve(area, xs, path(j), { colour: seriesColour(k), dash: seriesDash(k) })),
      chosen === void 0 ? "" : segment(area, [chosen, low - margin], [chosen, high + margin], {
        colour: theme.ink,
        dash: "4 3",
        width: 1.2
      })
    ].join(""));
    const sample = (colour, dash) => ({ kind: "line", colour, dash });
    const others2 = rest.length === 0 ? [] : [{ label: `${rest.length} other features`, sample: sample("#b4bcc4") }];
    const legend = legendBlock([
      ...shown2.map((j, k) => ({ label: names[j], sample: sample(seriesColour(k), seriesDash(k)) })),
      ...others2,
      ...chosen === void 0 ? [] : [{ label: "\u03BB chosen", sample: sample(theme.ink, "4 3") }]
    ], { width });
    const alt = `LASSO coefficient paths of ${names.length} features; at the chosen penalty the largest are ${shown2.map((j) => names[j]).join(", ")}.`;
    return figureOfBlocks(width, alt, [
      titleBlock(title, width),
      textBlock("Number of features", { width, size: theme.tinyFontSize, fill: theme.muted, anchor: "middle" }),
      plot,
      legend
    ]);
  }
};
function withoutZeros(values) {
  return values.map((value2, k) => value2 === 0 && !values[k - 1] && !values[k + 1] ? null : value2);
}
function nearest(values, to) {
  return values.reduce((best, value2, i) => Math.abs(value2 - to) < Math.abs(values[best] - to) ? i : best, 0);
}

// packages/report/dist/figures/nomogram.js
var type5 = { size: theme.tinyFontSize };
var labelRoom = 150;
var nameType2 = { size: theme.smallFontSize, bold: true };
var nomogramFigure = {
  name: "nomogram",
  summary: "Points of each predictor on the upper scale; the outcome stands under the sum of the points.",
  draw({ title, predictors, totalPoints, outcomes }) {
    if (predictors.length === 0)
      return emptyFigure(title, "No nomogram: the model has no predictor.");
    const width = theme.singleColumn;
    const most = Math.max(100, ...predictors.flatMap(({ points }) => points));
    const total = totalPoints.at(-1) ?? most;
    const scale = Array.from({ length: 11 }, (_, k) => ({ points: k * 10, label: String(k * 10) }));
    const ticks2 = ({ values, points, labels }) => values.map((value2, k) => ({
      points: points[k],
      label: shortenText(labels?.[k] ?? formatTick(value2), labelRoom, type5)
    }));
    const axes = [
      axisBlock2("Points", scale, most, width),
      ...predictors.map((axis) => axisBlock2(axis.name, ticks2(axis), most, width)),
      axisBlock2("Total points", totalPoints.map((points) => ({ points, label: formatTick(points) })), total, width),
      ...outcomes.map((axis) => axisBlock2(axis.name, ticks2(axis), total, width))
    ];
    const described = predictors.map(({ name, points }) => `${name} up to ${Math.round(Math.max(...points))} points`);
    return figureOfBlocks(width, `Nomogram. ${described.join("; ")}.`, [
      titleBlock(title, width),
      ...axes,
      textBlock("Add the points of all predictors; read the outcome under the total. Research use only.", {
        width,
        size: theme.tinyFontSize,
        fill: theme.muted
      })
    ]);
  }
};
function axisBlock2(name, ticks2, most, width) {
  const [left2, right] = [theme.pad + 14, width - theme.pad - 14];
  const x = (points) => left2 + points / most * (right - left2);
  const lines = wrapText(name, width - 2 * theme.pad, nameType2, 3);
  const nameHeight = lines.length * lineHeight(nameType2.size);
  const placed = placeLabels(ticks2, x, width);
  const above = placed.some(({ side }) => side === "above") ? 12 : 0;
  return {
    height: nameHeight + above + 26,
    draw: (top) => {
      const y = top + nameHeight + above + 5;
      const at = ticks2.map(({ points }) => x(points));
      const parts = placed.map(({ tick, side, centre }) => side === "none" ? "" : text(tick.label, {
        x: centre,
        y: side === "below" ? y + 13 : y - 6,
        "text-anchor": "middle",
        "font-size": type5.size,
        fill: theme.ink
      }));
      return [
        drawLines(lines, theme.pad, top + baseline(nameType2.size) - 1, nameType2),
        at.length === 0 ? "" : element("line", { x1: Math.min(...at), x2: Math.max(...at), y1: y, y2: y, stroke: theme.ink }),
        ...placed.map(({ tick, side }) => {
          const ends = side === "above" ? { y1: y - 4, y2: y } : { y1: y, y2: y + (side === "none" ? 2.5 : 4) };
          return element("line", { x1: x(tick.points), x2: x(tick.points), ...ends, stroke: theme.ink });
        }),
        ...parts
      ].join("");
    }
  };
}
function placeLabels(ticks2, x, width) {
  const order = ticks2.map((_, k) => k).sort((a, b) => ticks2[a].points - ticks2[b].points || a - b);
  const sequence = [.../* @__PURE__ */ new Set([order[0], order.at(-1), ...order])].filter((k) => k !== void 0);
  const taken = { below: [], above: [] };
  const placed = /* @__PURE__ */ new Map();
  for (const k of sequence) {
    const tick = ticks2[k];
    const half = textWidth(tick.label, type5) / 2;
    const centre = Math.min(width - half - 2, Math.max(half + 2, x(tick.points)));
    const free = (side2) => taken[side2].every(([from, to]) => centre + half + 3 < from || centre - half - 3 > to);
    const few = ticks2.length <= 12;
    const side = free("below") ? "below" : few && free("above") ? "above" : "none";
    if (side !== "none")
      taken[side].push([centre - half, centre + half]);
    placed.set(k, { tick, side, centre });
  }
  return order.map((k) => placed.get(k));
}

// packages/report/dist/svg/boxes.js
var inner = 7;
var headType2 = { size: theme.smallFontSize, bold: true };
var bodyType = { size: theme.tinyFontSize };
function textBox(head, body, width, fill = theme.paper) {
  const heads = wrapText(head, width - 2 * inner, headType2);
  const lines = body.flatMap((line4) => wrapText(line4, width - 2 * inner, bodyType));
  const headHeight = heads.length * lineHeight(headType2.size);
  const height = 2 * inner + headHeight + lines.length * lineHeight(bodyType.size) + (lines.length > 0 ? 2 : 0);
  return {
    width,
    height,
    draw: (x, y) => [
      element("rect", { x, y, width, height, rx: 3, fill, stroke: theme.ink }),
      drawLines(heads, x + inner, y + inner + baseline(headType2.size), headType2),
      drawLines(lines, x + inner, y + inner + headHeight + 2 + baseline(bodyType.size), bodyType)
    ].join("")
  };
}
function arrow(points) {
  const [x1, y1] = points.at(-2);
  const [x2, y2] = points.at(-1);
  const d = points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${round4(x)},${round4(y)}`).join("");
  const head = x1 === x2 ? y2 > y1 ? "l-3.5,-6h7Z" : "l-3.5,6h7Z" : x2 > x1 ? "l-6,-3.5v7Z" : "l6,-3.5v7Z";
  return element("path", { d, fill: "none", stroke: theme.ink }) + element("path", { d: `M${round4(x2)},${round4(y2)}${head}`, fill: theme.ink });
}
function round4(value2) {
  return Math.round(value2 * 100) / 100;
}

// packages/report/dist/figures/patient-flow.js
var gap4 = 14;
var patientFlow = {
  name: "patient-flow",
  summary: "Patients from the table to the analysis, with each exclusion and its reason.",
  draw({ title, steps, groups = [] }) {
    if (steps.length === 0)
      return emptyFigure(title, "No patient flow: the table has no patient.");
    const width = theme.singleColumn;
    const described = steps.map(({ label, n }) => `${label}: ${n}`);
    return figureOfBlocks(width, `Patient flow. ${[...described, ...groups.map(({ label, n }) => `${label}: ${n}`)].join("; ")}.`, [
      titleBlock(title, width),
      ...steps.map((step, i) => stepBlock(step, i < steps.length - 1 ? "step" : groups.length > 0 ? "groups" : "nothing")),
      groups.length === 0 ? void 0 : groupsBlock(groups)
    ]);
  }
};
var left = theme.pad;
var full = theme.singleColumn - 2 * theme.pad;
var columnWidth = (full - gap4) / 2;
var bareWay = { step: 22, groups: 12, nothing: 0 };
function stepBlock({ label, n, excluded = [] }, next) {
  const box = textBox(label, [`n = ${n}`], columnWidth);
  const middle = left + columnWidth / 2;
  const side = excluded.length === 0 ? void 0 : exclusionBox(excluded);
  const way = side === void 0 ? bareWay[next] : side.height + 2 * gap4 - 4;
  return {
    height: box.height + way,
    draw: (top) => {
      const bottom = top + box.height;
      const beside2 = bottom + gap4 - 4;
      const turn = side === void 0 ? bottom : beside2 + side.height / 2;
      const end = next === "nothing" ? turn : bottom + way;
      const down = [
        [middle, bottom],
        [middle, end]
      ];
      const across = [
        [middle, turn],
        [left + columnWidth + gap4, turn]
      ];
      return [
        box.draw(left, top),
        next === "step" ? arrow(down) : element("path", { d: linePath(down), stroke: theme.ink }),
        side === void 0 ? "" : arrow(across) + side.draw(left + columnWidth + gap4, beside2)
      ].join("");
    }
  };
}
function exclusionBox(excluded) {
  const total = excluded.reduce((sum, { n }) => sum + n, 0);
  const reasons = excluded.map(({ reason, n }) => `${reason} (n\xA0=\xA0${n})`);
  return textBox(`Excluded: ${count(total, "patient")}`, reasons, columnWidth, theme.shade);
}
function groupsBlock(groups) {
  const perRow = Math.min(groups.length, 3);
  const boxWidth = (full - (perRow - 1) * gap4) / perRow;
  const rows = Array.from({ length: Math.ceil(groups.length / perRow) }, (_, r) => groups.slice(r * perRow, (r + 1) * perRow).map(({ label, n, details = [] }) => textBox(label, [`n = ${n}`, ...details], boxWidth)));
  const heights = rows.map((boxes) => Math.max(...boxes.map(({ height }) => height)) + gap4);
  return {
    height: 16 + heights.reduce((sum, h) => sum + h, 0) - gap4,
    draw: (top) => {
      const stem = left + columnWidth / 2;
      const bar = top;
      const centres = rows[0].map((_, k) => left + k * (boxWidth + gap4) + boxWidth / 2);
      const ends = [Math.min(stem, ...centres), Math.max(stem, ...centres)];
      let y = top + 16;
      const boxes = rows.map((row, r) => {
        const drawn = row.map((box, k) => box.draw(left + k * (boxWidth + gap4), y)).join("");
        y += heights[r];
        return drawn;
      });
      return [
        element("line", { x1: ends[0], x2: ends[1], y1: bar, y2: bar, stroke: theme.ink }),
        ...centres.map((x) => arrow([
          [x, bar],
          [x, top + 16]
        ])),
        ...boxes
      ].join("");
    }
  };
}

// packages/report/dist/figures/permutation-control.js
var permutationControl = {
  name: "permutation-control",
  summary: "What the same pipeline reaches when the outcomes are shuffled (grey) beside what it reached (line).",
  draw({ title, measure, permuted: given, observed, p, chance }) {
    const permuted = given.filter(Number.isFinite);
    if (permuted.length === 0)
      return emptyFigure(title, "No permutation control: no permutation was run.");
    const known = isFiniteNumber(observed.value) ? [observed.value] : [];
    const mean = permuted.reduce((sum, value2) => sum + value2, 0) / permuted.length;
    const notes = [
      `Observed ${measure} ${formatEstimate(observed)}; ${permuted.length} permutations, mean ${formatFixed(mean, 3)}; permutation ${describeP(p)}.`
    ];
    return drawHistogram({
      title,
      alt: `Permuted-label control. ${notes[0]}`,
      values: permuted,
      domain: niceDomain(extentOf(permuted, known, [chance])),
      xLabel: `${measure} with shuffled outcomes`,
      yLabel: "Permutations",
      bins: Math.min(30, Math.ceil(2 * Math.sqrt(permuted.length))),
      colour: () => "#b4bcc4",
      marks: [
        { at: chance, label: "no information", colour: theme.ink, dash: "4 3" },
        ...known.map((at) => ({ at, label: "observed", colour: seriesColour(1) }))
      ],
      notes
    });
  }
};

// packages/report/dist/figures/published-and-honest.js
var type6 = { size: theme.smallFontSize };
var line3 = lineHeight(type6.size);
var orders = [
  { key: "published", colour: seriesColour(1), ring: true },
  { key: "honest", colour: seriesColour(0), ring: false }
];
var publishedAndHonest = {
  name: "published-and-honest",
  summary: "Each candidate evaluated in the order of the paper (ring) and with every fitted step inside the training fold (dot), with 95% intervals.",
  draw({ title, measure, chance, candidates }) {
    if (candidates.length === 0)
      return emptyFigure(title, "Nothing to compare: no candidate could be fitted.");
    const width = theme.singleColumn;
    const estimates = candidates.flatMap(({ published, honest }) => [published, honest]);
    const domain = niceDomain(extentOf(estimates.map(({ value: value2 }) => value2), estimates.flatMap(({ ci = [] }) => [...ci]), [chance, 1]));
    const shownWidth = Math.max(...estimates.map((estimate) => textWidth(shown(estimate), type6)));
    const [left2, right] = [theme.pad + 8, width - theme.pad - Math.min(shownWidth, 130) - 12];
    const x = (value2) => left2 + (value2 - domain[0]) / (domain[1] - domain[0]) * (right - left2);
    const rows = candidates.map((candidate) => rowBlock2(candidate, { x, chance, width, left: left2, right }));
    const legend = legendBlock([
      { label: "as published", sample: { kind: "ring", colour: orders[0].colour } },
      { label: "honest", sample: { kind: "dot", colour: orders[1].colour } },
      { label: "no information", sample: { kind: "line", colour: theme.muted, dash: "3 3" } }
    ], { width });
    const described = candidates.map(({ name, published, honest }) => `${name}: as published ${shown(published)}, honest ${shown(honest)}`);
    return figureOfBlocks(width, `${measure} of the published order and of the honest one. ${described.join("; ")}.`, [
      titleBlock(title, width),
      textBlock(`${measure} (95% CI)`, { width, fill: theme.muted }),
      space(4),
      ...rows,
      axisBlock3(domain, x, [left2, right]),
      legend
    ]);
  }
};
function rowBlock2(candidate, { x, chance, width, left: left2, right }) {
  const names = wrapText(candidate.name, width - 2 * theme.pad, type6, 3);
  const nameHeight = names.length * line3;
  return {
    height: nameHeight + 2 * line3 + 7,
    draw: (top) => {
      const at = orders.map((_, k) => top + nameHeight + (k + 0.5) * line3 + 1);
      const [first, second] = orders.map(({ key }) => candidate[key].value);
      const joint = isFiniteNumber(first) && isFiniteNumber(second) ? element("line", { x1: x(first), x2: x(second), y1: at[0], y2: at[1], stroke: "#9aa4ae" }) : "";
      const none2 = { x1: x(chance), x2: x(chance), y1: top + nameHeight, y2: top + nameHeight + 2 * line3 + 4 };
      return [
        drawLines(names, theme.pad, top + baseline(type6.size), type6),
        element("rect", {
          x: left2 - 6,
          y: top + nameHeight,
          width: right - left2 + 12,
          height: 2 * line3 + 3,
          fill: theme.shade
        }),
        element("line", { ...none2, stroke: theme.muted, "stroke-dasharray": "3 3" }),
        joint,
        ...orders.map(({ key, colour, ring }, k) => drawEstimate(candidate[key], x, at[k], colour, ring)),
        ...orders.map(({ key, colour }, k) => text(shown(candidate[key]), {
          x: width - theme.pad,
          y: at[k] + 3.4,
          "text-anchor": "end",
          "font-size": type6.size,
          fill: colour === orders[0].colour ? "#a34700" : "#005a8d"
        }))
      ].join("");
    }
  };
}
function drawEstimate({ value: value2, ci }, x, y, colour, ring) {
  if (!isFiniteNumber(value2))
    return "";
  const whisker2 = !isKnown(ci) ? "" : element("line", { x1: x(ci[0]), x2: x(ci[1]), y1: y, y2: y, stroke: colour, "stroke-width": 1.4 });
  const paint = ring ? { fill: theme.paper, stroke: colour, "stroke-width": 1.6 } : { fill: colour, stroke: colour, "stroke-width": 1.6 };
  return whisker2 + element("circle", { cx: x(value2), cy: y, r: 3.2, ...paint });
}
function axisBlock3(domain, x, [left2, right]) {
  return {
    height: 24,
    draw: (top) => element("line", { x1: left2, x2: right, y1: top + 2, y2: top + 2, stroke: theme.ink }) + ticksOf({ domain, label: "" }).map(({ at, label }) => element("line", { x1: x(at), x2: x(at), y1: top + 2, y2: top + 5, stroke: theme.ink }) + text(label, { x: x(at), y: top + 15, "text-anchor": "middle", "font-size": type6.size, fill: theme.muted })).join("")
  };
}
function shown(estimate) {
  return !isFiniteNumber(estimate.value) ? "not estimated" : formatEstimate(estimate);
}

// packages/report/dist/figures/roc.js
var roc = {
  name: "roc",
  summary: "Sensitivity against 1 \u2212 specificity; the legend gives the AUC with its 95% confidence interval.",
  draw: (data) => drawRoc(data, "ROC curves")
};
function drawRoc({ title, curves, measure = "AUC (95% CI)" }, kind) {
  if (curves.length === 0)
    return emptyFigure(title, "No ROC curve: no model has predictions for both classes.");
  const width = theme.singleColumn;
  const ticks2 = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const plot = plotBlock({
    width,
    height: 270,
    x: { domain: [0, 1], label: "1 \u2212 specificity", ticks: ticks2 },
    y: { domain: [0, 1], label: "Sensitivity", ticks: ticks2 }
  }, (area) => [
    segment(area, [0, 0], [1, 1], { colour: theme.muted, dash: "3 3", width: 1 }),
    ...curves.map(({ fpr, band: shown2 }, i) => shown2 === void 0 || curves.length > theme.mostBands ? "" : band(area, fpr, shown2.lower, shown2.upper, seriesColour(i))),
    ...curves.map(({ fpr, tpr }, i) => curve(area, fpr, tpr, { colour: seriesColour(i), dash: seriesDash(i) })),
    ...curves.map(({ cutOff }, i) => cutOff === void 0 ? "" : dot(area.x(cutOff.fpr), area.y(cutOff.tpr), seriesColour(i), 3.4))
  ].join(""));
  const legend = legendBlock(curves.map(({ name, auc }, i) => ({
    label: name,
    sample: { kind: "line", colour: seriesColour(i), dash: seriesDash(i) },
    values: [formatEstimate(auc)]
  })), { width, header: { label: curves.some(({ cutOff }) => cutOff) ? "Dot: the cut-off used" : "", values: [measure] } });
  const described = curves.map(({ name, auc }) => `${name}: ${formatEstimate(auc)}`);
  return figureOfBlocks(width, `${kind}, ${measure}. ${described.join("; ")}.`, [
    titleBlock(title, width),
    plot,
    legend
  ]);
}

// packages/report/dist/figures/swarm.js
function swarmOffsets(ys, radius, room) {
  const offsets = [];
  ys.forEach((y, i) => {
    const near = [];
    for (let j = i - 1; j >= 0 && Math.abs(ys[j] - y) < 2 * radius; j--)
      near.push({ dx: offsets[j], dy: ys[j] - y });
    const candidates = [0, ...near.flatMap(({ dx, dy }) => beside(dx, dy, radius))].filter((dx) => Math.abs(dx) <= room);
    const free = candidates.filter((dx) => near.every((other) => Math.hypot(other.dx - dx, other.dy) > 2 * radius - 1e-6));
    const nearest2 = free.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)[0];
    offsets.push(nearest2 ?? (i % 9 - 4) * (room / 4));
  });
  return offsets;
}
function beside(dx, dy, radius) {
  const reach2 = Math.sqrt(4 * radius * radius - dy * dy);
  return [dx - reach2, dx + reach2];
}

// packages/report/dist/figures/score-by-group.js
var type7 = { size: theme.smallFontSize };
var plotHeight = 190;
var gap5 = 14;
var scoreByGroup = {
  name: "score-by-group",
  summary: "The score of each patient by outcome: box (quartiles, whiskers to the last value within 1.5 interquartile ranges) and points, with the p value of the difference.",
  draw({ title, scoreLabel, panels: given, cutOff }) {
    const panels = given.map(scored);
    const all = panels.flatMap(({ groups }) => groups.flatMap(({ values }) => values));
    if (all.length === 0)
      return emptyFigure(title, "No score to show: no patient was scored.");
    const width = theme.singleColumn;
    const y = { domain: niceDomain(extentOf(all, cutOff === void 0 ? [] : [cutOff])), label: scoreLabel };
    const left2 = plotLeft(y, plotHeight);
    const perRow = Math.min(2, panels.length);
    const panelWidth = (width - theme.pad - left2 - gap5 * (perRow - 1)) / perRow;
    const rows = Array.from({ length: Math.ceil(panels.length / perRow) }, (_, r) => panels.slice(r * perRow, (r + 1) * perRow));
    const tests = [...new Set(panels.flatMap(({ test }) => test === void 0 ? [] : [test]))];
    const notes = [
      ...tests.length > 0 ? [`p: ${tests.join(", ")}.`] : [],
      ...cutOff === void 0 ? [] : ["Dashed: the cut-off."]
    ].join(" ");
    const described = panels.map(({ name, p }) => p === void 0 ? name : `${name} (${describeP(p)})`);
    return figureOfBlocks(width, `${scoreLabel} by group: ${described.join("; ")}.`, [
      titleBlock(title, width),
      ...rows.map((row) => rowBlock3(row, { y, left: left2, panelWidth, cutOff })),
      notes === "" ? void 0 : textBlock(notes, { width, size: theme.tinyFontSize, fill: theme.muted })
    ]);
  }
};
function scored(panel) {
  return {
    ...panel,
    groups: panel.groups.map(({ name, values }) => ({ name, values: values.filter(Number.isFinite) }))
  };
}
function rowBlock3(panels, { y, left: left2, panelWidth, cutOff }) {
  const heads = panels.map(({ name, p }) => [
    ...wrapText(name, panelWidth, type7, 3),
    ...p === void 0 ? [] : [describeP(p)]
  ]);
  const slot = (panel) => panelWidth / Math.max(1, panel.groups.length);
  const names = panels.map((panel) => panel.groups.map(({ name, values }) => [...wrapText(name, slot(panel) - 4, type7, 4), `n = ${values.length}`]));
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * lineHeight(type7.size) + 4;
  const nameHeight = Math.max(1, ...names.flat().map((lines) => lines.length)) * lineHeight(type7.size) + 6;
  return {
    height: headHeight + plotHeight + nameHeight + 8,
    draw: (top) => {
      const [from, to] = [top + headHeight + plotHeight, top + headHeight];
      const place = (value2) => from + (value2 - y.domain[0]) / (y.domain[1] - y.domain[0]) * (to - from);
      const label = wrapText(y.label, plotHeight, { size: theme.fontSize }, 2).map((line4, i) => text(line4, {
        transform: `translate(${theme.pad + 9 + i * lineHeight(theme.fontSize)},${(from + to) / 2}) rotate(-90)`,
        "text-anchor": "middle"
      }));
      const ticks2 = ticksOf(y).map(({ at, label: shown2 }) => text(shown2, {
        x: left2 - 5,
        y: place(at) + 3.3,
        "text-anchor": "end",
        "font-size": type7.size,
        fill: theme.muted
      }));
      const drawn = panels.map((panel, k) => {
        const x = left2 + k * (panelWidth + gap5);
        const grid = ticksOf(y).map(({ at }) => hLine(x, x + panelWidth, place(at), theme.grid));
        const groups = panel.groups.map(({ values }, g) => {
          const centre = x + (g + 0.5) * slot(panel);
          const shown2 = names[k][g];
          return drawGroup2(values, centre, Math.min(60, slot(panel) * 0.8), place, seriesColour(g)) + drawLines(shown2, centre, from + 13, type7, { "text-anchor": "middle" });
        });
        return [
          ...grid,
          cutOff === void 0 ? "" : hLine(x, x + panelWidth, place(cutOff), theme.ink, "4 3"),
          ...groups,
          element("path", { d: `M${x},${to}V${from}H${x + panelWidth}`, fill: "none", stroke: theme.ink }),
          drawLines(heads[k], x + panelWidth / 2, top + 9, type7, { "text-anchor": "middle" })
        ].join("");
      });
      return [...label, ...ticks2, ...drawn].join("");
    }
  };
}
function drawGroup2(values, centre, width, place, colour) {
  if (values.length === 0)
    return "";
  const ascending2 = sorted(values);
  const [q1, q2, q3] = [0.25, 0.5, 0.75].map((p) => quantileSorted(ascending2, p));
  const inside = ascending2.filter((value2) => value2 >= q1 - 1.5 * (q3 - q1) && value2 <= q3 + 1.5 * (q3 - q1));
  const [low, high] = [inside[0] ?? q1, inside.at(-1) ?? q3];
  const half = width / 2;
  const ys = Array.from(ascending2, place);
  const dots = swarmOffsets(ys, 1.9, half - 2).map((dx, i) => element("circle", { cx: centre + dx, cy: ys[i], r: 1.8, fill: colour, "fill-opacity": 0.65 }));
  const box = { x: centre - half, y: place(q3), width, height: place(q1) - place(q3) };
  return [
    vLine(centre, place(low), place(q1), theme.ink),
    vLine(centre, place(q3), place(high), theme.ink),
    element("rect", { ...box, fill: colour, "fill-opacity": 0.12, stroke: theme.ink }),
    ...dots,
    element("line", {
      x1: centre - half,
      x2: centre + half,
      y1: place(q2),
      y2: place(q2),
      stroke: theme.ink,
      "stroke-width": 2
    })
  ].join("");
}
function hLine(x1, x2, y, stroke, dash) {
  return element("line", { x1, x2, y1: y, y2: y, stroke, "stroke-dasharray": dash });
}
function vLine(x, y1, y2, stroke) {
  return element("line", { x1: x, x2: x, y1, y2, stroke });
}

// packages/report/dist/figures/selection-stability.js
var selectionStability = {
  name: "selection-stability",
  summary: "Share of resamples in which each feature is kept; full bars are features of the final model.",
  draw({ title, resamples, features: features2, threshold, index }) {
    if (features2.length === 0)
      return emptyFigure(title, "No selection frequency: no feature was ever kept.");
    const width = theme.singleColumn;
    const sorted2 = [...features2].sort((a, b) => b.share - a.share);
    const bars = sorted2.map(({ name, share, kept }) => ({
      name,
      value: share,
      colour: seriesColour(0),
      opacity: kept ? 1 : 0.4,
      shown: `${Math.round(100 * share)}%`
    }));
    const about = `Kept in % of ${resamples} resamples${index === void 0 ? "" : `; Nogueira's stability ${formatEstimate(index, 2)}`}`;
    const legend = legendBlock([
      { label: "in the final model", sample: { kind: "square", colour: seriesColour(0) } },
      ...features2.every(({ kept }) => kept) ? [] : [{ label: "not in it", sample: { kind: "square", colour: seriesColour(0), opacity: 0.4 } }],
      ...threshold === void 0 ? [] : [
        {
          label: `threshold ${Math.round(100 * threshold)}%`,
          sample: { kind: "line", colour: theme.ink, dash: "2 2" }
        }
      ]
    ], { width });
    const alt = `${about}: ${sorted2.map(({ name, share }) => `${name} ${Math.round(100 * share)}%`).join(", ")}.`;
    return figureOfBlocks(width, alt, [
      titleBlock(title, width),
      textBlock(about, { width, fill: theme.muted }),
      space(4),
      namedBarsBlock(bars, { width, domain: [0, 1], ...threshold !== void 0 && { mark: threshold } }),
      legend
    ]);
  }
};

// packages/report/dist/figures/time-dependent-roc.js
var timeDependentRoc2 = {
  name: "time-dependent-roc",
  summary: "ROC curves for an event up to a time, of the rad-score beside each clinical variable.",
  draw: ({ horizon, ...data }) => drawRoc({ ...data, measure: "AUC(t) (95% CI)" }, `Time-dependent ROC curves at ${horizon}`)
};

// packages/report/dist/figures/workflow.js
var workflow = {
  name: "workflow",
  summary: "The stages of the study with their settings; shaded are those that are fitted to patients, inside each training fold.",
  draw({ title, stages }) {
    if (stages.length === 0)
      return emptyFigure(title, "No workflow: the study has no stage.");
    const width = theme.singleColumn;
    return figureOfBlocks(width, `Workflow: ${stages.map(({ name }) => name).join(", then ")}.`, [
      titleBlock(title, width),
      ...stages.map((stage, i) => stageBlock(stage, i, i === stages.length - 1))
    ]);
  }
};
function stageBlock({ name, lines, fitted = false }, i, last) {
  const boxWidth = theme.singleColumn - 2 * theme.pad;
  const box = textBox(`${i + 1}  ${name}`, lines, boxWidth, fitted ? "#e6f0f7" : theme.paper);
  const middle = theme.pad + boxWidth / 2;
  const way = last ? 0 : 14;
  return {
    height: box.height + way,
    draw: (top) => {
      const bottom = top + box.height;
      return box.draw(theme.pad, top) + (last ? "" : arrow([
        [middle, bottom],
        [middle, bottom + way]
      ]));
    }
  };
}

// packages/report/dist/figures/index.js
var figures = {
  // Who and how
  patientFlow,
  workflow,
  contactSheet,
  // Features
  iccHistogram,
  lassoCv,
  lassoPath,
  contributions,
  selectionStability,
  correlation,
  scoreByGroup,
  // Models
  roc,
  calibration,
  decisionCurves,
  confusion,
  publishedAndHonest,
  permutationControl,
  nomogram: nomogramFigure,
  // Survival
  kaplanMeier: kaplanMeierFigure,
  timeDependentRoc: timeDependentRoc2,
  aucOverTime,
  forest
};

// packages/report/dist/html/markup.js
function html(parts, ...values) {
  return { markup: parts.map((part2, i) => part2 + (i < values.length ? markupOf(values[i]) : "")).join("") };
}
function trusted(markup) {
  return { markup };
}
function markupOf(value2) {
  if (value2 === null || value2 === void 0 || value2 === false)
    return "";
  if (typeof value2 === "string")
    return escapeText(value2);
  if (typeof value2 === "number")
    return escapeText(String(value2));
  if ("markup" in value2)
    return value2.markup;
  return value2.map(markupOf).join("");
}

// packages/report/dist/methods/references.js
var references = {
  pyradiomics: "van Griethuysen JJM, Fedorov A, Parmar C, et al. Computational radiomics system to decode the radiographic phenotype. Cancer Res 2017;77:e104\u2013e107.",
  ibsi: "Zwanenburg A, Valli\xE8res M, Abdalah MA, et al. The Image Biomarker Standardization Initiative: standardized quantitative radiomics for high-throughput image-based phenotyping. Radiology 2020;295:328\u2013338.",
  ibsiFilters: "Whybra P, Zwanenburg A, Andrearczyk V, et al. The Image Biomarker Standardization Initiative: standardized convolutional filters for reproducible radiomics and enhanced clinical insights. Radiology 2024;310:e231319.",
  icc: "Shrout PE, Fleiss JL. Intraclass correlations: uses in assessing rater reliability. Psychol Bull 1979;86:420\u2013428.",
  lasso: "Tibshirani R. Regression shrinkage and selection via the lasso. J R Stat Soc B 1996;58:267\u2013288.",
  coxLasso: "Simon N, Friedman J, Hastie T, Tibshirani R. Regularization paths for Cox\u2019s proportional hazards model via coordinate descent. J Stat Softw 2011;39(5):1\u201313.",
  mrmr: "Peng H, Long F, Ding C. Feature selection based on mutual information: criteria of max-dependency, max-relevance, and min-redundancy. IEEE Trans Pattern Anal Mach Intell 2005;27:1226\u20131238.",
  smote: "Chawla NV, Bowyer KW, Hall LO, Kegelmeyer WP. SMOTE: synthetic minority over-sampling technique. J Artif Intell Res 2002;16:321\u2013357.",
  delong: "DeLong ER, DeLong DM, Clarke-Pearson DL. Comparing the areas under two or more correlated receiver operating characteristic curves: a nonparametric approach. Biometrics 1988;44:837\u2013845.",
  clopperPearson: "Clopper CJ, Pearson ES. The use of confidence or fiducial limits illustrated in the case of the binomial. Biometrika 1934;26:404\u2013413.",
  calibration: "Van Calster B, McLernon DJ, van Smeden M, et al. Calibration: the Achilles heel of predictive analytics. BMC Med 2019;17:230.",
  hosmerLemeshow: "Hosmer DW, Lemeshow S. Goodness of fit tests for the multiple logistic regression model. Commun Stat Theory Methods 1980;9:1043\u20131069.",
  decisionCurve: "Vickers AJ, Elkin EB. Decision curve analysis: a novel method for evaluating prediction models. Med Decis Making 2006;26:565\u2013574.",
  firth: "Heinze G, Schemper M. A solution to the problem of separation in logistic regression. Stat Med 2002;21:2409\u20132419.",
  flic: "Puhr R, Heinze G, Nold M, Lusa L, Geroldinger A. Firth\u2019s logistic regression with rare events: accurate effect estimates and predictions? Stat Med 2017;36:2302\u20132317.",
  mcc: "Chicco D, Jurman G. The advantages of the Matthews correlation coefficient (MCC) over F1 score and accuracy in binary classification evaluation. BMC Genomics 2020;21:6.",
  nested: "Varma S, Simon R. Bias in error estimation when using cross-validation for model selection. BMC Bioinformatics 2006;7:91.",
  optimism: "Harrell FE, Lee KL, Mark DB. Multivariable prognostic models: issues in developing models, evaluating assumptions and adequacy, and measuring and reducing errors. Stat Med 1996;15:361\u2013387.",
  stability: "Nogueira S, Sechidis K, Brown G. On the stability of feature selection algorithms. J Mach Learn Res 2018;18(174):1\u201354.",
  permutation: "Ojala M, Garriga GC. Permutation tests for studying classifier performance. J Mach Learn Res 2010;11:1833\u20131863.",
  leakage: "Demircio\u011Flu A. Measuring the bias of incorrect application of feature selection when using cross-validation in radiomics. Insights Imaging 2021;12:172.",
  cox: "Cox DR. Regression models and life-tables. J R Stat Soc B 1972;34:187\u2013220.",
  graf: "Graf E, Schmoor C, Sauerbrei W, Schumacher M. Assessment and comparison of prognostic classification schemes for survival data. Stat Med 1999;18:2529\u20132545.",
  kaplanMeier: "Kaplan EL, Meier P. Nonparametric estimation from incomplete observations. J Am Stat Assoc 1958;53:457\u2013481.",
  timeRoc: "Blanche P, Dartigues JF, Jacqmin-Gadda H. Estimating and comparing time-dependent areas under receiver operating characteristic curves for censored event times with competing risks. Stat Med 2013;32:5381\u20135397.",
  riley: "Riley RD, Ensor J, Snell KIE, et al. Calculating the sample size required for developing a clinical prediction model. BMJ 2020;368:m441.",
  tripod: "Collins GS, Moons KGM, Dhiman P, et al. TRIPOD+AI statement: updated guidance for reporting clinical prediction models that use regression or machine learning methods. BMJ 2024;385:e078378.",
  clear: "Kocak B, Baessler B, Bakas S, et al. CheckList for EvaluAtion of Radiomics research (CLEAR): a step-by-step reporting guideline for authors and reviewers endorsed by ESR and EuSoMII. Insights Imaging 2023;14:75.",
  metrics: "Kocak B, Akinci D\u2019Antonoli T, Mercaldo N, et al. METhodological RadiomICs Score (METRICS): a quality scoring tool for radiomics research endorsed by EuSoMII. Insights Imaging 2024;15:8.",
  fong: "Fong Y, Fortner J, Sun RL, Brennan MF, Blumgart LH. Clinical score for predicting recurrence after hepatic resection for metastatic colorectal cancer. Ann Surg 1999;230:309\u2013318.",
  tbs: "Sasaki K, Morioka D, Conci S, et al. The tumor burden score: a new \u201Cmetro-ticket\u201D prognostic tool for colorectal liver metastases based on tumor size and number of tumors. Ann Surg 2018;267:132\u2013141.",
  game: "Margonis GA, Sasaki K, Gholami S, et al. Genetic and morphological evaluation (GAME) score for patients with colorectal liver metastases. Br J Surg 2018;105:1210\u20131220.",
  mCs: "Brudvik KW, Jones RP, Giuliante F, et al. RAS mutation clinical risk score to predict survival after resection of colorectal liver metastases. Ann Surg 2019;269:120\u2013126.",
  konopke: "Konopke R, Kersting S, Distler M, et al. Prognostic factors and evaluation of a clinical score for predicting survival after resection of colorectal liver metastases. Liver Int 2009;29:89\u2013102."
};
function prose(parts, ...values) {
  return parts.flatMap((part2, i) => {
    const value2 = values[i];
    return value2 === void 0 ? [part2] : [part2, typeof value2 === "number" ? String(value2) : value2];
  });
}
function cite(key) {
  return { cite: key };
}
function createBibliography() {
  const entries = [];
  return {
    number: ({ cite: key }) => {
      const text2 = typeof key === "string" ? references[key] : key.text;
      if (!entries.includes(text2))
        entries.push(text2);
      return entries.indexOf(text2) + 1;
    },
    entries: () => entries
  };
}

// packages/report/dist/html/figure.js
var wideFrom = 420;
function figuresHtml(figures2, numberOf) {
  if (figures2.length === 0)
    return null;
  return html`<div class="figures">${figures2.map((each) => figureHtml(each, numberOf(each)))}</div>
`;
}
function figureHtml({ file, figure: figure2, caption }, number3) {
  const drawing = trusted(figure2.svg);
  const label = `Figure ${number3}`;
  const legend = html`<figcaption><b>${label}.</b> ${caption}</figcaption>`;
  if (figure2.width <= wideFrom)
    return html`<figure id="figure-${file}">${drawing}${legend}</figure>
`;
  return html`<figure id="figure-${file}" class="wide"><div class="scroll" tabindex="0" role="region" aria-label="${label}">${drawing}</div>${legend}</figure>
`;
}

// packages/report/dist/html/table.js
var mostRows = 80;
var mostOnOneLine = 6;
function tableHtml(table2, number3) {
  const { title, columns, rows, headings, notes = [], name, emphasis = [] } = table2;
  const label = `Table ${number3}. ${title}`;
  const reasons = [];
  const mark = (cell2) => {
    if (typeof cell2 === "string")
      return withInterval(cell2.trimStart());
    if (!reasons.includes(cell2.reason))
      reasons.push(cell2.reason);
    return html`${cell2.shown}<sup>${letter(reasons.indexOf(cell2.reason))}</sup>`;
  };
  const longest = columns.map((_, j) => Math.max(0, ...rows.map((row) => textOf(row[j]).length)));
  const headingKind = (column, j) => column.split(/\s/).some((word) => word.length > 16) ? `${kind(j)} name` : kind(j);
  const wraps = longest.some((length, j) => j < headings && length > 60);
  const kind = (j, cell2) => [
    j < headings ? "text" : "",
    longest[j] > 60 ? "long" : longest[j] > 22 ? "name" : "",
    cell2 !== void 0 && /^ /.test(textOf(cell2)) ? "indent" : ""
  ].filter(Boolean).join(" ");
  const cellHtml = (cell2, j) => j === 0 ? html`<th scope="row" class="${kind(j, cell2)}">${mark(cell2)}</th>` : html`<td class="${kind(j, cell2)}">${mark(cell2)}</td>`;
  const body = rows.slice(0, mostRows).map((row, i) => html`<tr${emphasis.includes(i) ? html` class="strong"` : null}>${row.map(cellHtml)}</tr>
`);
  const all = rows.length > mostRows ? [`The first ${mostRows} of ${rows.length} rows; all are in tables/${name}.csv.`] : [];
  const look = [wraps ? "wrap" : "", columns.length > mostOnOneLine ? "dense" : ""].filter(Boolean).join(" ");
  return html`<div class="scroll" id="table-${name}" tabindex="0" role="region" aria-label="${label}"><table class="${look}"><caption><span>${label}</span></caption>
<thead><tr>${columns.map((column, j) => html`<th scope="col" class="${headingKind(column, j)}">${column}</th>`)}</tr></thead>
<tbody>
${body}</tbody></table></div>
<div class="notes">${reasons.map((reason, i) => html`<p><sup>${letter(i)}</sup> ${reason}</p>`)}${[...notes, ...all].map((note) => html`<p>${note}</p>`)}</div>
`;
}
function withInterval(text2) {
  const found = /^(\S+) (\([^()]+\))$/.exec(text2);
  return found === null ? html`${text2}` : html`${found[1]} <span class="ci">${found[2]}</span>`;
}
function textOf(cell2) {
  return cell2 === void 0 ? "" : typeof cell2 === "string" ? cell2 : cell2.shown;
}
function letter(i) {
  const last = String.fromCharCode(97 + i % 26);
  return i < 26 ? last : letter(Math.floor(i / 26) - 1) + last;
}

// packages/report/dist/html/section.js
function createWriter(run, tables, figures2) {
  const written = [];
  const drawn = [];
  const numberIn = (list, name) => {
    if (!list.includes(name))
      list.push(name);
    return list.indexOf(name) + 1;
  };
  const bibliography = createBibliography();
  const write = (table2) => tableHtml(table2, numberIn(written, table2.name));
  return {
    run,
    table: (name) => {
      const found = tables.find((table2) => table2.name === name);
      return found === void 0 ? null : write(found);
    },
    tablesOf: (prefix) => tables.filter(({ name }) => name.startsWith(prefix)).map(write),
    figures: (place) => figuresHtml(figures2.filter((figure2) => figure2.place === place), ({ file }) => numberIn(drawn, file)),
    prose: (text2) => html`<p>${text2.map((part2, i) => typeof part2 === "string" ? part2 : citation(bibliography.number(part2), typeof text2.slice(0, i).findLast((each) => each !== "") === "object"))}</p>
`,
    bibliography: bibliography.entries
  };
}
function part(id, title, ...content) {
  return html`<h3 id="${id}">${title}</h3>
${content}`;
}
function citation(number3, another) {
  return html`<sup>${another ? "," : null}<a href="#ref-${number3}">${number3}</a></sup>`;
}

// packages/report/dist/run/describe-run.js
function primaryMeasure({ cohort }) {
  return cohort.outcome.kind === "binary" ? { key: "auc", name: "AUC" } : { key: "cIndex", name: "C-index" };
}
var measureTitles = {
  auc: "AUC",
  cIndex: "C-index",
  accuracy: "Accuracy",
  balancedAccuracy: "Balanced accuracy",
  sensitivity: "Sensitivity",
  specificity: "Specificity",
  ppv: "PPV",
  npv: "NPV",
  f1: "F1",
  mcc: "MCC",
  hazardRatio: "Hazard ratio",
  logRankP: "Log-rank p",
  brier: "Brier score",
  integratedBrier: "Integrated Brier score"
};
function measureTitle(measure) {
  return measureTitles[measure] ?? measure;
}
var setTitles = {
  train: "training",
  test: "test",
  "out-of-fold": "out-of-fold",
  external: "external"
};
function setPhrase(set) {
  return set === "out-of-fold" ? "out-of-fold predictions" : `${setTitles[set]} set`;
}
function setTitle(set) {
  return withCapital(setTitles[set]);
}
function setsOf({ candidates }) {
  const present = new Set(candidates.flatMap(({ honest }) => honest.performance.map(({ set }) => set)));
  return ["train", "test", "out-of-fold", "external"].filter((set) => present.has(set));
}
function fittedCandidates({ candidates }) {
  return candidates.filter(({ failure }) => failure === void 0);
}
function keyCandidate({ candidates, key }) {
  return candidates.find(({ id }) => id === key.candidate) ?? candidates[0];
}
function modelTitle({ protocol }, model) {
  return protocol.models[model]?.title ?? model;
}
function candidateLabels(run) {
  const several = (values) => new Set(values).size > 1;
  const { candidates } = run;
  const bySignature = several(candidates.map(({ signature }) => signature));
  const byVariant = several(candidates.map(({ variant }) => variant));
  const byModel = several(candidates.map(({ model }) => model)) || !bySignature && !byVariant;
  return new Map(candidates.map(({ id, signature, variant, model }) => {
    const hasRadiomics = run.protocol.variants[variant]?.radiomics !== "none";
    const parts = [
      bySignature && (hasRadiomics || !byVariant) ? signature : void 0,
      byVariant ? variant : void 0,
      byModel ? modelTitle(run, model) : void 0
    ].filter((part2) => part2 !== void 0);
    return [id, parts.join(" \xB7 ")];
  }));
}
function performanceOn(run, set) {
  return run.performance.find((each) => each.set === set);
}
function primaryEstimate(run, order, set) {
  const { key } = primaryMeasure(run);
  return performanceOn(order, set)?.measures[key] ?? { value: null, reason: "not computed on this set" };
}
function beats(difference) {
  if (difference === void 0 || difference.value === null || difference.ci === void 0)
    return "unknown";
  const [low, high] = difference.ci;
  return low > 0 ? "yes" : high < 0 ? "worse" : "no";
}
function columnLabel({ cohort }, name) {
  const [base, level] = name.split("=");
  const column = cohort.columns.find((each) => each.name === base);
  if (column === void 0)
    return name;
  const unit2 = column.unit === void 0 ? "" : ` (${column.unit})`;
  return `${column.label || column.name}${unit2}${level === void 0 ? "" : `: ${level}`}`;
}
function clinicalColumns({ cohort, features: features2 }) {
  const measured = new Set(features2.names);
  return cohort.columns.filter(({ role, name }) => role === "clinical" && !measured.has(name));
}
function featureCount({ features: features2 }) {
  return features2.names.filter((name) => !isLesionColumn(name)).length;
}
function deepFeatureCount({ features: features2 }) {
  return features2.names.filter((name) => /(^|:)deep_\d+$/.test(name)).length;
}

// packages/report/dist/tables/checks.js
var verdictWords = {
  pass: "pass",
  warn: "warning",
  fail: "fail",
  "not-applicable": "not applicable"
};
function checksTable({ checks }) {
  return {
    name: "checks",
    title: "Automatic checks",
    columns: ["No.", "Check", "Verdict", "Finding"],
    rows: checks.map(({ number: number3, name, verdict, sentence }) => [String(number3), name, verdictWords[verdict], sentence]),
    headings: 4,
    data: {
      columns: ["number", "check", "verdict", "finding", "values"],
      rows: checks.map(({ number: number3, name, verdict, sentence, values }) => [
        number3,
        name,
        verdict,
        sentence,
        Object.entries(values).map(([key, value2]) => `${key}=${value2 ?? ""}`).join("; ")
      ])
    }
  };
}

// packages/report/dist/methods/describe-protocol.js
function describeParameters(parameters) {
  return Object.entries(parameters).filter(([, value2]) => value2 !== null && value2 !== void 0).map(([name, value2]) => describeParameter(spaced2(name), value2)).join(", ");
}
function describeParameter(name, value2) {
  if (value2 === true)
    return name;
  if (value2 === false)
    return `without ${name}`;
  if (Array.isArray(value2))
    return `${name} ${value2.join(/spacing/.test(name) ? " \xD7 " : " and ")}`;
  return `${name} ${typeof value2 === "string" ? value2 : JSON.stringify(value2)}`;
}
var stepWords = {
  impute: "imputation of missing values",
  standardise: "standardisation",
  "variance-filter": "removal of constant columns",
  "correlation-filter": "correlation filter",
  "t-test": "t test",
  "univariate-cox": "univariate Cox regression",
  lasso: "LASSO",
  "logistic-lasso": "logistic LASSO",
  "elastic-net": "elastic net",
  "mann-whitney": "Mann\u2013Whitney test",
  "univariate-logistic": "univariate logistic regression",
  "icc-filter": "filter by repeatability (ICC)",
  "cox-lasso": "Cox LASSO",
  mrmr: "mRMR",
  smote: "SMOTE"
};
function stepTitle(label) {
  const name = label.slice(label.indexOf("/") + 1);
  return stepWords[name] ?? name;
}
function describeStep({ name, parameters }) {
  const settings = describeParameters(parameters);
  return `${stepTitle(name)}${settings === "" ? "" : ` (${settings})`}`;
}
function describeSelection({ selection }) {
  return selection.map(describeStep);
}
function describeModels(run) {
  return Object.keys(run.protocol.models).map((model) => modelTitle(run, model));
}
function describeSpacing({ extraction: { setting } }) {
  const spacing = setting.resampledPixelSpacing;
  const { binWidth, binCount } = setting;
  return [
    ...Array.isArray(spacing) ? [`${spacing.join(" \xD7 ")} mm`] : [],
    ...typeof binWidth === "number" ? [`bin width ${binWidth}`] : [],
    ...typeof binCount === "number" ? [`${binCount} bins`] : []
  ];
}
function listOf(words) {
  if (words.length < 2)
    return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function spaced2(name) {
  return name.length === 1 ? name : name.replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`);
}

// packages/report/dist/tables/study-table.js
var none = "\u2013";
function estimateCell(found, digits = 3) {
  if (found === void 0)
    return none;
  return found.value === null ? { shown: none, reason: found.reason } : formatEstimate(found, digits);
}
function ratioCell(found) {
  if (found === void 0)
    return none;
  if (found.value === null)
    return { shown: none, reason: found.reason };
  const ends = found.ci === void 0 ? "" : ` (${formatRatio(found.ci[0])}\u2013${formatRatio(found.ci[1])})`;
  return `${formatRatio(found.value)}${ends}`;
}
function valueCell(found, digits = 3) {
  if (found === void 0)
    return none;
  return found.value === null ? { shown: none, reason: found.reason } : formatFixed(found.value, digits);
}
function pCell(found) {
  if (found === void 0)
    return none;
  return found.value === null ? { shown: none, reason: found.reason } : formatP(found.value);
}
function estimateColumns(found) {
  if (found === void 0)
    return [null, null, null, null, null, "not computed"];
  if (found.value === null)
    return [null, null, null, null, null, found.reason];
  return [found.value, found.ci?.[0] ?? null, found.ci?.[1] ?? null, found.se ?? null, found.method ?? null, null];
}
var estimateHeader = ["value", "ci_low", "ci_high", "standard_error", "method", "reason_missing"];
function fileTable({ data, columns, rows }) {
  if (data !== void 0)
    return data;
  return { columns, rows: rows.map((row) => row.map((cell2) => typeof cell2 === "string" ? cell2 : cell2.shown)) };
}

// packages/report/dist/tables/published-and-honest.js
function publishedAndHonestTable(run) {
  const { name: measure } = primaryMeasure(run);
  const labels = candidateLabels(run);
  const sets = setsOf(run).filter((set) => set !== "train");
  const entries = sets.flatMap((set) => fittedCandidates(run).map((candidate) => ({ set, candidate, ...bothOrders(run, candidate, set) })));
  const leaking = entries.some(({ candidate }) => candidate.published.leaks.length > 0);
  const withPaper = entries.some(({ candidate, set }) => paperFigure(run, candidate, set) !== void 0);
  return {
    name: "published-and-honest",
    title: "Published order of steps beside the honest order",
    columns: [
      "Set",
      "Candidate",
      `${measure}, published order`,
      `${measure}, honest order`,
      "Difference",
      "Leaks",
      ...withPaper ? [`${measure} printed in the paper`] : []
    ],
    rows: entries.map(({ set, candidate, published, honest }) => [
      setTitle(set),
      labels.get(candidate.id) ?? candidate.id,
      estimateCell(published),
      estimateCell(honest),
      differenceOf(published, honest),
      String(candidate.published.leaks.length),
      ...withPaper ? [paperFigure(run, candidate, set) ?? none] : []
    ]),
    headings: 2,
    emphasis: entries.flatMap(({ set, candidate }, row) => candidate.id === run.key.candidate && set === run.key.set ? [row] : []),
    notes: [
      leaking ? `Both orders ran on the same patients and the same splits. In the published order some steps saw test patients; the honest order fits every step on training patients alone. ${whatDiffers(run)}` : "Both orders ran on the same patients and the same splits. No step of the published order saw test patients, so that the two orders are one.",
      ...withPaper ? ["The figures printed in the paper come from another cohort and are not a target to be reached."] : []
    ],
    data: {
      columns: [
        "candidate",
        "set",
        "measure",
        "order",
        "leaks",
        "value",
        "ci_low",
        "ci_high",
        "standard_error",
        "method",
        "reason_missing"
      ],
      rows: entries.flatMap(({ set, candidate, published, honest }) => [
        ["published", published],
        ["honest", honest]
      ].map(([order, found]) => [
        candidate.id,
        set,
        measure,
        order,
        candidate[order].leaks.length,
        ...estimateColumns(found)
      ]))
    }
  };
}
function whatDiffers({ protocol }) {
  const other = protocol.selection.filter(({ honest }) => honest !== void 0).map(({ name }) => stepTitle(name));
  if (other.length === 0)
    return "The difference is what the order of steps alone adds.";
  return `The honest order also has settings of its own for ${listOf(other)} (see the methods), so that the difference is not of the order alone.`;
}
function paperTable(run) {
  const published = run.protocol.paper?.published ?? [];
  if (published.length === 0)
    return void 0;
  const entries = published.flatMap((row) => {
    const ours = row.label === void 0 ? candidateOf(run, row) : void 0;
    const model = row.model && modelTitle(run, row.model);
    const what = row.label ?? [row.signature, row.variant, model].filter(Boolean).join(" \xB7 ");
    return Object.entries(row.measures).map(([measure, printed]) => ({
      set: row.set,
      what,
      measure,
      printed,
      own: ours?.honest.performance.find(({ set }) => set === row.set)?.measures[measure]
    }));
  });
  const judged = entries.filter(({ set }) => set !== "train");
  const shown2 = judged.length > mostRows2 ? judged.filter(({ measure }) => firstMeasures.has(measure)) : judged;
  return {
    name: "paper",
    title: "Results printed in the paper beside ours",
    columns: ["Set", "Model", "Measure", "Paper", "This run, honest order"],
    rows: shown2.map(({ set, what, measure, printed, own }) => [
      setTitle(set),
      what,
      measureTitle(measure),
      measure.endsWith("P") ? pCell({ value: firstOf(printed) }) : printedFigure(printed),
      measure.endsWith("P") ? pCell(own) : estimateCell(own)
    ]),
    headings: 3,
    notes: [
      "The cohorts differ in patients, scanners, treatment and follow-up, so the two columns are not expected to agree; agreement is no validation and disagreement no error.",
      ...shown2.length < entries.length ? [`All ${entries.length} printed figures are in tables/paper.csv.`] : []
    ],
    data: {
      columns: ["set", "model", "measure", "paper", "paper_ci_low", "paper_ci_high", ...estimateHeader],
      rows: entries.map(({ set, what, measure, printed, own }) => {
        const figures2 = typeof printed === "number" ? [printed, null, null] : printed;
        return [set, what, measure, ...figures2, ...estimateColumns(own)];
      })
    }
  };
}
var mostRows2 = 60;
var firstMeasures = /* @__PURE__ */ new Set(["auc", "accuracy", "cIndex", "hazardRatio", "logRankP"]);
function candidateOf(run, row) {
  return run.candidates.find((candidate) => isOf(row, candidate));
}
function isOf(row, { signature, variant, model }) {
  return (row.signature === void 0 || row.signature === signature) && (row.variant === void 0 || row.variant === variant) && (row.model === void 0 || row.model === model);
}
function bothOrders(run, candidate, set) {
  return {
    published: primaryEstimate(run, candidate.published, set),
    honest: primaryEstimate(run, candidate.honest, set)
  };
}
function differenceOf(published, honest) {
  if (published.value === null || honest.value === null)
    return none;
  const difference = published.value - honest.value;
  return `${difference > 0 ? "+" : ""}${formatFixed(difference, 3)}`;
}
function paperFigure(run, candidate, set) {
  const { key } = primaryMeasure(run);
  const row = run.protocol.paper?.published.find((each) => each.set === set && key in each.measures && each.label === void 0 && isOf(each, candidate));
  return row === void 0 ? void 0 : printedFigure(row.measures[key]);
}
function firstOf(printed) {
  return typeof printed === "number" ? printed : printed[0];
}
function printedFigure(printed) {
  if (typeof printed === "number")
    return formatFixed(printed, 3);
  const [value2, low, high] = printed;
  return formatEstimate({ value: value2, ci: [low, high] });
}

// packages/report/dist/html/badge-table.js
function badgeTable(caption, [number3, about, verdict, finding], rows) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="wrap cards" role="table"><caption><span>${caption}</span></caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${number3}</th><th scope="col" role="columnheader" class="text">${about}</th><th scope="col" role="columnheader" class="text">${verdict}</th><th scope="col" role="columnheader" class="text long">${finding}</th></tr></thead>
<tbody role="rowgroup">
${rows.map(rowHtml)}</tbody></table></div>`;
}
function rowHtml({ id, number: number3, about, badge, verdict, finding }) {
  return html`<tr role="row"${id === void 0 ? null : html` id="${id}"`}><th scope="row" role="rowheader">${number3}</th><td role="cell" class="text about">${about}</td><td role="cell" class="text"><span class="badge ${badge}">${verdict}</span></td><td role="cell" class="text long">${finding}</td></tr>
`;
}

// packages/report/dist/html/sections/checks.js
function checksSection({ run }) {
  const parts = [
    { id: "automatic-checks", title: "Automatic checks", content: checkList(run) },
    { id: "leaks", title: "Leaks of the published order", content: leakList(run) },
    ...run.warnings.length === 0 && run.cohort.warnings.length === 0 ? [] : [{ id: "warnings", title: "Warnings", content: warningList(run) }]
  ];
  return {
    id: "checks",
    title: "Checks and leaks",
    newPage: true,
    content: html`${parts.map(({ id, title, content }) => part(id, title, content))}`,
    parts
  };
}
function checkList({ checks }) {
  if (checks.length === 0)
    return html`<p>No check was made.</p>`;
  const rows = checks.map(({ number: number3, name, verdict, sentence }) => ({
    id: `check-${number3}`,
    number: String(number3),
    about: name,
    badge: verdict === "not-applicable" ? "" : verdict,
    verdict: verdictWords[verdict],
    finding: sentence
  }));
  return html`${badgeTable("Automatic checks", ["No.", "Check", "Verdict", "Finding"], rows)}
<div class="notes"><p>With their numbers in tables/checks.csv.</p></div>`;
}
function leakList(run) {
  const leaks = distinctLeaks(run);
  const { name } = primaryMeasure(run);
  if (leaks.length === 0) {
    return html`<p>None: in the published order too, every step was fitted on training patients only, so both orders are the same.</p>`;
  }
  const key = keyCandidate(run);
  const both = key && {
    published: primaryEstimate(run, key.published, run.key.set),
    honest: primaryEstimate(run, key.honest, run.key.set)
  };
  return html`<p>In the published order these steps saw patients of the test set:</p>
<ol>${leaks.map((leak) => html`<li><b>${leak.step}</b> (${placeOf(run, leak.step)}; ${leak.rowsSeen} rows that it should not have seen; ${leak.candidates} of ${fittedCandidates(run).length} candidates): ${leak.sentence}</li>`)}</ol>
${both === void 0 ? null : html`<p><b>Size of the effect</b>, all leaks together: the key model’s ${name} on the ${setPhrase(run.key.set)} is ${formatEstimate(both.published)} in the published and ${formatEstimate(both.honest)} in the honest order, a difference of ${differenceOf(both.published, both.honest)}.${spread(run)}</p>`}`;
}
function placeOf({ protocol }, label) {
  const [branch, name = branch] = label.split("/");
  const at = protocol.selection.findIndex((step) => step.name === name);
  if (branch !== "clinical" && at >= 0)
    return `step ${at + 1} of ${protocol.selection.length} of the selection`;
  if (branch === "clinical")
    return "choice of clinical variables";
  if (name === protocol.balance?.name)
    return "balancing of classes, before the split";
  if (name === "icc-filter")
    return "repeatability between readers, before the selection";
  return "before the split";
}
function spread(run) {
  const differences = fittedCandidates(run).flatMap(({ published, honest }) => {
    const [a, b] = [primaryEstimate(run, published, run.key.set), primaryEstimate(run, honest, run.key.set)];
    return a.value === null || b.value === null ? [] : [a.value - b.value];
  }).sort((a, b) => a - b);
  if (differences.length < 3)
    return "";
  const middle = (differences[Math.floor((differences.length - 1) / 2)] + differences[Math.ceil((differences.length - 1) / 2)]) / 2;
  return ` Over ${differences.length} candidates the median difference is ${formatFixed(middle, 3)} (${formatFixed(differences[0], 3)} to ${formatFixed(differences.at(-1), 3)}).`;
}
function distinctLeaks(run) {
  const found = /* @__PURE__ */ new Map();
  for (const { published } of fittedCandidates(run)) {
    for (const { step, sentence, rowsSeen } of published.leaks) {
      const before = found.get(step);
      found.set(step, {
        step,
        sentence: before?.sentence ?? sentence,
        rowsSeen: Math.max(before?.rowsSeen ?? 0, rowsSeen),
        candidates: (before?.candidates ?? 0) + 1
      });
    }
  }
  return [...found.values()];
}
function warningList({ warnings, cohort }) {
  const seen = /* @__PURE__ */ new Set();
  const all = [...cohort.warnings, ...warnings].filter(({ message }) => !seen.has(message) && seen.add(message));
  return html`<ul>${all.map(({ message, remedy }) => html`<li>${message} ${remedy}</li>`)}</ul>`;
}

// packages/report/dist/html/sections/limitations.js
function limitationsSection({ run }) {
  const items = limitations(run);
  return {
    id: "limitations",
    title: "Limitations",
    content: html`<p>Drawn from the checks and from what the data lack; the authors know more.</p>
<ul>${items.map(({ text: text2, check }) => html`<li>${text2}${check === void 0 ? null : html` (<a href="#check-${check}">check ${check}</a>)`}</li>`)}</ul>`
  };
}
function limitations(run) {
  const { splits, protocol, candidates, readers, checks, comparators } = run;
  const found = (wanted) => checks.filter(({ verdict: own }) => own === wanted).map(({ sentence, number: number3 }) => ({ text: sentence, check: number3 }));
  const key = keyCandidate(run);
  const on = key && performanceOn(key.honest, run.key.set);
  const out = [...found("fail"), ...found("warn")];
  for (const comparator of comparators) {
    const told = out.some(({ text: text2 }) => text2.includes(comparator.sentence));
    if (beats(comparator.difference) !== "yes" && !told)
      out.push({ text: comparator.sentence });
  }
  if (comparators.length === 0)
    out.push({ text: "The model was compared with nothing that is known without images." });
  const others2 = on === void 0 ? 0 : on.n - on.events;
  if (on !== void 0 && Math.min(on.events, others2) < 100) {
    out.push({
      text: `The key result rests on ${on.events} patients with ${run.cohort.endpoint.positive} and ${others2} without; at least 100 events and 100 non-events are advised for an evaluation.`
    });
  }
  if (splits.external.length === 0 && protocol.split.kind !== "by-column") {
    out.push({ text: "There is no external cohort: how the model does elsewhere is unknown." });
  }
  if (readers === void 0)
    out.push({
      text: run.features.source === "table" ? "The features came as a table: how repeatable they are was not measured." : "Every case has the outlines of one reader, so that the repeatability of features was not measured."
    });
  if (candidates.length > 1 && !out.some(({ check }) => check === 12)) {
    const fixed = protocol.report.primary !== void 0;
    out.push({
      text: `${candidates.length} candidates were tried${fixed ? "; the key one was fixed in the protocol" : ", and the key one is the best of them on training data"}.`
    });
  }
  const failed = candidates.filter(({ failure }) => failure !== void 0).length;
  if (failed > 0)
    out.push({ text: `${failed} of ${candidates.length} candidates could not be fitted.` });
  return out;
}

// packages/report/dist/methods/evaluation.js
function describeEvaluation(run) {
  return [orders2(run), resampling(run), compared(run)].filter((paragraph) => paragraph.length > 0);
}
function orders2({ protocol, candidates }) {
  const leaks = candidates.some(({ published: published2 }) => published2.leaks.length > 0);
  const tried = candidates.length === 1 ? "One candidate model was evaluated." : `In all, ${candidates.length} candidate models were evaluated; ${protocol.report.primary === void 0 ? "the key model is the one that did best on training data" : "the key model was named in the protocol beforehand"}.`;
  const honest = prose`every step that looks at patients (imputation, scaling, tests, selection, balancing, choice of cut-offs) was fitted on training patients only, because steps fitted before the division inflate performance${cite("leakage")}`;
  if (!leaks)
    return [`${tried} `, ...prose`In all of them `, ...honest, "; no step of the protocol departs from this order."];
  const published = protocol.paper === void 0 ? "the published order" : "the order of steps of the published study";
  return [
    `${tried} Each was evaluated twice on the same division: in ${published}, in which some steps see test patients (they are listed under leaks), and in an honest order, in which `,
    ...honest,
    "."
  ];
}
function resampling({ protocol, candidates }) {
  const { folds, repeats, bootstrap, permutations } = protocol.evaluation;
  const has = (of) => candidates.some((each) => of(each));
  const sentences = [];
  if (has(({ nested }) => nested))
    sentences.push(prose`Performance was also estimated by nested cross-validation${cite("nested")} (${count(folds, "fold")}, ${count(repeats, "repeat")}).`);
  if (has(({ optimism }) => optimism))
    sentences.push(prose`The apparent performance of the key model was corrected for optimism${cite("optimism")} with ${count(bootstrap, "bootstrap sample")}.`);
  if (has(({ honest }) => honest.selection.stability))
    sentences.push(prose`The stability of the selection is given as the index of Nogueira et al.${cite("stability")}`);
  if (has(({ permuted }) => permuted))
    sentences.push(prose`As a control the whole pipeline of the key model was run on permuted outcomes${cite("permutation")} (${count(permutations, "permutation")}).`);
  return sentences.flatMap((sentence, i) => i === 0 ? sentence : [" ", ...sentence]);
}
var scores = {
  fong: "fong",
  tbs: "tbs",
  game: "game",
  "m-cs": "mCs",
  konopke: "konopke"
};
function compared({ comparators }) {
  const done = comparators.filter(({ difference }) => difference !== void 0);
  if (done.length === 0)
    return [];
  const named3 = done.flatMap(({ name, title }, i) => {
    const key = scores[name];
    return [i === 0 ? "" : i === done.length - 1 ? " and " : ", ", title, ...key === void 0 ? [] : [cite(key)]];
  });
  const open2 = done.some(({ undetermined }) => undetermined > 0);
  return [
    "The key model was compared, on the same patients, with ",
    ...named3,
    open2 ? ". Patients whose score was an interval, because an input was unknown, were left out of the comparison." : "."
  ];
}
function describeStatistics(run) {
  const { cohort, provenance, checks } = run;
  const software = `All computations were done with radscore ${provenance.radscore}${provenance.node === void 0 ? "" : ` (Node.js ${provenance.node})`}; the seeds of its generator are listed under provenance, and a second run gives the same figures to the last digit.`;
  const size = checks.some(({ number: number3, verdict }) => number3 === 7 && verdict !== "not-applicable") ? [...prose`The sample size was compared with the criteria of Riley et al.${cite("riley")} `] : [];
  return [
    cohort.outcome.kind === "binary" ? binaryMeasures(run) : survivalMeasures(run),
    [...groupTests(run), ...size, software]
  ];
}
function levelOf({ protocol }) {
  return `${Math.round(protocol.evaluation.confidence * 100)}%`;
}
function binaryMeasures(run) {
  const paired = run.comparisons.length > 0 ? ", models compared by the corresponding paired test" : "";
  const auc = prose`Discrimination was measured by the area under the ROC curve (AUC) with ${levelOf(run)} confidence intervals by DeLong’s method${cite("delong")}${paired}. Sensitivity, specificity, predictive values and accuracy have exact intervals${cite("clopperPearson")}; accuracy is given beside the no-information rate (that of always naming the more frequent class), balanced accuracy and the Matthews correlation coefficient${cite("mcc")}; what has no formula has bootstrap intervals, stratified by class.`;
  return [
    ...auc,
    ...prose` Calibration was judged by curve, slope and intercept${cite("calibration")}, by the Hosmer–Lemeshow test${cite("hosmerLemeshow")} and the Brier score, clinical usefulness by decision curves${cite("decisionCurve")}.`
  ];
}
function survivalMeasures(run) {
  const measured = run.candidates.flatMap(({ honest }) => honest.performance).map(({ measures }) => measures);
  const brier = measured.some(({ integratedBrier }) => integratedBrier?.value != null) ? prose` The accuracy of predicted survival is the Brier score, integrated over time and weighted by the inverse probability of censoring${cite("graf")}.` : [];
  return [
    ...prose`Discrimination was measured by Harrell’s concordance index${cite("optimism")} and the time-dependent AUC${cite("timeRoc")}, with ${levelOf(run)} confidence intervals. Survival was estimated by the method of Kaplan and Meier${cite("kaplanMeier")} and compared between risk groups by the log-rank test; hazard ratios are those of Cox regression${cite("cox")}.`,
    ...brier
  ];
}
function groupTests(run) {
  const columns = clinicalColumns(run);
  const numeric = columns.some(({ type: type8 }) => type8 === "numeric");
  const categorical = columns.some(({ type: type8 }) => type8 !== "numeric");
  const tests = [
    numeric ? "Welch\u2019s t test or the Mann\u2013Whitney test, according to normality (Shapiro\u2013Wilk)" : "",
    categorical ? "the chi-square test or Fisher\u2019s exact test" : ""
  ].filter((test) => test !== "");
  return tests.length === 0 ? [] : [`Clinical variables were compared between groups by ${listOf(tests)}. `];
}

// packages/report/dist/methods/patients.js
function describePatients({ protocol, cohort, splits }) {
  const { paper, endpoint } = protocol;
  const out = [];
  if (paper !== void 0) {
    const text2 = [paper.authors, paper.title, paper.journal, paper.year, paper.doi && `doi:${paper.doi}`].filter(Boolean).join(". ");
    const source2 = { cite: { text: `${text2}.` } };
    out.push(prose`This study repeats the design of a published one${source2} in other patients.`);
  }
  out.push([`${analysedSentence(cohort)} ${outcomeSentence(protocol, cohort)}`]);
  if (cohort.endpoint.notes.length > 0)
    out.push([cohort.endpoint.notes.join(" ")]);
  if (endpoint.kind === "binary" && endpoint.within !== void 0 && cohort.endpoint.notes.length === 0) {
    const rule = endpoint.censoredBefore === "exclude" ? "were excluded" : "were counted as without it";
    out.push(prose`Patients who left follow-up before ${endpoint.within} ${endpoint.unit} without the event ${rule}.`);
  }
  out.push([splits.sentence]);
  return out;
}
function analysedSentence({ enrolled, exclusions, patients }) {
  const excluded = exclusions.length;
  if (excluded === 0)
    return `All ${count(enrolled, "patient")} of the cohort were analysed.`;
  return `Of ${count(enrolled, "patient")}, ${excluded} ${excluded === 1 ? "was" : "were"} excluded (see the flow diagram) and ${patients.length} were analysed.`;
}
function outcomeSentence({ endpoint: { title } }, { endpoint, outcome }) {
  const { positive, negative, events, others: others2, competing } = endpoint;
  if (outcome.kind === "survival") {
    const rivals = competing > 0 ? `, and ${count(competing, "patient")} had a competing event` : "";
    return `The outcome was ${lower(title)}, measured in ${outcome.unit}: ${count(events, "event")} (${positive}) ${events === 1 ? "was" : "were"} observed, ${count(others2, "patient")} ${others2 === 1 ? "was" : "were"} censored${rivals}.`;
  }
  return `The outcome was ${lower(title)}; the positive class was ${positive} (${count(events, "patient")}), the other ${negative} (${count(others2, "patient")}).`;
}
function lower(text2) {
  return /^[A-Z][a-z]/.test(text2) ? text2[0].toLowerCase() + text2.slice(1) : text2;
}

// packages/report/dist/methods/methods.js
function writeMethods(run) {
  return [
    { heading: "Patients and outcome", paragraphs: describePatients(run) },
    { heading: "Images and regions", paragraphs: images(run) },
    { heading: "Features", paragraphs: features(run) },
    { heading: "Selection and models", paragraphs: modelling(run) },
    { heading: "Evaluation", paragraphs: describeEvaluation(run) },
    { heading: "Statistics and software", paragraphs: describeStatistics(run) }
  ].filter((part2) => part2.paragraphs.length > 0);
}
function images({ protocol, readers: agreement, features: { source: source2 } }) {
  const { images: settings, regions, lesions, readers } = protocol;
  if (Object.keys(regions).length === 0 || source2 === "table")
    return [];
  const names = Object.entries(regions).map(([name, algebra]) => `${name} (${algebra})`);
  const steps = settings.steps.map(({ name, parameters }) => {
    const given = describeParameters(parameters);
    return `${name}${given === "" ? "" : ` (${given})`}`;
  });
  const rule = {
    union: "Several lesions of a patient were measured as one region.",
    largest: "The largest lesion of a patient was measured.",
    mean: "Features of several lesions of a patient were averaged.",
    "volume-weighted-mean": "Features of several lesions of a patient were averaged with their volumes as weights.",
    "largest-3-volume-weighted": "Features of the three largest lesions of a patient were averaged with their volumes as weights.",
    max: "Of several lesions of a patient the largest value of each feature was taken."
  }[lesions.rule];
  const out = [
    prose`The images were ${modalityWords[settings.modality]}. Regions of interest were derived from the outlines by set operations${/dilate|erode|shell/.test(Object.values(regions).join(" ")) ? ", with distances in millimetres from an exact Euclidean distance transform" : ""}: ${listOf(names)}. ${rule}${steps.length > 0 ? ` Before the features were measured, the grey values were transformed by ${listOf(steps)}.` : ""}`
  ];
  if (readers !== void 0 && agreement !== void 0) {
    const both = agreement.patients.length;
    const drawn = both === readers.patients ? ", drawn at random from those," : "";
    out.push(prose`${count(both, "patient")} with outlines of two readers${drawn} ${both === 1 ? "was" : "were"} used to measure repeatability; features with ${readers.form}${cite("icc")} of ${readers.threshold} or below were left out.`);
  }
  return out;
}
var modalityWords = {
  CT: "computed tomography scans",
  MR: "magnetic resonance images",
  PET: "positron emission tomography images",
  US: "ultrasound images"
};
function features(run) {
  if (run.features.source === "table")
    return [
      prose`The features were not measured in this study but read from a table of ${featureCount(run)} features per patient, so that images, regions and settings of the extraction have to be described by those who measured them.${run.features.missing > 0 ? ` ${count(run.features.missing, "value")} ${run.features.missing === 1 ? "was" : "were"} missing.` : ""}`
    ];
  const { protocol, features: measured, provenance } = run;
  const { extraction, deep } = protocol;
  const { setting, imageType, featureClass } = extraction;
  const filters = Object.entries(imageType).map(([name, own]) => {
    const given2 = own === null ? "" : describeParameters(own);
    return `${name}${given2 === "" ? "" : ` (${given2})`}`;
  });
  const classes = Object.entries(featureClass).map(([name, own]) => `${name}${own === null || own.length === 0 ? "" : ` (${own.join(", ")})`}`);
  const given = describeParameters(setting);
  const radiomic = featureCount(run) - deepFeatureCount(run);
  const out = [
    prose`Features were extracted with radscore ${provenance.radscore}, whose definitions and names agree with PyRadiomics${cite("pyradiomics")} and follow the Image Biomarker Standardisation Initiative${cite("ibsi")}${filters.length > 1 ? cite("ibsiFilters") : ""}. The image types were ${listOf(filters)}, the feature families ${classes.length > 0 ? listOf(classes) : "all there are"}. ${given === "" ? "All settings had" : `The settings were ${given}; every other one had`} the default of PyRadiomics. In all, ${count(radiomic, "feature")} ${radiomic === 1 ? "was" : "were"} measured per patient${measured.missing > 0 ? `; ${count(measured.missing, "value")} could not be computed and ${measured.missing === 1 ? "was" : "were"} treated as missing` : ""}.`
  ];
  if (deep !== void 0) {
    const encoder = provenance.encoder ?? deep.encoder;
    out.push(prose`In addition, ${deep.outputs} deep features were taken from a patch of ${deep.patch.size.join(" \xD7 ")} voxels of ${deep.patch.spacing} mm around ${deep.region}, by this encoder: ${encoder}.`);
  }
  return out;
}
var stepCitations = {
  lasso: "lasso",
  "logistic-lasso": "lasso",
  "cox-lasso": "coxLasso",
  mrmr: "mrmr",
  smote: "smote",
  cox: "cox"
};
function citationOf(name) {
  const key = stepCitations[name];
  return key === void 0 ? "" : cite(key);
}
function modelling(run) {
  const { selection, score, balance, clinical, models, variants, signatures } = run.protocol;
  const out = [];
  if (selection.length > 0) {
    const steps = selection.flatMap((step, i) => [
      `${i === 0 ? "" : ", then "}${describeStep(step)}`,
      citationOf(step.name),
      step.honest === void 0 ? "" : ` [honest order: ${describeStep({ name: step.honest.name ?? step.name, parameters: step.honest.parameters })}]`
    ]);
    const names = Object.keys(signatures);
    const which = names.length > 1 ? `For each of the ${names.length} signatures (${listOf(names)}), radiomic` : "Radiomic";
    out.push([`${which} features were processed by `, ...steps.filter((part2) => part2 !== ""), "."]);
  }
  if (score !== void 0) {
    out.push(["The rad-score is the linear predictor of ", describeStep(score), citationOf(score.name), "."].filter((part2) => part2 !== ""));
  }
  if (clinical.variables.length > 0 && Object.values(variants).some((variant) => variant.clinical)) {
    const how = {
      all: "all of them entered",
      univariate: `those with p < ${clinical.choose.p} in univariate tests entered`,
      multivariable: `those with p < ${clinical.choose.p} in univariate tests and beside each other entered`
    }[clinical.choose.method];
    out.push(prose`Candidate clinical variables were ${listOf(clinical.variables)}; ${how}.`);
  }
  if (balance !== void 0) {
    out.push([
      "Classes were balanced by ",
      describeStep(balance),
      citationOf(balance.name),
      ", on training patients only in the honest order."
    ].filter((part2) => part2 !== ""));
  }
  const described = Object.entries(models).map(([id, model]) => {
    const given = describeParameters(model.parameters);
    const threshold = typeof model.threshold === "number" ? `cut-off ${model.threshold}` : `cut-off by ${model.threshold === "youden" ? "Youden\u2019s index" : "the median"} of training predictions`;
    return `${modelTitle(run, id)} (${[given, threshold].filter(Boolean).join("; ")})`;
  });
  const several = Object.keys(variants);
  out.push(prose`The ${described.length === 1 ? "model was" : "models were"} ${listOf(described)}.${several.length > 1 ? ` Each was fitted for these sets of predictors: ${listOf(several.map((name) => variantWords(name, variants[name])))}.` : ""}`);
  return [...out, ...departures(run)];
}
function departures(run) {
  const labels = candidateLabels(run);
  const bySentence = /* @__PURE__ */ new Map();
  for (const { id, departures: own = [] } of run.candidates) {
    for (const departure of own) {
      const where = bySentence.get(departure.sentence) ?? [];
      bySentence.set(departure.sentence, [...where, `${labels.get(id) ?? id} ${whereDeparted(departure)}`]);
    }
  }
  if (bySentence.size === 0)
    return [];
  const told = [...bySentence].flatMap(([sentence, where]) => {
    const cited = /Firth/.test(sentence) ? [cite("firth"), cite("flic")] : [];
    return [` ${sentence.replace(/\.$/, "")}`, ...cited, ` (${where.join("; ")}).`];
  });
  return [["Not everything could be fitted as written.", ...told]];
}
function variantWords(name, { radiomics, clinical }) {
  const radiomic = { columns: "radiomic features", score: "rad-score", none: "" }[radiomics];
  return `${name} (${[radiomic, clinical ? "clinical variables" : ""].filter(Boolean).join(" and ")})`;
}

// packages/report/dist/html/sections/methods.js
function methodsSection({ run, prose: prose2, figures: figures2 }) {
  const parts = writeMethods(run).map(({ heading, paragraphs }, i) => ({
    id: `methods-${i + 1}`,
    title: heading,
    paragraphs
  }));
  const { notes } = run.protocol;
  return {
    id: "methods",
    title: "Methods",
    newPage: true,
    content: html`${parts.map(({ id, title, paragraphs }) => part(id, title, paragraphs.map(prose2)))}${figures2("pipeline")}
${notes.length === 0 ? null : html`<h3 id="notes">Where the design had to be interpreted</h3><ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`}`
  };
}

// packages/report/dist/html/sections/overview.js
var researchUseOnly = "Research use only. Not a medical device; not for decisions about patients.";
function overview(run) {
  const { protocol } = run;
  const title = protocol.report.title ?? protocol.title;
  return html`<header id="top">
<p class="use">${researchUseOnly}</p>
<h1>${title}</h1>
${protocol.summary === "" ? null : html`<p class="lead">${protocol.summary}</p>`}
<div class="key"><h2>Key result</h2>
<p class="sentence">${run.key.sentence}</p>
${run.comparators.length === 0 ? null : html`<ul>${run.comparators.map((each) => html`<li>${each.sentence}</li>`)}</ul>`}
</div>
<dl class="facts">${facts(run).map(([name, value2, detail]) => html`<div><dt>${name}</dt><dd>${value2}${detail === void 0 ? null : html` <small>${detail}</small>`}</dd></div>`)}</dl>
</header>
`;
}
function facts(run) {
  const { cohort, checks } = run;
  const { name, key } = primaryMeasure(run);
  const candidate = keyCandidate(run);
  const rows = [
    ["Patients", String(cohort.patients.length), `${cohort.endpoint.events} with ${cohort.endpoint.positive}`]
  ];
  if (candidate !== void 0) {
    const { set } = run.key;
    const on = performanceOn(candidate.honest, set);
    const shown2 = (order) => formatEstimate(primaryEstimate(run, candidate[order], set));
    rows.push(["Key model", candidateLabels(run).get(candidate.id) ?? candidate.id], [`${name}, honest order`, shown2("honest"), `${setPhrase(set)}${on === void 0 ? "" : `, n = ${on.n}`}`], [`${name}, published order`, shown2("published"), setPhrase(set)]);
    const nested = candidate.nested?.measures[key];
    if (nested !== void 0)
      rows.push([`${name}, nested cross-validation`, formatEstimate(nested)]);
    if (candidate.optimism !== void 0)
      rows.push([`${name}, optimism-corrected`, formatEstimate(candidate.optimism.corrected)]);
    const accuracy = on?.measures.accuracy;
    if (accuracy !== void 0 && accuracy.value !== null) {
      const rate = on?.measures.noInformationRate;
      rows.push([
        "Accuracy",
        formatEstimate(accuracy),
        rate === void 0 ? void 0 : `no information: ${formatEstimate(rate)}`
      ]);
    }
  }
  const count2 = (verdictOf) => checks.filter(({ verdict: own }) => own === verdictOf).length;
  if (checks.length > 0)
    rows.push(["Checks", `${count2("pass")} passed`, `${count2("warn")} warnings, ${count2("fail")} failed`]);
  return rows;
}

// packages/report/dist/html/sections/patients.js
function patientsSection({ run, table: table2, figures: figures2 }) {
  const { notes } = run.cohort.endpoint;
  return {
    id: "patients",
    title: "Patients",
    content: html`${figures2("patients")}
${notes.length === 0 ? null : html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
${table2("table-1-by-outcome")}${table2("table-1-by-set")}${table2("table-1-by-site")}${table2("exclusions")}${table2("missing-values")}`
  };
}

// packages/report/dist/html/sections/provenance.js
function provenanceSection({ run }) {
  const { provenance, protocol } = run;
  const rows = [
    ["radscore", provenance.radscore],
    ...provenance.node === void 0 ? [] : [["Node", provenance.node]],
    ...Object.entries(provenance.versions),
    ...Object.entries(provenance.seeds).map(([name, seed]) => [`seed: ${name}`, String(seed)]),
    ["hash of the protocol", provenance.protocolHash],
    ["hash of the cohort", provenance.cohortHash],
    ...provenance.featuresHash === void 0 ? [] : [["hash of the features", provenance.featuresHash]],
    ...provenance.encoder === void 0 ? [] : [["encoder of deep features", provenance.encoder]]
  ];
  const settings = JSON.stringify(JSON.parse(canonicalJson(protocol)), null, 2);
  return {
    id: "provenance",
    title: "Provenance",
    newPage: true,
    content: html`<dl class="list">${rows.map(([name, value2]) => html`<dt>${name}</dt><dd><code>${value2}</code></dd>`)}</dl>
<details><summary>All settings of the protocol, defaults included</summary><pre tabindex="0">${settings}</pre></details>`
  };
}
function reproduceSection({ run }) {
  const { id } = run.protocol;
  const clinical = run.clinical.filter(({ chosen }) => chosen).map(({ name }) => name);
  const values = clinical.length === 0 ? "" : ` --clinical ${clinical.map((name) => `${shellWord(name)}=...`).join(" ")}`;
  return {
    id: "reproduce",
    title: "How to reproduce",
    content: html`<p>With the protocol file and the cohort table whose hashes stand under <a href="#provenance">provenance</a>, and the same version of radscore:</p>
<pre tabindex="0">radscore study run ${id}.yaml --cohort cohort.csv --out run
radscore study compare run other-run</pre>
<p>A second run gives the same files to the last byte. To score a new patient with the key model:</p>
<pre tabindex="0">radscore predict --model run/model.json --image IMAGE --mask MASK${values}</pre>
${part("files", "Files beside this report", html`<ul class="files">
<li><code>tables/</code>: every table as CSV, with more digits than are printed here.</li>
<li><code>figures/</code>: every figure as SVG, and its data as JSON to draw it anew.</li>
<li><code>features.csv</code>, <code>predictions.csv</code>, <code>splits.json</code>, <code>selection.json</code>, <code>performance.json</code>, <code>provenance.json</code>, <code>model.json</code>.</li>
</ul>`)}`,
    parts: [{ id: "files", title: "Files beside this report" }]
  };
}
function shellWord(name) {
  return /^[\w.-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}

// packages/report/dist/html/sections/results.js
function resultsSection(writer) {
  const { run, table: table2, tablesOf, figures: figures2 } = writer;
  const parts = [];
  const add = (id, title, ...content) => parts.push({ id, title, content: part(id, title, ...content) });
  if (run.readers !== void 0)
    add("repeatability", "Repeatability of features", figures2("repeatability"), table2("readers"), files("repeatability"));
  add("selection", "Selected features and rad-score", counts(run), table2("selected-features"), formula(run), figures2("selection"), table2("clinical-variables"));
  add("performance", "Performance", table2("performance"), table2("accuracy"), table2("calibration"), table2("risk-groups"), table2("time-dependent-auc"), table2("candidates-not-fitted"), figures2("performance"), table2("paired-comparisons"));
  add("honesty", "Published order beside honest order", table2("published-and-honest"), figures2("honesty"), table2("resampling"));
  add("comparators", "Comparators", table2("comparators") ?? html`<p>No comparator could be computed, so nothing shows that the model adds to what is known without images.</p>`);
  if (run.regressions.length > 0 || run.key.figures.nomogram !== void 0) {
    add("regression", "Regression", tablesOf("regression-"), figures2("regression"));
  }
  const paper = table2("paper");
  if (paper !== null)
    add("paper", "Results of the published study", source(run), paper);
  return {
    id: "results",
    title: "Results",
    newPage: true,
    content: html`${parts.map(({ content }) => content)}`,
    parts
  };
}
function counts(run) {
  const steps = keyCandidate(run)?.honest.selection.counts ?? [];
  if (steps.length < 2)
    return null;
  const [first, ...rest] = steps;
  const left2 = rest.map(({ step, columns }) => `${columns} after ${stepTitle(step)}`);
  return html`<p>Of ${first.columns} columns of the key model’s signature were left: ${listOf(left2)}.</p>`;
}
function formula(run) {
  const found = keyCandidate(run)?.honest.selection.formula;
  if (found === void 0 || found.terms.length === 0)
    return null;
  const standardised = found.terms.some(({ sd }) => sd !== void 0);
  const sign = (value2) => value2 < 0 ? " \u2212 " : " + ";
  return html`<h4>Rad-score of the key model</h4>
<p><code>rad-score = ${formatFixed(found.intercept, 4)}${found.terms.map(({ name, coefficient }) => html`${sign(coefficient)}${formatFixed(Math.abs(coefficient), 4)} × ${columnLabel(run, name)}`)}</code></p>
${standardised ? html`<p class="files">Each feature enters as (value − mean) / standard deviation of the training patients; means and deviations are in <code>model.json</code>.</p>` : null}`;
}
function source({ protocol }) {
  const { paper } = protocol;
  if (paper === void 0)
    return null;
  const parts = [paper.authors, paper.title, paper.journal, paper.year].filter((each) => each !== void 0);
  const text2 = parts.map((each) => String(each).replace(/\.$/, "")).join(". ");
  return html`<p>${text2}.${paper.patients === void 0 ? null : html` Studied there: ${paper.patients}.`}</p>`;
}
function files(name) {
  return html`<p class="files">Every feature with its confidence interval: <code>tables/${name}.csv</code>.</p>`;
}

// packages/report/dist/standards/standard.js
function met(anchor, text2) {
  return { status: "met", text: text2, anchor };
}
function notMet(text2, anchor) {
  return { status: "not-met", text: text2, ...anchor !== void 0 && { anchor } };
}
function open(text2) {
  return { status: "open", text: text2 };
}
function notApplicable(text2) {
  return { status: "not-applicable", text: text2 };
}
function answerItems({ items }, run) {
  return items.map((item) => ({ item, answer: item.answer(run) }));
}
function topic(name, items) {
  return items.map(([id, asks, answer]) => ({ id, topic: name, asks, answer }));
}

// packages/report/dist/standards/evidence.js
var evidence = {
  software: ({ provenance, features: features2 }) => features2.source === "table" ? fromTable("Which software measured the features, in which version?") : met("provenance", `radscore ${provenance.radscore}, with versions, seeds and hashes of settings and data.`),
  abstract: () => open("Does the abstract give the key result above with its confidence interval and comparator?"),
  eligibility: ({ cohort }) => open(`By which criteria did patients come into the table? ${cohort.exclusions.length === 0 ? "The run excluded nobody." : `The ${count(cohort.exclusions.length, "exclusion")} of the run ${cohort.exclusions.length === 1 ? "is" : "are"} in the flow diagram.`}`),
  readersOfOutlines: ({ readers }) => open(`Who made the outlines, with which training, blinded to the outcome?${readers === void 0 ? "" : " The agreement of two readers is under repeatability."}`),
  setsCompared: (run) => {
    const { splits } = run;
    if (splits.main.length > 1 && splits.external.length === 0)
      return notApplicable("Cross-validation: every patient is in training and in evaluation.");
    return clinicalColumns(run).length > 0 ? met("patients", "Table 1 by set.") : notMet("The cohort has no clinical variables to compare the sets by.", "patients");
  },
  clusters: (run) => {
    const sites = new Set(run.cohort.patients.flatMap(({ site }) => site ?? [])).size;
    return sites > 1 ? notMet(`Performance was not estimated in each of the ${sites} sites.`) : notApplicable("No column names a site, or there is one only.");
  },
  performanceInGroups: (run) => met("performance", `${Math.round(100 * run.protocol.evaluation.confidence)}% confidence intervals of every figure; groups of patients (sex, age) were not looked at.`),
  dataShared: () => open("Will images, outlines, cohort table or features be shared, and where? features.csv is in the run folder."),
  codeShared: () => open("radscore is open source: will the protocol file and the command of the run be published?"),
  scaling: ({ protocol }) => protocol.selection.some(({ name }) => name === "standardise") || Object.values(protocol.models).some(({ scale }) => scale) ? met("methods", "Standardised with mean and deviation of training patients; no other transformation.") : met("methods", "Features entered as they are, without scaling."),
  resampling: (run) => {
    const spacing = run.protocol.extraction.setting.resampledPixelSpacing;
    if (run.features.source === "table")
      return fromTable("Was there a common grid, and by which interpolation?");
    return Array.isArray(spacing) ? met("methods", `To ${spacing.join(" \xD7 ")} mm.`) : met("methods", "None: measured on the grid of the image.");
  },
  outcome: ({ protocol, cohort }) => met("methods", `${protocol.endpoint.title}: ${cohort.endpoint.events} ${cohort.endpoint.positive}, ${cohort.endpoint.others} ${cohort.endpoint.negative}.`),
  split: ({ splits }) => met("methods", splits.sentence),
  sampleSize: (run) => {
    const check = run.checks.find(({ number: number3 }) => number3 === 7);
    return check === void 0 || check.verdict === "not-applicable" ? open("How was the sample size decided, and is it enough for the number of parameters?") : met("checks", check.sentence);
  },
  external: ({ splits, protocol }) => {
    if (splits.external.length > 0)
      return met("performance", `${splits.external.length} external patients, never trained on.`);
    if (protocol.split.kind === "by-column")
      return met("performance", `Tested on other values of ${protocol.split.column} than trained.`);
    return notMet("No external or separate-site cohort was tested.");
  },
  internal: (run) => met("performance", `${run.splits.sentence} Resampling of the whole pipeline is under resampling.`),
  flow: ({ cohort }) => met("patients", `${cohort.enrolled} in the table, ${cohort.exclusions.length} excluded with reasons, ${cohort.patients.length} analysed.`),
  baseline: (run) => clinicalColumns(run).length > 0 ? met("patients", "Table 1 by outcome, set and site, with tests and standardised differences.") : notMet("The cohort has no clinical variables to describe."),
  missing: ({ cohort, features: features2, protocol }) => {
    const lacking = cohort.columns.filter(({ missing }) => missing.length > 0).length;
    const step = protocol.selection.find(({ name }) => name === "impute");
    const how = step === void 0 ? "" : " Missing features were imputed inside training.";
    return met("patients", `${count(lacking, "clinical column")} with missing values, ${count(features2.missing, "missing feature value")}; all are counted.${how}`);
  },
  imbalance: ({ protocol, cohort }) => protocol.balance === void 0 ? met("methods", `No balancing: ${cohort.endpoint.events} events, ${cohort.endpoint.others} others, with the no-information rate beside accuracy.`) : met("methods", `${protocol.balance.name}, on training patients only in the honest order.`),
  repeatability: ({ readers }) => readers === void 0 ? notMet("No second reader: the repeatability of features was not measured.") : met("repeatability", `${readers.form} over ${readers.patients.length} patients, threshold ${readers.threshold}; Dice and volume discrepancy per case.`),
  preprocessing: ({ protocol, features: features2 }) => {
    if (features2.source === "table")
      return fromTable("How were the images prepared?");
    const spacing = protocol.extraction.setting.resampledPixelSpacing;
    const grid = Array.isArray(spacing) ? `resampled to ${spacing.join(" \xD7 ")} mm` : "measured on the grid of the image";
    return met("methods", `${grid}; steps before: ${protocol.images.steps.map(({ name }) => name).join(", ") || "none"}.`);
  },
  discretisation: ({ protocol, features: features2 }) => {
    if (features2.source === "table")
      return fromTable("Into which grey levels were the images divided?");
    const { binWidth, binCount } = protocol.extraction.setting;
    const bins = typeof binCount === "number" ? `number of bins: ${binCount}` : `bin width: ${String(binWidth ?? 25)}`;
    return met("methods", `Fixed ${bins}.`);
  },
  models: ({ protocol }) => met("methods", `${count(Object.keys(protocol.models).length, "model")} with all parameters; ${count(Object.keys(protocol.variants).length, "set")} of predictors; selection inside training; nested resampling.`),
  confounding: (run) => {
    const check = run.checks.find(({ number: number3 }) => number3 === 9);
    return check === void 0 || check.verdict === "not-applicable" ? open("Were volume, site, scanner and slice thickness looked at as confounders?") : met("checks", check.sentence);
  },
  measures: (run) => met("performance", run.cohort.outcome.kind === "binary" ? "AUC, sensitivity, specificity, predictive values, balanced accuracy, MCC, no-information rate, calibration, net benefit; the positive class is named." : "Concordance, time-dependent AUC, Kaplan\u2013Meier curves, hazard ratio of the risk groups, calibration slope."),
  uncertainty: ({ protocol }) => met("performance", `${Math.round(100 * protocol.evaluation.confidence)}% confidence intervals on performance figures.`),
  calibration: () => met("performance", "Calibration slope, with curve and intercept where the outcome is binary."),
  paired: ({ comparisons }) => comparisons.length > 0 ? met("performance", `${count(comparisons.length, "paired comparison")} on the same patients.`) : notMet("No two models were compared with a paired test."),
  comparator: ({ comparators }) => comparators.some(({ difference }) => difference !== void 0) ? met("comparators", comparators.map(({ sentence }) => sentence).join(" ")) : notMet("No non-radiomic comparator was available."),
  multicentre: ({ cohort }) => {
    const sites = new Set(cohort.patients.flatMap(({ site }) => site ?? [])).size;
    if (sites > 1)
      return met("patients", `${sites} sites.`);
    return sites === 1 ? notMet("All patients are of one site.") : open("Do the images come from more than one centre? No column names the site.");
  },
  importance: ({ candidates }) => candidates.some(({ honest }) => honest.selection.kept.length > 0) ? met("selection", "Kept features with family, score and, for linear models, coefficient; contributions are drawn.") : notApplicable("No feature selection."),
  limitations: () => met("limitations", "Limitations that the checks found; the authors should add their own."),
  modelFile: () => met("reproduce", "model.json holds everything from region algebra to coefficients; radscore predict scores a new patient with it."),
  settingsFile: () => met("reproduce", "The protocol file holds every setting.")
};
function fromTable(question) {
  return open(`${question} The run began from a table of features.`);
}

// packages/report/dist/standards/clear.js
var clear = {
  id: "clear",
  title: "CLEAR (58 items)",
  source: "Kocak et al., Insights Imaging 2023;14:75",
  checked: "Numbers, order and topics of all items agree with the published checklist, which calls items 53 and 58 not essential.",
  items: [
    ...topic("Title and abstract", [
      [
        "1",
        "Title names radiomics and the technique",
        () => open("Does the title of the paper name radiomics, modality and aim?")
      ],
      ["2", "Structured summary", evidence.abstract],
      ["3", "Keywords", () => open("Do the keywords name radiomics and machine learning?")]
    ]),
    ...topic("Introduction", [
      ["4", "Scientific or clinical background", () => open("Which decision should the model support?")],
      ["5", "Why radiomics", () => open("Why should images carry what is looked for?")],
      ["6", "Objectives", ({ protocol }) => met("top", protocol.summary === "" ? protocol.title : protocol.summary)]
    ]),
    ...topic("Study design", [
      ["7", "Guidelines followed", () => met("standards", "TRIPOD+AI, CLEAR, METRICS.")],
      ["8", "Ethics", () => open("Approval, consent, protection of data?")],
      ["9", "Sample size", evidence.sampleSize],
      ["10", "Nature of the study", () => open("Retrospective or prospective, case\u2013control or cohort?")],
      ["11", "Eligibility", evidence.eligibility],
      ["12", "Flowchart of the pipeline", () => met("methods", "Drawn from the settings.")]
    ]),
    ...topic("Data", [
      ["13", "Source", () => open("Public or private data, and their time span?")],
      ["14", "Overlap with other studies", () => open("Were the same patients published before?")],
      ["15", "Split", evidence.split],
      ["16", "Imaging protocol", () => open("Scanners, phase, contrast, kernel, slice thickness?")],
      [
        "17",
        "Non-radiomic predictors defined",
        (run) => {
          const clinical = clinicalColumns(run);
          return clinical.length === 0 ? notApplicable("None in the cohort.") : met("patients", `${count(clinical.length, "variable")} with type, unit and time of measurement.`);
        }
      ],
      ["18", "Reference standard defined", evidence.outcome]
    ]),
    ...topic("Segmentation", [
      [
        "19",
        "How regions were outlined",
        ({ features: features2 }) => open(`How were the outlines made, and with which software?${features2.source === "images" ? " What was made of them is under methods." : ""}`)
      ],
      ["20", "Who outlined", evidence.readersOfOutlines]
    ]),
    ...topic("Pre-processing", [
      ["21", "Preprocessing", evidence.preprocessing],
      ["22", "Resampling", evidence.resampling],
      ["23", "Discretisation", evidence.discretisation],
      [
        "24",
        "Image types",
        ({ protocol, features: features2 }) => features2.source === "table" ? open("On which image types were the features of the table measured?") : met("methods", `${Object.keys(protocol.extraction.imageType).join(", ")}.`)
      ]
    ]),
    ...topic("Feature extraction", [
      ["25", "Extraction method", evidence.software],
      [
        "26",
        "Feature families",
        ({ protocol, features: features2 }) => features2.source === "table" ? open("Which families does the table hold?") : met("methods", `${Object.keys(protocol.extraction.featureClass).join(", ") || "all"}${protocol.deep === void 0 ? "" : ", deep features"}.`)
      ],
      ["27", "Number of features", (run) => met("methods", `${featureCount(run)} in all.`)],
      [
        "28",
        "Statement on remaining settings",
        ({ features: features2 }) => features2.source === "table" ? open("Did all other settings have the defaults of the software?") : met("methods", "Settings that are not named have the defaults of PyRadiomics.")
      ]
    ]),
    ...topic("Data preparation", [
      ["29", "Missing data", evidence.missing],
      ["30", "Class imbalance", evidence.imbalance],
      ["31", "Reliability of segmentation", evidence.repeatability],
      ["32", "Scaling", evidence.scaling],
      [
        "33",
        "Dimension reduction",
        ({ protocol }) => protocol.selection.length === 0 ? met("methods", "None.") : met("selection", `${protocol.selection.map(({ name }) => name).join(", ")}.`)
      ]
    ]),
    ...topic("Modelling", [
      ["34", "Algorithms", evidence.models],
      ["35", "Training and tuning", evidence.models],
      ["36", "Confounders", evidence.confounding],
      [
        "37",
        "Choice of the final model",
        ({ protocol, key }) => protocol.report.primary === void 0 ? met("methods", `The best on training data: ${key.candidate}.`) : met("methods", `Fixed in the protocol before the data were seen: ${key.candidate}.`)
      ]
    ]),
    ...topic("Evaluation", [
      ["38", "Testing", ({ splits }) => met("performance", splits.sentence)],
      ["39", "Measures", evidence.measures],
      ["40", "Uncertainty", evidence.uncertainty],
      ["41", "Statistical comparison", evidence.paired],
      ["42", "Comparison with non-radiomic and combined methods", evidence.comparator],
      ["43", "Interpretability", evidence.importance]
    ]),
    ...topic("Results", [
      ["44", "Baseline characteristics", evidence.baseline],
      ["45", "Patient flowchart", evidence.flow],
      ["46", "Feature statistics", evidence.importance],
      ["47", "Performance", evidence.measures],
      ["48", "Results beside non-radiomic and combined approaches", evidence.comparator]
    ]),
    ...topic("Discussion", [
      ["49", "Main findings", ({ key }) => met("top", key.sentence)],
      [
        "50",
        "Previous works",
        ({ protocol }) => (protocol.paper?.published.length ?? 0) > 0 ? met("paper", "Results of the study that this one follows stand beside ours.") : open("How do the results differ from earlier work?")
      ],
      ["51", "Practical implications", () => open("What would change for a patient?")],
      ["52", "Strengths and limitations", evidence.limitations]
    ]),
    ...topic("Open science", [
      ["53", "Images shared with outlines (not essential)", () => open("Will images and outlines be shared?")],
      ["54", "Features shared", () => open("Will features.csv of the run folder be shared?")],
      [
        "55",
        "Settings of pre-processing shared",
        () => open("Will the protocol file be shared? It holds every setting.")
      ],
      ["56", "Code of modelling shared", evidence.codeShared],
      ["57", "Final model shared", () => open("Will model.json of the run folder be shared?")],
      [
        "58",
        "Ready-to-use system shared (not essential)",
        () => open("Will model.json be shared so that radscore predict can use it as it is?")
      ]
    ])
  ]
};

// packages/report/dist/standards/metrics.js
var metricsWeights = [
  0.0368,
  0.0735,
  0.0919,
  0.0438,
  0.0292,
  0.0438,
  0.0292,
  0.0337,
  0.0225,
  0.0112,
  0.0622,
  0.0311,
  0.0415,
  0.02,
  0.02,
  0.03,
  0.02,
  0.0599,
  0.03,
  0.0352,
  0.0234,
  0.0176,
  0.0117,
  0.0293,
  0.0176,
  0.0375,
  0.0749,
  75e-4,
  75e-4,
  75e-4
];
var redundancy = /mrmr|correlation|lasso|elastic|pca|vif|rfe|boruta/;
var metrics = {
  id: "metrics",
  title: "METRICS (30 items)",
  source: "Kocak et al., Insights Imaging 2024;15:8",
  checked: "Numbers, order, topics and conditions of all items, and the weights of items 1 to 23, agree with the published tool; those of items 24 to 30 are from a second source and make the sum 1.",
  items: [
    ...topic("Study design", [
      [
        "1",
        "A radiomics or machine-learning checklist was followed",
        () => met("standards", "TRIPOD+AI and CLEAR are filled in below as far as the run can.")
      ],
      [
        "2",
        "Eligibility criteria describe a representative population",
        () => open("Which criteria let patients into the table, and do they represent the population of interest? The run knows only the exclusions it made.")
      ],
      [
        "3",
        "Reference standard of high quality, clearly defined",
        () => open("How was the outcome established (histology, imaging follow-up, by whom), and is that the standard of care?")
      ]
    ]),
    ...topic("Imaging data", [
      ["4", "More than one centre", evidence.multicentre],
      [
        "5",
        "The imaging is one that is used in clinical routine",
        () => open("Is the imaging protocol the clinical routine for this question?")
      ],
      [
        "6",
        "Acquisition protocol reported",
        () => open("Scanners, phase, contrast, tube voltage, kernel and slice thickness?")
      ],
      [
        "7",
        "Interval between imaging and reference standard",
        () => open("How long before the index date were the images taken?")
      ]
    ]),
    ...topic("Segmentation", [
      ["8", "Segmentation described", evidence.readersOfOutlines],
      [
        "9",
        "Automatic segmentation evaluated",
        () => open("If the segmentation was fully automatic: how was it evaluated? Otherwise not applicable.")
      ],
      [
        "10",
        "Test-set outlines by one reader or tool",
        () => open("Were the outlines of the test set made by a single reader or tool, as in use?")
      ]
    ]),
    ...topic("Image processing and feature extraction", [
      ["11", "Preprocessing appropriate and described", evidence.preprocessing],
      ["12", "Standardised extraction software", evidence.software],
      ["13", "Extraction parameters reported", evidence.settingsFile]
    ]),
    ...topic("Feature processing", [
      ["14", "Non-robust features removed", evidence.repeatability],
      [
        "15",
        "Redundant features removed",
        ({ protocol }) => {
          const steps = protocol.selection.filter(({ name }) => redundancy.test(name)).map(({ name }) => name);
          return steps.length > 0 ? met("selection", `By ${steps.join(", ")}.`) : notMet("No step of the selection removes redundant features.");
        }
      ],
      ["16", "Number of features fits the number of patients", dimensionality],
      [
        "17",
        "End-to-end deep learning tested for robustness",
        ({ protocol }) => protocol.deep === void 0 ? notApplicable("No deep features.") : notApplicable("Deep features enter as columns of a table; there is no end-to-end network.")
      ]
    ]),
    ...topic("Preparation for modelling", [
      ["18", "Data partitioned properly", partitioning],
      ["19", "Confounders handled", evidence.confounding]
    ]),
    ...topic("Metrics and comparison", [
      ["20", "Appropriate performance measures", evidence.measures],
      ["21", "Uncertainty considered", evidence.uncertainty],
      ["22", "Calibration assessed", evidence.calibration],
      [
        "23",
        "Uni-parametric imaging, or proof of its inferiority",
        ({ protocol, features: features2 }) => features2.source === "table" ? open("Are the features of one modality and one series, or was several shown to be better than one?") : met("methods", `One image a patient: ${protocol.images.modality}.`)
      ],
      ["24", "Compared with a non-radiomic approach", evidence.comparator],
      ["25", "Compared with simple or classical models", classicalModels]
    ]),
    ...topic("Testing", [
      ["26", "Internal testing", evidence.internal],
      ["27", "External testing", evidence.external]
    ]),
    ...topic("Open science", [
      ["28", "Data available", evidence.dataShared],
      ["29", "Code available", evidence.codeShared],
      ["30", "Model available", () => open("Will model.json be published with the paper?")]
    ])
  ]
};
function metricsScore(run) {
  const answers = answerItems(metrics, run).map(({ answer }, i) => ({
    status: answer.status,
    weight: metricsWeights[i]
  }));
  const weigh = (...statuses) => answers.reduce((sum, { status, weight }) => statuses.includes(status) ? sum + weight : sum, 0);
  const all = weigh("met", "not-met", "open");
  const answered = weigh("met", "not-met");
  return {
    answered: answers.filter(({ status }) => status === "met" || status === "not-met").length,
    applicable: answers.filter(({ status }) => status !== "not-applicable").length,
    score: answered === 0 ? null : weigh("met") / answered,
    range: all === 0 ? [0, 0] : [weigh("met") / all, weigh("met", "open") / all]
  };
}
function dimensionality(run) {
  const check = run.checks.find(({ number: number3 }) => number3 === 7);
  if (check === void 0 || check.verdict === "not-applicable")
    return open("Are there enough events for the number of features in the final model?");
  return check.verdict === "pass" ? met("checks", check.sentence) : notMet(check.sentence, "checks");
}
function partitioning(run) {
  const faults = run.checks.filter(({ number: number3, verdict }) => [3, 5].includes(number3) && (verdict === "fail" || verdict === "warn"));
  if (faults.length > 0)
    return notMet(faults.map(({ sentence }) => sentence).join(" "), "checks");
  return met("methods", `${run.splits.sentence} In the honest order every step is fitted on training patients only.`);
}
function classicalModels({ protocol, comparators, cohort }) {
  if (comparators.some(({ name, performance }) => name === "clinical" && performance.length > 0))
    return met("comparators", "A regression on clinical variables alone, compared on the same patients.");
  if (cohort.outcome.kind === "binary")
    return met("performance", "The no-information rate (always the more frequent class) beside every accuracy.");
  const classical = Object.values(protocol.models).filter(({ name }) => /logistic|cox|lda|linear/.test(name));
  return classical.length > 0 ? met("performance", "A classical regression model is among the models.") : notMet("No classical regression model is among the models.");
}

// packages/report/dist/standards/tripod-ai-methods.js
var tripodMethods = topic("Methods", [
  ["5a", "Sources of the data, why these, how representative", () => open("Which source, and whom does it represent?")],
  ["5b", "Dates of accrual and follow-up", () => open("From when to when were patients seen and followed?")],
  ["6a", "Setting, number and place of centres", () => open("In which setting, how many centres, where?")],
  ["6b", "Eligibility", evidence.eligibility],
  ["6c", "Treatments and how they were handled", () => open("Which treatments did the patients receive?")],
  [
    "7",
    "Preparation of data and checks of quality",
    () => met("checks", "Types, codes, units and missing tokens were checked; findings are under checks.")
  ],
  ["8a", "Outcome: definition, horizon, how and when assessed", evidence.outcome],
  ["8b", "Who assessed the outcome", () => open("Does the outcome need judgement, and who assessed it?")],
  ["8c", "Blinding of outcome assessment", () => open("Did those who assessed the outcome know the predictors?")],
  [
    "9a",
    "Choice of initial predictors",
    (run) => met("methods", `All ${featureCount(run)} measured features${run.protocol.clinical.variables.length > 0 ? ` and ${count(run.protocol.clinical.variables.length, "clinical variable")} named in the protocol` : ""}.`)
  ],
  [
    "9b",
    "Predictors: definition, how and when measured",
    (run) => run.features.source === "table" ? open("How and when were the features measured? The run began from a table.") : met("methods", `Image features by their settings; ${count(clinicalColumns(run).filter(({ measured }) => measured === "before").length, "clinical variable")} known before the index date.`)
  ],
  ["9c", "Who assessed predictors that need judgement", evidence.readersOfOutlines],
  ["10", "Sample size", evidence.sampleSize],
  ["11", "Missing data", evidence.missing],
  ["12a", "How data were used and divided", evidence.split],
  ["12b", "Handling of predictors: form, scaling, transformation", evidence.scaling],
  ["12c", "Type of model, all steps of building, tuning, internal validation", evidence.models],
  ["12d", "Heterogeneity between clusters", evidence.clusters],
  ["12e", "Measures and plots of performance, comparison of models", evidence.measures],
  ["12f", "Updating of the model after evaluation", () => notApplicable("No model was updated.")],
  ["12g", "How predictions were calculated for the evaluation", evidence.modelFile],
  ["13", "Class imbalance", evidence.imbalance],
  ["14", "Fairness", () => open("Was performance looked at in groups (sex, age, ethnicity, centre), and why these?")],
  [
    "15",
    "Output of the model, classes and thresholds",
    ({ cohort, key, candidates }) => {
      const rule = candidates.find(({ id }) => id === key.candidate)?.honest.threshold.rule ?? "none";
      return met("methods", `${cohort.outcome.kind === "binary" ? `Probability of ${cohort.endpoint.positive}` : "Risk score with survival at horizons"}; cut-off: ${rule}.`);
    }
  ],
  ["16", "Differences between development and evaluation data", evidence.setsCompared],
  ["17", "Ethical approval and consent", () => open("Committee, number, consent or its waiver?")]
]);

// packages/report/dist/standards/tripod-ai.js
var tripodAi = {
  id: "tripod-ai",
  title: "TRIPOD+AI (27 items in 52 parts)",
  source: "Collins et al., BMJ 2024;385:e078378",
  checked: "Numbers, order and topics agree with the published checklist.",
  items: [
    ...topic("Title and abstract", [
      [
        "1",
        "Title: development or evaluation of a prediction model, population, outcome",
        () => open("Does the title say that a model was developed or evaluated, in whom, for which outcome?")
      ],
      ["2", "Abstract by the checklist for abstracts", evidence.abstract]
    ]),
    ...topic("Introduction", [
      [
        "3a",
        "Clinical context, rationale, existing models",
        () => open("Is the question diagnostic or prognostic, why is a model needed, and which models exist?")
      ],
      [
        "3b",
        "Target population, purpose in the pathway of care, users",
        () => open("For which decision, in which patients, used by whom?")
      ],
      [
        "3c",
        "Known inequalities in health between sociodemographic groups",
        () => open("Which inequalities between groups are known for this disease and its care?")
      ],
      [
        "4",
        "Objectives: development, evaluation or both",
        ({ splits }) => met("top", splits.external.length > 0 ? "Development, and evaluation in an external cohort." : "Development with internal evaluation.")
      ]
    ]),
    ...tripodMethods,
    ...topic("Open science", [
      ["18a", "Funding", () => open("Who paid for the study, and what part did they have in it?")],
      ["18b", "Conflicts of interest", () => open("Which interests and finances have the authors to declare?")],
      [
        "18c",
        "Protocol",
        () => open("Where can the protocol file of the run be had? Its settings and hash are under provenance.")
      ],
      ["18d", "Registration", () => open("In which register and under which number, or was the study not registered?")],
      ["18e", "Sharing of data", evidence.dataShared],
      ["18f", "Sharing of the code of the analysis", evidence.codeShared]
    ]),
    ...topic("Patient and public involvement", [
      [
        "19",
        "Involvement of patients and the public, or its absence",
        () => open("Were patients involved in design, conduct, reporting or dissemination?")
      ]
    ]),
    ...topic("Results", [
      ["20a", "Flow of participants, with and without the outcome; follow-up", evidence.flow],
      ["20b", "Characteristics of participants, treatments, missing data", evidence.baseline],
      ["20c", "Evaluation data compared with development data", evidence.setsCompared],
      [
        "21",
        "Participants and events in each analysis",
        ({ cohort }) => met("performance", `${cohort.patients.length} patients, ${cohort.endpoint.events} events; n and events in every row of the tables.`)
      ],
      ["22", "The full model, so that others can predict with it", evidence.modelFile],
      ["23a", "Performance with confidence intervals, in key groups too", evidence.performanceInGroups],
      [
        "23b",
        "Heterogeneity of performance between clusters",
        (run) => run.protocol.split.kind === "by-column" ? evidence.external(run) : evidence.clusters(run)
      ],
      ["24", "Results of updating the model", () => notApplicable("No model was updated.")]
    ]),
    ...topic("Discussion", [
      [
        "25",
        "Interpretation, with fairness, objectives and earlier studies",
        ({ comparators }) => comparators.length > 0 ? open("What do the key result and its comparators mean beside earlier studies, and is the model fair?") : notMet("Without a comparator the worth of the result cannot be judged.", "comparators")
      ],
      ["26", "Limitations and their effect on bias and uncertainty", evidence.limitations],
      [
        "27a",
        "Poor or missing input in use",
        () => met("reproduce", "radscore predict names missing inputs, fills them in as in training, and warns of values and spacings outside the training range.")
      ],
      [
        "27b",
        "What users have to do, and with which expertise",
        () => open("Who outlines the regions in use, and how are they trained?")
      ],
      ["27c", "Next steps of research", () => open("Which studies must come before use?")]
    ])
  ]
};

// packages/report/dist/standards/index.js
var standards = [tripodAi, clear, metrics];

// packages/report/dist/tables/standards.js
var statusWords = {
  met: "reported",
  "not-met": "not met",
  open: "open question",
  "not-applicable": "not applicable"
};
function standardTable(standard, run) {
  const rows = answerItems(standard, run);
  return {
    name: standard.id,
    title: standard.title,
    columns: ["Item", "Topic", "Asks", "Status", "Evidence or question", "Where in the report"],
    rows: rows.map(({ item, answer }) => [
      item.id,
      item.topic,
      item.asks,
      statusWords[answer.status],
      answer.text,
      "anchor" in answer && answer.anchor !== void 0 ? `report.html#${answer.anchor}` : ""
    ]),
    headings: 6
  };
}

// packages/report/dist/html/sections/standards.js
function standardsSection({ run }) {
  const parts = standards.map((standard) => ({
    id: standard.id,
    title: standard.title,
    content: standardHtml(standard, run)
  }));
  return {
    id: "standards",
    title: "Reporting standards",
    newPage: true,
    content: html`<p>Filled in as far as the run itself can. Open questions are for the authors: only they know the answer.</p>
${parts.map(({ id, title, content }) => part(id, title, content))}`,
    parts
  };
}
function standardHtml(standard, run) {
  const rows = answerItems(standard, run);
  const count2 = (status) => rows.filter(({ answer }) => answer.status === status).length;
  const shown2 = rows.map(({ item, answer }) => ({
    number: item.id,
    about: item.asks,
    badge: badges[answer.status],
    verdict: statusWords[answer.status],
    finding: html`${answer.text}${"anchor" in answer && answer.anchor !== void 0 ? html` <a href="#${answer.anchor}">See ${placeTitle(answer.anchor)}</a>` : null}`
  }));
  return html`<p>${count2("met")} of ${rows.length} items reported, ${count2("not-met")} not met, ${count2("open")} open, ${count2("not-applicable")} not applicable.${standard.id === "metrics" ? scoreSentence(run) : ""}</p>
${badgeTable(standard.title, ["Item", "Asks", "Status", "Evidence, or question to the authors"], shown2)}
<div class="notes"><p>${standard.source}. ${standard.checked} The wording is ours. As a table: tables/${standard.id}.csv.</p></div>`;
}
function placeTitle(anchor) {
  return anchor === "top" ? "key result" : anchor;
}
var badges = {
  met: "pass",
  "not-met": "fail",
  open: "warn",
  "not-applicable": ""
};
function scoreSentence(run) {
  const { answered, applicable, score, range: range2 } = metricsScore(run);
  const percent = (value2) => `${formatFixed(100 * value2, 1)}%`;
  if (score === null)
    return " No item is answered, so there is no score.";
  return ` METRICS score over the ${answered} of ${applicable} applicable items that are answered: ${percent(score)}. With the open items the final score lies between ${percent(range2[0])} (all no) and ${percent(range2[1])} (all yes).`;
}

// packages/report/dist/html/style.js
var style = `
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
.scroll { overflow-x: auto; margin: 1.5rem 0 .25rem; -webkit-overflow-scrolling: touch; background: linear-gradient(to right, #fff 60%, #fff0) left / 2rem 100% no-repeat local, linear-gradient(to left, #fff 60%, #fff0) right / 2rem 100% no-repeat local, linear-gradient(to right, #00000026, #0000) left / .6rem 100% no-repeat, linear-gradient(to left, #00000026, #0000) right / .6rem 100% no-repeat; }
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
figure svg { display: block; width: 100%; max-width: 27rem; height: auto; }
figure.wide .scroll svg { width: auto; max-width: none; }
figcaption { font-size: .8rem; line-height: 1.45; color: var(--muted); margin-top: .4rem; max-width: 44rem; }
figcaption b { color: var(--ink); }
.badge { display: inline-block; font-size: .74rem; font-weight: 600; white-space: nowrap; color: var(--muted); }
.badge::before { content: "\u25CB "; }
.badge.pass { color: var(--pass); } .badge.pass::before { content: "\u25CF "; }
.badge.warn { color: var(--warn); } .badge.warn::before { content: "\u25B2 "; }
.badge.fail { color: var(--fail); } .badge.fail::before { content: "\u25A0 "; }
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
}
@page { size: A4; margin: 16mm 14mm 18mm; }
@media print {
  body { font-size: 10pt; line-height: 1.4; }
  main, header, footer, nav { max-width: none; padding-left: 0; padding-right: 0; }
  h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 11.5pt; }
  h2, h3, h4 { break-after: avoid; }
  .scroll { background: none; }
  section.page { break-before: page; }
  section.page > h2 { margin-top: 0; }
  figure, .key, tr, .notes { break-inside: avoid; }
  .notes { break-before: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table { font-size: 7.4pt; width: 100%; }
  th, td { white-space: normal; padding: .15rem .3rem; min-width: 0 !important; }
  .name, .long { overflow-wrap: anywhere; }
  .name { min-width: 26mm !important; }
  .figures { grid-template-columns: 1fr 1fr; gap: 5mm; }
  figure svg, figure.wide .scroll svg { max-width: 100%; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  a { color: inherit; text-decoration: none; }
}
`;

// packages/report/dist/html/page.js
function reportPage(run, tables, figures2) {
  const writer = createWriter(run, tables, figures2);
  const sections = [
    patientsSection,
    methodsSection,
    resultsSection,
    checksSection,
    limitationsSection,
    standardsSection,
    provenanceSection,
    reproduceSection
  ].map((write) => write(writer));
  const references2 = {
    id: "references",
    title: "References",
    content: html`<ol class="references">${writer.bibliography().map((entry, i) => html`<li id="ref-${i + 1}">${entry}</li>`)}</ol>`
  };
  const all = [...sections, references2];
  const title = run.protocol.report.title ?? run.protocol.title;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="generator" content="radscore ${run.provenance.radscore}">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
${overview(run)}
${contents(all)}
<main>
${all.map(sectionHtml)}</main>
<footer><p><b>${researchUseOnly}</b></p><p>Written by radscore ${run.provenance.radscore}. <a href="#top">To the top</a></p></footer>
</body>
</html>
`.markup;
}
function contents(sections) {
  const link = (id, title) => html`<a href="#${id}">${title}</a>`;
  return html`<nav aria-label="Contents"><h2>Contents</h2><ol>${sections.map(({ id, title, parts = [] }) => html`<li>${link(id, title)}${parts.length === 0 ? null : html`<ol>${parts.map((own) => html`<li>${link(own.id, own.title)}</li>`)}</ol>`}</li>`)}</ol></nav>`;
}
function sectionHtml({ id, title, content, newPage }) {
  return html`<section id="${id}"${newPage ? html` class="page"` : null}>
<h2>${title}</h2>
${content}
</section>
`;
}

// packages/report/dist/study-figures/candidate-groups.js
function candidateGroups(run) {
  const fitted = fittedCandidates(run);
  const count2 = (of) => new Set(fitted.map(of)).size;
  const signatures = count2(({ signature }) => signature);
  const variants = count2(({ variant }) => variant);
  const models = count2(({ model }) => model);
  const keyOf = (candidate) => {
    const parts = [];
    if (signatures > 1 && (models > 1 || variants > 1))
      parts.push(candidate.signature);
    if (variants > 1 && models > 1)
      parts.push(candidate.variant);
    return parts.join(" \xB7 ");
  };
  const labelOf = (candidate) => {
    if (models > 1)
      return modelTitle(run, candidate.model);
    if (variants > 1)
      return candidate.variant;
    return signatures > 1 ? candidate.signature : modelTitle(run, candidate.model);
  };
  const groups = /* @__PURE__ */ new Map();
  for (const candidate of fitted) {
    const members2 = groups.get(keyOf(candidate)) ?? [];
    members2.push({ label: labelOf(candidate), candidate });
    groups.set(keyOf(candidate), members2);
  }
  return [...groups].map(([name, members2]) => ({ name, members: members2 }));
}
function inParts(group, most) {
  const { members: members2, name } = group;
  const parts = Math.ceil(members2.length / most);
  if (parts <= 1)
    return [group];
  const size = Math.ceil(members2.length / parts);
  return Array.from({ length: parts }, (_, k) => ({
    name: `${name}${name === "" ? "" : ", "}${k + 1} of ${parts}`,
    members: members2.slice(k * size, (k + 1) * size)
  })).filter((part2) => part2.members.length > 0);
}

// packages/report/dist/study-figures/predictions.js
function predictionsOn(run, order, set) {
  const { patients, outcome } = run.cohort;
  const place = new Map(patients.map(({ id }, i) => [id, i]));
  const own = order.predictions.filter((each) => each.set === set && place.has(each.id) && Number.isFinite(each.value));
  const at = own.map(({ id }) => place.get(id));
  return {
    ids: own.map(({ id }) => id),
    values: own.map(({ value: value2 }) => value2),
    thresholds: own.map(({ threshold }) => threshold ?? order.threshold.value),
    radScores: own.map(({ radScore }) => radScore),
    event: at.map((i) => outcome.kind === "binary" ? outcome.event[i] : outcome.status[i] === 1 ? 1 : 0),
    time: at.map((i) => outcome.kind === "survival" ? outcome.time[i] : 0)
  };
}
function hasBothClasses({ event }) {
  return event.includes(1) && event.includes(0);
}
function whereDefined(compute) {
  try {
    return compute();
  } catch (error) {
    if (isRadError(error))
      return void 0;
    throw error;
  }
}

// packages/report/dist/study-figures/report-figure.js
function reportFigure(definition, data, { place, caption, suffix = [] }) {
  const file = [definition.name, ...suffix.map(fileWord)].filter((word) => word !== "").join("-");
  return { file, place, caption, figure: definition.draw(data), data };
}
function fileWord(name) {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
}
function withDistinctFiles(figures2) {
  const seen = /* @__PURE__ */ new Map();
  return figures2.map((each) => {
    const count2 = (seen.get(each.file) ?? 0) + 1;
    seen.set(each.file, count2);
    return count2 === 1 ? each : { ...each, file: `${each.file}-${count2}` };
  });
}

// packages/report/dist/study-figures/binary.js
function binaryFigures(run) {
  const groups = candidateGroups(run);
  const sets = setsOf(run);
  const judged = sets.filter((set) => set !== "train");
  const each = (among, size, draw) => among.flatMap((set) => groups.flatMap((group) => inParts(group, size).flatMap((part2) => draw(run, part2, set) ?? [])));
  return [
    ...each([...judged, ...sets.filter((set) => set === "train")], 5, rocFigure),
    ...each(judged, 3, calibrationFigure),
    ...each(judged, 5, decisionFigure),
    ...confusionFigures(run, judged)
  ];
}
var thresholds = Array.from({ length: 80 }, (_, k) => (k + 1) / 100);
var replicates = 200;
function rocFigure(run, group, set) {
  const curves = members(run, group, set, (own, candidate, label) => whereDefined(() => {
    const { sensitivity, specificity } = rocCurve(own.values, own.event);
    const { auc, ci } = delong(own.values, own.event);
    const reported = estimateOf(candidate, set, "auc");
    return {
      name: label,
      fpr: Array.from(specificity, (value2) => 1 - value2).reverse(),
      tpr: Array.from(sensitivity).reverse(),
      auc: reported ?? { value: auc, ci },
      cutOff: cutOffPoint(own)
    };
  }));
  if (curves.length === 0)
    return void 0;
  return reportFigure(roc, { title: titleOf(group, set), curves }, {
    place: "performance",
    suffix: [set, group.name],
    caption: `ROC curves, ${phraseOf(group, set)}, honest order. Dots: the cut-off fixed on training data.`
  });
}
function calibrationFigure(run, group, set) {
  const { positive } = run.cohort.endpoint;
  const models = members(run, group, set, (own, candidate, label) => {
    if (own.values.some((value2) => value2 < 0 || value2 > 1))
      return void 0;
    return whereDefined(() => {
      const groups = Math.min(run.protocol.evaluation.calibrationGroups, Math.max(2, Math.floor(own.values.length / 8)));
      const smooth = whereDefined(() => smoothCalibration(own.values, own.event));
      const [intercept, slope, p] = ["calibrationIntercept", "calibrationSlope", "hosmerLemeshowP"].map((measure) => estimateOf(candidate, set, measure));
      return {
        name: label,
        bins: calibrationBins(own.values, own.event, { groups }).map(({ predicted, observed, ci }) => ({
          predicted,
          observed,
          ci
        })),
        predictions: own.values,
        events: own.event,
        ...smooth && { smooth: { predicted: Array.from(smooth.predicted), observed: Array.from(smooth.observed) } },
        ...intercept && { intercept },
        ...slope && { slope },
        ...p && { hosmerLemeshowP: p }
      };
    });
  });
  if (models.length === 0)
    return void 0;
  return reportFigure(calibration, { title: titleOf(group, set), positive, models }, {
    place: "performance",
    suffix: [set, group.name],
    caption: `Calibration, ${phraseOf(group, set)}, honest order: predicted against observed, with the distribution of predictions.`
  });
}
function decisionFigure(run, group, set) {
  const models = members(run, group, set, (own, { id }, label) => {
    if (own.values.some((value2) => value2 < 0 || value2 > 1))
      return void 0;
    return whereDefined(() => {
      const rng = createRng(`${run.protocol.evaluation.seed}/decision/${id}/${set}`);
      const points = decisionCurveBands(own.values, own.event, thresholds, { replicates, rng });
      return {
        name: label,
        treatAll: decisionCurve(own.values, own.event, thresholds).map(({ treatAll }) => treatAll),
        netBenefit: points.map(({ netBenefit }) => netBenefit),
        band: { lower: points.map(({ ci }) => ci[0]), upper: points.map(({ ci }) => ci[1]) }
      };
    });
  });
  if (models.length === 0)
    return void 0;
  const data = {
    title: titleOf(group, set),
    thresholds,
    treatAll: models[0].treatAll,
    models: models.map(({ treatAll: _, ...model }) => model)
  };
  return reportFigure(decisionCurves, data, {
    place: "performance",
    suffix: [set, group.name],
    caption: `Decision curves, ${phraseOf(group, set)}, honest order${models.length > theme.mostBands ? "" : ", with pointwise 95% bootstrap bands"}. At a threshold a model is of use only where its curve lies above both reference lines.`
  });
}
function confusionFigures(run, judged) {
  const key = keyCandidate(run);
  if (key === void 0)
    return [];
  const { positive, negative } = run.cohort.endpoint;
  const matrices = judged.flatMap((set) => {
    const { values, event, thresholds: cutOffs } = predictionsOn(run, key.honest, set);
    if (values.length === 0)
      return [];
    const cell2 = (kind, called) => values.filter((value2, i) => event[i] === kind && value2 >= cutOffs[i] === called).length;
    return [{ name: setPhrase(set), tp: cell2(1, true), fn: cell2(1, false), fp: cell2(0, true), tn: cell2(0, false) }];
  });
  if (matrices.length === 0)
    return [];
  return [
    reportFigure(confusion, { positive, negative, matrices }, {
      place: "performance",
      caption: `Confusion matrices of the key model (${key.signature}), honest order, at the cut-off fixed on training data (${key.honest.threshold.rule}).`
    })
  ];
}
function members(run, group, set, make) {
  return group.members.flatMap(({ candidate, label }) => {
    const own = predictionsOn(run, candidate.honest, set);
    if (!hasBothClasses(own))
      return [];
    const made = make(own, candidate, label);
    return made === void 0 ? [] : [made];
  });
}
function estimateOf({ honest }, set, measure) {
  return performanceOn(honest, set)?.measures[measure];
}
function cutOffPoint({ values, event, thresholds: cutOffs }) {
  const share = (kind) => {
    const own = [...values.keys()].filter((i) => event[i] === kind);
    return own.filter((i) => values[i] >= cutOffs[i]).length / own.length;
  };
  return { fpr: share(0), tpr: share(1) };
}
function titleOf({ name }, set) {
  return name === "" ? withCapital(setPhrase(set)) : `${name}, ${setPhrase(set)}`;
}
function phraseOf({ name }, set) {
  return name === "" ? setPhrase(set) : `${name}, ${setPhrase(set)}`;
}

// packages/report/dist/study-figures/cases.js
function caseFigures({ previews = [], cohort, protocol }) {
  if (previews.length === 0)
    return [];
  const names = regionNames(previews, Object.keys(protocol.regions));
  const tiles = previews.map(({ id, slice: slice2, regions, ...picture }) => ({
    title: `${id}, slice ${slice2}`,
    ...picture,
    outlines: names.map((name) => regions.find((region) => region.name === name)?.outline ?? [])
  }));
  const [unnamed = "region"] = Object.keys(protocol.regions);
  return [
    reportFigure(contactSheet, { regions: names.map((name) => name || unnamed), tiles }, {
      place: "patients",
      caption: `${previews.length} of ${cohort.patients.length} cases, spread evenly over the table, each in the axial slice with the largest cut through its first region, with 30 mm around it. An outline that does not follow the lesion, or a slice that shows another organ, means that image and mask do not belong together.`
    })
  ];
}
function regionNames(previews, order) {
  const shown2 = new Set(previews.flatMap(({ regions }) => regions.map(({ name }) => name)));
  return [...order.filter((name) => shown2.has(name)), ...[...shown2].filter((name) => !order.includes(name))];
}

// packages/report/dist/tables/selected-features.js
function selectedFeatures(run) {
  const groups = distinctSelections(run);
  const any = (has) => groups.some(({ kept }) => kept.some(has));
  const regions = new Set(groups.flatMap(({ kept }) => kept.map(({ region }) => region)));
  const withRegion = regions.size > 1 && groups.some(({ label, kept }) => kept.some(({ region }) => region !== label));
  const withSignature = groups.length > 1;
  const withCoefficient = any(({ coefficient }) => coefficient !== void 0);
  const withStability = any(({ stability }) => stability !== void 0);
  const last = groups[0]?.candidate.honest.selection.counts.at(-1)?.step;
  const number3 = (value2, digits) => formatFixed(value2 ?? null, digits);
  const rows = groups.flatMap(({ label, kept }) => kept.map((feature, rank) => [
    ...withSignature ? [label] : [],
    String(rank + 1),
    plainName(feature, label),
    feature.family,
    ...withRegion ? [feature.region || none] : [],
    significant(feature.score),
    ...withCoefficient ? [number3(feature.coefficient, 4)] : [],
    ...withStability ? [feature.stability === void 0 ? none : `${formatFixed(100 * feature.stability, 0)}%`] : []
  ]));
  return {
    name: "selected-features",
    title: "Selected features",
    columns: [
      ...withSignature ? ["Signature"] : [],
      "Rank",
      "Feature",
      "Family",
      ...withRegion ? ["Region"] : [],
      "Score",
      ...withCoefficient ? ["Coefficient"] : [],
      ...withStability ? ["Kept in resamples"] : []
    ],
    rows,
    headings: 3 + Number(withSignature) + Number(withRegion),
    notes: [
      `Selected on training data (honest order), in the order in which the last selector${last === void 0 ? "" : ` (${stepTitle(last)})`} took them, with its score${last?.endsWith("mrmr") ? ": the first is relevance alone, the others relevance beside redundancy with those above, so that they need not fall" : ""}.${withCoefficient ? " Coefficients are per standard deviation where features were standardised." : ""}`,
      ...rows.length === 0 ? ["No feature was kept."] : []
    ],
    data: {
      columns: [
        "candidate",
        "order",
        "rank",
        "feature",
        "region",
        "image_type",
        "family",
        "score",
        "coefficient",
        "stability"
      ],
      rows: fittedCandidates(run).flatMap((candidate) => ["honest", "published"].flatMap((order) => candidate[order].selection.kept.map((f, rank) => [
        candidate.id,
        order,
        rank + 1,
        f.name,
        f.region,
        f.imageType,
        f.family,
        f.score,
        f.coefficient ?? null,
        f.stability ?? null
      ])))
    }
  };
}
function plainName({ name, region }, label) {
  return region === label && name.startsWith(`${region}:`) ? name.slice(region.length + 1) : name;
}
function significant(value2) {
  if (value2 === null || !Number.isFinite(value2))
    return none;
  const digits = value2 === 0 ? 0 : 3 - Math.floor(Math.log10(Math.abs(value2)));
  return formatFixed(value2, Math.max(0, Math.min(6, digits)));
}
function distinctSelections(run) {
  const seen = /* @__PURE__ */ new Map();
  const labels = /* @__PURE__ */ new Set();
  for (const candidate of fittedCandidates(run)) {
    const { kept } = candidate.honest.selection;
    if (kept.length === 0)
      continue;
    const identity3 = `${candidate.signature}
${kept.map(({ name }) => name).join("\n")}`;
    if (seen.has(identity3))
      continue;
    const options = [
      candidate.signature,
      `${candidate.signature} \xB7 ${candidate.variant}`,
      `${candidate.signature} \xB7 ${candidate.variant} \xB7 ${modelTitle(run, candidate.model)}`
    ];
    const label = options.find((name) => !labels.has(name)) ?? candidate.id;
    labels.add(label);
    seen.set(identity3, { label, candidate, kept });
  }
  return [...seen.values()];
}

// packages/report/dist/study-figures/features.js
var cvMeasures = {
  mse: "Mean squared error",
  mae: "Mean absolute error",
  deviance: "Deviance",
  auc: "AUC",
  class: "Misclassification",
  C: "C-index"
};
var mostBars = 20;
function repeatabilityFigures({ readers }) {
  if (readers === void 0)
    return [];
  const { form, threshold, patients, features: features2 } = readers;
  const values = features2.flatMap(({ icc }) => icc.value === null ? [] : [icc.value]);
  const kept = features2.filter((feature) => feature.kept).length;
  return [
    reportFigure(iccHistogram, { form, threshold, values, missing: features2.length - values.length, patients: patients.length }, {
      place: "repeatability",
      caption: `${form} of ${features2.length} features between two readers of ${patients.length} patients; ${kept} are above ${threshold}.`
    })
  ];
}
function selectionFigures(run) {
  const key = keyCandidate(run);
  const figures2 = distinctSelections(run).flatMap(({ label, candidate }) => selectionOf(run, candidate, label));
  const matrix = run.key.figures.correlation;
  if (matrix !== void 0 && matrix.names.length > 1) {
    figures2.push(reportFigure(correlation, { measure: "Spearman's \u03C1", names: matrix.names, values: matrix.values }, {
      place: "selection",
      caption: `Correlation of the features kept by the key model (${key?.signature ?? ""}), over all patients.`
    }));
  }
  return [...figures2, ...radScoreFigures(run)];
}
function selectionOf(run, candidate, label) {
  const { cv, path, kept, formula: formula2, stability } = candidate.honest.selection;
  const figures2 = [];
  const place = "selection";
  const suffix = [label];
  if (cv !== void 0) {
    const caption = `Choice of the LASSO penalty by cross-validation, ${label}: mean and standard error over the folds.`;
    figures2.push(reportFigure(lassoCv, { title: label, ...cv, measure: cvMeasures[cv.measure] ?? cv.measure }, { place, caption, suffix }));
  }
  if (path !== void 0) {
    const caption = `LASSO coefficient path, ${label}.`;
    figures2.push(reportFigure(lassoPath, { title: label, ...path }, { place, caption, suffix }));
  }
  const printed = candidate.published.leaks.length > 0 ? candidate.published.selection.path : void 0;
  if (printed !== void 0 && JSON.stringify(printed) !== JSON.stringify(path)) {
    const title = `${label}, published order`;
    const caption = `LASSO coefficient path in the published order, ${label}: as the paper did it, with patients of the test set among those it was fitted on.`;
    figures2.push(reportFigure(lassoPath, { title, ...printed }, { place, caption, suffix: [...suffix, "published"] }));
  }
  const bars = formula2?.terms ?? kept.flatMap(({ name, coefficient }) => coefficient === void 0 ? [] : [{ name, coefficient }]);
  const largest = [...bars].sort((a, b) => Math.abs(b.coefficient) - Math.abs(a.coefficient)).slice(0, mostBars);
  if (largest.length > 0) {
    const rest = bars.length > largest.length ? ` The ${largest.length} largest of ${bars.length} are shown.` : "";
    figures2.push(reportFigure(contributions, {
      title: label,
      measure: "Coefficient",
      features: largest.map(({ name, coefficient }) => ({ name, value: coefficient }))
    }, { place, caption: `Contribution of each kept feature, ${label}.${rest}`, suffix }));
  }
  const shares2 = kept.flatMap(({ name, stability: share }) => share === void 0 ? [] : [{ name, share, kept: true }]);
  if (shares2.length > 0) {
    const features2 = [...shares2].sort((a, b) => b.share - a.share).slice(0, mostBars);
    const { repeats, folds } = candidate.nested ?? run.protocol.evaluation;
    const resamples = repeats * folds;
    const caption = `How often each kept feature was kept again when the selection was repeated on resamples of the training patients, ${label}.`;
    const data = { title: label, resamples, features: features2, ...stability && { index: stability } };
    figures2.push(reportFigure(selectionStability, data, { place, caption, suffix }));
  }
  return figures2;
}
function radScoreFigures(run) {
  if (run.cohort.outcome.kind !== "binary")
    return [];
  const { positive, negative } = run.cohort.endpoint;
  const key = keyCandidate(run);
  const scored2 = [key, ...run.candidates].find((each) => each?.honest.predictions.some(({ radScore }) => radScore !== void 0));
  if (scored2 === void 0)
    return [];
  const panels = setsOf(run).flatMap((set) => {
    const { radScores, event } = predictionsOn(run, scored2.honest, set);
    const of = (kind) => radScores.flatMap((value2, i) => value2 !== void 0 && event[i] === kind ? [value2] : []);
    const [without, having] = [of(0), of(1)];
    if (without.length + having.length === 0)
      return [];
    const test = whereDefined(() => mannWhitney(having, without));
    const groups = [
      { name: negative, values: without },
      { name: positive, values: having }
    ];
    return [{ name: setPhrase(set), groups, p: test?.p ?? null, test: "Mann-Whitney" }];
  });
  if (panels.length === 0)
    return [];
  return [
    reportFigure(scoreByGroup, { scoreLabel: "Rad-score", panels }, {
      place: "selection",
      caption: `Rad-score of patients with and without ${positive} (${scored2.signature}).`
    })
  ];
}

// packages/report/dist/study-figures/honesty.js
function honestyFigures(run) {
  const { name: measure } = primaryMeasure(run);
  const labels = candidateLabels(run);
  const { set } = run.key;
  const candidates = fittedCandidates(run).map((candidate) => ({
    name: labels.get(candidate.id) ?? candidate.id,
    ...bothOrders(run, candidate, set)
  }));
  const key = keyCandidate(run);
  const figures2 = [];
  if (candidates.length > 0) {
    figures2.push(reportFigure(publishedAndHonest, { measure, chance: 0.5, candidates }, {
      place: "honesty",
      caption: `${measure} with 95% CI of each candidate in the published and in the honest order of steps, ${setPhrase(set)}.`
    }));
  }
  if (key?.permuted !== void 0 && key.permuted.values.length > 0) {
    const { values, observed, p, permutations } = key.permuted;
    figures2.push(reportFigure(permutationControl, { measure, permuted: values, observed, p: p.value, chance: 0.5 }, {
      place: "honesty",
      caption: `Control with permuted outcomes: what the whole honest pipeline of the key model reaches on ${permutations} cohorts whose outcomes were shuffled.`
    }));
  }
  return figures2;
}

// packages/report/dist/study-figures/patients.js
function patientFlowFigure(run) {
  const { cohort } = run;
  const stages = [
    ["cohort", "Eligible"],
    ["endpoint", "With a known outcome"],
    ["images", "With images and features"]
  ];
  let n = cohort.enrolled;
  const steps = [{ label: "Patients in the table", n, excluded: reasonsOf(run, "cohort") }];
  for (const [i, [stage, label]] of stages.entries()) {
    const excluded = reasonsOf(run, stage);
    n -= excluded.reduce((sum, each) => sum + each.n, 0);
    const next = stages[i + 1];
    if (next !== void 0 && reasonsOf(run, next[0]).length === 0)
      continue;
    steps.push({
      label: next === void 0 ? "Analysed" : label,
      n,
      excluded: next === void 0 ? [] : reasonsOf(run, next[0])
    });
  }
  return reportFigure(patientFlow, { steps, groups: groupsOf(run) }, {
    place: "patients",
    caption: `Patient flow. ${run.splits.sentence}`
  });
}
function workflowFigure(run) {
  const { protocol, cohort, features: features2 } = run;
  const kept = new Set(fittedCandidates(run).flatMap(({ honest }) => honest.selection.kept.map(({ name }) => name))).size;
  const measured = features2.source === "images";
  const types = Object.keys(protocol.extraction.imageType);
  const stages = [
    {
      name: "Patients",
      lines: [count(cohort.patients.length, "patient"), `${cohort.endpoint.events} with ${cohort.endpoint.positive}`]
    },
    { name: "Regions", lines: measured ? Object.keys(protocol.regions).slice(0, 6) : [] },
    {
      name: "Features",
      lines: [
        count(featureCount(run), "feature"),
        ...measured ? [count(types.length, "image type"), ...describeSpacing(protocol)] : ["from a table"]
      ]
    },
    ...protocol.selection.length === 0 ? [] : [{ name: "Selection", lines: [...describeSelection(protocol), `${kept} kept in all`], fitted: true }],
    { name: "Models", lines: describeModels(run).slice(0, 6), fitted: true },
    {
      name: "Evaluation",
      lines: [
        count(run.splits.main.length, "split"),
        ...protocol.evaluation.repeats > 0 ? [`nested CV, ${protocol.evaluation.repeats} \xD7 ${protocol.evaluation.folds}`] : [],
        ...protocol.evaluation.bootstrap > 0 ? [`${protocol.evaluation.bootstrap} bootstrap samples`] : []
      ]
    }
  ];
  return reportFigure(workflow, { stages: stages.filter(({ lines }) => lines.length > 0) }, {
    place: "pipeline",
    caption: "The pipeline. Marked steps are fitted to patients; in the honest order they see training patients only."
  });
}
function reasonsOf({ cohort }, stage) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const exclusion of cohort.exclusions) {
    if (exclusion.stage === stage)
      counts2.set(exclusion.reason, (counts2.get(exclusion.reason) ?? 0) + 1);
  }
  return [...counts2].map(([reason, n]) => ({ reason, n }));
}
function groupsOf({ splits, cohort }) {
  const { outcome, endpoint } = cohort;
  const place = new Map(cohort.patients.map(({ id }, i) => [id, i]));
  const isEvent = (id) => {
    const i = place.get(id);
    return i !== void 0 && (outcome.kind === "binary" ? outcome.event[i] : outcome.status[i]) === 1;
  };
  const group = (label, ids) => ({
    label,
    n: ids.length,
    details: [`${ids.filter(isEvent).length} with ${endpoint.positive}`]
  });
  const single = splits.main.length === 1;
  const inside = single ? [] : [...new Set(splits.main.flatMap(({ test }) => test))];
  return [
    ...single ? [group("Training set", splits.main[0].train), group("Test set", splits.main[0].test)] : [group(`Cross-validation, ${splits.main.length} folds`, inside)],
    ...splits.external.length > 0 ? [group("External set", splits.external)] : []
  ];
}

// packages/report/dist/run/describe-regression.js
function regressionLabel(run, { variable, level }) {
  if (variable === "prediction")
    return "Prediction of the key model (per SD)";
  if (variable === "rad-score")
    return "Rad-score (per SD)";
  return columnLabel(run, level === void 0 ? variable : `${variable}=${level}`);
}
function isMultivariable({ rows }) {
  return new Set(rows.map(({ variable }) => variable)).size > 1;
}

// packages/report/dist/study-figures/regression.js
function regressionFigures(run) {
  const forests = run.regressions.filter(({ rows }) => rows.length > 0).map((table2) => forestOf(run, table2));
  const points = run.key.figures.nomogram;
  if (points === void 0)
    return forests;
  const predictors = points.predictors.map((axis) => ({ ...axis, name: columnLabel(run, axis.name) }));
  const model = keyCandidate(run);
  return [
    ...forests,
    reportFigure(nomogramFigure, { predictors, totalPoints: points.totalPoints, outcomes: points.outcomes }, {
      place: "regression",
      caption: `Nomogram of the key model (${model?.signature ?? ""}, ${model?.variant ?? ""}): read the points of each predictor off the top axis, add them, and read the result below the total. Research use only.`
    })
  ];
}
function forestOf(run, table2) {
  const { kind, set, rows } = table2;
  const measure = kind === "logistic" ? "OR" : "HR";
  const rowOf2 = (row, which) => {
    const found = row[which];
    if (found === void 0)
      return [];
    const label = regressionLabel(run, row);
    const p = (which === "univariate" ? row.univariateP : row.multivariableP)?.value ?? null;
    if (found.value === null)
      return [{ label, value: null, reason: found.reason, p }];
    return [{ label, value: found.value, ...found.ci && { ci: found.ci }, p }];
  };
  const sections = [
    { heading: "Univariate", rows: rows.flatMap((row) => rowOf2(row, "univariate")) },
    {
      heading: "Multivariable",
      rows: isMultivariable(table2) ? rows.flatMap((row) => rowOf2(row, "multivariable")) : []
    }
  ].filter((section) => section.rows.length > 0);
  const { positive } = run.cohort.endpoint;
  return reportFigure(forest, { measure, sections, below: `less ${positive}`, above: `more ${positive}` }, {
    place: "regression",
    suffix: [kind, set],
    caption: `${kind === "logistic" ? "Odds" : "Hazard"} ratios with 95% CI, ${setPhrase(set)}, on a logarithmic axis; right of 1 is more ${run.cohort.endpoint.positive}.`
  });
}

// packages/report/dist/figures/survival-group.js
function survivalGroup(name, time, event) {
  const curve2 = kaplanMeier(time, event);
  const median = survivalQuantile(curve2);
  const known = (values) => Array.from(values, (value2) => Number.isFinite(value2) ? value2 : null);
  return {
    name,
    n: curve2.n,
    events: curve2.totalEvents,
    time: Array.from(curve2.time),
    atRisk: Array.from(curve2.atRisk),
    censored: Array.from(curve2.censored),
    survival: Array.from(curve2.survival),
    lower: known(curve2.lower),
    upper: known(curve2.upper),
    median: { value: median.time, ci: [median.lower, median.upper] }
  };
}

// packages/report/dist/study-figures/clinical-markers.js
var reversed = " (\u2212)";
function clinicalMarkers(run, horizon) {
  const named3 = new Map(run.clinical.map((each) => [each.name, each.chosen]));
  const columns = clinicalColumns(run).filter(({ name, measured }) => measured === "before" && named3.has(name));
  const order = [...columns].sort((a, b) => Number(named3.get(b.name)) - Number(named3.get(a.name)));
  const training = trainingPatients(run);
  return order.flatMap((column) => plainMarkers(run, column)).map((marker) => {
    const { values, time, event } = knownOf(marker, training);
    const direction = whereDefined(() => timeDependentAuc(values, time, event, horizon).value) ?? 0.5;
    return direction < 0.5 ? turned(marker) : marker;
  });
}
function knownOf(marker, { ids, time, event }) {
  const values = ids.map((id) => marker.value(id));
  const rows = [...ids.keys()].filter((i) => values[i] !== null);
  return {
    ids: rows.map((i) => ids[i]),
    time: rows.map((i) => time[i]),
    event: rows.map((i) => event[i]),
    values: rows.map((i) => values[i])
  };
}
function plainMarkers(run, { name, type: type8, levels = [] }) {
  const patients = new Map(run.cohort.patients.map((each) => [each.id, each]));
  const cell2 = (id) => patients.get(id)?.values[name] ?? null;
  const marker = (label, of) => ({
    label,
    value: (id) => {
      const value2 = cell2(id);
      return value2 === null ? null : of(value2);
    }
  });
  if (type8 === "numeric" || type8 === "flag")
    return [marker(columnLabel(run, name), Number)];
  if (type8 !== "categorical")
    return [];
  const shown2 = levels.length === 2 ? levels.slice(1) : levels;
  return shown2.map((level) => marker(columnLabel(run, `${name}=${level}`), (value2) => Number(value2 === level)));
}
function turned({ label, value: value2 }) {
  return {
    label: `${label}${reversed}`,
    value: (id) => {
      const own = value2(id);
      return own === null ? null : -own;
    }
  };
}
function trainingPatients({ splits, cohort }) {
  const training = new Set(splits.main.length === 1 ? splits.main[0].train : splits.main.flatMap(({ test }) => test));
  const { patients, outcome } = cohort;
  const rows = [...patients.keys()].filter((i) => training.has(patients[i].id));
  return {
    ids: rows.map((i) => patients[i].id),
    time: rows.map((i) => outcome.kind === "survival" ? outcome.time[i] : 0),
    event: rows.map((i) => outcome.kind === "survival" && outcome.status[i] === 1 ? 1 : 0)
  };
}

// packages/report/dist/study-figures/survival.js
var mostVariables = 5;
function survivalFigures(run) {
  const sets = setsOf(run);
  const judged = sets.filter((set) => set !== "train");
  return [
    ...sets.flatMap((set) => riskGroupFigure(run, set) ?? []),
    ...judged.flatMap((set) => run.protocol.endpoint.horizons.flatMap((horizon) => rocsAtHorizon(run, set, horizon))),
    ...judged.flatMap((set) => overTime(run, set) ?? [])
  ];
}
function riskGroupFigure(run, set) {
  const key = keyCandidate(run);
  if (key === void 0)
    return void 0;
  const own = predictionsOn(run, key.honest, set);
  const high = own.values.map((value2, i) => value2 >= own.thresholds[i]);
  const groups = [
    { name: "Low risk", rows: [...high.keys()].filter((i) => !high[i]) },
    { name: "High risk", rows: [...high.keys()].filter((i) => high[i]) }
  ].filter(({ rows }) => rows.length > 0);
  if (groups.length === 0)
    return void 0;
  const { hazardRatio, logRankP } = performanceOn(key.honest, set)?.measures ?? {};
  const title = run.protocol.endpoint.title;
  return reportFigure(kaplanMeierFigure, {
    title: `${title}, ${setPhrase(set)}`,
    timeLabel: `Time (${unitOf(run)})`,
    outcomeLabel: title,
    groups: groups.map(({ name, rows }) => {
      const of = (values) => rows.map((i) => values[i]);
      return survivalGroup(name, of(own.time), of(own.event));
    }),
    logRankP: logRankP?.value ?? null,
    ...hazardRatio && { hazardRatio: { comparison: "high against low risk", estimate: hazardRatio } }
  }, {
    place: "performance",
    suffix: [set],
    caption: `Kaplan\u2013Meier curves of the risk groups of the key model, ${setPhrase(set)}, honest order, with 95% bands and numbers at risk. Cut-off: ${key.honest.threshold.rule}.`
  });
}
function rocsAtHorizon(run, set, horizon) {
  const key = keyCandidate(run);
  if (key === void 0)
    return [];
  const own = predictionsOn(run, key.honest, set);
  const score = curveAt(candidateLabels(run).get(key.id) ?? key.id, own.values, own, horizon);
  if (score === void 0)
    return [];
  const variables = clinicalMarkers(run, horizon).flatMap((marker) => {
    const known = knownOf(marker, own);
    return curveAt(marker.label, known.values, known, horizon) ?? [];
  });
  const parts = Math.max(1, Math.ceil(variables.length / mostVariables));
  const size = Math.ceil(variables.length / parts);
  const time = `${horizon} ${unitOf(run)}`;
  return Array.from({ length: parts }, (_, part2) => {
    const shown2 = variables.slice(part2 * size, (part2 + 1) * size);
    const turned2 = shown2.some(({ name }) => name.endsWith(reversed));
    const which = parts === 1 ? "" : `, ${part2 + 1} of ${parts}`;
    return reportFigure(timeDependentRoc2, {
      title: withCapital(`${run.cohort.endpoint.positive} within ${time}, ${setPhrase(set)}${which}`),
      horizon: time,
      curves: [score, ...shown2]
    }, {
      place: "performance",
      suffix: [set, String(horizon), ...part2 === 0 ? [] : [String(part2 + 1)]],
      caption: `Time-dependent ROC of the key model beside ${shown2.length === 0 ? "nothing else" : "clinical variables"} at ${time}, ${setPhrase(set)}${which}.${turned2 ? ` Variables that fall with risk in training are reversed${reversed}.` : ""}`
    });
  });
}
function curveAt(name, values, { time, event }, horizon) {
  return whereDefined(() => {
    const { sensitivity, specificity } = timeDependentRoc(values, time, event, horizon);
    const { value: value2, ci } = timeDependentAuc(values, time, event, horizon);
    return { name, fpr: Array.from(specificity, (each) => 1 - each), tpr: Array.from(sensitivity), auc: { value: value2, ci } };
  });
}
function overTime(run, set) {
  const key = keyCandidate(run);
  if (key === void 0)
    return void 0;
  const labels = candidateLabels(run);
  const rivals = fittedCandidates(run).filter(({ id, signature, model }) => id !== key.id && signature === key.signature && model === key.model);
  const curves = [key, ...rivals].slice(0, 4).flatMap((candidate) => {
    const own = predictionsOn(run, candidate.honest, set);
    const eventTimes = own.time.filter((_, i) => own.event[i] === 1);
    if (eventTimes.length < 5)
      return [];
    const [from, to] = [quantile(eventTimes, 0.15), quantile(eventTimes, 0.85)];
    const grid = Array.from({ length: 25 }, (_, k) => from + (to - from) * k / 24);
    const points = grid.flatMap((time) => {
      const found = whereDefined(() => timeDependentAuc(own.values, own.time, own.event, time));
      return found === void 0 ? [] : [{ time, ...found }];
    });
    if (points.length < 3)
      return [];
    return [
      {
        name: labels.get(candidate.id) ?? candidate.id,
        time: points.map(({ horizon }) => horizon),
        auc: points.map(({ value: value2 }) => value2),
        ...candidate === key && { lower: points.map(({ ci }) => ci[0]), upper: points.map(({ ci }) => ci[1]) }
      }
    ];
  });
  if (curves.length === 0)
    return void 0;
  return reportFigure(aucOverTime, { title: `AUC over time, ${setPhrase(set)}`, timeLabel: `Time (${unitOf(run)})`, curves }, {
    place: "performance",
    suffix: [set],
    caption: `Time-dependent AUC over follow-up, ${setPhrase(set)}, honest order; the band is the pointwise 95% interval of the key model.`
  });
}
function unitOf({ cohort }) {
  return cohort.outcome.kind === "survival" ? cohort.outcome.unit : "";
}

// packages/report/dist/study-figures/index.js
function studyFigures(run) {
  return withDistinctFiles([
    patientFlowFigure(run),
    ...caseFigures(run),
    workflowFigure(run),
    ...repeatabilityFigures(run),
    ...selectionFigures(run),
    ...run.cohort.outcome.kind === "binary" ? binaryFigures(run) : survivalFigures(run),
    ...honestyFigures(run),
    ...regressionFigures(run)
  ]);
}

// packages/report/dist/tables/cohort.js
function exclusionTable({ cohort }) {
  if (cohort.exclusions.length === 0)
    return void 0;
  return {
    name: "exclusions",
    title: "Patients left out",
    columns: ["Patient", "Stage", "Reason", "What happened"],
    rows: cohort.exclusions.map(({ id, stage, reason, sentence }) => [id, stage, reason, sentence]),
    headings: 4
  };
}
function missingTable(run) {
  const measured = new Set(run.features.names);
  const lacking = run.cohort.columns.filter(({ missing, role, name }) => missing.length > 0 && role !== "ignore" && !measured.has(name));
  if (lacking.length === 0)
    return void 0;
  const total = ({ missing }) => missing.reduce((sum, { count: count2 }) => sum + count2, 0);
  return {
    name: "missing-values",
    title: "Missing values",
    columns: ["Variable", "Present", "Missing", "Written as"],
    rows: lacking.map((column) => [
      columnLabel(run, column.name),
      String(column.present),
      String(total(column)),
      column.missing.map(({ token, count: count2 }) => `${token === "" ? "empty" : token} (${count2})`).join(", ")
    ]),
    headings: 1,
    notes: ["Counted over the rows of the cohort table, before exclusions."]
  };
}
function readerTable({ readers }) {
  if (readers === void 0)
    return void 0;
  const { cases } = readers;
  const several = new Set(cases.map(({ region }) => region)).size > 1;
  const open2 = cases.filter(({ adjudicate }) => adjudicate);
  const named3 = [...new Set(open2.map(({ id }) => id))];
  const asked = named3.length === 0 ? "No case reaches it." : `For adjudication: ${named3.join(", ")} (${open2.length} of ${cases.length}${several ? " outlines" : ""}).`;
  return {
    name: "readers",
    title: "Agreement of two readers, case by case",
    columns: ["Patient", ...several ? ["Region"] : [], "Dice", "Volume discrepancy", "To adjudicate"],
    rows: cases.map(({ id, region, dice, volumeDiscrepancy, adjudicate }) => [
      id,
      ...several ? [region] : [],
      formatFixed(dice, 3),
      `${formatFixed(100 * volumeDiscrepancy, 1)}%`,
      adjudicate ? "yes" : "no"
    ]),
    headings: several ? 2 : 1,
    emphasis: cases.flatMap(({ adjudicate }, row) => adjudicate ? [row] : []),
    notes: [`A volume discrepancy of 5% or more between the readers asks for a third opinion. ${asked}`]
  };
}
function repeatabilityTable({ readers }) {
  if (readers === void 0)
    return void 0;
  const { features: features2, form, threshold } = readers;
  const kept = features2.filter((feature) => feature.kept).length;
  return {
    name: "repeatability",
    title: "Repeatability of features",
    columns: ["Feature", `${form} (95% CI)`, "Kept"],
    rows: features2.map(({ name, icc, kept: isKept }) => [name, estimateCell(icc), isKept ? "yes" : "no"]),
    headings: 1,
    notes: [`${kept} of ${features2.length} features have ${form} above ${threshold}.`]
  };
}
function clinicalChoiceTable(run) {
  if (run.clinical.length === 0)
    return void 0;
  return {
    name: "clinical-variables",
    title: "Clinical variables that may enter",
    columns: ["Variable", "p", "Entered"],
    rows: run.clinical.map(({ name, p, chosen }) => [columnLabel(run, name), pCell(p), chosen ? "yes" : "no"]),
    headings: 1,
    notes: ["Chosen on training patients in the honest order."]
  };
}
function failureTable({ candidates }) {
  const failed = candidates.filter(({ failure }) => failure !== void 0);
  if (failed.length === 0)
    return void 0;
  return {
    name: "candidates-not-fitted",
    title: "Candidates that could not be fitted",
    columns: ["Candidate", "Code", "Reason"],
    rows: failed.map(({ id, failure }) => [id, failure.code, failure.message]),
    headings: 3
  };
}

// packages/report/dist/tables/comparisons.js
function comparatorTable(run) {
  if (run.comparators.length === 0)
    return void 0;
  const { key, name } = primaryMeasure(run);
  const at = ({ performance }) => performance.find(({ set }) => set === run.key.set) ?? performance[0];
  return {
    name: "comparators",
    title: "What the key model is compared with",
    columns: [
      "Comparator",
      "Patients",
      `${name} (95% CI)`,
      "Key model minus comparator",
      "p",
      "Beaten",
      "Undetermined"
    ],
    rows: run.comparators.map((comparator) => [
      comparator.title,
      String(at(comparator)?.n ?? 0),
      estimateCell(at(comparator)?.measures[key]),
      estimateCell(comparator.difference),
      pCell(comparator.differenceP),
      { yes: "yes", no: "not shown", worse: "no, it is better", unknown: "unknown" }[beats(comparator.difference)],
      String(comparator.undetermined)
    ]),
    headings: 1,
    notes: [
      "Beaten: the 95% interval of the difference, on the same patients, lies above 0. Undetermined: patients whose score is only known to lie in an interval because an input is missing.",
      ...run.comparators.map(({ title, sentence }) => `${title}: ${sentence}`)
    ]
  };
}
function pairedTable(run) {
  if (run.comparisons.length === 0)
    return void 0;
  const labels = candidateLabels(run);
  const { name } = primaryMeasure(run);
  const any = (of) => run.comparisons.some((each) => of(each) !== void 0);
  const [withNri, withIdi] = [any(({ nri }) => nri), any(({ idi }) => idi)];
  const label = (id) => labels.get(id) ?? id;
  return {
    name: "paired-comparisons",
    title: "Paired comparisons of models",
    columns: [
      "Set",
      "First",
      "Second",
      `Difference of ${name} (95% CI)`,
      "p",
      ...withNri ? ["NRI"] : [],
      ...withIdi ? ["IDI"] : []
    ],
    rows: run.comparisons.map(({ set, first, second, difference, p, nri, idi }) => [
      setTitle(set),
      label(first),
      label(second),
      estimateCell(difference),
      pCell(p),
      ...withNri ? [estimateCell(nri)] : [],
      ...withIdi ? [estimateCell(idi)] : []
    ]),
    headings: 3,
    notes: [
      `First minus second, honest order, on the same patients; ${name === "AUC" ? "DeLong's test" : "the difference of concordance"}. p values are not corrected for the number of comparisons (${run.comparisons.length}).`
    ]
  };
}

// packages/report/dist/tables/performance.js
function allFigures(run) {
  const rows = fittedCandidates(run).flatMap((candidate) => ["honest", "published"].flatMap((order) => candidate[order].performance.flatMap(({ set, n, events, measures }) => Object.entries(measures).map(([measure, found]) => [
    candidate.signature,
    candidate.variant,
    candidate.model,
    order,
    set,
    n,
    events,
    measure,
    ...estimateColumns(found)
  ]))));
  return {
    columns: ["signature", "variant", "model", "order", "set", "patients", "events", "measure", ...estimateHeader],
    rows
  };
}
function performanceTables(run) {
  const { positive, negative } = run.cohort.endpoint;
  if (run.cohort.outcome.kind === "survival")
    return survivalTables(run);
  const named3 = `Positive class: ${positive}; the other: ${negative}.`;
  return [
    {
      ...figuresTable(run, "performance", "Discrimination and calls", [
        ["AUC (95% CI)", ({ measures }) => estimateCell(measures.auc)],
        ["SE", ({ measures: { auc } }) => auc?.value == null ? "\u2013" : valueCell({ value: auc.se ?? Number.NaN })],
        ...shares(["Sensitivity", "sensitivity"], ["Specificity", "specificity"], ["PPV", "ppv"], ["NPV", "npv"])
      ]),
      notes: [
        `${named3} AUC by DeLong's method; proportions with exact intervals at the cut-off of each model, which was fixed on training data.`
      ],
      data: allFigures(run)
    },
    {
      ...figuresTable(run, "accuracy", "Accuracy beside what no information gives", [
        ...shares(["Accuracy", "accuracy"]),
        ["No-information rate", ({ measures }) => valueCell(measures.noInformationRate)],
        ...shares(["Balanced accuracy", "balancedAccuracy"], ["MCC", "mcc"], ["F1", "f1"])
      ]),
      notes: [
        `${named3} The no-information rate is the accuracy of always saying the more frequent class: an accuracy that is not above it tells nothing.`
      ]
    },
    {
      ...figuresTable(run, "calibration", "Calibration", [
        ["Hosmer\u2013Lemeshow p", ({ measures }) => pCell(measures.hosmerLemeshowP)],
        ...shares(["Slope", "calibrationSlope"], ["Intercept", "calibrationIntercept"], ["Brier score", "brier"])
      ]),
      notes: [
        "Perfect calibration has slope 1 and intercept 0; a slope below 1 means predictions that are too extreme. A large Hosmer\u2013Lemeshow p is no proof of calibration in a small sample."
      ]
    }
  ];
}
function survivalTables(run) {
  const horizons = run.protocol.endpoint.horizons;
  const unit2 = run.cohort.outcome.kind === "survival" ? run.cohort.outcome.unit : "";
  const event = `Event: ${run.cohort.endpoint.positive}.`;
  return [
    {
      ...figuresTable(run, "performance", "Discrimination", [
        ["Harrell's C (95% CI)", ({ measures }) => estimateCell(measures.cIndex)],
        ...horizons.map((horizon) => [
          `AUC at ${horizon} ${unit2}`,
          ({ measures }) => estimateCell(measures[`auc@${horizon}`])
        ])
      ]),
      notes: [
        `${event} Time-dependent AUC: cumulative cases against dynamic controls, weighted by the inverse probability of censoring.`
      ],
      data: allFigures(run)
    },
    {
      ...figuresTable(run, "risk-groups", "Risk groups and calibration", [
        ["HR, high against low risk", ({ measures }) => ratioCell(measures.hazardRatio)],
        ["Log-rank p", ({ measures }) => pCell(measures.logRankP)],
        ["Calibration slope", ({ measures }) => estimateCell(measures.calibrationSlope, 2)],
        ["Integrated Brier score", ({ measures }) => estimateCell(measures.integratedBrier)],
        ["of no predictor", ({ measures }) => valueCell(measures.referenceBrier)]
      ]),
      notes: [
        `${event} Risk groups by the cut-off fixed on training data. The slope is the Cox coefficient of the score: 1 where it is as strong as in training. The Brier score is the mean squared error of predicted survival over time, weighted for censoring: below that of no predictor (the Kaplan\u2013Meier curve of the training patients for everybody) the prediction is of use.`
      ]
    }
  ];
}
function shares(...measures) {
  return measures.map(([title, measure]) => [title, ({ measures: own }) => estimateCell(own[measure])]);
}
function figuresTable(run, name, title, columns) {
  const labels = candidateLabels(run);
  const entries = setsOf(run).flatMap((set) => fittedCandidates(run).flatMap(({ id, honest }) => {
    const performance = honest.performance.find((each) => each.set === set);
    return performance === void 0 ? [] : [{ id, set, performance }];
  }));
  return {
    name,
    title,
    columns: ["Set", "Candidate", "n (events)", ...columns.map(([heading]) => heading)],
    rows: entries.map(({ id, set, performance }) => [
      setTitle(set),
      labels.get(id) ?? id,
      `${performance.n} (${performance.events})`,
      ...columns.map(([, cell2]) => cell2(performance))
    ]),
    headings: 2,
    emphasis: entries.flatMap(({ id, set }, row) => id === run.key.candidate && set === run.key.set ? [row] : [])
  };
}

// packages/report/dist/tables/regression.js
function regressionTables(run) {
  const before = ({ kind, set }, i) => run.regressions.slice(0, i).filter((each) => each.kind === kind && each.set === set).length;
  return run.regressions.map((table2, i) => regressionTable(run, table2, before(table2, i)));
}
function regressionTable(run, table2, same) {
  const { kind, set, rows } = table2;
  const several = isMultivariable(table2);
  const ratio = kind === "logistic" ? "OR" : "HR";
  const value2 = (found) => estimateColumns(found)[0];
  return {
    name: `regression-${kind}-${set}${same === 0 ? "" : `-${same + 1}`}`,
    title: `${kind === "logistic" ? "Logistic" : "Cox"} regression, ${setPhrase(set)}`,
    columns: [
      "Variable",
      `Univariate ${ratio} (95% CI)`,
      "p",
      ...several ? [`Multivariable ${ratio} (95% CI)`, "p"] : []
    ],
    rows: rows.map((row) => [
      regressionLabel(run, row),
      ratioCell(row.univariate),
      pCell(row.univariateP),
      ...several ? [ratioCell(row.multivariable), pCell(row.multivariableP)] : []
    ]),
    headings: 1,
    notes: [
      `${ratio}: ${kind === "logistic" ? "odds" : "hazard"} ratio for ${run.cohort.endpoint.positive}, per unit of numeric variables where nothing else is said.${several ? " Variables without a multivariable ratio did not enter that model." : ""} p values are not corrected for the number of variables.`,
      ...set === "train" ? [
        "The model was fitted on these patients, so that its own ratio is flattered here; look at patients it had not seen."
      ] : []
    ],
    data: {
      columns: [
        "variable",
        "level",
        "model",
        "ratio",
        "ci_low",
        "ci_high",
        "standard_error",
        "method",
        "reason_missing",
        "p"
      ],
      rows: rows.flatMap((row) => [
        [row.variable, row.level ?? null, "univariate", ...estimateColumns(row.univariate), value2(row.univariateP)],
        ...row.multivariable === void 0 ? [] : [
          [
            row.variable,
            row.level ?? null,
            "multivariable",
            ...estimateColumns(row.multivariable),
            value2(row.multivariableP)
          ]
        ]
      ])
    }
  };
}

// packages/report/dist/tables/robustness.js
function robustnessTable(run) {
  const labels = candidateLabels(run);
  const { key, name } = primaryMeasure(run);
  const tried = fittedCandidates(run).filter(({ nested, optimism, permuted }) => nested ?? optimism ?? permuted);
  if (tried.length === 0)
    return void 0;
  return {
    name: "resampling",
    title: "Resampling of the whole pipeline",
    columns: [
      "Candidate",
      `Nested CV ${name}`,
      `Apparent ${name}`,
      "Optimism-corrected",
      "Permuted outcomes",
      "Permutation p"
    ],
    rows: tried.map(({ id, nested, optimism, permuted }) => [
      labels.get(id) ?? id,
      estimateCell(nested?.measures[key]),
      estimateCell(optimism?.apparent),
      estimateCell(optimism?.corrected),
      estimateCell(permuted?.mean),
      pCell(permuted?.p)
    ]),
    headings: 1,
    emphasis: tried.flatMap(({ id }, row) => id === run.key.candidate ? [row] : []),
    notes: [
      "Every data-driven step was repeated inside each resample. With permuted outcomes nothing can be learnt, so the value must lie about 0.5; anything else would be a leak."
    ]
  };
}

// packages/report/dist/tables/table-one.js
function tableOneByOutcome(run) {
  const { outcome, endpoint } = run.cohort;
  const event = outcome.kind === "binary" ? outcome.event : outcome.status.map((status) => status === 1 ? 1 : 0);
  return describe(run, {
    name: "table-1-by-outcome",
    title: `Patients by outcome`,
    groups: [endpoint.negative, endpoint.positive],
    groupOf: (i) => event[i] === 1 ? endpoint.positive : endpoint.negative,
    among: [...run.cohort.patients.keys()]
  });
}
function tableOneBySet(run) {
  const { main, external } = run.splits;
  const { patients } = run.cohort;
  const setOf = new Map(external.map((id) => [id, "External"]));
  if (main.length === 1) {
    for (const id of main[0].train)
      setOf.set(id, "Training");
    for (const id of main[0].test)
      setOf.set(id, "Test");
  } else {
    for (const { id } of patients)
      if (!setOf.has(id))
        setOf.set(id, "Cross-validation");
  }
  return grouped(run, "table-1-by-set", "Patients by set", setOf, ["Training", "Cross-validation", "Test", "External"]);
}
function tableOneBySite(run) {
  const sites = new Map(run.cohort.patients.flatMap(({ id, site }) => site === void 0 ? [] : [[id, site]]));
  const names = [...new Set(sites.values())].sort();
  return names.length > 12 ? void 0 : grouped(run, "table-1-by-site", "Patients by site", sites, names);
}
function grouped(run, name, title, groupOf, order) {
  const { patients } = run.cohort;
  const among = [...patients.keys()].filter((i) => groupOf.has(patients[i].id));
  const groups = order.filter((group) => among.some((i) => groupOf.get(patients[i].id) === group));
  if (groups.length < 2)
    return void 0;
  return describe(run, { name, title, groups, groupOf: (i) => groupOf.get(patients[i].id), among });
}
function describe(run, { name, title, groups, groupOf, among }) {
  const patients = among.map((i) => run.cohort.patients[i]);
  const clinical = clinicalColumns(run);
  const variables = clinical.filter(({ type: type8 }) => type8 !== "text" && type8 !== "date").map((column) => variableOf(column, columnLabel(run, column.name), patients));
  if (variables.length === 0)
    return void 0;
  const table2 = describeByGroup(variables, among.map(groupOf), { groups });
  const lines = formatTableOne(table2);
  const after = clinical.filter(({ measured }) => measured === "after");
  return {
    name,
    title,
    columns: [
      "Variable",
      `All (n\xA0=\xA0${among.length})`,
      ...table2.groups.map((g) => `${g.name} (n\xA0=\xA0${g.n})`),
      "p",
      "Test",
      "SMD"
    ],
    rows: lines.map(({ label, overall, groups: cells, p, test, smd }) => [label, overall, ...cells, p, test, smd]),
    headings: 1,
    notes: [
      "Mean \xB1 SD for variables judged normal by Shapiro-Wilk tests, otherwise median [quartiles]; n (%) for categories. SMD: standardised mean difference (of more than two groups, the mean of its size over pairs). Missing values are left out variable by variable.",
      ...after.length > 0 ? [
        `Measured after the index date, never a predictor: ${after.map((column) => column.label || column.name).join(", ")}.`
      ] : []
    ]
  };
}
function variableOf(column, label, patients) {
  const values = patients.map(({ values: own }) => own[column.name] ?? null);
  if (column.type === "numeric") {
    return {
      name: label,
      kind: "continuous",
      values: values.map((value2) => value2 === null ? Number.NaN : Number(value2))
    };
  }
  if (column.type === "flag") {
    const words2 = values.map((value2) => value2 === null ? null : Number(value2) === 1 ? "yes" : "no");
    return { name: label, kind: "categorical", values: words2, levels: ["no", "yes"] };
  }
  const words = values.map((value2) => value2 === null ? null : String(value2));
  const seen = [...new Set(words.filter((word) => word !== null))].sort();
  return { name: label, kind: "categorical", values: words, levels: column.levels ?? seen };
}

// packages/report/dist/tables/time-dependent-auc.js
function timeDependentAucTable(run) {
  const key = keyCandidate(run);
  const { horizons } = run.protocol.endpoint;
  const { outcome } = run.cohort;
  if (key === void 0 || outcome.kind !== "survival" || horizons.length === 0 || run.clinical.length === 0)
    return void 0;
  const name = candidateLabels(run).get(key.id) ?? key.id;
  const byHorizon = horizons.map((horizon) => clinicalMarkers(run, horizon));
  const entries = setsOf(run).flatMap((set) => {
    const own = predictionsOn(run, key.honest, set);
    const scores2 = new Map(own.ids.map((id, i) => [id, own.values[i]]));
    const score = { label: name, value: (id) => scores2.get(id) ?? null };
    const markers = [horizons.map(() => score), ...byHorizon[0].map((_, m) => byHorizon.map((each) => each[m]))];
    return markers.map((marker) => ({ set, ...rowOf(set, marker, own, horizons) }));
  });
  const { unit: unit2 } = outcome;
  return {
    name: "time-dependent-auc",
    title: "Time-dependent AUC of the score beside each clinical variable",
    columns: ["Set", "Marker", "Patients", ...horizons.map((horizon) => `AUC at ${horizon} ${unit2} (95% CI)`)],
    rows: entries.map(({ set, label, n, found }) => [
      setTitle(set),
      label,
      String(n),
      ...found.map((each) => estimateCell(each))
    ]),
    headings: 2,
    emphasis: entries.flatMap(({ label }, row) => label === name ? [row] : []),
    notes: [
      "Each variable by itself, on the patients in whom it is known; variables that fall with risk in training are reversed. Cumulative cases against dynamic controls, weighted by the inverse probability of censoring."
    ],
    data: {
      columns: ["set", "marker", "patients", "horizon", ...estimateHeader],
      rows: entries.flatMap(({ set, label, n, found }) => found.map((each, k) => [set, label, n, horizons[k], ...estimateColumns(each)]))
    }
  };
}
function rowOf(set, markers, own, horizons) {
  const found = horizons.map((horizon, k) => {
    const { values, time, event } = knownOf(markers[k], own);
    const auc = whereDefined(() => timeDependentAuc(values, time, event, horizon));
    if (auc === void 0)
      return { value: null, reason: `not defined at ${horizon} on this set (${set})` };
    return { value: auc.value, ci: auc.ci, se: auc.standardError, method: "cumulative/dynamic, IPCW" };
  });
  return { label: markers[0].label.replace(reversed, ""), n: knownOf(markers[0], own).ids.length, found };
}

// packages/report/dist/tables/index.js
function studyTables(run) {
  return [
    tableOneByOutcome(run),
    tableOneBySet(run),
    tableOneBySite(run),
    exclusionTable(run),
    missingTable(run),
    clinicalChoiceTable(run),
    readerTable(run),
    repeatabilityTable(run),
    selectedFeatures(run),
    ...performanceTables(run),
    timeDependentAucTable(run),
    failureTable(run),
    publishedAndHonestTable(run),
    robustnessTable(run),
    pairedTable(run),
    comparatorTable(run),
    ...regressionTables(run),
    paperTable(run),
    checksTable(run),
    ...standards.map((standard) => standardTable(standard, run))
  ].filter((table2) => table2 !== void 0);
}

// packages/report/dist/render-study.js
function renderStudy(run) {
  const tables = studyTables(run);
  const figures2 = studyFigures(run);
  return {
    files: {
      "report.html": reportPage(run, tables, figures2),
      ...Object.fromEntries(tables.map((table2) => [`tables/${table2.name}.csv`, formatCsv(fileTable(table2))])),
      ...Object.fromEntries(figures2.flatMap(({ file, figure: figure2, data }) => [
        [`figures/${file}.svg`, `${figure2.svg}
`],
        [`figures/${file}.json`, `${JSON.stringify(data)}
`]
      ]))
    }
  };
}
export {
  figures,
  renderStudy
};
