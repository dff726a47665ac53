import * as z from 'zod';

/** Why a study stands as it does: a code with its values; the page makes the sentence. */
export const reasonSchema = z.object({ code: z.string(), values: z.record(z.string(), z.unknown()) });

const time = z.string().describe('ISO 8601');

/** What the value of a prediction is, as `radscore predict` says it. */
export const predictionKindSchema = z.enum(['probability', 'risk']);

/** A study as the worklist shows it. */
const studySummarySchema = z.object({
  /** Names the study in every address; says nothing of the patient. */
  key: z.string(),
  state: z.enum([
    'receiving',
    'conflict',
    'unmatched',
    'incomplete',
    'choose',
    'inputs',
    'computing',
    'failed',
    'review',
    'preliminary',
    'accepted',
    'rejected',
  ]),
  reason: reasonSchema.nullable(),
  rule: z.string().nullable(),
  received: time,
  changed: time,
  patient: z.object({ id: z.string(), name: z.string(), birthDate: z.string(), sex: z.string() }),
  accession: z.string(),
  studyDate: z.string(),
  description: z.string(),
  instances: z.number(),
  /** Of the last version. */
  value: z.number().nullable(),
  /** What that value is: a probability, or a risk on the scale of its model; null where the model is no longer in use here. */
  kind: predictionKindSchema.nullable(),
  /** Messages that wait to be sent, and that were given up. */
  waiting: z.number(),
  givenUp: z.number(),
});

/** What an act answers: it is done. */
export const doneSchema = z.object({ done: z.literal(true) });

/** `GET /api/worklist?state=&limit=`: those that changed last first. */
export const worklistSchema = z.object({
  studies: z.array(studySummarySchema),
  counts: z.record(z.string(), z.number()),
});

const versionSchema = z.object({
  version: z.number(),
  status: z.enum(['draft', 'preliminary', 'accepted', 'rejected']),
  model: z.string(),
  made: time,
  value: z.number().nullable(),
  by: z.string().nullable(),
  at: time.nullable(),
  comment: z.string().nullable(),
  documents: z.array(z.object({ kind: z.string(), hash: z.string() })),
});

/** `GET /api/studies/:key`. */
export const studyDetailSchema = z.object({
  study: studySummarySchema,
  series: z.array(
    z.object({
      uid: z.string(),
      modality: z.string(),
      description: z.string(),
      bodyPart: z.string(),
      thickness: z.number().nullable(),
      instances: z.number(),
      /** What it outlines. */
      segments: z.array(z.string()).nullable(),
      /** One of our own results. */
      own: z.boolean(),
      /** Hash of the first instance, by which outlines are chosen. */
      hash: z.string(),
    }),
  ),
  /** Versions of the same instance, of which a person chooses one. */
  conflicts: z.array(z.object({ instanceUid: z.string(), hashes: z.array(z.string()) })),
  /** Clinical inputs that were typed. */
  inputs: z.record(z.string(), z.string()),
  /** Versions of the result, latest first. */
  versions: z.array(versionSchema),
  /** The prediction as `radscore predict --format json` gives it; null where there is none. */
  prediction: z.unknown().nullable(),
  /** Earlier results of the same patient, latest first. */
  earlier: z.array(
    z.object({
      key: z.string(),
      studyDate: z.string(),
      made: time,
      model: z.string(),
      value: z.number().nullable(),
      status: z.string(),
    }),
  ),
  /** What the same model predicted of other patients here, each one's last result: where a value lies among them. */
  reference: z.array(z.number()),
  outbox: z.array(
    z.object({
      destination: z.string(),
      created: time,
      attempts: z.number(),
      sent: time.nullable(),
      gaveUp: time.nullable(),
      problem: z.string().nullable(),
    }),
  ),
});

/** `GET /api/studies/:key/instances`; each is at `/api/studies/:key/instances/:hash`. */
export const instancesSchema = z.object({
  instances: z.array(z.object({ hash: z.string(), series: z.string(), own: z.boolean(), bytes: z.number() })),
});

/** `GET /api/models`. */
export const modelsSchema = z.object({
  models: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      hash: z.string(),
      notice: z.string(),
      clinical: z.array(z.string()),
      /** By the configuration, or by a person. */
      stopped: z.boolean(),
      reason: z.string().nullable(),
    }),
  ),
});

const ruleSchema = z.object({
  name: z.string(),
  model: z.string(),
  release: z.enum(['manual', 'automatic']),
  destinations: z.array(z.string()),
  when: z.record(z.string(), z.unknown()),
});

/** `GET /api/rules`. */
export const rulesSchema = z.object({ rules: z.array(ruleSchema) });

/** `POST /api/rules/try`: which rule would take each stored study, or why none does. */
export const triedRulesSchema = z.object({
  studies: z.array(z.object({ key: z.string(), rule: z.string().nullable(), reason: reasonSchema.nullable() })),
});

/** `GET /health`. */
export const healthSchema = z.object({
  ok: z.boolean(),
  version: z.string(),
  database: z.boolean(),
  disk: z.boolean(),
  dicom: z.boolean(),
});

export type Reason = z.infer<typeof reasonSchema>;
export type StudySummary = z.infer<typeof studySummarySchema>;
export type InstanceOfStudy = z.infer<typeof instancesSchema>['instances'][number];
export type StudyDetail = z.infer<typeof studyDetailSchema>;
export type ModelInUse = z.infer<typeof modelsSchema>['models'][number];
