import { stepEntries } from '../commands/study/step-parameters.js';

const titles: readonly (readonly [kind: string, title: string])[] = [
  ['transformer', 'Steps that change columns'],
  ['selector', 'Selectors'],
  ['sampler', 'Samplers'],
  ['classifier', 'Classifiers'],
  ['survival', 'Survival models'],
  ['image type', 'Image types'],
];

/** The page of all parameters, from the schemas. */
export function stepsPage(): string {
  const entries = stepEntries();
  const sections = titles.map(([kind, title]) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return [`## ${title}`, ...own.map(entryText)].join('\n\n');
  });
  return `# Parameters

Every step, model and image type that a protocol can name, with its parameters; \`radscore study list --steps NAME\` shows one. Written by \`npm run generate\` from the schemas that
check protocols.

${sections.join('\n\n')}
`;
}

function entryText({ name, summary, parameters }: ReturnType<typeof stepEntries>[number]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  const table = [
    '| parameter | values | default | |',
    '|---|---|---|---|',
    ...parameters.map((row) => `| \`${row.name}\` | ${cell(row.values)} | ${cell(row.usual)} | ${cell(row.what)} |`),
  ];
  const none = parameters.length === 0 ? ['No parameters.'] : [table.join('\n')];
  return [`### ${name}`, ...(summary === '' ? [] : [cell(summary)]), ...none].join('\n\n');
}
