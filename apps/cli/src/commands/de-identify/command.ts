import type { Command } from 'commander';
import type { DeidentifyFlags } from './run.js';

/** `radscore de-identify`: DICOM files without identities. */
export function registerDeidentify(program: Command): void {
  program
    .command('de-identify')
    .summary('remove identities from DICOM files, with a report')
    .description(
      "Copies the DICOM files of a folder without identities: Basic Profile of DICOM PS3.15, Annex E, with structured content cleaned and private attributes kept only where they are known to hold measurements. Dates are shifted back by a number of days of each patient's own, so that intervals are kept; UIDs and pseudonyms are the same in all files that are made with the same key. Files whose pixels or documents may show a name are held back. The report names the original files: keep it with the key.",
    )
    .argument('<in>', 'folder of DICOM files')
    .argument('<out>', 'folder for the copies')
    .requiredOption('--key <file>', 'secret that pseudonyms, UIDs and shifts follow from; made where there is none')
    .option('--report <folder>', 'folder for report.html, report.csv and report.json (default: beside <out>)')
    .option('--no-dates', 'keep no dates at all')
    .option('--keep-characteristics', 'keep age, sex, size and weight of patients', false)
    .option('--keep-descriptions', 'keep the words of descriptions that say what was imaged', false)
    .option('--include-flagged', 'also copy files whose pixels a person must check', false)
    .addHelpText(
      'after',
      `
Example:
  radscore de-identify pacs-export shared --key site.key --keep-characteristics --keep-descriptions

Status 1 where files were held back or could not be read.`,
    )
    .action(async (from: string, to: string, flags: DeidentifyFlags) => {
      const { deidentifyCommand } = await import('./run.js');
      process.exitCode = await deidentifyCommand(from, to, flags);
    });
}
