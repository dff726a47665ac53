import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);

// packages/cli/dist/commands/extract/flags.js
function choiceOf({ label, segment }) {
  return { ...label !== void 0 && { label }, ...segment !== void 0 && { segment } };
}
function leadingCells(own, asked, found) {
  const { label, segment } = found.segment === void 0 ? asked : found;
  return [
    ...own.map(([name, cell]) => [name, cell]),
    ...segment === void 0 ? [] : [["segment", segment]],
    ...label === void 0 ? [] : [["label", label]]
  ];
}

export {
  choiceOf,
  leadingCells
};
