// Writes the figures of docs/robustness.md: stability of features on the phantom of known noise.
// Run with: node --import tsx --conditions=source scripts/robustness-page.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { figures } from '../packages/report/src/figures/index.ts';
import { featureStability } from '../packages/study/src/robustness/feature-stability.ts';
import { perturbPhantom, phantomNoise } from '../packages/study/src/testing/stability-phantom.ts';

const folder = new URL('../docs/images/', import.meta.url);
mkdirSync(folder, { recursive: true });
const analyses = [
  ['stability-noise', 'Noise of the strength of the images', { noise: 4, noiseLevel: phantomNoise }],
  ['stability-growth', 'Volume changed by 40 %', { growth: { fractions: [-0.4, 0.4] } }],
];
for (const [name, title, settings] of analyses) {
  const { cases, versions, threshold, features } = featureStability(await perturbPhantom(20, settings));
  const known = features.flatMap(({ name: feature, agreement: { value, ci } }) =>
    value === null ? [] : [{ name: feature, icc: value, ci }],
  );
  const { svg } = figures.featureStability.draw({
    title,
    cases: cases.length,
    versions,
    threshold,
    features: known,
    missing: features.length - known.length,
  });
  writeFileSync(new URL(`${name}.svg`, folder), `${svg}\n`);
}
