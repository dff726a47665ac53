import type { Command } from 'commander';

/** `radscore study list`: the protocols and steps there are. */
export function registerStudyList(study: Command): void {
  study
    .command('list')
    .summary('list the built-in protocols, or the steps they can be made of')
    .description('Lists the published systems that radscore runs, each a protocol to copy and edit.')
    .option('--steps [name]', 'list the steps, models and image types a protocol can name; of one, its parameters')
    .addHelpText(
      'after',
      '\nExamples:\n  radscore study list\n  radscore study list --steps\n  radscore study list --steps lasso',
    )
    .action(async ({ steps }: { steps?: true | string }) => {
      const text = steps === undefined ? protocolList() : steps === true ? stepList() : parameterList(steps);
      process.stdout.write(`${await text}\n`);
    });
}

async function protocolList(): Promise<string> {
  const { builtInProtocols } = await import('@radscore/protocol');
  const entries = builtInProtocols().map(({ id, title, summary }) => `${id}\n  ${title}.\n  ${summary}`);
  return `${entries.join('\n\n')}\n\nCopy one with \`radscore study init <id>\`, or run it as it is with \`radscore study run <id> --cohort cohort.csv\`.`;
}

async function stepList(): Promise<string> {
  const { stepEntries } = await import('./step-parameters.js');
  const { textTable } = await import('../../output/text-table.js');
  const rows = stepEntries().map(({ name, kind, summary }) => [name, kind, summary]);
  return `${textTable(['step', 'kind', 'what it does'], rows)}\n\nThe parameters of one: radscore study list --steps lasso`;
}

/** @throws RAD-PARAMETER-UNKNOWN */
async function parameterList(name: string): Promise<string> {
  const { coreError } = await import('@radscore/core');
  const { findStep } = await import('./step-parameters.js');
  const { textTable } = await import('../../output/text-table.js');
  const found = findStep(name);
  if ('known' in found) throw coreError('RAD-PARAMETER-UNKNOWN', { kind: 'step, model or image type', name, ...found });
  const { kind, summary, parameters } = found;
  const rows = parameters.map((row) => [row.name, row.values, row.usual, row.what]);
  return [
    `${found.name} (${kind})${summary === '' ? '' : `: ${summary}`}`,
    '',
    parameters.length === 0 ? 'It has no parameters.' : textTable(['parameter', 'values', 'default', ''], rows),
  ].join('\n');
}
