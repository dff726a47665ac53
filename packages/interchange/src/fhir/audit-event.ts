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
const rest = { system: 'http://terminology.hl7.org/CodeSystem/audit-event-type', code: 'rest' };
const authentication = { system: dcm, code: '110114', display: 'User Authentication' };
const login = { system: dcm, code: '110122', display: 'Login' };
const logout = { system: dcm, code: '110123', display: 'Logout' };
const alert = { system: dcm, code: '110113', display: 'Security Alert' };
const interaction = (code: 'read' | 'update') => ({ system: 'http://hl7.org/fhir/restful-interaction', code });

interface Kind {
  readonly type: object;
  readonly subtype?: readonly object[];
  /** Read, Update or Execute. */
  readonly action: 'R' | 'U' | 'E';
  /** 0: success; 4: failure. */
  readonly outcome: '0' | '4';
}

/** The acts that are neither plain reading nor a plain change. */
const kinds: Readonly<Record<string, Kind>> = {
  'signed-in': { type: authentication, subtype: [login], action: 'E', outcome: '0' },
  'signed-out': { type: authentication, subtype: [logout], action: 'E', outcome: '0' },
  'sign-in-failed': { type: authentication, subtype: [login], action: 'E', outcome: '4' },
  refused: { type: alert, action: 'E', outcome: '4' },
};
const reading: Kind = { type: rest, subtype: [interaction('read')], action: 'R', outcome: '0' };
const changing: Kind = { type: rest, subtype: [interaction('update')], action: 'U', outcome: '0' };

const kindOf = (act: string) => kinds[act] ?? (/-(seen|read|opened)$/.test(act) ? reading : changing);

/**
 * An entry of an audit log as FHIR R4 `AuditEvent`. The study goes by its key; our own name of the act and the hash of the entry travel as details.
 *
 * @param observer names the service that kept the log.
 */
export function auditEvent(
  { number, at, actor, act, study, details, hash }: AuditedAct,
  observer: string,
): FhirResource {
  const detail = Object.entries({ act, number, ...details, hash }).map(([key, value]) => ({
    type: key,
    valueString: String(value),
  }));
  const what = study === null ? { display: 'log' } : { identifier: { system: 'urn:radscore:study', value: study } };
  return {
    resourceType: 'AuditEvent',
    ...kindOf(act),
    recorded: at,
    agent: [{ who: { identifier: { system: 'urn:radscore:account', value: actor } }, requestor: true }],
    source: { observer: { display: observer } },
    entity: [{ what, detail }],
  };
}
