import type { Protocol, ProtocolStep } from '@radscore/protocol';
import type { CandidateResult, Harmonisation, Splits } from '../study/types.js';
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
export function otherWay(
  protocol: Protocol,
  data: StudyData,
  splits: Splits,
  { signature, variant, model }: Candidate,
): OtherWay | undefined {
  const entering = protocol.variants[variant]!;
  if (splits.external.length === 0 || data.sites === undefined || entering.radiomics === 'none') return undefined;
  const others = protocol.selection.filter(({ name }) => name !== 'combat');
  const applied = others.length < protocol.selection.length;
  const changed: Protocol = {
    ...protocol,
    signatures: { [signature]: protocol.signatures[signature]! },
    variants: { [variant]: entering },
    models: { [model]: protocol.models[model]! },
    selection: applied ? others : withCombat(protocol.selection),
  };
  const units = mainUnits(changed, data, splits).filter(
    ({ order, predict }) => order === 'honest' && (predict.external?.length ?? 0) > 0,
  );
  return { protocol: changed, applied, units };
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
  const performance = other.honest.performance.find(({ set }) => set === 'external');
  if (performance === undefined) return undefined;
  const ranksOf = ({ honest }: CandidateResult) =>
    new Map(honest.predictions.flatMap((each) => (each.set === 'external' ? [[each.id, rankOf(each)] as const] : [])));
  const [own, changed] = [ranksOf(key), ranksOf(other)];
  const ids = [...own.keys()].filter((id) => changed.has(id));
  const [first, second] = [own, changed].map((ranks) => ids.map((id) => ranks.get(id)!)) as [number[], number[]];
  const [withIt, without] = applied ? [first, second] : [second, first];
  const { difference, p } = compareScores(data, ids, withIt, without, protocol.evaluation.confidence);
  const code = applied ? 'WITHOUT-COMBAT' : 'WITH-COMBAT';
  return { code, performance, difference, p };
}
