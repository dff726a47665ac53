import type { Command } from 'commander';

/** `radscore study list`: the protocols and steps there are. */
export function registerStudyList(study: Command): void {
  study
    .command('list')
    .summary('list the built-in protocols, or the steps they can be made of')
    .description('Lists the published systems that radscore runs, each a protocol to copy and edit.')
    .option('--steps', 'list the steps and models a protocol can name instead')
    .addHelpText('after', '\nExample:\n  radscore study list\n  radscore study init rc-metachronous-whole-liver')
    .action(async ({ steps }: { steps?: boolean }) => {
      process.stdout.write(`${steps === true ? await stepList() : await protocolList()}\n`);
    });
}

async function protocolList(): Promise<string> {
  const { builtInProtocols } = await import('@radscore/protocol');
  const entries = builtInProtocols().map(({ id, title, summary }) => `${id}\n  ${title}.\n  ${summary}`);
  return `${entries.join('\n\n')}\n\nCopy one with \`radscore study init <id>\`, or run it as it is with \`radscore study run <id> --cohort cohort.csv\`.`;
}

async function stepList(): Promise<string> {
  const { describeSteps } = await import('@radscore/learn');
  const { textTable } = await import('../../output/text-table.js');
  const rows = describeSteps().map(({ name, kind, summary }) => [name, kind, summary]);
  return textTable(['step', 'kind', 'what it does'], rows);
}
