import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { version } from '../version.js';
import { collect } from './options.js';

/** `radscore card`: what a model is, for those who must judge it. */
export function registerCard(program: Command): void {
  program
    .command('card')
    .summary('write the model card of a model file')
    .description(
      'Writes a model card (Markdown, HTML, JSON) from a model file and validations of it: intended use, population, inputs, performance with intervals, known limits, shift, change log, versions, and the questions of TRIPOD+AI, CLEAR, METRICS, the MDR and the FDA that it answers; beside it a software bill of materials (CycloneDX).',
    )
    .argument('<model>', 'model.json of a run folder')
    .option('--validation <folder>', 'folder of radscore validate (repeatable)', collect, [])
    .requiredOption('--out <folder>', 'folder to write')
    .addHelpText('after', '\nExample:\n  radscore card run/model.json --validation validation-b --out card')
    .action(async (file: string, { validation, out }: { validation: readonly string[]; out: string }) => {
      const { toJson, fromJson } = await import('@radscore/core');
      const { readRegularText, writeFileAtomic } = await import('@radscore/host-node/files');
      const { modelCard, renderCard, softwareBill } = await import('@radscore/report');
      const { cliError } = await import('../errors.js');
      const { components } = await import('../generated/components.js');
      const { readModel } = await import('./transfer-cohort.js');
      const model = await readModel(file);
      const results = [];
      for (const folder of validation) {
        const path = join(folder, 'validation.json');
        const text = await readRegularText(path);
        const result = fromJson(text) as Parameters<typeof modelCard>[1] extends readonly (infer R)[] | undefined
          ? R
          : never;
        if (result.model?.hash !== model.hash)
          throw cliError('RAD-USAGE', { problem: `${path} is the validation of another model file` });
        results.push(result);
      }
      await mkdir(out, { recursive: true });
      const card = modelCard(model, results);
      const bill = softwareBill(model, { name: 'radscore', version }, components);
      for (const [name, content] of Object.entries({ ...renderCard(card), 'sbom.cdx.json': `${toJson(bill)}\n` }))
        await writeFileAtomic(join(out, name), content);
      process.stdout.write(`Model card  ${join(out, 'model-card.md')}\nFor research use only.\n`);
    });
}
