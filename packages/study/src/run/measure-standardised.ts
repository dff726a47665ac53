import { cohortLandmarks, type ExtractedRow, extractCohort, type FeatureTable, featureTableOf } from '@radscore/cases';
import type { ErrorData } from '@radscore/core';
import { learnStandardScale, type StandardScale } from '@radscore/image';
import type { Protocol } from '@radscore/protocol';
import { withoutPatients } from '../cohort/without-patients.js';
import { protocolRequests } from '../measure/protocol-requests.js';
import type { StudyCohort } from '../study/types.js';
import { exclusionOf, type MeasureControl, type Measured, measureStudy } from './measure-study.js';
import { mainPatients } from './plan-units.js';
import { makeSplits } from './splits.js';
import { eventsOf } from './study-data.js';
import type { StudyPorts } from './study-ports.js';

interface StudyInput {
  readonly protocol: Protocol;
  readonly cohort: StudyCohort;
}

/**
 * Measures a study whose grey values are brought to a standard scale (`images.standardise`): the scale is learnt from the foregrounds of the
 * training patients of the outer split, without their outcome, before anything is measured. Under cross-validation every outer fold learns
 * its own (`outer`), and the model that is kept that of all patients; resampling inside reuses them. External patients never teach.
 *
 * Who cannot be measured belongs to no split, so that whoever is lost on the way has the split drawn and the scale learnt again without them.
 *
 * @throws as {@link measureStudy}; RAD-COHORT-NOBODY, RAD-STUDY-TOO-FEW
 * Source: Nyul and Udupa 1999.
 */
export async function measureStandardised(
  { protocol, cohort }: StudyInput,
  ports: StudyPorts,
  { onLost, ...control }: MeasureControl,
): Promise<Measured> {
  const run = { executor: ports.executor, cases: ports.cases, store: ports.store, ...control };
  const lost = new Map<string, ErrorData>();
  const requests = protocolRequests(protocol, cohort.patients);
  const landmarks = new Map<string, readonly number[]>();
  for (const [i, outcome] of (await cohortLandmarks(requests, run)).entries()) {
    if ('error' in outcome) lost.set(requests[i]!.id, outcome.error.toJSON());
    else landmarks.set(requests[i]!.id, outcome.result);
  }
  for (;;) {
    const failures = [...lost].map(([id, error]) => ({ id, error }));
    if (failures.length > 0) onLost?.(failures);
    const left = withoutPatients(cohort, failures.map(exclusionOf));
    const splits = makeSplits(protocol, left.patients, eventsOf(left.outcome));
    const scaleOf = (ids: readonly string[]) => learnStandardScale(ids.flatMap((id) => [landmarks.get(id) ?? []]));
    const single = splits.main.length === 1;
    const scale = scaleOf(single ? splits.main[0]!.train : mainPatients(splits));
    const measured = await measureStudy({ protocol, cohort: left, scale }, ports, control);
    const outer: FeatureTable[] = [];
    const further = [...measured.failures];
    for (const { train, test } of single ? [] : splits.main) {
      const own = new Set([...train, ...test]);
      const patients = left.patients.filter(({ id }) => own.has(id));
      const fold = await measureOn(scaleOf(train), { protocol, cohort: { ...left, patients } }, run);
      outer.push(fold.features);
      further.push(...fold.failures);
    }
    if (further.length === 0)
      return {
        ...measured,
        scale,
        failures,
        exclusions: failures.map(exclusionOf),
        ...(outer.length > 0 && { outer }),
      };
    for (const { id, error } of further) lost.set(id, error);
  }
}

/** The features of patients on a scale. */
async function measureOn(
  scale: StandardScale,
  { protocol, cohort }: StudyInput,
  run: Parameters<typeof extractCohort>[1],
): Promise<Pick<Measured, 'features' | 'failures'>> {
  const requests = protocolRequests(protocol, cohort.patients, 1, scale);
  const rows: ({ id: string } & ExtractedRow)[] = [];
  const failures: { id: string; error: ErrorData }[] = [];
  for (const [i, outcome] of (await extractCohort(requests, run)).entries()) {
    const { id } = requests[i]!;
    if ('error' in outcome) failures.push({ id, error: outcome.error.toJSON() });
    else rows.push({ id, ...outcome.result[0]! });
  }
  return { features: featureTableOf(rows), failures };
}
