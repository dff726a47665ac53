import { canonicalJson } from '@radscore/core';
import { html } from '../markup.js';
import { part, type Section, type SectionWriter } from '../section.js';

/** Versions, seeds, hashes and settings behind this report. */
export function provenanceSection({ run }: SectionWriter): Section {
  const { provenance, protocol } = run;
  const rows: [string, string][] = [
    ['radscore', provenance.radscore],
    ...(provenance.node === undefined ? [] : [['Node', provenance.node] as [string, string]]),
    ...Object.entries(provenance.versions),
    ...Object.entries(provenance.seeds).map(([name, seed]): [string, string] => [`seed: ${name}`, String(seed)]),
    ['hash of the protocol', provenance.protocolHash],
    ['hash of the cohort', provenance.cohortHash],
    ...(provenance.featuresHash === undefined
      ? []
      : [['hash of the features', provenance.featuresHash] as [string, string]]),
    ...(provenance.encoder === undefined ? [] : [['encoder of deep features', provenance.encoder] as [string, string]]),
  ];
  const settings = JSON.stringify(JSON.parse(canonicalJson(protocol)), null, 2);
  return {
    id: 'provenance',
    title: 'Provenance',
    content: html`<dl class="list">${rows.map(([name, value]) => html`<dt>${name}</dt><dd><code>${value}</code></dd>`)}</dl>
<details><summary>All settings of the protocol, defaults included</summary><pre tabindex="0">${settings}</pre></details>`,
  };
}

/** The commands that make this report again, and that use its model. */
export function reproduceSection({ run }: SectionWriter): Section {
  const table = run.features.source === 'table';
  const clinical = run.clinical.filter(({ chosen }) => chosen).map(({ name }) => name);
  const values =
    clinical.length === 0 ? '' : ` --clinical ${clinical.map((name) => `${shellWord(name)}=...`).join(' ')}`;
  return {
    id: 'reproduce',
    title: 'How to reproduce',
    content: html`<p>With the run folder, whose protocol.json holds every setting, and the cohort table${table ? ' and table of features' : ''} whose hashes stand under <a href="#provenance">provenance</a>, and the same version of radscore:</p>
<pre tabindex="0">radscore study run run/protocol.json --cohort cohort.csv${table ? ' --features features.csv' : ''} --out again
radscore study compare run again</pre>
<p>A second run gives the same files to the last byte. To score a new patient with the key model:</p>
<pre tabindex="0">radscore predict --model run/model.json${table ? ' --features new-features.csv' : ` --image IMAGE --mask MASK${values}`}</pre>
${part(
  'files',
  'Files beside this report',
  html`<ul class="files">
<li><code>tables/</code>: every table as CSV, with more digits than are printed here.</li>
<li><code>figures/</code>: every figure as SVG, and its data as JSON to redraw it.</li>
<li><code>features.csv</code>, <code>predictions.csv</code>, <code>splits.json</code>, <code>selection.json</code>, <code>performance.json</code>, <code>provenance.json</code>, <code>model.json</code>.</li>
</ul>`,
)}`,
    parts: [{ id: 'files', title: 'Files beside this report' }],
  };
}

function shellWord(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
