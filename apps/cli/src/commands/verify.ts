import type { Command } from 'commander';

interface VerifyFlags {
  readonly data?: string;
  readonly markdown?: boolean;
}

/** `radscore verify`: our values beside those of the IBSI and of PyRadiomics. */
export function registerVerify(program: Command): void {
  program
    .command('verify')
    .summary('check the numbers against the IBSI and PyRadiomics')
    .description(
      'Computes the features of the IBSI digital phantom and of a small image, and compares them with the published reference values and with those of PyRadiomics. It needs nothing but the package; with --data it also checks the CT phantom of the IBSI, whose licence keeps it out of the package.',
    )
    .option('--data <folder>', 'folder with ibsi1_ct/image.nii.gz and ibsi1_ct/mask.nii.gz')
    .option('--markdown', 'print the table as Markdown')
    .addHelpText(
      'after',
      `
A value passes when its deviation, cut to three digits, is within the tolerance of the IBSI; a missing value fails.
Exit code 1 where a value fails.

Example:
  radscore verify
  radscore verify --data phantoms`,
    )
    .action(async ({ data, markdown }: VerifyFlags) => {
      const { conformanceMarkdown, conformanceTable } = await import('@radscore/radiomics/conformance');
      const rows = conformanceTable(data === undefined ? undefined : await readCtPhantom(data));
      const { textTable } = await import('../output/text-table.js');
      const table =
        markdown === true
          ? conformanceMarkdown(rows)
          : textTable(
              ['standard', 'family', 'passed', 'of', 'worst'],
              rows.map(({ standard, family, passed, of, worst }) => [standard, family, `${passed}`, `${of}`, worst]),
            );
      const [passed, of] = rows.reduce(([p, o], row) => [p + row.passed, o + row.of], [0, 0]);
      process.stdout.write(`${table}\n\n${passed} of ${of} values agree.\n`);
      if (passed < of) process.exitCode = 1;
    });
}

async function readCtPhantom(folder: string) {
  const { maskFromLabel } = await import('@radscore/image');
  const { readVolume } = await import('@radscore/host-node/files');
  const volume = await readVolume(`${folder}/ibsi1_ct/image.nii.gz`);
  return { volume, mask: maskFromLabel(await readVolume(`${folder}/ibsi1_ct/mask.nii.gz`), 1) };
}
