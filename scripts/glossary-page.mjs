// Writes the codes of the glossary (from the families) and docs/glossary.md.
// Run with: node --import tsx --conditions=source scripts/glossary-page.mjs
import { writeFileSync } from 'node:fs';
import { families } from '../packages/radiomics/src/families/index.ts';

const codes = {};
for (const { name: family, features } of families)
  for (const { name, ibsi, aggregation } of features)
    if (ibsi) codes[`${family}_${aggregation ? name.replace(`_${aggregation}`, '') : name}`] = ibsi;
const lines = Object.entries(codes).map(
  ([name, code]) => `  ${/^[a-zA-Z_]\w*$/.test(name) ? name : `'${name}'`}: '${code}',`,
);
writeFileSync(
  new URL('../packages/radiomics/src/glossary/generated/codes.ts', import.meta.url),
  `/** Code of the IBSI of each feature that has one; written by scripts/glossary-page.mjs from the families. */\nexport const codes: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
);
const { glossaryMarkdown } = await import('../packages/radiomics/src/glossary/markdown.ts');
writeFileSync(new URL('../docs/glossary.md', import.meta.url), glossaryMarkdown());
