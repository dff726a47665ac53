// Every table of a study, under the name of its file.
import type { RunResult } from '@radscore/study';
import { standards } from '../standards/index.js';
import { checksTable } from './checks.js';
import {
  clinicalChoiceTable,
  exclusionTable,
  failureTable,
  missingTable,
  readerTable,
  readingTable,
  repeatabilityTable,
  stabilityTable,
} from './cohort.js';
import { comparatorTable, pairedTable } from './comparisons.js';
import { featureMeanings } from './feature-meanings.js';
import { orderEffectTable } from './order-effect.js';
import { performanceTables } from './performance.js';
import { paperTable, publishedAndHonestTable } from './published-and-honest.js';
import { regressionTables } from './regression.js';
import { robustnessTable } from './robustness.js';
import { selectedFeatures } from './selected-features.js';
import { shiftTable } from './shift.js';
import { standardTable } from './standards.js';
import type { StudyTable } from './study-table.js';
import { tableOneByOutcome, tableOneBySet, tableOneBySite, tableOneBySiteAndOutcome } from './table-one.js';
import { timeDependentAucTable } from './time-dependent-auc.js';
import { tunedParameters } from './tuned-parameters.js';

/** All tables that the results of a run allow, in the order of the report. */
export function studyTables(run: RunResult): StudyTable[] {
  return [
    tableOneByOutcome(run),
    tableOneBySet(run),
    tableOneBySite(run),
    tableOneBySiteAndOutcome(run),
    exclusionTable(run),
    missingTable(run),
    readingTable(run),
    clinicalChoiceTable(run),
    readerTable(run),
    repeatabilityTable(run),
    stabilityTable(run),
    selectedFeatures(run),
    featureMeanings(run),
    tunedParameters(run),
    ...performanceTables(run),
    timeDependentAucTable(run),
    failureTable(run),
    shiftTable(run),
    publishedAndHonestTable(run),
    orderEffectTable(run),
    robustnessTable(run),
    pairedTable(run),
    comparatorTable(run),
    ...regressionTables(run),
    paperTable(run),
    checksTable(run),
    ...standards.map((standard) => standardTable(standard, run)),
  ].filter((table) => table !== undefined);
}

export { fileTable, type ShownCell, type StudyTable } from './study-table.js';
