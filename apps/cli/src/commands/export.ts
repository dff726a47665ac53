import type { Command } from 'commander';

/** `radscore export`: a model file for another hospital. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .summary('check a model file and write it for use elsewhere')
    .description(
      'Checks a model file down to the state of each step and writes a copy. A model whose state is rows of training patients (SVM, k nearest neighbours) is written only where --contains-training-rows says that these may leave.',
    )
    .argument('<model>', 'model.json of a run folder')
    .requiredOption('--out <file>', 'file to write')
    .option('--contains-training-rows', 'allow rows of training patients to leave with the model', false)
    .addHelpText('after', '\nExample:\n  radscore export run/model.json --out crlm-recurrence.json')
    .action(async (file: string, { out, containsTrainingRows }: { out: string; containsTrainingRows: boolean }) => {
      const { toJson } = await import('@radscore/core');
      const { writeFileAtomic } = await import('@radscore/host-node/files');
      const { requireShareable } = await import('@radscore/prediction');
      const { readModel } = await import('./transfer-cohort.js');
      const model = await readModel(file);
      requireShareable(model, { containsTrainingRows });
      await writeFileAtomic(out, `${toJson(model)}\n`);
      const encoder = model.imaging?.deep?.encoder ?? 'builtin';
      const beside = encoder === 'builtin' ? '' : `\nIts encoder ${encoder} must lie beside it.`;
      process.stdout.write(`Model       ${out}   (hash ${model.hash.slice(0, 12)})${beside}\nFor research use only.\n`);
    });
}
