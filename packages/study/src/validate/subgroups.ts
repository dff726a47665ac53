import type { Protocol } from '@radscore/protocol';
import { aucHeterogeneity, type Heterogeneity, median } from '@radscore/stats';
import { primaryMeasure } from '../run/performance.js';
import type { Estimate, Performance, StudyCohort, StudyPatient } from '../study/types.js';
import type { CaseAcquisition } from './acquisition-shift.js';

/** A way to divide the patients: by hospital, or by a variable. */
export interface Division {
  readonly by: string;
  readonly groups: readonly { readonly level: string; readonly places: readonly number[] }[];
}

/** How the model does in the groups of a division, and whether they differ beyond chance. */
export interface GroupPerformance {
  readonly by: string;
  readonly groups: readonly {
    readonly level: string;
    readonly n: number;
    readonly events: number;
    /** AUC or C. */
    readonly primary: Estimate;
    readonly calibrationSlope?: Estimate;
  }[];
  /** On the logit scale, over the groups whose AUC or C has an error; absent with fewer than two of them. */
  readonly heterogeneity?: Heterogeneity;
}

/** A group is evaluated from this many patients on. */
const smallestGroup = 10;
const mostLevels = 5;

/** The divisions of a cohort: by site, by manufacturer, kernel and slice thickness of the images, by yes and no, by categories of up to five levels, by numbers below and from their median on. */
export function divisionsOf(
  cohort: Pick<StudyCohort, 'columns'>,
  patients: readonly StudyPatient[],
  images: readonly CaseAcquisition[] = [],
): Division[] {
  const divide = (by: string, levelOf: (patient: StudyPatient, i: number) => string | undefined): Division => {
    const groups = new Map<string, number[]>();
    patients.forEach((patient, i) => {
      const level = levelOf(patient, i);
      if (level === undefined) return;
      const own = groups.get(level);
      if (own === undefined) groups.set(level, [i]);
      else own.push(i);
    });
    const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
    return { by, groups: sorted.map(([level, places]) => ({ level, places })) };
  };
  const divisions = cohort.columns.flatMap(({ name, type, role }): Division[] => {
    if (role !== 'clinical') return [];
    const values = patients.map(({ values: own }) => own[name] ?? null);
    if (type === 'numeric') {
      const middle = median(values.flatMap((value) => (typeof value === 'number' ? [value] : [])));
      return [
        divide(name, ({ values: own }) => {
          const value = own[name];
          return typeof value === 'number' ? (value < middle ? `below ${middle}` : `${middle} and above`) : undefined;
        }),
      ];
    }
    if (type !== 'flag' && type !== 'categorical') return [];
    return [
      divide(name, ({ values: own }) => {
        const value = own[name] ?? null;
        return value === null ? undefined : String(value);
      }),
    ];
  });
  const bySite = divide('site', ({ site }) => site);
  const ofImages = [
    divide('manufacturer', (_, i) => images[i]?.manufacturer),
    divide('kernel', (_, i) => images[i]?.kernel),
    divide('slice thickness', (_, i) => {
      const thickness = images[i]?.thickness;
      return thickness === undefined ? undefined : thickness < 3 ? 'below 3 mm' : '3 mm and above';
    }),
  ];
  return [
    ...(bySite.groups.length > 1 ? [bySite] : []),
    ...[...ofImages, ...divisions].filter(({ groups }) => groups.length > 1 && groups.length <= mostLevels),
  ];
}

/** Performance in the groups of a division that have at least ten patients. */
export function groupPerformance(
  protocol: Pick<Protocol, 'endpoint' | 'evaluation'>,
  { by, groups }: Division,
  judge: (places: readonly number[]) => Performance,
): GroupPerformance {
  const measure = primaryMeasure(protocol);
  const judged = groups
    .filter(({ places }) => places.length >= smallestGroup)
    .map(({ level, places }) => {
      const { n, events, measures } = judge(places);
      const { calibrationSlope } = measures;
      const primary = measures[measure] ?? { value: null, reason: 'not measured' };
      return { level, n, events, primary, ...(calibrationSlope && { calibrationSlope }) };
    });
  const certain = judged.flatMap(({ primary }) =>
    primary.value !== null && primary.se !== undefined && primary.se > 0 && primary.value > 0 && primary.value < 1
      ? [{ value: primary.value, se: primary.se }]
      : [],
  );
  const level = { level: protocol.evaluation.confidence };
  return {
    by,
    groups: judged,
    ...(certain.length > 1 && {
      heterogeneity: aucHeterogeneity(
        certain.map(({ value }) => value),
        certain.map(({ se }) => se),
        level,
      ),
    }),
  };
}
