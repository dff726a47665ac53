import type { Protocol } from '@radscore/protocol';
import { primaryValue } from '../run/performance.js';
import type { StudyData } from '../run/study-data.js';
import { volumesOf } from '../run/volumes.js';
import { clinicalScores } from '../scores/index.js';
import { scoreInputsOf } from '../scores/inputs-of.js';
import { type ClinicalScore, scoreOf } from '../scores/score.js';
import type { CandidateResult, ComparatorResult, SetName, StudyCohort } from '../study/types.js';
import { type Comparator, compareWith } from './compare-with.js';

export interface ComparatorInput {
  readonly protocol: Protocol;
  readonly cohort: StudyCohort;
  readonly data: StudyData;
  readonly key: CandidateResult;
  readonly set: SetName;
  /** The model of clinical variables alone, where there is one. */
  readonly clinical?: CandidateResult;
}

type Missing = NonNullable<ComparatorResult['why']>;

/** What the study must beat to add anything, in the order of the protocol. */
export function runComparators(input: ComparatorInput): ComparatorResult[] {
  const { protocol, data, key, set } = input;
  return protocol.comparators.flatMap((name): ComparatorResult[] => {
    const comparator = comparatorNamed(name, input);
    if ('value' in comparator) return [compareWith(protocol, data, key, set, comparator)];
    const title = titleOf(name, protocol);
    return [{ name, title, performance: [], undetermined: 0, code: 'NOT-COMPARABLE', why: comparator }];
  });
}

/** The comparator of this name, or why there is none. */
function comparatorNamed(
  name: Protocol['comparators'][number],
  { protocol, cohort, data, key, clinical }: ComparatorInput,
): Comparator | Missing {
  if (name === 'volume') return volumeComparator(protocol, data, key);
  if (name === 'clinical') return clinicalComparator(protocol, clinical);
  const score = clinicalScores.find((each) => each.name === name);
  if (score === undefined) return { code: 'NO-SUCH-SCORE', values: {} };
  const values = new Map(
    cohort.patients.map((patient) => [patient.id, scoreOf(score, scoreInputsOf(patient, protocol.scoreInputs)).bounds]),
  );
  const known = (id: string) => {
    const bounds = values.get(id);
    return bounds !== undefined && bounds[0] === bounds[1] ? bounds[0] : null;
  };
  const undetermined = data.ids.filter((id) => known(id) === null).length;
  if (undetermined === data.ids.length) return { code: 'NO-INPUT', values: {} };
  return { name, title: titleInText(score), value: known, fitted: false, undetermined };
}

/** Volume alone. Whether large or small tumours do worse is learned from the training patients. */
function volumeComparator(protocol: Protocol, data: StudyData, key: CandidateResult): Comparator | Missing {
  const volumes = volumesOf(data);
  if (volumes === undefined) return { code: 'NO-VOLUME', values: {} };
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const train = key.honest.predictions.flatMap(({ id, set }) =>
    set === 'train' && volumes[place.get(id)!] !== null ? [place.get(id)!] : [],
  );
  const found = primaryValue(
    data,
    train,
    train.map((row) => volumes[row]!),
  );
  const sign = found !== undefined && found < 0.5 ? -1 : 1;
  const signed = (volume: number | null | undefined) =>
    volume === null || volume === undefined ? null : sign * volume;
  return {
    name: 'volume',
    title: titleOf('volume', protocol),
    value: (id) => signed(volumes[place.get(id)!]),
    fitted: false,
    undetermined: volumes.filter((value) => value === null).length,
  };
}

function clinicalComparator(protocol: Protocol, clinical: CandidateResult | undefined): Comparator | Missing {
  if (clinical === undefined) return { code: 'NO-CLINICAL', values: {} };
  if (clinical.failure !== undefined) return { code: 'CLINICAL-FAILED', values: { error: clinical.failure } };
  const values = new Map(clinical.honest.predictions.map(({ id, set, value }) => [`${set}/${id}`, value]));
  return {
    name: 'clinical',
    ...emptiness(clinical),
    title: titleOf('clinical', protocol),
    value: (id, set) => values.get(`${set}/${id}`) ?? null,
    fitted: true,
    threshold: clinical.honest.threshold.value,
    undetermined: 0,
  };
}

/** Why a clinical model cannot be compared with, if so. */
function emptiness(clinical: CandidateResult): Pick<Comparator, 'empty'> {
  const folds = clinical.honest.performance.find(({ nullFolds }) => nullFolds !== undefined)?.nullFolds;
  if (clinical.clinicalKept?.length === 0) return { empty: { code: 'NOTHING-ENTERED', values: {} } };
  return folds === undefined ? {} : { empty: { code: 'NULL-FOLDS', values: folds } };
}

function titleOf(name: string, { lesions: { segment }, images }: Protocol): string {
  if (name === 'volume') {
    const size = images.modality === 'US' ? 'area' : 'volume';
    const whole = segment !== undefined && !/tumou?r|metast|lesion|gtv/i.test(segment);
    return whole ? `${size} of the ${segment} alone` : `tumour ${size} alone`;
  }
  if (name === 'clinical') return 'the model of clinical variables alone';
  const score = clinicalScores.find((each) => each.name === name);
  return score === undefined ? name : titleInText(score);
}

function titleInText({ title }: ClinicalScore): string {
  return `the ${title}`;
}
