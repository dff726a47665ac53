import { isRadError } from '@radscore/core';
import type { Protocol } from '@radscore/protocol';
import type { CandidateResult, Normalisation, Splits, StudyCohort } from '../study/types.js';
import { assembleCandidates } from './assemble-candidates.js';
import { externalUnits, isImagedOutside, ofCandidate, outsideFigures } from './harmonisation.js';
import { type MeasureControl, measureStudy } from './measure-study.js';
import { runUnits, type UnitRun } from './run-units.js';
import { studyData } from './study-data.js';
import type { StudyPorts } from './study-ports.js';

interface Normalised {
  readonly cohort: StudyCohort;
  readonly splits: Splits;
  /** The key candidate as the study has it. */
  readonly key: CandidateResult;
  readonly work: Omit<UnitRun, 'stage'>;
}

/**
 * What normalised grey values gain on an external cohort: all images are measured again with them (without, where the study has them), and
 * the key candidate is fitted on the same training patients with the same seed. Each image is normalised by itself, so that, other than
 * with ComBat, no prediction depends on another patient. Undefined where the protocol does not ask or brings grey values to a standard
 * scale already, or the key candidate has no radiomic features or no external cohort. What cannot be measured or fitted so is said with its reason, and ends nothing.
 *
 * @throws RAD-CANCELLED.
 */
export async function normalisationOf(
  { cohort, splits, key, work }: Normalised,
  ports: StudyPorts,
  control: MeasureControl = {},
): Promise<Normalisation | undefined> {
  const { protocol } = work;
  const asked = protocol.evaluation.otherWays.includes('normalise') && protocol.images.standardise === undefined;
  if (!asked || !isImagedOutside(protocol, splits, key)) return undefined;
  const { changed, applied } = otherNormalisation(ofCandidate(protocol, key));
  const { onProgress } = control;
  try {
    const measured = await measureStudy({ protocol: changed, cohort }, ports, {
      ...control,
      ...(onProgress && { onProgress: (progress) => onProgress({ ...progress, stage: 'compare' }) }),
    });
    const [lost] = measured.failures;
    if (lost !== undefined) return { code: 'NORMALISATION-FAILED', reason: lost.error };
    const { second, perturbed } = measured;
    const data = studyData(cohort, measured.features, protocol.clinical.variables, {
      ...(second && { second }),
      ...(perturbed && { perturbed }),
    });
    const units = externalUnits(changed, data, splits);
    const done = await runUnits(units, { ...work, protocol: changed, data, stage: 'compare' });
    const [other] = assembleCandidates(changed, data, done);
    if (other === undefined) return undefined;
    if (other.failure !== undefined) return { code: 'NORMALISATION-FAILED', reason: other.failure };
    const found = outsideFigures(changed, data, applied, key, other);
    return found && { code: applied ? 'WITHOUT-NORMALISATION' : 'WITH-NORMALISATION', ...found };
  } catch (error) {
    if (!isRadError(error) || error.code === 'RAD-CANCELLED') throw error;
    return { code: 'NORMALISATION-FAILED', reason: error.toJSON() };
  }
}

/** Scale of normalised grey values: of the size of an 8-bit image, so that bins of a fixed width still tell grey levels apart. */
const scale = 100;

function otherNormalisation(protocol: Protocol): { readonly changed: Protocol; readonly applied: boolean } {
  const { extraction } = protocol;
  const { normalize: applied = false, ...others } = extraction.setting;
  const setting = applied ? others : { normalizeScale: scale, ...others, normalize: true };
  return { applied: Boolean(applied), changed: { ...protocol, extraction: { ...extraction, setting } } };
}
