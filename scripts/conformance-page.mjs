// Writes docs/conformance.md: what `radscore verify` finds. Run after `npm run build`:
//   node scripts/conformance-page.mjs [folder with the CT phantom of the IBSI, ibsi1_ct]
import { writeFileSync } from 'node:fs';
import { readVolume } from '@radscore/host-node/files';
import { maskFromLabel } from '@radscore/image';
import { conformanceMarkdown, conformanceTable } from '@radscore/radiomics/conformance';

const [folder] = process.argv.slice(2);
const ctPhantom = folder && {
  volume: await readVolume(`${folder}/ibsi1_ct/image.nii.gz`),
  mask: maskFromLabel(await readVolume(`${folder}/ibsi1_ct/mask.nii.gz`), 1),
};
const rows = conformanceTable(ctPhantom || undefined);
const [passed, of] = rows.reduce(([p, o], row) => [p + row.passed, o + row.of], [0, 0]);
const page = `# Conformance

Written by \`scripts/conformance-page.mjs\`; \`radscore verify\` prints the same table, with \`--data\` also for the CT phantom.

**${passed} of ${of} values agree.** A value of the IBSI passes when |ROUNDDOWN(reference - x, 3 - (1 + INT(log10 |reference|)))| is at most its
tolerance, so that deviations below the third significant digit do not show; values that the IBSI did not standardise are not compared. A value of
PyRadiomics passes within 1e-6 (relative), for LoG and gradient images 1e-4 (first order) and 1e-3 (texture), or
within 1e-9 (absolute) where that is more. A missing value fails.
"Worst" is the value that uses up its tolerance most.

${conformanceMarkdown(rows)}

Sources: Zwanenburg et al., *Image biomarker standardisation initiative*, arXiv:1612.07003 (CC BY 4.0); PyRadiomics git 8ed5793 (3.1.0 and 111 commits).
`;
writeFileSync(new URL('../docs/conformance.md', import.meta.url), page);
