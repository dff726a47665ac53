// What a page and its server say to each other: one file for each part, a schema for each message. Both sides parse.
export { type Drift, driftSchema, type ModelDrift, newOutcomesSchema, outcomesTakenSchema } from './drift.js';
export { type ErrorAnswer, errorAnswerSchema, errorDataSchema } from './error-answer.js';
export {
  type Entries,
  entriesSchema,
  type Files,
  type Folder,
  fileAddress,
  filesSchema,
  folderSchema,
  foldersSchema,
} from './folders.js';
export {
  doneSchema,
  healthSchema,
  type InstanceOfStudy,
  instancesSchema,
  type ModelInUse,
  modelsSchema,
  type Reason,
  rulesSchema,
  type StudyDetail,
  type StudySummary,
  studyDetailSchema,
  triedRulesSchema,
  worklistSchema,
} from './hospital.js';
export { type Mode, modeSchema } from './mode.js';
export {
  type ArchiveState,
  type AskedArchive,
  type AskedStudy,
  archivesSchema,
  askedSchema,
  askedStudiesSchema,
  askForSchema,
  type FindStudies,
  type FoundStudies,
  findStudiesSchema,
  foundStudiesSchema,
  type StudyInArchive,
} from './pull.js';
export { type NewRun, newRunSchema, type Run, runFilesSchema, runSchema, runStates, runsSchema } from './runs.js';
export {
  beginSignInSchema,
  type SignedIn,
  screenAddressSchema,
  sessionSchema,
  signedOutSchema,
  signInBegunSchema,
  signInSchema,
  type WaysToSignIn,
  waysToSignInSchema,
} from './session.js';
export { type UploadLimits, uploadAnswers, uploadedSchema, uploadLimitsSchema } from './upload.js';
