import type { Command } from 'commander';
import { cliError } from '../../errors.js';

interface InitFlags {
  readonly out?: string;
  readonly force?: boolean;
}

/** `radscore study init`: a built-in protocol, or a template, as a file to edit. */
export function registerStudyInit(study: Command): void {
  study
    .command('init')
    .summary('write a built-in protocol, or a neutral template, as a file to edit')
    .description(
      'Writes a built-in protocol, with its comments, as a YAML file; `own` is a neutral template for a study of your own. Change in it what differs in your study; a shorter way is a file of your own that says `extends: <protocol-id>` and only what differs.',
    )
    .argument('<protocol-id>', '`own`, or one that `radscore study list` shows')
    .option('--out <file>', 'where to write it (default: <protocol-id>.yaml)')
    .option('--force', 'overwrite an existing file')
    .addHelpText(
      'after',
      '\nExamples:\n  radscore study init own --out my-study.yaml\n  radscore study init rc-metachronous-whole-liver\n  radscore study run rc-metachronous-whole-liver.yaml --cohort cohort.csv --out run',
    )
    .action(async (id: string, flags: InitFlags) => {
      process.stdout.write(`${await init(id, flags)}\n`);
    });
}

async function init(id: string, { out = `${id}.yaml`, force = false }: InitFlags): Promise<string> {
  const { existsSync } = await import('node:fs');
  const { hostError } = await import('@radscore/host-node');
  const { writeFileAtomic } = await import('@radscore/host-node/files');
  const { didYouMean } = await import('@radscore/core');
  const { builtInProtocol, builtInProtocols, protocolTemplate } = await import('@radscore/protocol');
  const text = protocolTemplate(id) ?? builtInProtocol(id);
  if (text === undefined) {
    const known = ['own', ...builtInProtocols().map((protocol) => protocol.id)];
    const values = { name: id, suggestion: didYouMean(id, known), known: known.join(', ') };
    throw hostError('RAD-STUDY-PROTOCOL', values);
  }
  if (existsSync(out) && !force) {
    throw cliError('RAD-USAGE', { problem: `the file ${out} is there already; give --force to write over it` });
  }
  await writeFileAtomic(out, text.replace(/^# yaml-language-server:.*\n/, ''));
  return `${out}: edit it, then run it with \`radscore study run ${out} --cohort cohort.csv --out run\``;
}
