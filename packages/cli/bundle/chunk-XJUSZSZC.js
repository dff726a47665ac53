import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);
import {
  parseRegion
} from "./chunk-CZF5W4GT.js";
import {
  matchNames
} from "./chunk-GO2TTPFV.js";
import {
  RadError,
  didYouMean,
  isRadError,
  toRadError
} from "./chunk-7UY37RIP.js";

// packages/study/dist/protocol/region-list.js
function regionsOfCase({ segments, regions }, names) {
  const used = usedNames({ segments, regions });
  const wanted = Object.entries(segments).filter(([name]) => used.has(name));
  const aliases = wanted.map(([name, { match, otherwise }]) => {
    const found = match.flatMap((pattern) => matching(pattern, names));
    if (found.length > 0)
      return { name, node: unionOf(found) };
    if (otherwise === "none" && names.length > 0)
      return { name, node: nothingOf(names[0]) };
    if (otherwise !== "none" && otherwise !== "error")
      return { name, node: parseRegion(otherwise) };
    if (names.length === 0)
      throw new RadError("RAD-MASK-EMPTY", { label: "any segment" });
    const values = { name, wanted: match.join(", "), known: names.join(", ") };
    throw new RadError("RAD-SEGMENT-ALIAS", values, { field: `segments.${name}` });
  });
  return [...aliases, ...Object.entries(regions).map(([name, text]) => ({ name, node: parseRegion(text) }))];
}
function checkRegions({ segments, regions }) {
  const known = [];
  for (const { name, text, field } of expressions({ segments, regions })) {
    for (const segment of text === void 0 ? [] : segmentNames(parsed(text, field))) {
      if (Object.keys(segments).length === 0 || known.includes(segment))
        continue;
      const hints = { suggestion: didYouMean(segment, known), known: known.join(", ") || "none before it" };
      throw new RadError("RAD-PROTOCOL-REFERENCE", { kind: "segment or region", name: segment, field, ...hints }, { field });
    }
    known.push(name);
  }
}
function usedNames(parts) {
  return new Set(expressions(parts).flatMap(({ text }) => text === void 0 ? [] : segmentNames(parseRegion(text))));
}
function expressions({ segments, regions }) {
  const aliases = Object.entries(segments).map(([name, { otherwise }]) => {
    const field = `segments.${name}`;
    return otherwise === "none" || otherwise === "error" ? { name, field } : { name, field, text: otherwise };
  });
  return [...aliases, ...Object.entries(regions).map(([name, text]) => ({ name, text, field: `regions.${name}` }))];
}
function parsed(text, field) {
  try {
    return parseRegion(text);
  } catch (error) {
    throw toRadError(error, { field });
  }
}
function segmentNames(node) {
  if ("segment" in node)
    return node.exact || /[*?]/.test(node.segment) ? [] : [node.segment];
  return node.arguments.flatMap((argument) => typeof argument === "number" ? [] : segmentNames(argument));
}
function matching(wanted, names) {
  try {
    return matchNames(wanted, names).map((i) => names[i]);
  } catch (error) {
    if (isRadError(error, "RAD-SEGMENT-UNKNOWN"))
      return [];
    throw error;
  }
}
function unionOf(names) {
  const nodes = [...new Set(names)].map((segment) => ({ segment, exact: true, at: 0 }));
  return nodes.length === 1 ? nodes[0] : { call: "union", arguments: nodes, at: 0 };
}
function nothingOf(segment) {
  const node = { segment, exact: true, at: 0 };
  return { call: "subtract", arguments: [node, node], at: 0 };
}

export {
  regionsOfCase,
  checkRegions
};
