import type { ErrorTemplate } from './error.js';

export const studyErrors = {
  'RAD-TABLE-SYNTAX': {
    message: 'The table cannot be read as CSV: {problem}.',
    remedy: 'Open it in a spreadsheet and save it again as CSV (UTF-8), one header line first.',
  },
  'RAD-TABLE-EMPTY': {
    message: 'The table has no rows below its header.',
    remedy: 'Add one row for each case.',
  },
  'RAD-TABLE-HEADER': {
    message: 'The header names the column "{name}" {count} times.',
    remedy: 'Give every column its own name.',
  },
  'RAD-COHORT-COLUMN': {
    message: 'The cohort has no column "{name}"; its columns are {columns}.{suggestion}',
    remedy: 'Name the columns id,image,mask[,label|segment]; any others are kept as clinical columns.',
  },
  'RAD-COHORT-CELL': {
    message: 'The cell "{value}" of column "{name}" is not valid: {problem}.',
    remedy: 'Correct that cell of the cohort table.',
  },
  'RAD-COHORT-DUPLICATE': {
    message: 'Lines {first} and {second} are the same case.',
    remedy: 'Remove one of them, or tell them apart by id, mask, label or segment.',
  },
  'RAD-PROTOCOL-FILE': {
    message: 'The protocol cannot be read: {detail}.',
    remedy: 'Correct the YAML at this line; indent with spaces, and put a text with a colon or a # into quotes.',
  },
  'RAD-PROTOCOL-KEY': {
    message: 'There is no key "{key}" in {section} of a protocol.{suggestion}',
    remedy: 'Known here: {known}.',
  },
  'RAD-PROTOCOL-MISSING': {
    message: 'The protocol lacks "{field}": {meaning}',
    remedy: 'Add it, or take it over from another protocol with extends.',
  },
  'RAD-PROTOCOL-VALUE': {
    message: 'The value {value} of "{field}" is not valid: {problem}.{suggestion}',
    remedy: 'Correct it; `radscore study init <id>` writes a protocol to compare with.',
  },
  'RAD-PROTOCOL-REFERENCE': {
    message: '"{field}" names the {kind} "{name}", which is not there.{suggestion}',
    remedy: 'Known: {known}.',
  },
  'RAD-PROTOCOL-EXTENDS': {
    message: 'The protocol "{name}" that is to be extended is not there.{suggestion}',
    remedy: 'Name a built-in protocol ({known}) or the path of a file, relative to this one.',
  },
  'RAD-PROTOCOL-CYCLE': {
    message: 'The protocols extend each other in a circle: {chain}.',
    remedy: 'Take out one of the extends.',
  },
  'RAD-PROTOCOL-OUTCOME-PREDICTOR': {
    message: 'The column "{name}" belongs to the outcome ({why}), so it cannot be a predictor.',
    remedy: 'Take it out of {field}; a model that reads its own outcome only seems to predict.',
  },
  'RAD-PROTOCOL-LATER-PREDICTOR': {
    message: 'The column "{name}" is measured after the index date, so it cannot be a predictor.',
    remedy: 'Take it out of {field}, or set measured: before if it is known when the prediction is made.',
  },
  'RAD-COHORT-FILE': {
    message: 'The cohort cannot be read: {detail}.',
    remedy: 'Give a CSV file (UTF-8) or an xlsx file with one header row.',
  },
  'RAD-COHORT-SHEET': {
    message: 'The file has no sheet "{name}"; its sheets are {known}.{suggestion}',
    remedy: 'Correct cohort.sheet in the protocol, or leave it out for the first sheet.',
  },
  'RAD-COHORT-NO-COLUMN': {
    message: 'The cohort has no column "{name}", which {asker} names; its columns are {columns}.{suggestion}',
    remedy: 'Correct the name there, or say under cohort.columns.{name} which one it is (column: ...).',
  },
  'RAD-COHORT-NOT-A-NUMBER': {
    message: 'The cell "{value}" of column "{name}" is not a number{others}.',
    remedy: 'Correct the cell, add the text to cohort.missing, or declare the column as type: categorical.',
  },
  'RAD-COHORT-CODE': {
    message: 'The cell "{value}" of column "{name}" is none of its codes ({known}).',
    remedy: 'Correct the cell, or add the code to cohort.columns.{name}.codes.',
  },
  'RAD-COHORT-FLAG': {
    message: 'The column "{name}" is used as yes or no, but has {count} values: {values}.',
    remedy:
      'Say what they mean, e.g. cohort.columns.{name}.codes: {example}, or leave such patients out with cohort.exclude.',
  },
  'RAD-COHORT-DATE': {
    message: 'The cell "{value}" of column "{name}" is not a date.',
    remedy: 'Write dates as 2020-12-31 or 31.12.2020.',
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
    message: 'The patient "{id}" stands in several rows of the cohort: {rows}.',
    remedy: 'Keep one row for each patient; a patient on both sides of a split would test what was learned from them.',
  },
  'RAD-COHORT-COLUMN-LEFT-OUT': {
    message: 'The cohort has no column "{name}", which the protocol can do without; it was left out.',
    remedy: 'Nothing, if there is none; else say under cohort.columns.{name} which column it is (column: ...).',
  },
  'RAD-COHORT-ALL-MISSING': {
    message: 'The column "{name}" has no value in any row.',
    remedy: 'Take it out of the protocol, or look whether cohort.missing lists one of its values ({tokens}).',
  },
  'RAD-COHORT-NOBODY': {
    message: 'No patient is left of {rows} rows: {reasons}.',
    remedy: 'Read the reasons; most often a column, a code or a unit of time is not the one meant.',
  },
  'RAD-ENDPOINT-ONE-CLASS': {
    message: 'All {count} patients have the same outcome ({outcome}).',
    remedy: 'Look at the event column, its codes and `within`; a study needs patients of both outcomes.',
  },
  'RAD-ENDPOINT-TIME': {
    message: 'The endpoint counts a time, but no column gives it.',
    remedy: 'Add endpoint.time, a time or date to the event, or endpoint.followUp (with endpoint.origin for dates).',
  },
  'RAD-STUDY-PROTOCOL': {
    message: 'There is no protocol "{name}", neither built in nor as a file.{suggestion}',
    remedy: 'Give a path, or one of {known}; `radscore study list` shows them.',
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
  'RAD-STUDY-NO-MATCH': {
    message: 'No patient of the cohort ("{cohort}" ...) has a row in the feature table ("{features}" ...).',
    remedy: 'Use the same identifiers in both tables.',
  },
  'RAD-MODEL-FILE': {
    message: 'The model file cannot be used: {problem}.',
    remedy: 'Give the model.json of a run folder, made by this version of radscore and unchanged since.',
  },
  'RAD-MODEL-INPUT': {
    message: 'The model needs {what}, which was not given.',
    remedy: 'Give it: {how}.',
  },
  'RAD-RUN-FOLDER': {
    message: 'The folder holds no finished run: {detail}.',
    remedy: 'Name the folder that `radscore study run` wrote with --out, after it ended.',
  },
  'RAD-RUN-FOLDER-BUSY': {
    message: 'Another run (process {process}) writes to this folder.',
    remedy: 'Wait until it ends, or give another --out. If there is no such process any more, delete {lock}.',
  },
  'RAD-RUN-FOLDER-STUDY': {
    message: 'The folder holds a run of another study ({held}) or of other patients; this one is {wanted}.',
    remedy: 'Give another --out, or --no-resume to replace what is there.',
  },
  'RAD-RUN-FOLDER-FOREIGN': {
    message: 'The folder holds files that a run would write over, and that no run has written: {found}.',
    remedy: 'Give --out a folder of its own; it need not exist.',
  },
  'RAD-STUDY-PARAMETERS': {
    message: '{events} {kind} for {parameters} parameters of the model are {ratio} each; about 10 to 20 are needed.',
    remedy: 'Keep fewer features, fewer clinical variables, or collect more patients; expect an optimistic fit.',
  },
  'RAD-CASE-NO-IMAGE': {
    message: 'The {what} "{path}" of the patient is not there.',
    remedy: 'Correct the path in the cohort; relative paths are looked up beside the cohort file.',
  },
  'RAD-CASE-NO-PATH': {
    message: 'The patient has no {what}: the cell of column "{column}" is empty.',
    remedy: 'Fill in the path, or leave the row out.',
  },
  'RAD-CASE-NOT-FOUND': {
    message: 'The {what} of the patient were not found under "{folder}".',
    remedy: 'Download the {what} of this patient, or point --images at the folder that holds it.',
  },
  'RAD-SEGMENT-ALIAS': {
    message: 'The case has no segment for "{name}" ({wanted}); it has {known}.',
    remedy: 'Correct segments.{name} in the protocol, or set otherwise: none (or a region such as hu(-50, 250)) there.',
  },
  'RAD-WORKER-DIED': {
    message: 'The worker of this case ended before it answered: {detail}.',
    remedy: 'Most often memory ran out: run with fewer --jobs, or resample to a coarser spacing.',
  },
  'RAD-REGION-NOT-FINITE': {
    message: 'Inside the region {nan} voxels are NaN and {infinite} are infinite.',
    remedy: 'Correct the image where it was made, or draw the region so that it leaves these voxels out.',
  },
  'RAD-CASE-REGIONS': {
    message: 'No region of the case could be measured. {detail}',
    remedy: 'Look at the outlines with `radscore mask`; an empty or tiny region has no features.',
  },
  'RAD-MASK-MATCHED': {
    message: 'The outlines lay on another grid than the image along {axes} axes and were {action} to it.',
    remedy: 'Nothing, if that was meant; else run with --mask-geometry stop to see the differences in mm.',
  },
  'RAD-COHORT-FAILED': {
    message: 'None of the {count} cases could be extracted.',
    remedy: 'Read the reason of the first: most often a path, a label or a segment name is wrong for all.',
  },
  'RAD-DEEP-MODEL': {
    message: 'The encoder cannot be used: {problem}.',
    remedy:
      'Name an ONNX file with one input of 1 x 1 x depth x height x width that gives as many numbers as deep.outputs says, or `builtin`.',
  },
  'RAD-READERS-FEW': {
    message: 'Only {count} patients have outlines and features of both readers.',
    remedy:
      'Let the second reader outline more (three at the least, 30 are usual), or take `readers` out of the protocol.',
  },
} as const satisfies Record<string, ErrorTemplate>;
