import type { FhirResource } from './resources.js';

/** What was seen or done, without identities. */
export interface AuditedAct {
  readonly number: number;
  /** ISO 8601 */
  readonly at: string;
  readonly actor: string;
  readonly act: string;
  readonly study: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

const dcm = 'http://dicom.nema.org/resources/ontology/DCM';
const types = 'http://terminology.hl7.org/CodeSystem/audit-event-type';
const own = 'urn:radscore:act';
const rest = { system: types, code: 'rest', display: 'RESTful Operation' };
const authentication = { system: dcm, code: '110114', display: 'User Authentication' };
const security = { system: dcm, code: '110113', display: 'Security Alert' };

/** Kind, verb (Create, Read, Update, Delete, Execute) and outcome (0 success, 4 failure) of the acts that are not plain changes. */
const kinds: Readonly<Record<string, readonly [type: object, action: string, outcome: string]>> = {
  'signed-in': [authentication, 'E', '0'],
  'signed-out': [authentication, 'E', '0'],
  'sign-in-failed': [authentication, 'E', '4'],
  refused: [security, 'E', '4'],
};

const kindOf = (act: string) => kinds[act] ?? [rest, /-(seen|read)$/.test(act) ? 'R' : 'U', '0'];

/**
 * An entry of an audit log as FHIR R4 `AuditEvent`. The study goes by its key; the hash of the entry travels as a detail.
 *
 * @param observer names the service that kept the log.
 */
export function auditEvent(
  { number, at, actor, act, study, details, hash }: AuditedAct,
  observer: string,
): FhirResource {
  const [type, action, outcome] = kindOf(act);
  const detail = Object.entries({ number, ...details, hash }).map(([key, value]) => ({
    type: key,
    valueString: String(value),
  }));
  const what = study === null ? { display: 'log' } : { identifier: { system: 'urn:radscore:study', value: study } };
  return {
    resourceType: 'AuditEvent',
    type,
    subtype: [{ system: own, code: act }],
    action,
    recorded: at,
    outcome,
    agent: [{ who: { identifier: { system: 'urn:radscore:account', value: actor } }, requestor: true }],
    source: { observer: { display: observer } },
    entity: [{ what, detail }],
  };
}
