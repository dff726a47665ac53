// Who is studied: columns, patients, outcomes, exclusions.
import type { ErrorData } from '@radscore/core';
import type { AsWritten } from './candidates.js';
import type { Coded } from './coded.js';

/** A clinical value: a number (flags are 0 and 1), a category or text, a date as ISO text, or null where it is missing. */
export type ClinicalValue = number | string | null;

export type VariableType = 'numeric' | 'categorical' | 'ordinal' | 'flag' | 'date' | 'text';
export type VariableRole = 'clinical' | 'outcome' | 'site' | 'reader' | 'ignore';

/**
 * How ambiguous cells were read: in the way that no cell of the column contradicts.
 *
 * - DECIMAL-COMMA, THOUSANDS, PERCENT: `cells` were written so.
 * - DETECTION: `cells` beyond a limit of detection, which count `as` the protocol says.
 * - NONE-MISSING: `cells` read None among values of another kind, and are missing.
 * - SPELLINGS: `merged` says which spellings were taken for which.
 */
export interface ColumnNote {
  readonly code: 'DECIMAL-COMMA' | 'THOUSANDS' | 'PERCENT' | 'DETECTION' | 'NONE-MISSING' | 'SPELLINGS';
  readonly values: Readonly<Record<string, number | string>>;
}

/** A column of the cohort with its meaning, as it is shown before anything runs. */
export interface StudyColumn {
  readonly name: string;
  readonly label: string;
  readonly type: VariableType;
  /** True where type was found out from the cells, false where the protocol gave it. */
  readonly inferred: boolean;
  readonly role: VariableRole;
  /** Whether it is known at the index date (usually surgery). Only `before` may be a predictor. */
  readonly measured: 'before' | 'after';
  readonly unit?: string;
  /** The categories in their order, after codes were translated; of an ordinal column all that the protocol names. */
  readonly levels?: readonly string[];
  /** Patients with a value. */
  readonly present: number;
  /** What stood in the cells that count as missing, with how often: `-999`, `NA`, `` (empty). */
  readonly missing: readonly { readonly token: string; readonly count: number }[];
  /** Absent where every cell could be read in one way only. */
  readonly notes?: readonly ColumnNote[];
}

/** A patient of the study: everything of the row of the cohort but the outcome. */
export interface StudyPatient {
  readonly id: string;
  /** Line of the table, for messages. */
  readonly line: number;
  /** Paths as they are opened, where the study has images. */
  readonly image?: string;
  readonly mask?: string;
  /** The outlines of the second reader, and those of a senior one who decides where the two differ. */
  readonly mask2?: string;
  readonly mask3?: string;
  readonly label?: number;
  readonly segment?: string;
  /** Which image of a file of several, and which of the outlines, from 0. */
  readonly frame?: number;
  readonly maskFrame?: number;
  /** Hospital, scanner: what a split by column goes by. */
  readonly site?: string;
  /** Whose row it is, where a patient has several. */
  readonly patient?: string;
  readonly values: Readonly<Record<string, ClinicalValue>>;
}

/** Outcomes of the patients, in their order. */
export type StudyOutcome =
  | { readonly kind: 'binary'; readonly event: readonly (0 | 1)[] }
  | {
      readonly kind: 'survival';
      /** In `unit`, 0 or above. */
      readonly time: readonly number[];
      /** 1 = the event, 0 = censored, 2 = a competing event (only where the endpoint names one). */
      readonly status: readonly (0 | 1 | 2)[];
      readonly unit: 'days' | 'months' | 'years';
    };

/** Why a patient is not in the study. */
export type Exclusion = (Coded<ExclusionFindings> | AsWritten) & {
  readonly id: string;
  /** Where on the way: read off the table, by the endpoint, when opening or measuring the images. */
  readonly stage: 'cohort' | 'endpoint' | 'images';
  /** Groups the exclusions of the flow diagram; of faults of a case with the code of the error. */
  readonly reason: string;
};

/** What happened, by code. A fault of a case stands as the error it is. */
export interface ExclusionFindings {
  /** A rule of the protocol, whose words are `reason`. */
  RULE: { readonly column: string; readonly value: ClinicalValue };
  'OUTCOME-UNKNOWN': { readonly column: string };
  'TIME-UNKNOWN': { readonly outcome: string };
  'TIME-NEGATIVE': { readonly time: number };
  'EVENT-TIME-UNKNOWN': Horizon & { readonly event: string };
  'COMPETING-EVENT-FIRST': Horizon & { readonly time: number };
  /** `time` is null where it is not known when the patient left. */
  'LEFT-EARLY': Horizon & { readonly time: number | null; readonly outcome: string };
  'NO-FEATURES': Readonly<Record<string, never>>;
  FAULT: { readonly error: ErrorData };
}

interface Horizon {
  readonly within: number;
  readonly unit: string;
}

/** What an endpoint decided for patients of whom it does not say by itself who counts as what. */
export interface EndpointDecisions {
  /** They have no outcome, for the reason of their exclusion. */
  'NO-OUTCOME': { readonly reason: string };
  'COMPETING-IS-NONE': Horizon & { readonly event: string };
  'LEFT-EARLY-IS-NONE': Horizon & { readonly event: string };
}

/** A decision with the patients it was taken for; one sentence where the run was made before words were left to `report`. */
export type EndpointNote = (Coded<EndpointDecisions> & { readonly ids: readonly string[] }) | AsWritten;

/** What the endpoint was made of, as the report tells it. */
export interface EndpointSummary {
  readonly title: string;
  /** The class that counts as positive, and the other. */
  readonly positive: string;
  readonly negative: string;
  readonly events: number;
  readonly others: number;
  /** Patients with a competing event. */
  readonly competing: number;
  /** Of a yes or no within a time: who left before it without the event, and the risk with and without them. */
  readonly horizon?: {
    readonly early: number;
    /** Patients whose course is known, `early` included. */
    readonly patients: number;
    /** Risk at the horizon by Kaplan-Meier over all of these, null where it cannot be determined. */
    readonly kaplanMeier: number | null;
    /** Share of events among those that the study counts. */
    readonly asCoded: number | null;
  };
  /** Each decision that changed who counts as what. */
  readonly notes: readonly EndpointNote[];
}

/** The patients of a study that have an outcome, and everybody else with the reason. */
export interface StudyCohort {
  readonly patients: readonly StudyPatient[];
  readonly outcome: StudyOutcome;
  readonly endpoint: EndpointSummary;
  readonly columns: readonly StudyColumn[];
  /** External patients whose outcome is not known: they are measured for the check of shift, and judge nothing. Absent where there are none. */
  readonly withoutOutcome?: readonly StudyPatient[];
  /** Rows of the table: patients, those without outcome and exclusions. */
  readonly enrolled: number;
  readonly exclusions: readonly Exclusion[];
  readonly warnings: readonly ErrorData[];
}
