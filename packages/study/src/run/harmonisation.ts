import type { Protocol, ProtocolStep } from '@radscore/protocol';
import type { CandidateResult, Estimate, Harmonisation, Performance, Splits } from '../study/types.js';
import { assembleCandidates, type DoneUnit } from './assemble-candidates.js';
import type { Candidate } from './candidates.js';
import type { EvaluationUnit } from './evaluate-unit.js';
import { compareScores } from './key-candidate.js';
import { mainUnits } from './plan-units.js';
import { rankOf } from './ranking.js';
import type { StudyData } from './study-data.js';

/** The study with ComBat where it has none, or without the one it has. */
export interface OtherWay {
  readonly protocol: Protocol;
  /** Whether the study itself harmonises. */
  readonly applied: boolean;
  readonly units: readonly EvaluationUnit[];
}

/**
 * The fit that says what harmonisation (ComBat) gains on an external cohort: that of the key candidate on the same training patients with the
 * same seed, with ComBat where the study has none, without it where it has. Undefined where there is no external cohort, where not every
 * patient's site is known, or where the key candidate has no radiomic features.
 */
export function otherWay(protocol: Protocol, data: StudyData, splits: Splits, key: Candidate): OtherWay | undefined {
  const asked = protocol.evaluation.otherWays.includes('combat') && data.sites !== undefined;
  if (!asked || !isImagedOutside(protocol, splits, key)) return undefined;
  const others = protocol.selection.filter(({ name }) => name !== 'combat');
  const applied = others.length < protocol.selection.length;
  const changed: Protocol = {
    ...ofCandidate(protocol, key),
    selection: applied ? others : withCombat(protocol.selection),
  };
  return { protocol: changed, applied, units: externalUnits(changed, data, splits) };
}

/** Whether a candidate has radiomic features and is tested on an external cohort. */
export function isImagedOutside({ variants }: Protocol, { external }: Splits, { variant }: Candidate): boolean {
  return external.length > 0 && variants[variant]!.radiomics !== 'none';
}

/** The study reduced to one candidate. */
export function ofCandidate(protocol: Protocol, { signature, variant, model }: Candidate): Protocol {
  return {
    ...protocol,
    signatures: { [signature]: protocol.signatures[signature]! },
    variants: { [variant]: protocol.variants[variant]! },
    models: { [model]: protocol.models[model]! },
  };
}

/** The fit in the honest order that predicts external patients. */
export function externalUnits(protocol: Protocol, data: StudyData, splits: Splits): EvaluationUnit[] {
  return mainUnits(protocol, data, splits).filter(
    ({ order, predict }) => order === 'honest' && (predict.external?.length ?? 0) > 0,
  );
}

/** ComBat before everything but the filling of missing values, for it needs every value. */
function withCombat(selection: readonly ProtocolStep[]): ProtocolStep[] {
  const step = (name: string): ProtocolStep => ({ name, parameters: {}, fittedOn: 'training' });
  const at = selection.findIndex(({ name }) => name === 'impute' || name === 'knn-impute');
  if (at < 0) return [step('impute'), step('combat'), ...selection];
  return [...selection.slice(0, at + 1), step('combat'), ...selection.slice(at + 1)];
}

/** What the external cohort looks like the other way, and the difference that ComBat makes: with it minus without it. */
export function harmonisationOf(
  { protocol, applied }: OtherWay,
  data: StudyData,
  key: CandidateResult,
  done: readonly DoneUnit[],
): Harmonisation | undefined {
  const [other] = assembleCandidates(protocol, data, done);
  if (other === undefined) return undefined;
  if (other.failure !== undefined) return { code: 'COMBAT-FAILED', reason: other.failure };
  const found = outsideFigures(protocol, data, applied, key, other);
  return found && { code: applied ? 'WITHOUT-COMBAT' : 'WITH-COMBAT', ...found };
}

/** Figures of the other way on external patients, and the difference of the way applied minus not, tested on the patients of both. */
export function outsideFigures(
  protocol: Protocol,
  data: StudyData,
  applied: boolean,
  key: CandidateResult,
  other: CandidateResult,
): { performance: Performance; difference: Estimate; p: Estimate } | undefined {
  const performance = other.honest.performance.find(({ set }) => set === 'external');
  if (performance === undefined) return undefined;
  const ranksOf = ({ honest }: CandidateResult) =>
    new Map(honest.predictions.flatMap((each) => (each.set === 'external' ? [[each.id, rankOf(each)] as const] : [])));
  const [own, changed] = [ranksOf(key), ranksOf(other)];
  const ids = [...own.keys()].filter((id) => changed.has(id));
  const [first, second] = [own, changed].map((ranks) => ids.map((id) => ranks.get(id)!)) as [number[], number[]];
  const [withIt, without] = applied ? [first, second] : [second, first];
  return { performance, ...compareScores(data, ids, withIt, without, protocol.evaluation.confidence) };
}
