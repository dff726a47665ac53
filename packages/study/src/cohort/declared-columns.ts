import type { Protocol } from '@radscore/protocol';
import type { StudyCohort, StudyPatient } from '../study/types.js';

/**
 * The cohort with no column but those that the protocol names, be it as a variable, an outcome, a site or an input of a score: the
 * others (a name, a birth date, an accession number) have no place in the files of a run.
 */
export function declaredColumns(cohort: StudyCohort, protocol: Protocol): StudyCohort {
  const words = new Set<string>();
  collectWords(protocol, words);
  const isDeclared = (name: string) => words.has(name.toLowerCase());
  const reduced = (patient: StudyPatient): StudyPatient => ({
    ...patient,
    values: Object.fromEntries(Object.entries(patient.values).filter(([name]) => isDeclared(name))),
  });
  return {
    ...cohort,
    columns: cohort.columns.filter(({ name }) => isDeclared(name)),
    patients: cohort.patients.map(reduced),
    ...(cohort.withoutOutcome && { withoutOutcome: cohort.withoutOutcome.map(reduced) }),
  };
}

/** Every key and every text of a protocol, in lower case, as names of columns are compared. */
function collectWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') words.add(value.toLowerCase());
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      words.add(key.toLowerCase());
      collectWords(each, words);
    }
  }
}
