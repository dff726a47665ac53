import * as z from 'zod';
import { erasures } from '../retention/erasures.js';
import { studyStates } from '../store/studies.js';

const text = z.string().min(1);
const port = z.number().int().min(0).max(65535);
const title = z
  .string()
  .regex(/^[\x21-\x7e](?:[\x20-\x7e]{0,14}[\x21-\x7e])?$/, 'an AE title has 1 to 16 characters of ASCII');
const positive = z.number().positive();
const url = z.url({ protocol: /^https?$/, error: 'an address begins with https:// or http://' });
const patterns = z.array(text).min(1).describe('patterns with * and ?, letters of either case');

const documentKinds = ['seg', 'sr', 'pdf'] as const;

const destination = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('dicom'),
      title,
      host: text,
      port,
      tls: z.boolean().default(false),
      send: z.array(z.enum(documentKinds)).default([...documentKinds]),
    })
    .describe('a DICOM node, by C-STORE'),
  z
    .strictObject({
      kind: z.literal('stow'),
      url,
      headers: z.record(z.string(), z.string()).default({}),
      send: z.array(z.enum(documentKinds)).default([...documentKinds]),
    })
    .describe('a DICOMweb server, by STOW-RS'),
  z.strictObject({ kind: z.literal('fhir-folder'), folder: text }).describe('FHIR bundles as files of a folder'),
  z
    .strictObject({ kind: z.literal('fhir'), url, headers: z.record(z.string(), z.string()).default({}) })
    .describe('a FHIR server, by transactions'),
]);

const secret = z
  .union(
    [z.strictObject({ file: text }), z.strictObject({ environment: text })],
    'a file, or a variable of the environment',
  )
  .describe('a file whose first line it is, or a variable of the environment');

/** What every archive that is pulled from has. */
const pulled = {
  find: z
    .array(
      z.strictObject({
        modality: text.default('CT').describe('one of the modalities of the study'),
        description: patterns.optional().describe('description of the study'),
        bodyPart: z.array(text).optional().describe('Body Part Examined of one of its series, any of these'),
        days: z.number().int().min(0).max(36_500).default(1).describe('study date: today and so many days before'),
      }),
    )
    .default([])
    .describe('studies that are fetched by themselves; none: only those that a person asks for'),
  everyMinutes: positive.default(15).describe('between two searches'),
  mostStudies: z.number().int().min(1).default(500).describe('of one search'),
  mostInstances: z.number().int().min(1).default(20_000).describe('of one study; a larger one is given up'),
  answerSeconds: positive.default(60).describe('without an answer for so long: it is unreachable'),
  firstPauseSeconds: positive.default(60),
  longestPauseSeconds: positive.default(3600),
  giveUpHours: positive.default(72),
};
const archive = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('dicomweb'),
      url,
      auth: z
        .strictObject({ user: text.optional(), password: secret.optional(), token: secret.optional() })
        .refine(
          ({ user, password, token }) =>
            token === undefined ? user !== undefined && password !== undefined : user === undefined && !password,
          'give user and password, or token',
        )
        .optional(),
      ...pulled,
    })
    .describe('a DICOMweb server, by QIDO-RS and WADO-RS'),
  z
    .strictObject({ kind: z.literal('dicom'), title, host: text, port, tls: z.boolean().default(false), ...pulled })
    .describe('a DICOM node, by C-FIND and C-MOVE to our own node'),
]);

const rule = z.strictObject({
  name: text,
  when: z
    .strictObject({
      modality: text.default('CT'),
      bodyPart: z.array(text).optional().describe('Body Part Examined, any of these'),
      description: patterns.optional().describe('description of the series'),
      thickness: z
        .tuple([positive, positive])
        .refine(([from, to]) => from <= to, 'the smaller number comes first')
        .optional()
        .describe('nominal slice thickness, mm: from, to'),
      phase: text.optional().describe('a name of "phases"'),
    })
    .default({ modality: 'CT' })
    .describe('the series that the rule is about'),
  model: text.describe('a name of "models"'),
  segments: z
    .record(text, text)
    .default({})
    .describe("segments of the model by the names that the site's outlines have: tumour: GTV*"),
  clinical: z
    .record(text, z.enum(['age', 'sex', 'typed']))
    .default({})
    .describe('where a clinical input comes from: the DICOM header (age, sex) or a person; "typed" where absent'),
  site: text.optional().describe('hospital or scanner, for models that harmonise sites'),
  destinations: z.array(text).default([]).describe('names of "destinations"'),
  release: z.enum(['manual', 'automatic']).default('manual'),
});

const group = z.array(text).default([]);

const provider = z.strictObject({
  name: text.max(40).describe('as the page names it: Sign in with ...'),
  issuer: z.url().describe('address of the provider, as its tokens have it'),
  clientId: text.describe('name of the service at the provider'),
  secret: secret.describe("the client's secret: a file whose first line it is, or a variable of the environment"),
  scopes: z.array(text).default(['profile']).describe('asked for beside openid'),
  rolesClaim: text.default('groups').describe('claim with the groups of a person; a path: realm_access.roles'),
  roles: z
    .strictObject({ reader: group, approver: group, administrator: group })
    .describe('groups of the provider that have the role'),
});

/** What a site says of itself: `site.yaml`. */
export const siteSchema = z.strictObject({
  data: text.describe('folder of everything that the service keeps'),
  database: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'the address of a server begins with postgres://')
    .optional()
    .describe('postgres://...; by default a database in the data folder'),
  http: z
    .strictObject({
      port: port.default(8642),
      listen: text.default('127.0.0.1').describe('address that it listens on'),
      origin: z.url().optional().describe('the address by which people open it'),
      tls: z.strictObject({ key: text, cert: text }).optional().describe('files (PEM)'),
      behindProxy: z.boolean().default(false).describe('a proxy on the way brings TLS'),
    })
    .prefault({}),
  signIn: z
    .strictObject({
      local: z.boolean().default(true).describe('accounts of the service itself'),
      provider: provider.optional().describe('OpenID Connect'),
    })
    .prefault({})
    .describe('how people sign in'),
  dicom: z
    .strictObject({
      title: title.default('RADSCORE'),
      port: port.default(11112),
      listen: text.default('127.0.0.1'),
      peers: z
        .array(
          z.strictObject({
            title,
            address: z.union([z.ipv4(), z.ipv6()], 'an IP address').optional(),
            answer: z
              .strictObject({ host: text, port, tls: z.boolean().default(false) })
              .optional()
              .describe('where the peer listens: storage commitment is answered there'),
          }),
        )
        .default([]),
      tls: z.strictObject({ key: text, cert: text, ca: text.optional() }).optional(),
      limits: z
        .strictObject({
          associations: z.number().int().positive().default(32),
          perPeer: z.number().int().positive().default(4),
          pending: z
            .number()
            .int()
            .positive()
            .default(1024)
            .describe('connections that have not asked for an association'),
          artimSeconds: positive.default(30),
          idleSeconds: positive.default(60),
          pduBytes: z
            .number()
            .int()
            .min(16384)
            .default(1 << 20),
        })
        .prefault({}),
    })
    .optional(),
  inbox: z
    .strictObject({
      maxInstanceBytes: z.number().int().positive().default(1e9),
      maxUploadBytes: z.number().int().positive().default(8e9),
      unpackRatio: positive.default(100).describe('how many times larger a deflated instance may become'),
      minFreeBytes: z.number().int().min(0).default(1e9).describe('disk that is left free: below, senders are refused'),
      watch: text.optional().describe('a folder whose DICOM files are taken in'),
    })
    .prefault({}),
  pull: z.record(text, archive).default({}).describe('archives that studies are fetched from'),
  complete: z
    .strictObject({
      quietSeconds: positive.default(5).describe('nothing new for so long'),
      atMostSeconds: positive.default(20).describe('... or for so long, where the sender keeps its association'),
    })
    .prefault({}),
  phases: z.record(text, patterns).default({}).describe('contrast phases by descriptions of series'),
  models: z.record(text, z.strictObject({ file: text, stopped: z.boolean().default(false) })).default({}),
  destinations: z.record(text, destination).default({}),
  rules: z.array(rule).default([]),
  outbox: z
    .strictObject({
      giveUpHours: positive.default(168),
      firstPauseSeconds: positive.default(5),
      longestPauseSeconds: positive.default(600),
    })
    .prefault({}),
  retention: z
    .array(
      z.strictObject({
        afterDays: positive.describe('days after the last change'),
        states: z.array(z.enum(studyStates)).min(1).optional().describe('of studies that stand so; any by default'),
        erase: z.enum(erasures).describe('images: results stay; everything: the study with its identity too'),
      }),
    )
    .default([])
    .describe('what is erased when'),
  audit: z
    .strictObject({
      anchor: text
        .default('')
        .describe(
          'file for the heads of the audit log, best on another machine; by default audit.jsonl in the data folder',
        ),
    })
    .prefault({}),
  jobs: z.number().int().min(0).default(1).describe('threads that compute; 0 where workers do'),
  organisation: z.string().default('').describe('named as verifying organisation'),
  log: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Site = z.infer<typeof siteSchema>;
export type Rule = Site['rules'][number];
export type Destination = Site['destinations'][string];
export type Secret = z.infer<typeof secret>;
export type Archive = Site['pull'][string];
export type SentKind = (typeof documentKinds)[number];
