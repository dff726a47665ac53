import { dirname, join } from 'node:path';
import { makeFolder, writeFileAtomic } from '@radscore/host-node/files';
import { readFeatures, validateModel, validationFiles, validationProtocol } from '@radscore/study';
import { parseCsv } from '@radscore/tables';
import { formatErrorData, formatFailures } from '../output/errors.js';
import { version } from '../version.js';
import { readModel, textOf, withCohort } from './transfer-cohort.js';
import type { ValidateFlags } from './transfer-flags.js';

const versions = { radscore: version } as const;

/** Validates and writes the folder. Returns 1 where patients were left out. */
export async function validateCommand(file: string, flags: ValidateFlags): Promise<number> {
  const { out } = flags;
  const model = await readModel(file);
  const developmentFeatures =
    flags.development === undefined
      ? undefined
      : readFeatures(parseCsv(await textOf(flags.development)), validationProtocol(model));
  const { result, failures } = await withCohort(model, flags, out, (plan, ports, control) =>
    validateModel({ ...plan, versions, ...(developmentFeatures && { developmentFeatures }) }, ports, control),
  );
  process.stderr.write(formatFailures(failures));
  for (const warning of result.warnings) process.stderr.write(`${formatErrorData(warning)}\n`);
  const { renderValidation } = await import('@radscore/report');
  for (const [name, content] of [...validationFiles(result), ...Object.entries(renderValidation(result).files)]) {
    await makeFolder(dirname(join(out, name)));
    await writeFileAtomic(join(out, name), content);
  }
  const { n, events } = result.performance;
  process.stdout.write(
    `${n} patients, ${events} with ${result.model.endpoint.positive}: ${result.verdict}\nReport      ${join(out, 'report.html')}\nFor research use only.\n`,
  );
  return failures.length > 0 || result.cohort.exclusions.some(({ stage }) => stage === 'images') ? 1 : 0;
}
