import type { CandidateResult, RunResult } from '@radscore/study';
import { fittedCandidates, modelTitle } from '../run/describe-run.js';

/** Candidates that are drawn into one figure, under names that tell them apart within it. */
export interface CandidateGroup {
  /** What they have in common; empty where there is one group. */
  readonly name: string;
  readonly members: readonly { readonly label: string; readonly candidate: CandidateResult }[];
}

/**
 * Groups of candidates as papers draw them: the models of a signature and variant in one figure; where there is one model, the
 * variants of a signature; where there is one of both, the signatures.
 */
export function candidateGroups(run: Pick<RunResult, 'candidates' | 'protocol'>): CandidateGroup[] {
  const fitted = fittedCandidates(run);
  const count = (of: (candidate: CandidateResult) => string) => new Set(fitted.map(of)).size;
  const signatures = count(({ signature }) => signature);
  const variants = count(({ variant }) => variant);
  const models = count(({ model }) => model);
  const keyOf = (candidate: CandidateResult): string => {
    const parts: string[] = [];
    if (signatures > 1 && (models > 1 || variants > 1)) parts.push(candidate.signature);
    if (variants > 1 && models > 1) parts.push(candidate.variant);
    return parts.join(' · ');
  };
  const labelOf = (candidate: CandidateResult): string => {
    if (models > 1) return modelTitle(run, candidate.model);
    if (variants > 1) return candidate.variant;
    return signatures > 1 ? candidate.signature : modelTitle(run, candidate.model);
  };
  const groups = new Map<string, { label: string; candidate: CandidateResult }[]>();
  for (const candidate of fitted) {
    const members = groups.get(keyOf(candidate)) ?? [];
    members.push({ label: labelOf(candidate), candidate });
    groups.set(keyOf(candidate), members);
  }
  return [...groups].map(([name, members]) => ({ name, members }));
}

/** A group in parts of nearly equal size, none above `most`, so that curves can be distinguished. */
export function inParts(group: CandidateGroup, most: number): CandidateGroup[] {
  const { members, name } = group;
  const parts = Math.ceil(members.length / most);
  if (parts <= 1) return [group];
  const size = Math.ceil(members.length / parts);
  return Array.from({ length: parts }, (_, k) => ({
    name: `${name}${name === '' ? '' : ', '}${k + 1} of ${parts}`,
    members: members.slice(k * size, (k + 1) * size),
  })).filter((part) => part.members.length > 0);
}
