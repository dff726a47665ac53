import { toJson } from '@radscore/core';
import { pageHead } from '../html/head.js';
import { html } from '../html/markup.js';
import type { ModelCard } from './model-card.js';
import { cardQuestions } from './questions.js';

interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

const open = 'For the maker of the device: the model file does not know.';

/** The files of a model card: Markdown, a page, and the data. Pure: the same card gives the same bytes. */
export function renderCard(card: ModelCard): Readonly<Record<string, string>> {
  return { 'model-card.md': markdown(card), 'model-card.html': page(card), 'model-card.json': `${toJson(card)}\n` };
}

function partsOf(card: ModelCard): Part[] {
  return [
    { title: 'Intended use', lines: [card.intendedUse, card.notice] },
    { title: 'Population', lines: [card.population] },
    { title: 'Model and output', lines: [card.model, card.output] },
    { title: 'Images', lines: [card.imaging ?? 'It reads no images.'] },
    {
      title: 'Performance',
      lines: [card.performance, ...(card.calibration === undefined ? [] : [card.calibration])],
    },
    {
      title: 'Elsewhere',
      lines:
        card.validations.length === 0
          ? ['No validation in another cohort was given.']
          : card.validations.flatMap(({ sentence, shift }) => [sentence, shift]),
    },
    { title: 'Known limits', lines: card.limits },
    {
      title: 'Change log',
      lines:
        card.changes.length === 0
          ? ['The model is as its study made it.']
          : card.changes.map(({ sentence }) => sentence),
    },
    {
      title: 'Versions',
      lines: [
        `Model file ${card.hash}.`,
        `${card.software}; components in sbom.cdx.json.`,
        ...Object.entries(card.taskDigests).map(([kind, digest]) => `Code of ${kind}: ${digest.slice(0, 16)}.`),
      ],
    },
  ];
}

function answered(card: ModelCard) {
  return cardQuestions.map(({ asked, question, answer }) => ({ asked, question, said: answer?.(card) ?? open }));
}

function markdown(card: ModelCard): string {
  const cell = (text: string) => escaped(text).replaceAll('|', '\\|');
  const parts = partsOf(card).map(
    ({ title, lines }) => `## ${title}\n\n${lines.map((line) => `- ${escaped(line)}`).join('\n')}\n`,
  );
  const inputs = card.inputs.map(({ name, range, meaning }) => `| ${cell(name)} | ${cell(range)} | ${cell(meaning)} |`);
  const questions = answered(card).map(
    ({ asked, question, said }) => `| ${cell(asked)} | ${cell(question)} | ${cell(said)} |`,
  );
  return [
    `# Model card: ${escaped(card.title)}`,
    '',
    '**For research use only.**',
    '',
    ...parts,
    '## Inputs',
    '',
    '| Input | Range in training | Measures |',
    '|---|---|---|',
    ...inputs,
    '',
    '## Questions of standards and regulators',
    '',
    '| Asked by | Question | Answer |',
    '|---|---|---|',
    ...questions,
    '',
  ].join('\n');
}

/** Names of columns and sites come from tables: they make no markup. */
function escaped(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[\\`*_[\]<>#]/g, (sign) => `\\${sign}`);
}

function page(card: ModelCard): string {
  return html`${pageHead(`Model card: ${card.title}`)}<header id="top"><p class="use">For research use only. Not a medical device; not for decisions about patients.</p>
<h1>Model card: ${card.title}</h1></header>
<main>
${partsOf(card).map(({ title, lines }) => html`<section><h2>${title}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`)}
<section><h2>Inputs</h2>
<table><thead><tr><th scope="col">Input</th><th scope="col">Range in training</th><th scope="col">Measures</th></tr></thead>
<tbody>${card.inputs.map(({ name, range, meaning }) => html`<tr><th scope="row">${name}</th><td>${range}</td><td>${meaning}</td></tr>`)}</tbody></table></section>
<section><h2>Questions of standards and regulators</h2>
<table><thead><tr><th scope="col">Asked by</th><th scope="col">Question</th><th scope="col">Answer</th></tr></thead>
<tbody>${answered(card).map(({ asked, question, said }) => html`<tr><th scope="row">${asked}</th><td>${question}</td><td>${said}</td></tr>`)}</tbody></table></section>
</main>
</body>
</html>
`.markup;
}
