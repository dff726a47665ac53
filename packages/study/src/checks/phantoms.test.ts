import { phantomStudies } from '@radscore/phantom';
import { builtInProtocol, parseProtocol } from '@radscore/protocol';
import { formatCsv, parseCsv } from '@radscore/tables';
import { describe, expect, test } from 'vitest';
import { studyCohort } from '../cohort/study-cohort.js';
import { makeSplits } from '../run/splits.js';
import { eventsOf, studyData } from '../run/study-data.js';
import type { CandidateResult } from '../study/types.js';
import type { CheckContext } from './check.js';
import { laterPredictors } from './later-predictors.js';
import { outcomePredictors } from './outcome-predictors.js';
import { patientsAcrossSplit } from './patients-across-split.js';
import { siteAssociations } from './site-association.js';

describe.each(phantomStudies.map((study) => [study.protocol, study] as const))('%s', (id, study) => {
  test.each([1, 2, 3])('raises no alarm in its cohort of seed %i', (seed) => {
    const drawn = study.patients({ ...study.defaults, seed });
    const names = Object.keys(drawn[0]!.cohort);
    const rows = drawn.map((patient) => [
      patient.id,
      'ct',
      'mask',
      ...names.map((name) => patient.cohort[name] ?? null),
    ]);
    const table = parseCsv(formatCsv({ columns: ['id', 'image', 'mask', ...names], rows }));
    const protocol = parseProtocol(builtInProtocol(id)!);
    const cohort = studyCohort(table, protocol);
    const n = cohort.patients.length;
    const ids = cohort.patients.map((patient) => patient.id);
    const features = {
      ids,
      names: ['original_shape_MeshVolume'],
      values: Float64Array.from({ length: n }, (_, i) => (i * 37) % n),
      missing: [],
    };
    const data = studyData(cohort, features, protocol.clinical.variables);
    const splits = makeSplits(protocol, cohort.patients, eventsOf(data.outcome));
    const key = {} as CandidateResult;
    const context: CheckContext = {
      protocol,
      cohort,
      data,
      splits,
      candidates: [],
      key,
      set: 'test',
      comparators: [],
      shift: [],
      supplied: true,
    };
    const codes = [laterPredictors, outcomePredictors, patientsAcrossSplit].map((check) => check.find(context).code);
    expect(codes).toEqual(['KNOWN-BEFORE', 'NONE-FROM-OUTCOME', 'ONE-ROW-EACH']);
    expect(siteAssociations(context).filter(({ p, agreement }) => p < 0.05 || agreement > 0.9)).toEqual([]);
    expect(splits.leftOut).toBeUndefined();
    expect(cohort.columns.filter(({ notes }) => notes !== undefined)).toEqual([]);
    // Columns that a phantom does not have are said, those of the papers' criteria among them; that is not an alarm.
    const known = ['RAD-STUDY-PARAMETERS', 'RAD-COHORT-COLUMN-LEFT-OUT', 'RAD-COHORT-CRITERIA'];
    expect(cohort.warnings.filter(({ code }) => !known.includes(code))).toEqual([]);
  });
});
