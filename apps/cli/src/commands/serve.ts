import type { Command } from 'commander';
import { setOptimisationBudget, usualBudget } from '../optimisation-budget.js';
import { version } from '../version.js';

/** `radscore serve`: the hospital service. */
export function registerServe(program: Command): void {
  program
    .command('serve')
    .summary('the hospital service: images in from the PACS, predictions out')
    .description(
      'Receives studies by DICOM, DICOMweb or a folder, measures and predicts by the rules of the site, and sends structured report, segmentation, page and FHIR bundle where the rules say. Nothing leaves before a person accepts it, unless a rule says "release: automatic". For research use only.',
    )
    .requiredOption('--config <file>', 'what the site says of itself (YAML)')
    .addHelpText(
      'after',
      `
Example:
  radscore serve --config site.yaml

Stop it with Ctrl-C or SIGTERM: what was acknowledged is kept, what was begun is taken up again.`,
    )
    .action(async ({ config }: { readonly config: string }) => {
      const { readServedSite, startService } = await import('@radscore/server/service');
      const { stopSignal } = await import('../output/stop-signal.js');
      const stopped = new Promise((resolve) => stopSignal().addEventListener('abort', resolve, { once: true }));
      const service = await startService({ site: await readServedSite(config), version });
      // A service is not soon over: from here on functions are optimised as early as V8 does by itself.
      setOptimisationBudget(usualBudget);
      await stopped;
      await service.close();
    });
}
