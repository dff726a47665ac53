import type { Dataset } from '@radscore/learn';
import type { Protocol } from '@radscore/protocol';
import { type Candidate, signatureColumns } from './candidates.js';
import { competingOf, eventsOf, type StudyData, takeOutcome } from './study-data.js';

/**
 * The table that the pipelines of a signature and variant learn from: these patients, the columns they may read.
 *
 * @param outer the outer fold by whose own measurements, where folds have such.
 */
export function datasetOf(
  protocol: Protocol,
  data: StudyData,
  { signature, variant, outer }: Pick<Candidate, 'signature' | 'variant'> & { readonly outer?: number },
  ids: readonly string[],
): Dataset {
  const { radiomics, clinical } = protocol.variants[variant]!;
  const place = new Map(data.ids.map((id, i) => [id, i]));
  const rows = ids.map((id) => place.get(id)!);
  const features = outer === undefined ? data.features : data.outer![outer]!;
  const byName = new Map(features.names.map((name, j) => [name, features.columns[j]!]));
  const radiomic = radiomics === 'none' ? [] : signatureColumns(protocol, signature, features.names);
  const columns = [...radiomic.map((name) => byName.get(name)!), ...(clinical ? data.clinical.columns : [])];
  const x = new Float64Array(rows.length * columns.length);
  columns.forEach((values, j) => {
    rows.forEach((row, i) => {
      x[i + rows.length * j] = values[row] ?? Number.NaN;
    });
  });
  const outcome = takeOutcome(data.outcome, rows);
  const event = Uint8Array.from(eventsOf(outcome));
  return {
    ids,
    names: [...radiomic, ...(clinical ? data.clinical.names : [])],
    x: { rows: rows.length, cols: columns.length, data: x },
    outcome:
      outcome.kind === 'binary'
        ? { kind: 'binary', event }
        : { kind: 'survival', time: Float64Array.from(outcome.time), event, ...competingOf(outcome) },
    ...(data.patients && { groups: rows.map((row) => data.patients![row]!) }),
    ...(data.sites && { batch: rows.map((row) => data.sites![row]!) }),
  };
}
