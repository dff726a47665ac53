import { serverError } from '../../errors.js';

export type Level = 'study' | 'series' | 'instance';
type Matching = 'text' | 'name' | 'uid' | 'date' | 'modalities';

interface Key {
  readonly tag: string;
  readonly level: Level;
  readonly column: string;
  readonly matching: Matching;
}

/** What may be matched by (PS3.18, 10.6.1.1): keyword or tag. */
const keys: Readonly<Record<string, Key>> = {
  StudyInstanceUID: { tag: '0020000D', level: 'study', column: 'i.study_uid', matching: 'uid' },
  StudyDate: { tag: '00080020', level: 'study', column: 'i.study_date', matching: 'date' },
  StudyDescription: { tag: '00081030', level: 'study', column: 'i.description', matching: 'name' },
  AccessionNumber: { tag: '00080050', level: 'study', column: 'i.accession', matching: 'text' },
  ModalitiesInStudy: { tag: '00080061', level: 'study', column: 's.key', matching: 'modalities' },
  PatientName: { tag: '00100010', level: 'study', column: 'i.patient_name', matching: 'name' },
  PatientID: { tag: '00100020', level: 'study', column: 'i.patient_id', matching: 'text' },
  PatientBirthDate: { tag: '00100030', level: 'study', column: 'i.birth_date', matching: 'date' },
  PatientSex: { tag: '00100040', level: 'study', column: 'i.sex', matching: 'text' },
  SeriesInstanceUID: { tag: '0020000E', level: 'series', column: 'n.series_uid', matching: 'uid' },
  Modality: { tag: '00080060', level: 'series', column: 'n.modality', matching: 'text' },
  SeriesDescription: { tag: '0008103E', level: 'series', column: 'n.description', matching: 'name' },
  BodyPartExamined: { tag: '00180015', level: 'series', column: 'n.body_part', matching: 'text' },
  SOPInstanceUID: { tag: '00080018', level: 'instance', column: 'n.instance_uid', matching: 'uid' },
  SOPClassUID: { tag: '00080016', level: 'instance', column: 'n.class_uid', matching: 'uid' },
};
const byName = new Map(Object.entries(keys).flatMap(([name, key]) => [[name, key] as const, [key.tag, key] as const]));
const levels: readonly Level[] = ['study', 'series', 'instance'];

export interface MatchingQuery {
  /** Conditions in SQL, and their values. */
  readonly conditions: readonly string[];
  readonly values: readonly unknown[];
  readonly limit: number;
  readonly offset: number;
  /** What was asked for and is not done (PS3.18, 8.3.4.2). */
  readonly warning?: string;
}

/** Most matches of an answer; more come page for page. */
export const mostMatches = 1000;
const longestValue = 4096;

/**
 * What a search asks for. What cannot be matched by is refused: ignored, it would bring more than was meant.
 *
 * @throws RAD-REQUEST-INVALID.
 */
export function parseQuery(level: Level, query: Readonly<Record<string, unknown>>): MatchingQuery {
  const invalid = (problem: string) => serverError('RAD-REQUEST-INVALID', { problem });
  const conditions: string[] = [];
  const values: unknown[] = [];
  const add = (value: unknown) => `$${values.push(value)}`;
  const whole = (name: string, otherwise: number) => {
    const text = query[name] ?? String(otherwise);
    if (typeof text !== 'string' || !/^\d{1,9}$/.test(text)) throw invalid(`${name} is no number`);
    return Number(text);
  };
  for (const [name, value] of Object.entries(query)) {
    if (['includefield', 'limit', 'offset', 'fuzzymatching'].includes(name)) continue;
    const key = byName.get(name);
    if (key === undefined || levels.indexOf(key.level) > levels.indexOf(level))
      throw invalid(`"${name.slice(0, 40)}" is nothing that this can be searched by`);
    if (typeof value !== 'string' || value.length > longestValue) throw invalid(`${name} has no single value`);
    if (value !== '') conditions.push(conditionOf(key, value, add, invalid));
  }
  return {
    conditions,
    values,
    limit: Math.min(whole('limit', mostMatches), mostMatches),
    offset: whole('offset', 0),
    ...(query.fuzzymatching === 'true' && {
      warning: 'The fuzzymatching parameter is not supported. Only literal matching has been performed.',
    }),
  };
}

function conditionOf(
  { column, matching }: Key,
  value: string,
  add: (value: unknown) => string,
  invalid: (problem: string) => Error,
): string {
  switch (matching) {
    case 'uid':
      return `${column} = any(${add(value.split(/[,\\]/))}::text[])`;
    case 'modalities':
      return `exists (select 1 from radscore.instance m where m.study = ${column} and m.modality = any(${add(value.split(/[,\\]/))}::text[]))`;
    case 'date': {
      const [, from, dash, to] = /^(\d{8})?(-)?(\d{8})?$/.exec(value) ?? [];
      if (from === undefined && to === undefined) throw invalid('a date is 20260105, or a range of these');
      if (dash === undefined) return `${column} = ${add(from)}`;
      // An empty date is in no range.
      return `${column} <> '' and ${column} between ${add(from ?? '')} and ${add(to ?? '99999999')}`;
    }
    default:
      // Names and descriptions match in letters of either case, as people write them.
      return `${column} ${matching === 'name' ? 'ilike' : 'like'} ${add(likePattern(value))}`;
  }
}

/** DICOM's * and ? as those of SQL. */
function likePattern(text: string): string {
  return text
    .replace(/[%_\\]/g, '\\$&')
    .replaceAll('*', '%')
    .replaceAll('?', '_');
}
