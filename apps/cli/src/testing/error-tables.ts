import { caseErrors } from '@radscore/cases';
import type { ErrorTable } from '@radscore/core';
import { coreErrors } from '@radscore/core';
import { dicomErrors } from '@radscore/dicom';
import { hostErrors } from '@radscore/host-node';
import { pacsErrors } from '@radscore/host-pacs';
import { formatErrors, imageErrors } from '@radscore/image';
import { interchangeErrors } from '@radscore/interchange';
import { jobErrors } from '@radscore/jobs';
import { learnErrors } from '@radscore/learn';
import { predictionErrors } from '@radscore/prediction';
import { protocolErrors } from '@radscore/protocol';
import { queueErrors } from '@radscore/queue-postgres';
import { slurmErrors } from '@radscore/queue-slurm';
import { radiomicsErrors } from '@radscore/radiomics';
import { serverErrors } from '@radscore/server';
import { statsErrors } from '@radscore/stats';
import { studyErrors } from '@radscore/study';
import { tableErrors } from '@radscore/tables';
import { webErrors } from '../../../../packages/host-web/src/errors.js';
import { cliErrors } from '../errors.js';

/** The tables of errors of all rooms, from the ground up: what the documentation of errors is made from. */
export const errorTables: Readonly<Record<string, ErrorTable>> = {
  coreErrors,
  imageErrors,
  formatErrors,
  dicomErrors,
  radiomicsErrors,
  statsErrors,
  learnErrors,
  tableErrors,
  protocolErrors,
  jobErrors,
  caseErrors,
  predictionErrors,
  studyErrors,
  interchangeErrors,
  hostErrors,
  queueErrors,
  slurmErrors,
  pacsErrors,
  webErrors,
  serverErrors,
  cliErrors,
};
