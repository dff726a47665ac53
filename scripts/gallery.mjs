// Draws every figure from example data into docs/gallery, as SVG and PNG, with a page that shows them. Run it with `npm run gallery`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svgToPng } from '../packages/host-node/src/report/index.js';
import { figures } from '../packages/report/src/figures/index.js';
import { examples } from '../packages/report/src/figures/testing/examples.js';

const out = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'gallery');
mkdirSync(out, { recursive: true });
const sections = [];
for (const [key, definition] of Object.entries(figures)) {
  const { name, summary } = definition;
  const { svg, alt } = definition.draw(examples[key]);
  writeFileSync(join(out, `${name}.svg`), svg);
  writeFileSync(join(out, `${name}.png`), await svgToPng(svg, { scale: 2 }));
  sections.push(`## ${name}\n${summary}\n\n![${alt.replaceAll(/[[\]\n]/g, ' ')}](${name}.svg)\n`);
}
const heading = `# Figures
Every figure that a study writes, drawn from simulated data. A figure is made from plain JSON (\`figures/*.json\` of a run), so that
it can be redrawn with any other tool; \`figures.<name>.draw(data)\` of \`@radscore/report\` draws it as here. Widths are those of a
journal's single column (85 mm).
`;
writeFileSync(join(out, 'README.md'), `${heading}\n${sections.join('\n')}`);
console.log(`${sections.length} figures in docs/gallery`);
