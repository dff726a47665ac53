import { type ErrorTable, errorFactory } from '@radscore/core';

/** The errors of this room: what happened, and what to do about it. */
export const studyErrors = {
  'RAD-COHORT-NO-COLUMN': {
    message: 'The cohort has no column "{name}", which {asker} names; its columns are {columns}.{suggestion}',
    remedy: 'Correct the name there, or say under cohort.columns.{name} which one it is (column: ...).',
  },
  'RAD-COHORT-NOT-A-NUMBER': {
    message: 'The cell "{value}" of column "{name}" is not a number{others}.',
    remedy: 'Correct the cell, add the text to cohort.missing, or declare the column as type: categorical.',
  },
  'RAD-COHORT-NUMBER-FORMAT': {
    message: 'The cell "{value}" of column "{name}" is {asPoint} or {asComma}, and no cell of the column says which.',
    remedy: 'Copy into the protocol, with point or comma as the decimal separator: {line}',
  },
  'RAD-COHORT-PERCENT': {
    message: 'The column "{name}" holds percents ({value}) beside numbers up to 1 ({other}), which may be shares.',
    remedy: 'Copy into the protocol: {line} ({other} is {asShare} %), or with percent: true ({other} is {other} %).',
  },
  'RAD-COHORT-DETECTION': {
    message: 'The cell "{value}" of column "{name}" is a limit of detection, not a number ({count} such cells).',
    remedy: 'Say what they count as (limit, half or missing) and copy it into the protocol: {line}',
  },
  'RAD-COHORT-SENTINEL': {
    message: 'The cell "{value}" of column "{name}" looks like a code for a missing value; {count} cells hold it.',
    remedy: 'If it is one, copy into the protocol: {line}. If it is a value: {other}',
  },
  'RAD-COHORT-NONE': {
    message: 'The cell "{value}" of column "{name}" may be a missing value or a category; {count} cells hold it.',
    remedy: 'If it is missing, copy into the protocol: {line}. If it is a category: {other}',
  },
  'RAD-COHORT-PREDICTOR-TYPE': {
    message: 'The column "{name}" holds {what} ({count} different values) and cannot be a predictor.',
    remedy: 'Take it out of clinical.variables; if it holds categories, copy into the protocol: {line}',
  },
  'RAD-COHORT-CODE': {
    message: 'The cell "{value}" of column "{name}" is none of its codes ({known}).',
    remedy: 'Correct the cell, or add the code to cohort.columns.{name}.codes.',
  },
  'RAD-COHORT-LEVEL': {
    message: 'The cell "{value}" of column "{name}" is none of its ordered levels ({known}).',
    remedy: 'Correct the cell, or name the level at its place in cohort.columns.{name}.levels.',
  },
  'RAD-COHORT-FLAG': {
    message: 'The column "{name}" is used as yes or no, but has {count} values: {values}.',
    remedy:
      'Say what they mean, e.g. cohort.columns.{name}.codes: {example}. Or leave patients out with cohort.exclude.',
  },
  'RAD-COHORT-DATE': {
    message: 'The cell "{value}" of column "{name}" is not a date.',
    remedy: 'Write dates as 2020-12-31 or 31.12.2020.',
  },
  'RAD-COHORT-DATE-MIXED': {
    message: 'Column "{name}" mixes day first and month first: "{value}" and "{other}" cannot be read alike.',
    remedy:
      'Write the dates of this column as 2020-12-31; only whoever made the table knows in which of the others day and month are swapped.',
  },
  'RAD-COHORT-DATE-SERIAL': {
    message: 'The cell "{value}" of column "{name}" is a number; as a date that Excel counts in days it is {date}.',
    remedy:
      'Format the column as a date in the spreadsheet and save it again, or say what it is: {dated}, or {number}.',
  },
  'RAD-COHORT-DATE-ORDER': {
    message: 'The dates of column "{name}" can be read day first or month first, e.g. "{value}".',
    remedy: 'Say which: cohort.columns.{name}.dateOrder: dmy or mdy, or write dates as 2020-12-31.',
  },
  'RAD-COHORT-TYPE': {
    message: 'The column "{name}" is {type}, but {asker} needs {expected}.',
    remedy: 'Name another column, or declare the type under cohort.columns.{name}.',
  },
  'RAD-COHORT-PATIENT-TWICE': {
    message: 'The patient "{id}" appears in several rows of the cohort: {rows}.',
    remedy: 'Keep one row for each patient; a patient on both sides of a split would test what was learned from them.',
  },
  'RAD-COHORT-PATIENT-FOUND': {
    message:
      'The column "{name}" has {patients} values for {rows} rows, so patients have several rows; all rows of a patient are kept on one side of every split.',
    remedy: 'If it names the patient, say so in the protocol: {line}. If not, give the column another name.',
  },
  'RAD-STUDY-LEFT-OUT': {
    message: '{count} patients are on no side of the split, because {column} is {values}: {ids}.',
    remedy: 'Name their values under split.train, split.test or, to leave them out, copy: {line}',
  },
  'RAD-COHORT-CRITERIA': {
    message:
      'Criteria of the protocol cannot be checked, because the cohort lacks their columns ({columns}): {reasons}.',
    remedy: 'Make sure that no such patient is in the table, or add the columns (1 where the criterion is met).',
  },
  'RAD-COHORT-COLUMN-LEFT-OUT': {
    message: 'The cohort has no column "{name}", which the protocol can do without; it was left out.',
    remedy: 'Nothing, if there is none; else say under cohort.columns.{name} which column it is (column: ...).',
  },
  'RAD-COHORT-ALL-MISSING': {
    message: 'The column "{name}" has no value in any row.',
    remedy: 'Take it out of the protocol, or check whether cohort.missing lists one of its values ({tokens}).',
  },
  'RAD-COHORT-NOBODY': {
    message: 'No patient is left of {rows} rows: {reasons}.',
    remedy: 'Read the reasons; most often a column, a code or a unit of time is not the one meant.',
  },
  'RAD-ENDPOINT-LONG': {
    message: 'The longest time of "{name}" is {longest} {unit}, which is {years} years.',
    remedy: 'Look at its unit: endpoint.unit is {unit}, and may be days, months or years.',
  },
  'RAD-ENDPOINT-NEAR-HORIZON': {
    message:
      '{count} times of "{name}" lie within 0.05 of {horizon} {unit} and look like days divided by 30.4375: who was seen on the day of the horizon may fall on either side of it.',
    remedy: 'Give dates (event: a date, origin, followUp): they are counted in calendar months.',
  },
  'RAD-ENDPOINT-ONE-CLASS': {
    message: 'All {count} patients have the same outcome ({outcome}).',
    remedy: 'Look at the event column, its codes and `within`; a study needs patients of both outcomes.',
  },
  'RAD-STUDY-SITE-OUTCOME': {
    message:
      'The study harmonises its sites ({how}), but the site determines the outcome: {sites}. The effects of site and outcome on the features cannot be separated.',
    remedy:
      'No harmonisation can repair this. Add patients with and without the outcome from each site, or study one site and validate at another.',
  },
  'RAD-STUDY-TOO-FEW': {
    message:
      '{events} patients with {positive} and {others} without are too few to {purpose}, which needs {needed} of each.',
    remedy: 'Collect more patients, or use fewer folds; with so few, no performance figure means anything.',
  },
  'RAD-STUDY-NO-FEATURES': {
    message: 'The table has no feature column; it begins with {columns}.',
    remedy:
      'Name features as PyRadiomics does (original_firstorder_Mean), with a region before a colon if there are several.',
  },
  'RAD-STUDY-COLUMNS-ASIDE': {
    message: '{count} columns of the feature table are not used, for {why}: {columns}.',
    remedy: 'Nothing, if they are not features; otherwise copy into the protocol: {line}',
  },
  'RAD-STUDY-ROWS-UNUSED': {
    message: '{count} rows of the feature table belong to no patient of the cohort: {ids}.',
    remedy:
      'Check whether identifiers are written the same way in both tables, and whether rows of the cohort are missing.',
  },
  'RAD-STUDY-FEATURE-OUTCOME': {
    message: 'The column "{name}" of the feature table is named like an outcome.',
    remedy: 'If it is not a feature, copy into the protocol: {line}. If it is one: {other}',
  },
  'RAD-STUDY-PARAMETERS': {
    message: '{events} {kind} for {parameters} parameters of the model are {ratio} each; about 10 to 20 are needed.',
    remedy: 'Keep fewer features, fewer clinical variables, or collect more patients; expect an optimistic fit.',
  },
  'RAD-CASE-NO-PATH': {
    message: 'The patient has no {what}: the cell of column "{column}" is empty.',
    remedy: 'Fill in the path, or leave the row out.',
  },
  'RAD-READERS-FEW': {
    message: 'Only {count} patients have outlines and features of both readers.',
    remedy:
      'Have the second reader outline more patients (at least 3; 30 are usual), or take `readers` out of the protocol.',
  },
  'RAD-PERTURB-FEW': {
    message: 'Only {count} patients could be perturbed; an ICC over perturbations needs {needed}.',
    remedy: 'Add patients with images, or take `perturb` out of the protocol.',
  },
  'RAD-PERTURB-NO-IMAGES': {
    message:
      'The protocol perturbs images, but features were measured before: no feature was left out for instability.',
    remedy:
      'Run the study from its images, or leave out unstable features of the table (radscore perturb lists the stable ones).',
  },
  'RAD-READERS-NO-THIRD': {
    message:
      'The outlines of {count} patients differ by 5 % or more between the two readers, and no senior reader has outlined them: {ids}.',
    remedy: 'Fill in the column {column}; until then the outlines of the first reader are measured.',
  },
  'RAD-STUDY-COMPETING-CENSORED': {
    message:
      'A competing event came first in {count} patients, and {models} treats them as censored: a risk read off its survival curve is 1 - Kaplan-Meier, which is too high.',
    remedy: 'For risks at a horizon use cause-specific-cox or fine-gray, which give the cumulative incidence.',
  },
  'RAD-MODEL-NO-DEVELOPMENT': {
    message: 'The model file does not say what it was developed on, so it cannot be validated.',
    remedy: 'Run its study again with this version of radscore; the new model.json has it.',
  },
  'RAD-RECALIBRATE-FEW': {
    message:
      'The cohort has {events} patients with the event and {others} without; {method} needs at least {needed} of each.',
    remedy:
      'Collect more patients, or ask for a smaller change (--method auto takes what the size of the cohort allows).',
  },
  'RAD-RECALIBRATE-MODEL': {
    message: 'This model cannot be updated by {method}: {reason}.',
    remedy:
      'Use a method that fits the model: --method auto, intercept or slope for regressions, combat for a model that harmonises sites.',
  },
  'RAD-RECALIBRATE-SITE': {
    message: 'The site "{site}" has {patients} patients, too few to learn its effects: {needed} are needed.',
    remedy: 'Collect more patients of the site; no outcome is needed for this.',
  },
  'RAD-STUDY-NO-MATCH': {
    message: 'No patient of the cohort ("{cohort}" ...) has a row in the feature table ("{features}" ...).',
    remedy: 'Use the same identifiers in both tables.',
  },
  'RAD-RUN-FILE': {
    message: 'The run.json cannot be used: {problem}.',
    remedy: 'Give the run folder as radscore wrote it, or run the study again.',
  },
  'RAD-RUN-VERSION': {
    message: 'The run.json has version {version}; this radscore reads versions up to {known}.',
    remedy: 'Use the radscore that made it, or a newer one.',
  },
} as const satisfies ErrorTable;

export const studyError = errorFactory(studyErrors);
