import { isRadError } from '@radscore/core';
import { parseProtocol } from '@radscore/protocol';
import { cohortRows, describeCohort, exclusionSentence } from '@radscore/report';
import { r2FromC, sampleSizeBinary } from '@radscore/stats';
import { planStudy } from '@radscore/study';
import type { Call } from '../call.js';
import { openStudy, type StudyInput } from '../open-study.js';

/** What a study would do and can afford, before it runs. */
export interface StudyAhead {
  readonly title: string;
  /** Absent until a table was given. */
  readonly cohort?: {
    readonly summary: string;
    readonly notes: readonly string[];
    readonly exclusions: readonly { readonly id: string; readonly sentence: string }[];
    readonly columns: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
    readonly patients: number;
    readonly events: number;
    readonly features: number;
    readonly candidates: number;
    readonly fits: number;
    /** Events (or non-events, whichever are fewer) for each feature that might enter. */
    readonly eventsPerFeature: number;
    /** Parameters that Riley's criteria allow at this number of patients and a C statistic of 0.7. */
    readonly affordable: number;
  };
}

/** The discrimination that is hoped for where nothing is known. */
const hoped = 0.7;

/** Reads protocol and tables as a run would. @throws what the run would throw at its beginning. */
export const planAhead: Call<StudyInput, StudyAhead> = async (input) => {
  if (input.cohort === undefined && input.features === undefined)
    return { title: parseProtocol(input.protocol, { file: 'protocol.yaml' }).title };
  const { protocol, cohort, features } = await openStudy(input);
  const plan = planStudy(protocol, cohort, features);
  const { summary, notes } = describeCohort(cohort);
  const { header, rows } = cohortRows(describeCohort(cohort));
  const patients = cohort.patients.length;
  const { events } = cohort.endpoint;
  const rarer = cohort.outcome.kind === 'binary' ? Math.min(events, patients - events) : events;
  return {
    title: protocol.title,
    cohort: {
      summary,
      notes,
      exclusions: cohort.exclusions.map((each) => ({ id: each.id, sentence: exclusionSentence(each) })),
      columns: { header, rows },
      patients,
      events,
      features: plan.features,
      candidates: plan.candidates,
      fits: plan.fits,
      eventsPerFeature: rarer / Math.max(1, plan.features),
      affordable: affordableParameters(patients, events / patients),
    },
  };
};

/** The most parameters for which Riley's criteria ask for no more patients than there are. */
function affordableParameters(n: number, prevalence: number): number {
  try {
    const r2 = r2FromC(hoped, prevalence);
    let parameters = 0;
    while (parameters < 100 && sampleSizeBinary({ r2, parameters: parameters + 1, prevalence }).n <= n) parameters++;
    return parameters;
  } catch (error) {
    if (isRadError(error)) return 0;
    throw error;
  }
}
